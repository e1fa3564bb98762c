#pragma once
#include <QStringList>

class QWidget;

namespace gentolk::test {

// Every visible label, button, tab, heading of a table, check box and chosen item of a box whose words do not fit into it: "class name: text (needs, has)".
QStringList clippedWords(const QWidget& window);

// Letters of Alt that two visible fields, buttons or menus of the window share: pressing one would only move the focus.
QStringList sharedMnemonics(const QWidget& window);

} // namespace gentolk::test
