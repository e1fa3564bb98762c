#pragma once
#include "core/genetics/pedigree_edit.h"
#include "ui/pictures/pedigree_picture.h"
#include <QWidget>
#include <functional>

class QMenu;

namespace gentolk
{

// One change that can be made of a person: its words, its key, and what it does.
struct PedigreeCommand {
    QString group;           // the submenu's words; empty: the menu itself
    QString words;
    int key = 0;             // with modifiers, as of QKeyCombination; 0: none
    QString action;          // the audit trail's word: "pedigree.add", …
    bool chosen = false;     // it is what holds now
    std::function<PedigreeEdit(const Pedigree&)> change;
};
std::vector<PedigreeCommand> pedigreeCommands(const Pedigree& pedigree, const std::string& person, const std::function<QString(const std::string&)>& nameOf);

// A pedigree that is read and changed by mouse and by keyboard. The arrow keys go from person to person, the menu (right button, Menu key,
// Return) has every change with its key. It changes nothing itself: changeWanted() asks, setFamily() shows what came of it.
class PedigreeCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit PedigreeCanvas(QWidget* parent = nullptr);
    void setFamily(const Family& family);
    void setEditable(bool editable);
    const Family& family() const { return m_family; }
    const PedigreeDrawing& drawing() const { return m_drawing; }
    const std::string& chosen() const { return m_chosen; }
    void choose(const std::string& person);
    QString spoken(const std::string& person) const; // all that is known of a person, in a sentence
    QString wordsUnder(const Individual& person) const;
    QString nameOf(const std::string& person) const; // "II-1 child"
    QRectF placeOf(const std::string& person) const; // of the symbol, in the widget
    void fillMenu(QMenu& menu);
    void retranslate();

signals:
    void changeWanted(const gentolk::PedigreeEdit& edit, const QString& action, const QString& about);
    void refused(const QString& sentence);
    void chosenChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    std::vector<PedigreeCommand> commands() const;
    void carryOut(const PedigreeCommand& command);
    void go(int across, int down);
    void showMenu(const QPoint& place);
    QTransform fitted() const { return fittedPedigree(m_drawing.size, rect()); }
    Family m_family;
    PedigreeDrawing m_drawing;
    std::string m_chosen;
    bool m_editable = false;
};

} // namespace gentolk
