#pragma once
#include "ui/look/spoken.h"
#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace gentolk {

using Said = std::function<QString()>;

// A labelled field of a form; the label is its buddy and its name for a screen reader.
void ask(Spoken& spoken, QFormLayout* form, QWidget* field, const Said& words);

// Gives a label, button or check box words that follow the language.
template<typename Widget> Widget* worded(Spoken& spoken, Widget* widget, const Said& words)
{
    spoken.say([widget, words] { widget->setText(words()); });
    return widget;
}

// A choice among values that have a word(); the value is the item's data.
template<typename Enum> void offer(Spoken& spoken, QComboBox* box, const std::vector<Enum>& values)
{
    for (const Enum value : values)
        box->addItem(QString(), int(value));
    spoken.say([box, values] {
        for (std::size_t i = 0; i < values.size(); ++i)
            box->setItemText(int(i), word(values[i]));
    });
}
template<typename Enum> Enum chosen(const QComboBox* box)
{
    return Enum(box->currentData().toInt());
}
template<typename Enum> void choose(QComboBox* box, Enum value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

QLabel* label(const char* look = nullptr);      // look: a property of look.qss, "hint", "second", "section", "strong"
QPushButton* mainButton();                      // the one main button of a page
QPushButton* quietButton(const QString& iconName);
QFrame* hairline();
void retire(QWidget* old); // hidden now, deleted a little later: one of its buttons may be the one that was just pressed; its names are free
void wearKind(QWidget* widget, const char* property, const QVariant& value); // sets a property and dresses the widget anew

} // namespace gentolk
