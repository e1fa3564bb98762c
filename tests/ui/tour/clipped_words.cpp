#include "tests/ui/tour/clipped_words.h"
#include "ui/look/elided_label.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

namespace gentolk::test {
namespace {

QString told(const QWidget& widget, const QString& text, int needs, int has)
{
    return QStringLiteral("%1 \"%2\" needs %3 has %4").arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60)).arg(needs).arg(has);
}

QStringList ofLabel(const QLabel& label)
{
    if (qobject_cast<const ElidedLabel*>(&label) || label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        return needs > label.height() + 1 ? QStringList{told(label, label.text(), needs, label.height())} : QStringList();
    }
    const QSize needs = label.minimumSizeHint();
    if (needs.width() > label.width() + 1)
        return {told(label, label.text(), needs.width(), label.width())};
    return needs.height() > label.height() + 1 ? QStringList{told(label, label.text(), needs.height(), label.height())} : QStringList();
}

QStringList ofButton(const QAbstractButton& button)
{
    if (button.inherits("QLineEditIconButton")) // shows its icon only; the text is its tooltip and its name
        return {};
    if (button.text().isEmpty())
        return {};
    const QSize needs = button.sizeHint();
    const int words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    const bool tight = needs.width() > button.width() + 1 && words + 8 > button.width();
    return tight ? QStringList{told(button, button.text(), needs.width(), button.width())} : QStringList();
}

QStringList ofTabs(const QTabBar& tabs)
{
    int needs = 0;
    for (int i = 0; i < tabs.count(); ++i)
        needs = qMax(needs, tabs.tabRect(i).right());
    return tabs.count() > 0 && needs > tabs.width() ? QStringList{told(tabs, tabs.tabText(tabs.count() - 1), needs, tabs.width())} : QStringList();
}

QStringList ofBox(const QComboBox& box)
{
    const int needs = box.fontMetrics().horizontalAdvance(box.currentText()) + 24;
    return box.currentText().isEmpty() || needs <= box.width() ? QStringList() : QStringList{told(box, box.currentText(), needs, box.width())};
}

// Each visible section of a table's or tree's heading, as the header itself measures it: words, padding, sort arrow.
QStringList ofHeader(const QHeaderView& header)
{
    if (header.orientation() != Qt::Horizontal || !header.model())
        return {};
    QStringList found;
    const auto* tree = qobject_cast<const QTreeView*>(header.parentWidget());
    for (int section = 0; section < header.count(); ++section) {
        const QString words = header.model()->headerData(section, Qt::Horizontal).toString();
        if (header.isSectionHidden(section) || words.isEmpty() || (tree && tree->isHeaderHidden()))
            continue;
        const int needs = header.sectionSizeHint(section); // words, padding and, where it is shown, the sort arrow
        const int shown = QRect(header.sectionViewportPosition(section), 0, header.sectionSize(section), 1).intersected(header.viewport()->rect()).width();
        if (needs > shown)
            found << told(header, words, needs, shown);
    }
    return found;
}

// A page that must be pushed sideways hides words.
QStringList ofArea(const QScrollArea& area)
{
    const int needs = area.widget() ? area.widget()->minimumSizeHint().width() : 0;
    const int has = area.viewport()->width();
    return needs > has ? QStringList{told(area, QStringLiteral("wider than its place"), needs, has)} : QStringList();
}

} // namespace

QStringList clippedWords(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            found << ofLabel(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            found << ofButton(*button);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            found << ofTabs(*tabs);
        else if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            found << ofHeader(*header);
        else if (const auto* area = qobject_cast<const QScrollArea*>(widget))
            found << ofArea(*area);
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            found << ofBox(*box);
    }
    return found;
}

QStringList sharedMnemonics(const QWidget& window)
{
    QMap<QString, QStringList> owners;
    const auto note = [&](const QString& words) {
        const QKeySequence keys = QKeySequence::mnemonic(words);
        if (!keys.isEmpty())
            owners[keys.toString()] << words;
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabledTo(&window))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            note(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            note(button->text());
        else if (const auto* menus = qobject_cast<const QMenuBar*>(widget))
            for (const QAction* menu : menus->actions())
                note(menu->text());
    }
    QStringList found;
    for (auto one = owners.cbegin(); one != owners.cend(); ++one)
        if (one->size() > 1)
            found << QStringLiteral("%1 of %2").arg(one.key(), one->join(QStringLiteral(" | ")));
    return found;
}

} // namespace gentolk::test
