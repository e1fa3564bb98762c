#include "ui/reports/signing_panel.h"
#include "ui/look/form.h"
#include "ui/pictures/picture_widget.h"
#include "ui/reports/outstanding_words.h"
#include "ui/words/numbers.h"
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace gentolk
{

namespace
{
QLabel* wrapped(const QString& text, const char* look = nullptr)
{
    QLabel* words = label(look);
    words->setText(text);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return words;
}

QString stepName(SigningStep step)
{
    switch (step) {
    case SigningStep::Submit: return QStringLiteral("submit");
    case SigningStep::Approve: return QStringLiteral("approve");
    case SigningStep::Release: return QStringLiteral("release");
    case SigningStep::GiveBack: return QStringLiteral("giveBack");
    case SigningStep::Amend: return QStringLiteral("amend");
    case SigningStep::Telephone: return QStringLiteral("telephone");
    }
    return {};
}

QString stepWords(SigningStep step)
{
    switch (step) {
    case SigningStep::Submit: return SigningPanel::tr("Hand over for review");
    case SigningStep::Approve: return SigningPanel::tr("Sign as the first…");
    case SigningStep::Release: return SigningPanel::tr("Sign as the second and release…");
    case SigningStep::GiveBack: return SigningPanel::tr("Give back…");
    case SigningStep::Amend: return SigningPanel::tr("Amend…");
    case SigningStep::Telephone: return SigningPanel::tr("Telephone answer…");
    }
    return {};
}

// The step that leads on from the state.
SigningStep stepFrom(ReportState state)
{
    switch (state) {
    case ReportState::Draft: return SigningStep::Submit;
    case ReportState::Review: return SigningStep::Approve;
    case ReportState::Approved: return SigningStep::Release;
    case ReportState::Released: return SigningStep::Amend;
    }
    return SigningStep::Submit;
}

QString wayOf(ReportState state)
{
    const QString names[] = {SigningPanel::tr("Draft"), SigningPanel::tr("In review"), SigningPanel::tr("First signature"),
                             SigningPanel::tr("Released")};
    QStringList way;
    for (int i = 0; i < 4; ++i) {
        const bool now = i == int(state);
        const QString mark = now ? QStringLiteral("●") : i < int(state) ? QStringLiteral("✓") : QStringLiteral("○");
        const QString words = mark + QChar(0x00A0) + names[i].toHtmlEscaped().replace(' ', QStringLiteral("&nbsp;"));
        way << (now ? QStringLiteral("<b>%1</b>").arg(words) : words);
    }
    return way.join(QStringLiteral(" &nbsp;›&nbsp; "));
}
} // namespace

SigningPanel::SigningPanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("signing"));
    setProperty("panel", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
}

// Made anew; the keyboard stays where it was.
void SigningPanel::showView(const SigningView& view)
{
    m_view = view;
    QWidget* focused = focusWidget();
    const QString name = focused && isAncestorOf(focused) && focused->hasFocus() ? focused->objectName() : QString();
    if (m_body)
        retire(m_body);
    m_body = new QWidget(this);
    m_layout = new QVBoxLayout(m_body);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    addState();
    addItems();
    addSteps();
    addKept();
    layout()->addWidget(m_body);
    if (name.isEmpty())
        return;
    QWidget* again = m_body->findChild<QWidget*>(name);
    (again ? again : m_body->findChild<QPushButton*>())->setFocus();
}

void SigningPanel::addState()
{
    QLabel* way = wrapped({});
    way->setTextFormat(Qt::RichText);
    way->setObjectName(QStringLiteral("signingState"));
    way->setText(wayOf(m_view.progress.state));
    m_layout->addWidget(way);
    QString told;
    if (m_view.progress.state == ReportState::Approved)
        told = tr("Signed by %1, %2. Another person signs as the second.").arg(m_view.firstSigner, dateTimeText(m_view.progress.firstSignedAt));
    else if (m_view.progress.state == ReportState::Review)
        told = tr("Waits for the first signature. Any change makes it a draft again.");
    else if (m_view.progress.state == ReportState::Draft && !m_view.progress.amendmentReason.isEmpty())
        told = tr("An amendment is being written: %1").arg(m_view.progress.amendmentReason);
    if (!told.isEmpty())
        m_layout->addWidget(wrapped(told, "second"));
}

void SigningPanel::addItems()
{
    if (m_view.progress.state == ReportState::Released)
        return;
    const auto stopping = std::count_if(m_view.items.begin(), m_view.items.end(), [](const Outstanding& one) { return one.stops; });
    QLabel* title = wrapped(m_view.items.empty() ? tr("Nothing stands in the way of a signature.")
                            : stopping == 0      ? tr("Nothing stops a signature; this is open:")
                                                 : tr("%n thing(s) missing before it may be signed", nullptr, int(stopping)),
                            "strong");
    title->setObjectName(QStringLiteral("outstandingTitle"));
    m_layout->addWidget(title);
    int number = 0;
    for (const bool stops : {true, false})
        for (const Outstanding& item : m_view.items)
            if (item.stops == stops)
                addItem(item, number++);
}

void SigningPanel::addItem(const Outstanding& item, int number)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* mark = iconWidget(item.stops ? QStringLiteral("circle-x") : QStringLiteral("circle-alert"), item.stops ? Role::Fail : Role::Warn, m_body);
    mark->setAccessibleName(item.stops ? tr("stops the signature") : tr("open question"));
    mark->setToolTip(mark->accessibleName());
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(wrapped(sentenceOf(item)), 1);
    if (const QString words = remedyWordOf(item); !words.isEmpty()) {
        auto* way = new QPushButton(words, m_body);
        way->setObjectName(QStringLiteral("mend%1").arg(number));
        way->setAccessibleName(tr("%1 %2").arg(words, sentenceOf(item)));
        connect(way, &QPushButton::clicked, this, [this, item] {
            if (!item.place.hole.isEmpty())
                emit writeAsked(item.place, item.subject);
            else
                emit pageAsked(pageThatMends(item));
        });
        row->addWidget(way, 0, Qt::AlignTop);
    }
    m_layout->addLayout(row);
}

void SigningPanel::addSteps()
{
    const ReportState state = m_view.progress.state;
    const SigningStep next = stepFrom(state);
    auto* row = new QHBoxLayout;
    addStep(row, next, true);
    if (state == ReportState::Review || state == ReportState::Approved)
        addStep(row, SigningStep::GiveBack, false);
    if (state != ReportState::Released)
        addStep(row, SigningStep::Telephone, false);
    row->addStretch(1);
    m_layout->addLayout(row);
    QLabel* said = wrapped({});
    said->setObjectName(QStringLiteral("signingMessage"));
    const auto refused = m_view.refusals.find(next);
    const bool waits = m_view.message.isEmpty() && refused != m_view.refusals.end();
    said->setProperty("hintKind", m_view.message.isEmpty() ? QStringLiteral("warn") : m_view.messageKind);
    said->setText(waits ? tr("%1 is not possible now: %2.").arg(stepWords(next).remove(QChar(0x2026)), refused->second) : m_view.message);
    m_layout->addWidget(said); // before it is shown, or it would be a window of its own
    said->setVisible(!said->text().isEmpty());
}

void SigningPanel::addStep(QHBoxLayout* row, SigningStep step, bool main)
{
    auto* button = new QPushButton(stepWords(step), m_body);
    button->setObjectName(stepName(step));
    button->setProperty("main", main && !m_view.refusals.contains(step));
    const auto refused = m_view.refusals.find(step);
    if (refused != m_view.refusals.end())
        button->setToolTip(tr("Not possible now: %1.").arg(refused->second));
    button->setAccessibleDescription(button->toolTip());
    connect(button, &QPushButton::clicked, this, [this, step] {
        const auto why = m_view.refusals.find(step);
        if (why == m_view.refusals.end())
            emit stepAsked(step);
        else
            refuse(tr("%1 is not possible now: %2.").arg(stepWords(step).remove(QChar(0x2026)), why->second));
    });
    row->addWidget(button);
}

void SigningPanel::refuse(const QString& why)
{
    auto* said = m_body->findChild<QLabel*>(QStringLiteral("signingMessage"));
    wearKind(said, "hintKind", QStringLiteral("fail"));
    said->setText(why);
    said->show();
}

void SigningPanel::addKept()
{
    for (const auto& one : m_view.versions) {
        QString told = tr("Version %1 released %2, signed by %3 and %4.").arg(one.number).arg(dateTimeText(one.signedAt), one.first, one.second);
        if (!one.reason.isEmpty())
            told = tr("%1 Amended because: %2").arg(told, one.reason);
        m_layout->addWidget(wrapped(told, "second"));
    }
    for (const TelephoneAnswer& answer : m_view.answers)
        m_layout->addWidget(
            wrapped(tr("Told by telephone %1 to %2: %3").arg(dateTimeText(answer.at), answer.toldTo, answer.content), "second"));
}

} // namespace gentolk
