#include "ui/look/look.h"
#include "ui/pictures/picture_widget.h"
#include "ui/variants/detail_sections.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gentolk
{

QWidget* words(QWidget* parent, const QString& text, const char* property)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setTextFormat(Qt::PlainText);
    if (property)
        label->setProperty(property, true);
    return label;
}

QWidget* section(QWidget* parent, const QString& heading, const QString& hint, QVBoxLayout*& body)
{
    auto* widget = new QWidget(parent);
    body = new QVBoxLayout(widget);
    body->setContentsMargins(16, 10, 16, 12);
    body->setSpacing(6);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(heading, widget);
    title->setProperty("strong", true);
    auto* aside = new QLabel(hint, widget);
    aside->setProperty("hint", true);
    aside->setFont(textFont(TextSize::Small));
    head->addWidget(title);
    head->addStretch();
    head->addWidget(aside);
    body->addLayout(head);
    return widget;
}

QWidget* caution(QWidget* parent, const QString& iconName, const QString& text, const char* kind)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const Role role = qstrcmp(kind, "ok") == 0 ? Role::Ok : qstrcmp(kind, "fail") == 0 ? Role::Fail : Role::Warn;
    layout->addWidget(iconWidget(iconName, role, row), 0, Qt::AlignTop);
    auto* label = words(row, text);
    label->setProperty("hintKind", QString::fromLatin1(kind));
    label->setFont(textFont(TextSize::Small));
    layout->addWidget(label, 1);
    return row;
}

QWidget* pairLine(QWidget* parent, const QString& label, const QString& value, QWidget* middle)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* name = new QLabel(label, row);
    name->setProperty("second", true);
    name->setFixedWidth(128);
    layout->addWidget(name);
    if (middle)
        layout->addWidget(middle, 1);
    else
        layout->addStretch();
    auto* told = new QLabel(value, row);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(told);
    return row;
}

} // namespace gentolk
