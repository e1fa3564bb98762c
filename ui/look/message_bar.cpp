#include "ui/look/message_bar.h"
#include "ui/look/form.h"
#include "ui/look/icon.h"
#include "ui/words/error_words.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace gentolk {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(label()), m_action(new QPushButton), m_close(new QToolButton)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_close->setIcon(icon(QStringLiteral("x")));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_do)
            m_do();
    });
    clear();
}

void MessageBar::tell(Kind kind, const QString& text)
{
    m_say = nullptr;
    m_text->setText(text);
    setAccessibleName(text);
    m_action->hide();
    dress(kind);
    show();
}

void MessageBar::tell(const Error& error)
{
    tell(Kind::Problem, sentence(error));
    m_say = [error] { return sentence(error); };
}

void MessageBar::offer(const QString& words, std::function<void()> action)
{
    m_do = std::move(action);
    m_action->setText(words);
    m_action->show();
}

void MessageBar::clear()
{
    m_do = nullptr;
    m_say = nullptr;
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::dress(Kind kind)
{
    constexpr const char* names[] = {"note", "warn", "fail"};
    const QString icons[] = {QStringLiteral("info"), QStringLiteral("triangle-alert"), QStringLiteral("circle-alert")};
    constexpr Role roles[] = {Role::Accent, Role::Warn, Role::Fail};
    m_kind = kind;
    wearKind(this, "message", QLatin1String(names[int(kind)]));
    m_icon->setPixmap(iconPixmap(icons[int(kind)], roles[int(kind)], grid::icon, devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress(m_kind);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(m_close->toolTip());
    if (m_say)
        m_text->setText(m_say());
}

} // namespace gentolk
