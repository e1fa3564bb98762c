#include "ui/people/window_lock.h"
#include "ui/people/sign_in_dialog.h"
#include <QGuiApplication>
#include <QEvent>
#include <QWidget>

namespace gentolk
{

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
    QGuiApplication::setQuitOnLastWindowClosed(false); // the dialog is the last window for a moment
    m_window.hide();
    SignInDialog dialog(m_workspace);
    const bool signedIn = dialog.exec() == QDialog::Accepted;
    m_locked = false;
    if (signedIn)
        m_window.show();
    else
        QCoreApplication::quit();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    m_idle.start();
}

} // namespace gentolk
