#pragma once
#include "core/base/password.h"
#include "core/storage/account_repository.h"
#include "core/workflow/workspace.h"

namespace gentolk {

inline constexpr int shortestPassword = 12; // characters
inline constexpr int attemptsBeforeLock = 5;
inline constexpr int lockMinutes = 15;

// The people of an installation and who of them is signed in (rule F-12). While there is no account, everybody works under the computer's
// name for them and may do everything but sign. The first account must be an administrator's; from then on each verb asks for a right.
// Everything here is logged. Throws NotAllowed without the right (and logs the attempt).
class People
{
public:
    // cost: of the passwords set from here; what they cost to check stands in their hashes. Only tests ask for less.
    explicit People(Workspace& workspace, PasswordCost cost = PasswordCost::Interactive) : m_workspace(workspace), m_cost(cost) {}

    bool inUse() const; // there are accounts
    std::optional<Account> signedIn() const;
    // Throws NotAllowed: one answer for a wrong name and a wrong password; another while locked (attemptsBeforeLock failures in a row
    // lock for lockMinutes) or disabled, told only to who has the right password.
    Account signIn(const QString& name, const QString& password);
    // As signIn, for a signature on the open case: who has not the right to sign is refused, and who was signed in stays so.
    Account signInToSign(const QString& name, const QString& password);
    bool isPasswordOf(const QString& name, const QString& password); // to unlock the window; counts failures as signIn does
    void signOut();
    void setPurpose(const QString& purpose); // goes into every entry's reason from now on
    bool may(Right right) const;             // to grey a button; the verbs ask again

    QString fullNameOf(const QString& name) const; // as it stands under a report; the name itself where there is no such user
    std::vector<Account> all() const;
    // Throws InvalidValue: name empty or taken, no role, password shorter than shortestPassword, first account without administrator.
    Account add(const QString& name, const QString& fullName, const std::vector<UserRole>& roles, const QString& password);
    Account setRoles(const QString& name, const std::vector<UserRole>& roles); // the last active administrator stays one: NotAllowed
    Account setDisabled(const QString& name, bool disabled);
    void unlock(const QString& name); // after wrong passwords, without waiting
    void setPassword(const QString& name, const QString& password); // one's own, or anybody's by who manages users; unlocks

    // Opens a case without the right to, in an emergency; the reason is logged. Throws InvalidValue without a reason of ten characters.
    Case breakGlass(qint64 caseId, const QString& reason);

private:
    Account named(const QString& name) const;
    void requireAnotherAdministrator(const Account& without) const;
    Account attempt(const QString& name, const QString& password);
    Workspace& m_workspace;
    PasswordCost m_cost;
};

} // namespace gentolk
