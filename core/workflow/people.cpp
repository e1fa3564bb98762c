#include "core/workflow/people.h"
#include "core/storage/transaction.h"
#include "core/workflow/case_log.h"
#include "core/workflow/workspace_parts.h"
#include <algorithm>

namespace gentolk {

namespace {
QString roleWords(const std::vector<UserRole>& roles)
{
    QStringList words;
    for (const UserRole role : roles)
        words << QString::fromStdString(toString(role));
    return words.join(QStringLiteral(", "));
}

void requirePassword(const QString& password)
{
    if (password.size() < shortestPassword)
        throw Error(Error::Code::InvalidValue, QStringLiteral("password"),
                    QStringLiteral("shorter than %1 characters").arg(shortestPassword));
}

void requireRoles(const std::vector<UserRole>& roles)
{
    if (roles.empty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("role"), QStringLiteral("no role"));
}

bool isActiveAdministrator(const Account& account)
{
    return !account.disabled && std::find(account.roles.begin(), account.roles.end(), UserRole::Administrator) != account.roles.end();
}

// As long as a wrong password takes: who is no user cannot be told from the time.
void takeTheTimeOfAPassword(const QString& password)
{
    static const QByteArray nobodys = hashedPassword(QStringLiteral("nobody's password"));
    fitsPassword(nobodys, password);
}

Error wrongNameOrPassword(const QString& name)
{
    return Error(Error::Code::NotAllowed, name, QStringLiteral("wrong name or password"));
}
} // namespace

bool People::inUse() const
{
    return m_workspace.m_parts->hasUsers();
}

std::optional<Account> People::signedIn() const
{
    return m_workspace.m_parts->actor();
}

bool People::may(Right right) const
{
    const auto account = signedIn();
    return inUse() ? account && mayBy(account->roles, right) : right != Right::SignReport;
}

// Counts, locks and logs, all before the answer: a program that stops in between has counted.
Account People::attempt(const QString& name, const QString& password)
{
    Workspace::Parts& parts = *m_workspace.m_parts;
    Transaction transaction(parts.database);
    AccountRepository accounts(parts.database);
    auto account = accounts.byName(name);
    if (!account) {
        takeTheTimeOfAPassword(password);
        parts.audit(0, QStringLiteral("user.refused"), {}); // without the name: people type their password there
        transaction.commit();
        throw wrongNameOrPassword(name);
    }
    const QDateTime now = parts.clock->now();
    const bool fits = fitsPassword(accounts.passwordOf(account->id), password);
    const bool locked = account->lockedUntil.isValid() && account->lockedUntil > now;
    if (fits && !locked && !account->disabled) {
        account->failedAttempts = 0;
        account->lockedUntil = {};
    } else if (!fits && !locked) {
        ++account->failedAttempts;
        if (account->failedAttempts % attemptsBeforeLock == 0)
            account->lockedUntil = now.addSecs(60 * lockMinutes);
    }
    accounts.update(*account);
    if (!fits || locked || account->disabled)
        parts.audit(0, QStringLiteral("user.refused"), account->name);
    transaction.commit();
    if (locked || (!fits && account->lockedUntil.isValid() && account->lockedUntil > now))
        throw Error(Error::Code::NotAllowed, name, QStringLiteral("locked until %1").arg(account->lockedUntil.toString(Qt::ISODate)));
    if (!fits)
        throw wrongNameOrPassword(name);
    if (account->disabled)
        throw Error(Error::Code::NotAllowed, name, QStringLiteral("the account is disabled"));
    return *account;
}

Account People::signIn(const QString& name, const QString& password)
{
    const Account account = attempt(name, password);
    setSession(m_workspace.databasePath(), Session{account.id, {}, {}});
    m_workspace.m_parts->audit(0, QStringLiteral("user.sign_in"), {});
    return account;
}

Account People::signInToSign(const QString& name, const QString& password)
{
    const Account account = attempt(name, password);
    Workspace::Parts& parts = *m_workspace.m_parts;
    if (!mayBy(account.roles, Right::SignReport)) {
        parts.audit(0, QStringLiteral("user.refused"), account.name);
        throw Error(Error::Code::NotAllowed, QString::fromStdString(toString(Right::SignReport)),
                    QStringLiteral("%1 has not the right to").arg(account.name));
    }
    if (const auto present = signedIn(); present && present->id == account.id)
        return account;
    setSession(m_workspace.databasePath(), Session{account.id, {}, {}});
    parts.audit(0, QStringLiteral("user.sign_in"), {});
    return account;
}

bool People::isPasswordOf(const QString& name, const QString& password)
{
    try {
        attempt(name, password);
        return true;
    } catch (const Error& error) {
        if (error.code() == Error::Code::NotAllowed)
            return false;
        throw;
    }
}

void People::signOut()
{
    if (signedIn())
        m_workspace.m_parts->audit(0, QStringLiteral("user.sign_out"), {});
    setSession(m_workspace.databasePath(), std::nullopt);
}

void People::setPurpose(const QString& purpose)
{
    auto session = sessionOn(m_workspace.databasePath());
    if (!session)
        return;
    session->purpose = purpose;
    setSession(m_workspace.databasePath(), session);
}

QString People::fullNameOf(const QString& name) const
{
    const auto account = m_workspace.m_parts->accounts.byName(name);
    return account ? account->fullName : name;
}

std::vector<Account> People::all() const
{
    m_workspace.m_parts->require(Right::ManageUsers);
    return AccountRepository(m_workspace.m_parts->database).all();
}

Account People::add(const QString& name, const QString& fullName, const std::vector<UserRole>& roles, const QString& password)
{
    Workspace::Parts& parts = *m_workspace.m_parts;
    parts.require(Right::ManageUsers);
    if (name.trimmed().isEmpty() || fullName.trimmed().isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("name"), QStringLiteral("not answered"));
    requireRoles(roles);
    requirePassword(password);
    const bool administrator = std::find(roles.begin(), roles.end(), UserRole::Administrator) != roles.end();
    const QByteArray hashed = hashedPassword(password, m_cost);
    Transaction transaction(parts.database);
    if (!inUse() && !administrator)
        throw Error(Error::Code::InvalidValue, QStringLiteral("role"), QStringLiteral("the first user must be an administrator"));
    AccountRepository accounts(parts.database);
    parts.audit(0, QStringLiteral("user.add"), QStringLiteral("%1: %2").arg(name.trimmed(), roleWords(roles)));
    const Account added =
        accounts.insert({0, name.trimmed(), fullName.trimmed(), roles, false, 0, {}}, hashed, parts.user, parts.clock->now());
    transaction.commit();
    return added;
}

Account People::named(const QString& name) const
{
    const auto account = AccountRepository(m_workspace.m_parts->database).byName(name);
    if (!account)
        throw Error(Error::Code::NotFound, name);
    return *account;
}

void People::requireAnotherAdministrator(const Account& without) const
{
    const auto all = AccountRepository(m_workspace.m_parts->database).all();
    const bool another =
        std::any_of(all.begin(), all.end(), [&](const Account& one) { return one.id != without.id && isActiveAdministrator(one); });
    if (!another)
        throw Error(Error::Code::NotAllowed, without.name, QStringLiteral("the last administrator"));
}

Account People::setRoles(const QString& name, const std::vector<UserRole>& roles)
{
    Workspace::Parts& parts = *m_workspace.m_parts;
    parts.require(Right::ManageUsers);
    requireRoles(roles);
    Transaction transaction(parts.database);
    Account account = named(name);
    account.roles = roles;
    if (!isActiveAdministrator(account))
        requireAnotherAdministrator(account);
    AccountRepository(parts.database).update(account);
    parts.audit(0, QStringLiteral("user.roles"), QStringLiteral("%1: %2").arg(account.name, roleWords(roles)));
    transaction.commit();
    return account;
}

Account People::setDisabled(const QString& name, bool disabled)
{
    Workspace::Parts& parts = *m_workspace.m_parts;
    parts.require(Right::ManageUsers);
    Transaction transaction(parts.database);
    Account account = named(name);
    account.disabled = disabled;
    if (disabled)
        requireAnotherAdministrator(account);
    AccountRepository(parts.database).update(account);
    parts.audit(0, disabled ? QStringLiteral("user.disable") : QStringLiteral("user.enable"), account.name);
    transaction.commit();
    return account;
}

void People::unlock(const QString& name)
{
    Workspace::Parts& parts = *m_workspace.m_parts;
    parts.require(Right::ManageUsers);
    Transaction transaction(parts.database);
    Account account = named(name);
    account.failedAttempts = 0;
    account.lockedUntil = {};
    AccountRepository(parts.database).update(account);
    parts.audit(0, QStringLiteral("user.unlock"), account.name);
    transaction.commit();
}

void People::setPassword(const QString& name, const QString& password)
{
    Workspace::Parts& parts = *m_workspace.m_parts;
    const auto actor = signedIn();
    if (!actor || actor->name.compare(name, Qt::CaseInsensitive) != 0)
        parts.require(Right::ManageUsers);
    requirePassword(password);
    const QByteArray hashed = hashedPassword(password, m_cost);
    Transaction transaction(parts.database);
    Account account = named(name);
    account.failedAttempts = 0;
    account.lockedUntil = {};
    AccountRepository(parts.database).update(account);
    AccountRepository(parts.database).setPassword(account.id, hashed);
    parts.audit(0, QStringLiteral("user.password"), account.name);
    transaction.commit();
}

Case People::breakGlass(qint64 caseId, const QString& reason)
{
    constexpr int shortestReason = 10;
    Workspace::Parts& parts = *m_workspace.m_parts;
    auto session = sessionOn(m_workspace.databasePath());
    if (!session || !signedIn())
        throw Error(Error::Code::NotAllowed, QStringLiteral("break_glass"), QStringLiteral("nobody is signed in"));
    if (reason.trimmed().size() < shortestReason)
        throw Error(Error::Code::InvalidValue, QStringLiteral("reason"), QStringLiteral("shorter than %1 characters").arg(shortestReason));
    Transaction transaction(parts.database);
    const Case theCase = parts.cases.load(caseId);
    parts.audit(caseId, QStringLiteral("case.break_glass"), withoutNameOf(theCase.patient, reason.trimmed()));
    transaction.commit();
    session->brokenGlass.insert(caseId);
    setSession(m_workspace.databasePath(), session);
    return theCase;
}

} // namespace gentolk
