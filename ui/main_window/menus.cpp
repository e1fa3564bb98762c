#include "ui/main_window/menus.h"
#include "ui/actions/action_collection.h"
#include "ui/look/icon.h"
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>

namespace gentolk {
namespace {

struct MenuWords {
    Q_DECLARE_TR_FUNCTIONS(gentolk::Menus)
};

void add(QMenu* menu, const ActionCollection& actions, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids)
        menu->addAction(actions[id]);
}

// One of them is always ticked.
void addChoice(QMenu* menu, const ActionCollection& actions, std::initializer_list<ActionId> ids)
{
    auto* group = new QActionGroup(menu);
    for (const ActionId id : ids) {
        actions[id]->setCheckable(true);
        group->addAction(actions[id]);
        menu->addAction(actions[id]);
    }
}

} // namespace

Menus::Menus(QMainWindow& window, const ActionCollection& actions)
    : m_file(window.menuBar()->addMenu(QString())), m_edit(window.menuBar()->addMenu(QString())), m_case(window.menuBar()->addMenu(QString())),
      m_view(window.menuBar()->addMenu(QString())), m_theme(m_view->addMenu(icon(QStringLiteral("sun")), QString())),
      m_language(m_view->addMenu(icon(QStringLiteral("languages")), QString())), m_help(window.menuBar()->addMenu(QString()))
{
    add(m_file, actions, {ActionId::NewCase, ActionId::OpenDemo});
    m_file->addSeparator();
    add(m_file, actions, {ActionId::ImportCase, ActionId::ExportCase});
    m_file->addSeparator();
    add(m_file, actions, {ActionId::References, ActionId::Settings, ActionId::Users, ActionId::Lock, ActionId::Quit});
    add(m_edit, actions, {ActionId::Undo, ActionId::Redo});
    m_edit->addSeparator();
    add(m_edit, actions, {ActionId::WhereIs});
    add(m_case, actions, {ActionId::ShowWorklist, ActionId::PatientDetails});
    m_case->addSeparator();
    add(m_case, actions, {ActionId::EditReferral, ActionId::EditConsent, ActionId::EditPhenotype});
    m_case->addSeparator();
    add(m_case, actions, {ActionId::WholeGenome});
    m_case->addSeparator();
    add(m_case, actions, {ActionId::NextPage, ActionId::PreviousPage});
    addChoice(m_theme, actions, {ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeSystem});
    addChoice(m_language, actions, {ActionId::SpeakDanish, ActionId::SpeakEnglish});
    add(m_help, actions, {ActionId::Help, ActionId::KeyMap});
    m_help->addSeparator();
    add(m_help, actions, {ActionId::About});
    retranslate();
}

void Menus::retranslate()
{
    m_file->setTitle(MenuWords::tr("&File"));
    m_edit->setTitle(MenuWords::tr("&Edit"));
    m_case->setTitle(MenuWords::tr("&Case"));
    m_view->setTitle(MenuWords::tr("&View"));
    m_theme->setTitle(MenuWords::tr("&Theme"));
    m_language->setTitle(MenuWords::tr("&Language"));
    m_help->setTitle(MenuWords::tr("&Help"));
}

} // namespace gentolk
