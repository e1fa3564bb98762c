#include "core/report/report_pdf.h"
#include "ui/case_wizard/pedigree_view.h"
#include "ui/conference/candidate_card.h"
#include "ui/conference/conference_page.h"
#include "ui/conference/growing_rows.h"
#include "ui/look/date_field.h"
#include "ui/look/form.h"
#include "ui/look/icon.h"
#include "ui/session/case_session.h"
#include "ui/settings/user_settings.h"
#include "ui/words/acmg_words.h"
#include "ui/words/error_words.h"
#include "ui/words/genetic_words.h"
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStatusBar>

// How the page is built and said, its minutes, and the projector.
namespace gentolk
{

namespace
{
using Column = GrowingRows::Column;

QPlainTextEdit* wordsField(const char* name)
{
    auto* field = new QPlainTextEdit;
    field->setObjectName(QLatin1String(name));
    field->setTabChangesFocus(true);
    field->setMinimumHeight(72);
    return field;
}

QScrollArea* scrolled(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    content->setProperty("surface", true);
    content->setAttribute(Qt::WA_StyledBackground);
    area->setWidget(content);
    return area;
}

QLabel* wrappedLabel(const char* look)
{
    auto* one = label(look);
    one->setWordWrap(true);
    one->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return one;
}
} // namespace

void ConferencePage::build()
{
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(buildLeft());
    split->addWidget(buildRight());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({820, 546});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(hairline());
    layout->addWidget(split, 1);
    dress();
}

QWidget* ConferencePage::buildBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(8);
    auto* held = worded(m_spoken, label("strong"), [] { return tr("Conference held on"); });
    m_heldOn = new DateField;
    m_heldOn->setObjectName(QStringLiteral("heldOn"));
    m_heldOn->setFixedWidth(170);
    held->setBuddy(m_heldOn);
    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("whichConference"));
    m_new = worded(m_spoken, quietButton(QStringLiteral("plus")), [] { return tr("Another conference"); });
    m_new->setObjectName(QStringLiteral("newConference"));
    m_minutes = worded(m_spoken, quietButton(QStringLiteral("file-down")), [] { return tr("Minutes as PDF…"); });
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_full = worded(m_spoken, quietButton(QStringLiteral("monitor")), [] { return tr("For the projector (F11)"); });
    m_full->setObjectName(QStringLiteral("projector"));
    layout->addWidget(held);
    layout->addWidget(m_heldOn);
    layout->addWidget(m_which);
    layout->addWidget(m_new);
    layout->addStretch(1);
    layout->addWidget(m_minutes);
    layout->addWidget(m_full);
    return bar;
}

QLabel* ConferencePage::headingOf(QVBoxLayout* layout, const std::function<QString()>& words)
{
    auto* heading = worded(m_spoken, label("section"), words);
    layout->addWidget(heading);
    return heading;
}

QWidget* ConferencePage::buildLeft()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 14, 20, 20);
    layout->setSpacing(10);
    layout->addWidget(m_question = wrappedLabel("big"));
    m_question->setObjectName(QStringLiteral("question"));
    auto* family = new QHBoxLayout;
    family->setSpacing(16);
    family->addWidget(m_family = new PedigreeView);
    m_family->setFixedSize(260, 170);
    family->addWidget(m_phenotype = wrappedLabel(nullptr), 1);
    m_phenotype->setObjectName(QStringLiteral("phenotype"));
    layout->addLayout(family);
    headingOf(layout, [] { return tr("Candidates"); });
    layout->addWidget(m_noCandidates = wrappedLabel("second"));
    layout->addLayout(m_cards = new QVBoxLayout);
    m_cards->setSpacing(12);
    layout->addStretch(1);
    return m_area = scrolled(content);
}

QWidget* ConferencePage::buildRight()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 14, 20, 20);
    layout->setSpacing(8);
    layout->addWidget(m_state = wrappedLabel(nullptr));
    m_state->setObjectName(QStringLiteral("conferenceState"));
    m_beside = worded(m_spoken, new QPushButton, [] { return tr("Keep mine as a record of its own"); });
    m_beside->setObjectName(QStringLiteral("keepBeside"));
    layout->addWidget(m_beside, 0, Qt::AlignLeft);
    headingOf(layout, [] { return tr("Participants"); });
    layout->addWidget(m_participants = new GrowingRows({{QStringLiteral("participantName"), Column::Kind::Text, 3},
                                                        {QStringLiteral("participantRole"), Column::Kind::Text, 2}}));
    headingOf(layout, [] { return tr("Actions"); });
    layout->addWidget(m_actions = new GrowingRows({{QStringLiteral("actionTask"), Column::Kind::Text, 4},
                                                   {QStringLiteral("actionOwner"), Column::Kind::Text, 2},
                                                   {QStringLiteral("actionDue"), Column::Kind::Date, 2}}));
    headingOf(layout, [] { return tr("What was said"); });
    layout->addWidget(m_summary = wordsField("summary"), 1);
    return scrolled(content);
}

void ConferencePage::connectFields()
{
    connect(m_heldOn, &QLineEdit::textChanged, this, &ConferencePage::edited);
    connect(m_participants, &GrowingRows::edited, this, &ConferencePage::edited);
    connect(m_actions, &GrowingRows::edited, this, &ConferencePage::edited);
    connect(m_summary, &QPlainTextEdit::textChanged, this, &ConferencePage::edited);
    connect(m_new, &QPushButton::clicked, this, &ConferencePage::begin);
    connect(m_beside, &QPushButton::clicked, this, &ConferencePage::keepBeside);
    connect(m_minutes, &QPushButton::clicked, this, &ConferencePage::askForMinutes);
    connect(m_full, &QPushButton::clicked, this, [this] { setProjected(!m_projected); });
    connect(m_which, &QComboBox::activated, this, [this] {
        const qint64 wanted = m_which->currentData().toLongLong();
        if (!keepNow())
            return;
        m_conference.id = wanted;
        readAnew();
    });
    auto* full = new QShortcut(Qt::Key_F11, this);
    full->setContext(Qt::WidgetWithChildrenShortcut);
    connect(full, &QShortcut::activated, this, [this] { setProjected(!m_projected); });
    auto* leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] { setProjected(false); });
}

void ConferencePage::dress()
{
    const int size = m_projected ? 22 : 15;
    m_heldOn->setFixedWidth(m_projected ? 220 : 170);
    m_family->setFixedSize(m_projected ? QSize(380, 250) : QSize(260, 170));
    setStyleSheet(QStringLiteral("QLabel, QLineEdit, QComboBox, QPlainTextEdit { font-size: %1px; } QLabel[section=\"true\"] { font-size: %2px; } "
                                 "QLabel[big=\"true\"] { font-size: %3px; font-weight: 600; } "
                                 "QFrame[card=\"true\"] { border: 1px solid palette(mid); border-radius: 8px; }")
                      .arg(size)
                      .arg(size + 2)
                      .arg(size + 6));
}

// The patient's strip stays: two families are discussed after each other (law 1 of the house).
void ConferencePage::setProjected(bool projected)
{
    if (projected == m_projected)
        return;
    m_projected = projected;
    dress();
    if (auto* main = qobject_cast<QMainWindow*>(window())) {
        main->menuBar()->setVisible(!projected);
        main->statusBar()->setVisible(!projected);
    }
    window()->setWindowState(projected ? window()->windowState() | Qt::WindowFullScreen : window()->windowState() & ~Qt::WindowFullScreen);
}

void ConferencePage::retranslate()
{
    m_spoken.again();
    m_heldOn->setAccessibleName(tr("Conference held on"));
    m_which->setAccessibleName(tr("Which conference"));
    m_summary->setAccessibleName(tr("What was said"));
    m_participants->sayColumns({tr("Name"), tr("Role")});
    m_actions->sayColumns({tr("What"), tr("Who"), tr("By when")});
    if (m_session && isVisible())
        readAnew();
}

MinutesFacts ConferencePage::minutesFacts() const
{
    MinutesFacts facts;
    facts.theCase = m_session->theCase();
    facts.conference = m_conference;
    facts.family = word(designOf(m_session->variants().family));
    const QString language = QLocale().language() == QLocale::Danish ? QStringLiteral("da") : QStringLiteral("en");
    for (const PhenotypeTerm& term : facts.theCase.phenotype)
        (term.present ? facts.phenotype : facts.excluded) << phenotypeLabel(term.hpoId, language);
    int notShown = 0;
    for (const ConferenceCandidate& one : conferenceCandidates(facts.theCase, m_conference, *m_session->variants().panel, notShown)) {
        MinutesCandidate candidate{candidateName(*m_session, one.decision), {}, {}, {}, ConferenceVerdict::Open, {}};
        if (one.decision.chosenClass)
            candidate.classification = tr("%1 (%2)").arg(classNumber(*one.decision.chosenClass), word(*one.decision.chosenClass));
        for (const AppliedCriterion& argument : one.speaksFor)
            candidate.speaksFor << argumentText(argument);
        for (const AppliedCriterion& argument : one.speaksAgainst)
            candidate.speaksAgainst << argumentText(argument);
        if (const ConferenceDecision* said = m_conference.of(one.decision.variant)) {
            candidate.verdict = said->verdict;
            candidate.note = said->note;
        }
        facts.candidates.push_back(std::move(candidate));
    }
    return facts;
}

void ConferencePage::writeMinutes(const QString& path, bool force)
{
    if (!m_session || !keepNow())
        return;
    try {
        const QString language = QLocale().language() == QLocale::Danish ? QStringLiteral("da") : QStringLiteral("en");
        Conferences conferences(m_session->workspace());
        writePdf(composeMinutes(minutesFacts(), language), path, force);
        conferences.recordMinutes(m_session->theCase().id, QStringLiteral("pdf"));
        showState(tr("The minutes are in %1").arg(path), "ok");
    } catch (const Error& error) {
        showState(sentence(error), "fail");
    }
}

void ConferencePage::askForMinutes()
{
    if (!m_session)
        return;
    const QString name = QStringLiteral("%1/%2 %3.pdf").arg(UserSettings::lastFolder(), m_session->theCase().number, tr("conference"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Minutes of the conference"), name, tr("PDF (*.pdf)")); // asks before it replaces
    if (!path.isEmpty())
        writeMinutes(path, true);
}

} // namespace gentolk
