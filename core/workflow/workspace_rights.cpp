#include "core/workflow/workspace_parts.h"
#include <QStringList>
#include <QSysInfo>

namespace gentolk {

namespace {
QString joinedRoles(const Account& account)
{
    QStringList words;
    for (const UserRole role : account.roles)
        words << QString::fromStdString(toString(role));
    return words.join(u',');
}
} // namespace

// An installation that once had users does not fall back to having none because their rows are gone.
bool Workspace::Parts::hasUsers() const
{
    return !accounts.empty() || log.holdsAction(QStringLiteral("user.add"));
}

std::optional<Account> Workspace::Parts::actor() const
{
    const auto session = sessionOn(database.path());
    if (!session)
        return std::nullopt;
    const auto account = accounts.byId(session->accountId);
    return account && !account->disabled ? account : std::nullopt;
}

bool Workspace::Parts::may(Right right, qint64 caseId) const
{
    if (!hasUsers())
        return right != Right::SignReport; // two signatures need two people
    const auto account = actor();
    const auto session = sessionOn(database.path());
    const bool glass = right == Right::OpenCase && caseId > 0 && session && session->brokenGlass.contains(caseId);
    return account && (mayBy(account->roles, right) || glass);
}

void Workspace::Parts::require(Right right, qint64 caseId)
{
    if (may(right, caseId))
        return takeActorsName();
    const QString word = QString::fromStdString(toString(right));
    audit(caseId, QStringLiteral("access.denied"), word);
    const QString why = !hasUsers() ? QStringLiteral("users must be set up first")
                        : !actor()  ? QStringLiteral("nobody is signed in")
                                    : QStringLiteral("%1 has not the right to").arg(actor()->name);
    throw Error(Error::Code::NotAllowed, word, why);
}

void Workspace::Parts::takeActorsName()
{
    const auto account = actor();
    if (!account)
        return;
    user = account->name;
    role = joinedRoles(*account);
}

Author Workspace::Parts::author()
{
    takeActorsName();
    return {user, clock->now()};
}

void Workspace::Parts::audit(qint64 caseId, const QString& action, const QString& detail)
{
    takeActorsName();
    const auto session = sessionOn(database.path());
    log.append(
        {0, clock->now(), user, QSysInfo::machineHostName(), caseId, action, detail, {}, role, session ? session->purpose : QString()});
}

} // namespace gentolk
