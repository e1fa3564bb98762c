#pragma once
#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <vector>

namespace gentolk {

enum class ActionId {
    NewCase, OpenCase, OpenDemo, ImportCase, ExportCase, ShowWorklist, Quit,
    Undo, Redo, WhereIs, WholeGenome, PatientDetails, EditReferral, EditConsent, EditPhenotype,
    Page1, Page2, Page3, Page4, Page5, Page6, NextPage, PreviousPage,
    ThemeLight, ThemeDark, ThemeSystem, SpeakDanish, SpeakEnglish,
    References, Settings, Users, OwnPassword, Lock, Help, KeyMap, About
};

// Every verb of the window: its words, its icon and its shortcut, registered once. Menus, buttons and the map of keys take them from here.
class ActionCollection : public QObject
{
    Q_OBJECT
public:
    explicit ActionCollection(QWidget* window);
    QAction* operator[](ActionId id) const { return m_actions.value(int(id)); }
    const std::vector<ActionId>& all() const { return m_order; }
    void retranslate();

private:
    void add(ActionId id, const QString& iconName, const QList<QKeySequence>& keys);
    QString textOf(ActionId id) const;
    QWidget* m_window;
    QHash<int, QAction*> m_actions;
    std::vector<ActionId> m_order;
};

} // namespace gentolk
