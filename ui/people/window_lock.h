#pragma once
#include <QObject>
#include <QTimer>

class QWidget;

namespace gentolk {

class Workspace;

inline constexpr int lockAfterMinutes = 10;

// Hides the window, and cancels every dialog, when nobody has touched mouse or keyboard for a while, or when it is asked to, until somebody
// signs in: the same person or, without closing, another. Does nothing where nobody is set up yet.
class WindowLock final : public QObject
{
    Q_OBJECT
public:
    WindowLock(QWidget& window, Workspace& workspace, int milliseconds = lockAfterMinutes * 60 * 1000);

    void lock(); // returns when somebody has signed in, or after the program was asked to end

signals:
    void personChanged(); // another person than before has signed in: what was open is not theirs

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    Workspace& m_workspace;
    QTimer m_idle;
    bool m_locked = false;
};

} // namespace gentolk
