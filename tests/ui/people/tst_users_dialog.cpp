// A department sets itself up without a command line: the first administrator, the others, their roles, passwords and locks (rule F-12).
#include "core/workflow/session.h"
#include "tests/core/workflow/people_fixture.h"
#include "ui/people/users_dialog.h"
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace gentolk;
using namespace gentolk::test;

class TestUsersDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDepartmentBeginsWithAnAdministratorWhoIsSignedInAtOnce();
    void theAdministratorMakesAUserByKeyboard();
    void aRefusalIsToldAndTheFormStays();
    void twoPasswordsMustAgree();
    void rolesAreChanged();
    void aDisabledUserIsEnabledAgain();
    void theLastAdministratorStaysAndItIsSaidWhy();
    void aLockedUserIsUnlocked();
    void aPasswordIsReset();
    void whoMayNotManageIsToldWhoMay();
    void onesOwnPasswordNeedsThePresentOne();

private:
    template<typename T = QPushButton> T* part(const char* name) const { return m_dialog->findChild<T*>(QLatin1String(name)); }
    void open()
    {
        m_dialog = std::make_unique<UsersDialog>(*m_workspace);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void openAs(const char* name)
    {
        addEverybody(*m_workspace);
        signInAs(*m_workspace, QLatin1String(name));
        open();
    }
    void press(const char* name)
    {
        part(name)->setFocus();
        QTest::keyClick(part(name), Qt::Key_Space);
    }
    UserForm* form() const
    {
        for (QWidget* one : QApplication::topLevelWidgets())
            if (auto* found = qobject_cast<UserForm*>(one); found && found->isVisible())
                return found;
        return nullptr;
    }
    void type(const char* field, const QString& words) { QTest::keyClicks(form()->findChild<QLineEdit*>(QLatin1String(field)), words); }
    void typePassword(const QString& password)
    {
        type("newPassword", password);
        type("newPasswordAgain", password);
    }
    void choose(const QString& name)
    {
        auto* table = part<QTableWidget>("users");
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == name)
                return table->selectRow(row);
        QFAIL("no such user in the list");
    }
    Account account(const QString& name)
    {
        for (const Account& one : People(*m_workspace).all())
            if (one.name == name)
                return one;
        return {};
    }
    bool hasRoles(const QString& name, std::vector<UserRole> expected)
    {
        std::vector<UserRole> roles = account(name).roles;
        std::sort(roles.begin(), roles.end());
        std::sort(expected.begin(), expected.end());
        return roles == expected;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<UsersDialog> m_dialog;
};

namespace {
const QString aPassword = QStringLiteral("a good password");
}

void TestUsersDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(m_folder->filePath(QStringLiteral("gentolk.db")), QStringLiteral("anna"));
}

void TestUsersDialog::cleanup()
{
    m_dialog.reset();
    setSession(m_workspace->databasePath(), std::nullopt);
    m_workspace.reset();
}

void TestUsersDialog::aDepartmentBeginsWithAnAdministratorWhoIsSignedInAtOnce()
{
    open();
    const QSignalSpy came(m_dialog.get(), &UsersDialog::personChanged);
    QVERIFY(part("firstUser")->isVisible() && !part("addUser")->isVisible());
    press("firstUser");
    QVERIFY(form());
    QVERIFY(form()->findChild<QCheckBox*>(QStringLiteral("administrator"))->isChecked());
    type("newName", QStringLiteral("ada"));
    type("newFullName", QStringLiteral("Ada Administrator"));
    typePassword(aPassword);
    QTest::keyClick(form(), Qt::Key_Return);
    QVERIFY(!form());
    QCOMPARE(came.size(), 1);
    QCOMPARE(People(*m_workspace).signedIn()->name, QStringLiteral("ada"));
    QVERIFY(!part("firstUser")->isVisible() && part("addUser")->isVisible());
    QCOMPARE(part<QTableWidget>("users")->rowCount(), 1);
}

void TestUsersDialog::theAdministratorMakesAUserByKeyboard()
{
    openAs("administrator");
    press("addUser");
    type("newName", QStringLiteral("bo"));
    type("newFullName", QStringLiteral("Bo Test"));
    for (const char* role : {"geneticist", "approver"})
        QTest::keyClick(form()->findChild<QCheckBox*>(QLatin1String(role)), Qt::Key_Space);
    typePassword(aPassword);
    QTest::keyClick(form(), Qt::Key_Return);
    QVERIFY(hasRoles(QStringLiteral("bo"), {UserRole::Geneticist, UserRole::Approver}));
    choose(QStringLiteral("bo"));
}

void TestUsersDialog::aRefusalIsToldAndTheFormStays()
{
    openAs("administrator");
    press("addUser");
    type("newName", QStringLiteral("bo"));
    type("newFullName", QStringLiteral("Bo Test"));
    QTest::keyClick(form()->findChild<QCheckBox*>(QStringLiteral("secretary")), Qt::Key_Space);
    typePassword(QStringLiteral("short"));
    QTest::keyClick(form(), Qt::Key_Return);
    QVERIFY(form());
    QVERIFY(form()->findChild<QLabel*>(QStringLiteral("userFormMessage"))->text().contains(QStringLiteral("12")));
    QVERIFY(account(QStringLiteral("bo")).name.isEmpty());
    form()->reject();
}

void TestUsersDialog::twoPasswordsMustAgree()
{
    openAs("administrator");
    choose(QStringLiteral("secretary"));
    press("resetPassword");
    type("newPassword", aPassword);
    type("newPasswordAgain", QStringLiteral("a good passwort"));
    QTest::keyClick(form(), Qt::Key_Return);
    QVERIFY(form());
    QVERIFY(People(*m_workspace).isPasswordOf(QStringLiteral("secretary"), thePassword()));
    form()->reject();
}

void TestUsersDialog::rolesAreChanged()
{
    openAs("administrator");
    choose(QStringLiteral("secretary"));
    press("changeRoles");
    QVERIFY(form()->findChild<QCheckBox*>(QStringLiteral("secretary"))->isChecked());
    QTest::keyClick(form()->findChild<QCheckBox*>(QStringLiteral("auditor")), Qt::Key_Space);
    QTest::keyClick(form(), Qt::Key_Return);
    QVERIFY(hasRoles(QStringLiteral("secretary"), {UserRole::Secretary, UserRole::Auditor}));
}

void TestUsersDialog::aDisabledUserIsEnabledAgain()
{
    openAs("administrator");
    choose(QStringLiteral("approver"));
    press("disableUser");
    QVERIFY(account(QStringLiteral("approver")).disabled);
    choose(QStringLiteral("approver"));
    QCOMPARE(part("disableUser")->text(), QStringLiteral("Enable"));
    press("disableUser");
    QVERIFY(!account(QStringLiteral("approver")).disabled);
}

void TestUsersDialog::theLastAdministratorStaysAndItIsSaidWhy()
{
    openAs("administrator");
    choose(QStringLiteral("administrator"));
    press("disableUser");
    QVERIFY(!account(QStringLiteral("administrator")).disabled);
    QVERIFY(part<QLabel>("usersMessage")->text().contains(QStringLiteral("last administrator")));
}

void TestUsersDialog::aLockedUserIsUnlocked()
{
    addEverybody(*m_workspace);
    for (int i = 0; i < attemptsBeforeLock; ++i)
        People(*m_workspace).isPasswordOf(QStringLiteral("secretary"), QStringLiteral("wrong"));
    QVERIFY(!People(*m_workspace).isPasswordOf(QStringLiteral("secretary"), thePassword()));
    open();
    choose(QStringLiteral("secretary"));
    press("unlockUser");
    QVERIFY(People(*m_workspace).isPasswordOf(QStringLiteral("secretary"), thePassword()));
    press("unlockUser");
    QVERIFY(part<QLabel>("usersMessage")->text().contains(QStringLiteral("not locked")));
}

void TestUsersDialog::aPasswordIsReset()
{
    openAs("administrator");
    choose(QStringLiteral("secretary"));
    press("resetPassword");
    typePassword(aPassword);
    QTest::keyClick(form(), Qt::Key_Return);
    QVERIFY(People(*m_workspace).isPasswordOf(QStringLiteral("secretary"), aPassword));
}

void TestUsersDialog::whoMayNotManageIsToldWhoMay()
{
    openAs("geneticist");
    QVERIFY(part<QLabel>("usersStanding")->text().contains(QStringLiteral("administrator")));
    QVERIFY(!part("addUser")->isVisible() && !part<QTableWidget>("users")->isVisible());
}

void TestUsersDialog::onesOwnPasswordNeedsThePresentOne()
{
    openAs("geneticist");
    UsersDialog::askOwnPassword(*m_workspace, m_dialog.get());
    type("presentPassword", QStringLiteral("not mine"));
    typePassword(aPassword);
    QTest::keyClick(form(), Qt::Key_Return);
    QVERIFY(form());
    form()->findChild<QLineEdit*>(QStringLiteral("presentPassword"))->clear();
    type("presentPassword", thePassword());
    QTest::keyClick(form(), Qt::Key_Return);
    QVERIFY(!form());
    QVERIFY(People(*m_workspace).isPasswordOf(QStringLiteral("geneticist"), aPassword));
}

QTEST_MAIN(TestUsersDialog)
#include "tst_users_dialog.moc"
