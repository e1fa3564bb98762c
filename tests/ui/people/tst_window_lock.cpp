// The window hides itself and what stands over it until somebody signs in; another person does not find what was open.
#include "core/workflow/session.h"
#include "tests/core/workflow/people_fixture.h"
#include "ui/people/sign_in_dialog.h"
#include "ui/people/window_lock.h"
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class WindowLockTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void letsAloneWhereThereAreNoUsers();
    void hidesEverythingUntilThePersonIsBack();
    void tellsWhenAnotherPersonCame();
    void saysWhyASignInWasRefused();
    void locksWhenNobodyTouchesIt();

private:
    SignInDialog* dialog() const;
    void answer(const QString& name, const QString& password);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
};

void WindowLockTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_folder->filePath(QStringLiteral("gentolk.db")), QStringLiteral("anna"));
    m_window = std::make_unique<QWidget>();
    m_window->show();
}

void WindowLockTest::cleanup()
{
    setSession(m_workspace->databasePath(), std::nullopt);
    m_window.reset();
    m_workspace.reset();
}

SignInDialog* WindowLockTest::dialog() const
{
    for (QWidget* one : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<SignInDialog*>(one); found && found->isVisible())
            return found;
    return nullptr;
}

void WindowLockTest::answer(const QString& name, const QString& password)
{
    SignInDialog* asked = dialog();
    if (!asked)
        return;
    asked->findChild<QLineEdit*>(QStringLiteral("userName"))->setText(name);
    asked->findChild<QLineEdit*>(QStringLiteral("password"))->setText(password);
    asked->accept();
}

void WindowLockTest::letsAloneWhereThereAreNoUsers()
{
    WindowLock lock(*m_window, *m_workspace);
    lock.lock();
    QVERIFY(m_window->isVisible() && !dialog());
}

void WindowLockTest::hidesEverythingUntilThePersonIsBack()
{
    addEverybody(*m_workspace);
    signInAs(*m_workspace, QStringLiteral("geneticist"));
    WindowLock lock(*m_window, *m_workspace);
    const QSignalSpy changed(&lock, &WindowLock::personChanged);
    QDialog patient(m_window.get());
    patient.open();
    bool seen = true;
    QTimer::singleShot(0, this, [&] {
        seen = m_window->isVisible() || patient.isVisible() || !dialog();
        answer(QStringLiteral("geneticist"), thePassword());
    });
    lock.lock();
    QVERIFY(!seen);
    QVERIFY(m_window->isVisible() && !patient.isVisible());
    QCOMPARE(changed.size(), 0);
}

void WindowLockTest::tellsWhenAnotherPersonCame()
{
    addEverybody(*m_workspace);
    signInAs(*m_workspace, QStringLiteral("geneticist"));
    WindowLock lock(*m_window, *m_workspace);
    bool hiddenThen = false;
    int changes = 0;
    connect(&lock, &WindowLock::personChanged, this, [&] {
        ++changes;
        hiddenThen = !m_window->isVisible(); // what was open can be put away before anybody sees it
    });
    QTimer::singleShot(0, this, [&] { answer(QStringLiteral("secretary"), thePassword()); });
    lock.lock();
    QCOMPARE(changes, 1);
    QVERIFY(hiddenThen);
    QCOMPARE(People(*m_workspace).signedIn()->name, QStringLiteral("secretary"));
}

void WindowLockTest::saysWhyASignInWasRefused()
{
    addEverybody(*m_workspace);
    SignInDialog asked(*m_workspace);
    asked.show();
    answer(QStringLiteral("geneticist"), QStringLiteral("wrong"));
    QVERIFY(asked.isVisible());
    QVERIFY(!asked.findChild<QLabel*>(QStringLiteral("signInMessage"))->text().isEmpty());
    QVERIFY(asked.findChild<QLineEdit*>(QStringLiteral("password"))->text().isEmpty());
    answer(QStringLiteral("geneticist"), thePassword());
    QVERIFY(!asked.isVisible() && asked.result() == QDialog::Accepted);
}

void WindowLockTest::locksWhenNobodyTouchesIt()
{
    addEverybody(*m_workspace);
    auto lock = std::make_unique<WindowLock>(*m_window, *m_workspace, 100);
    bool hidden = false;
    QTimer::singleShot(400, this, [&] {
        hidden = dialog() && !m_window->isVisible();
        answer(QStringLiteral("geneticist"), thePassword());
    });
    QTRY_VERIFY(hidden);
    lock.reset(); // before it locks again
    QVERIFY(m_window->isVisible());
}

QTEST_MAIN(WindowLockTest)
#include "tst_window_lock.moc"
