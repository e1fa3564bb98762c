#include "ui/people/window_lock.h"
#include "core/workflow/people.h"
#include "ui/people/sign_in_dialog.h"
#include <QApplication>
#include <QDialog>
#include <QEvent>

namespace gentolk {

namespace {

// Dialogs and menus show patients too.
void hideAllBut(const QWidget& window)
{
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == &window || !other->isVisible())
            continue;
        if (auto* dialog = qobject_cast<QDialog*>(other))
            dialog->reject();
        other->hide();
    }
}

qint64 idOfSignedIn(Workspace& workspace)
{
    const auto account = People(workspace).signedIn();
    return account ? account->id : 0;
}

} // namespace

WindowLock::WindowLock(QWidget& window, Workspace& workspace, int milliseconds) : m_window(window), m_workspace(workspace)
{
    m_idle.setInterval(milliseconds);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &WindowLock::lock);
    QCoreApplication::instance()->installEventFilter(this);
    m_idle.start();
}

bool WindowLock::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (!m_locked)
            m_idle.start();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void WindowLock::lock()
{
    if (m_locked || !SignInDialog::isNeeded(m_workspace))
        return;
    m_locked = true;
    const qint64 before = idOfSignedIn(m_workspace);
    QGuiApplication::setQuitOnLastWindowClosed(false); // the dialog is the last window for a moment
    hideAllBut(m_window);
    m_window.hide();
    SignInDialog dialog(m_workspace);
    const bool signedIn = dialog.exec() == QDialog::Accepted;
    m_locked = false;
    if (signedIn && idOfSignedIn(m_workspace) != before)
        emit personChanged();
    if (signedIn)
        m_window.show();
    else
        QCoreApplication::quit();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    m_idle.start();
}

} // namespace gentolk
