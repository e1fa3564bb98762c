#include "ui/overview/card.h"
#include "ui/look/look.h"
#include "ui/pictures/picture_widget.h"
#include "ui/words/numbers.h"
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gentolk
{

Card::Card(const QString& heading, QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setProperty("panel", true);
    m_layout->setContentsMargins(16, 12, 16, 14);
    m_layout->setSpacing(6);
    if (!heading.isEmpty()) {
        auto* title = new QLabel(heading, this);
        title->setProperty("section", true);
        m_layout->addWidget(title);
    }
    setAccessibleName(heading);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Card::fact(const QString& name, const QString& value)
{
    if (!m_facts) {
        m_facts = new QGridLayout;
        m_facts->setHorizontalSpacing(12);
        m_facts->setVerticalSpacing(4);
        m_facts->setColumnStretch(1, 1);
        m_layout->addLayout(m_facts);
    }
    auto* label = new QLabel(name, this);
    label->setProperty("second", true);
    label->setWordWrap(true);
    label->setMinimumWidth(128);
    label->setMaximumWidth(176);
    auto* told = new QLabel(value.isEmpty() ? missingText() : value, this);
    told->setWordWrap(true);
    told->setTextFormat(Qt::PlainText);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = m_facts->rowCount();
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(told, row, 1);
}

void Card::numbers(const QStringList& row)
{
    const bool heading = !m_numbers;
    if (heading) {
        m_numbers = new QGridLayout;
        m_numbers->setHorizontalSpacing(16);
        m_numbers->setVerticalSpacing(4);
        m_numbers->setColumnStretch(0, 1);
        m_layout->addLayout(m_numbers);
    }
    const int line = m_numbers->rowCount();
    for (int column = 0; column < row.size(); ++column) {
        auto* label = new QLabel(row[column], this);
        label->setTextFormat(Qt::PlainText);
        label->setProperty(heading ? "hint" : column == 0 ? "second" : "number", true);
        m_numbers->addWidget(label, line, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    }
}

QLabel* Card::line(const QString& text, const char* property)
{
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (property)
        label->setProperty(property, true);
    m_layout->addWidget(label);
    m_facts = nullptr;
    return label;
}

void Card::hint(const QString& iconName, const QString& text, const char* kind)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const Role role = qstrcmp(kind, "ok") == 0 ? Role::Ok : qstrcmp(kind, "fail") == 0 ? Role::Fail : Role::Warn;
    layout->addWidget(iconWidget(iconName, role, row), 0, Qt::AlignTop);
    auto* label = new QLabel(text, row);
    label->setWordWrap(true);
    label->setProperty("hintKind", QString::fromLatin1(kind));
    layout->addWidget(label, 1);
    m_layout->addWidget(row);
    m_facts = nullptr;
}

void Card::add(QWidget* widget)
{
    m_layout->addWidget(widget);
    m_facts = nullptr;
}

void Card::action(const QString& text, const QString& objectName, const std::function<void()>& done)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, done);
    m_layout->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace gentolk
