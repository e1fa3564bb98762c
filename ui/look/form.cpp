#include "ui/look/form.h"
#include "ui/look/icon.h"
#include <QCoreApplication>
#include <QEvent>
#include <QStyle>
#include <QVariant>

namespace gentolk {

void ask(Spoken& spoken, QFormLayout* form, QWidget* field, const Said& words)
{
    auto* name = new QLabel;
    name->setBuddy(field);
    form->addRow(name, field);
    spoken.say([name, field, words] {
        name->setText(words());
        field->setAccessibleName(words().remove(QLatin1Char('&')));
    });
}

QLabel* label(const char* look)
{
    auto* one = new QLabel;
    one->setTextFormat(Qt::PlainText);
    if (look)
        one->setProperty(look, true);
    return one;
}

QPushButton* mainButton()
{
    auto* button = new QPushButton;
    button->setProperty("main", true);
    return button;
}

QPushButton* quietButton(const QString& iconName)
{
    auto* button = new QPushButton;
    button->setProperty("quiet", true);
    button->setIcon(icon(iconName));
    return button;
}

QFrame* hairline()
{
    auto* line = new QFrame;
    line->setProperty("line", true);
    return line;
}

void retire(QWidget* old)
{
    old->hide();
    for (QWidget* part : old->findChildren<QWidget*>())
        part->setObjectName({});
    old->deleteLater();
}

void wearKind(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    QEvent dressed(QEvent::StyleChange); // a frame learns of its new padding by this alone
    QCoreApplication::sendEvent(widget, &dressed);
    if (auto* words = qobject_cast<QLabel*>(widget)) { // a label measures itself anew only for new words
        const QString said = words->text();
        words->clear();
        words->setText(said);
    }
}

} // namespace gentolk
