#include "ui/actions/action_collection.h"
#include "ui/look/icon.h"
#include <QWidget>

namespace gentolk {
namespace {

QList<QKeySequence> key(QKeyCombination one)
{
    return {QKeySequence(one)};
}

} // namespace

ActionCollection::ActionCollection(QWidget* window) : QObject(window), m_window(window)
{
    add(ActionId::NewCase, QStringLiteral("file-plus"), {QKeySequence(QKeySequence::New)});
    add(ActionId::OpenCase, QStringLiteral("folder-open"), {});
    add(ActionId::OpenDemo, QStringLiteral("users"), {});
    add(ActionId::ImportCase, QStringLiteral("download"), {});
    add(ActionId::ExportCase, QStringLiteral("upload"), {});
    add(ActionId::ShowWorklist, QStringLiteral("arrow-left"), key(Qt::ALT | Qt::Key_Home));
    add(ActionId::Quit, QStringLiteral("log-out"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    add(ActionId::Undo, QStringLiteral("undo-2"), {QKeySequence(QKeySequence::Undo)});
    add(ActionId::Redo, QStringLiteral("redo-2"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    add(ActionId::WhereIs, QStringLiteral("search"), key(Qt::CTRL | Qt::Key_K));
    add(ActionId::WholeGenome, QStringLiteral("dna"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    add(ActionId::EditReferral, QStringLiteral("pencil"), key(Qt::SHIFT | Qt::Key_F2));
    add(ActionId::EditConsent, QStringLiteral("pencil"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    add(ActionId::EditPhenotype, QStringLiteral("pencil"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    add(ActionId::PatientDetails, QStringLiteral("user"), key(QKeyCombination(Qt::Key_F2)));
    const ActionId pages[] = {ActionId::Page1, ActionId::Page2, ActionId::Page3, ActionId::Page4, ActionId::Page5, ActionId::Page6};
    for (int i = 0; i < 6; ++i)
        add(pages[i], {}, key(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
    add(ActionId::NextPage, QStringLiteral("arrow-right"), key(Qt::CTRL | Qt::Key_PageDown));
    add(ActionId::PreviousPage, QStringLiteral("arrow-left"), key(Qt::CTRL | Qt::Key_PageUp));
    add(ActionId::ThemeLight, QStringLiteral("sun"), {});
    add(ActionId::ThemeDark, QStringLiteral("moon"), {});
    add(ActionId::ThemeSystem, QStringLiteral("monitor"), {});
    add(ActionId::SpeakDanish, {}, {});
    add(ActionId::SpeakEnglish, {}, {});
    add(ActionId::References, QStringLiteral("database"), key(Qt::CTRL | Qt::Key_R));
    add(ActionId::Settings, QStringLiteral("settings"), key(Qt::CTRL | Qt::Key_Comma));
    add(ActionId::Users, QStringLiteral("users"), {});
    add(ActionId::OwnPassword, QStringLiteral("pencil"), {});
    add(ActionId::Lock, QStringLiteral("lock"), key(Qt::CTRL | Qt::Key_L));
    add(ActionId::Help, QStringLiteral("circle-help"), key(QKeyCombination(Qt::Key_F1)));
    add(ActionId::KeyMap, QStringLiteral("keyboard"), {QKeySequence(QStringLiteral("?"))});
    add(ActionId::About, QStringLiteral("info"), {});
    retranslate();
}

void ActionCollection::add(ActionId id, const QString& iconName, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    m_actions.insert(int(id), action);
    m_order.push_back(id);
    m_window->addAction(action);
}

void ActionCollection::retranslate()
{
    for (const ActionId id : m_order) {
        (*this)[id]->setText(textOf(id));
        (*this)[id]->setToolTip(textOf(id).remove(QLatin1Char('&')).remove(QChar(0x2026)));
    }
}

} // namespace gentolk
