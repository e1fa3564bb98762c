#include "core/storage/account_repository.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/stored_words.h"
#include "core/storage/transaction.h"

namespace gentolk {

namespace {
std::vector<UserRole> rolesOf(const Database& database, qint64 accountId)
{
    std::vector<UserRole> roles;
    Statement rows(database, QStringLiteral("SELECT role FROM account_role WHERE account_id = :id ORDER BY role"));
    rows.bind(QStringLiteral(":id"), accountId);
    while (rows.next())
        roles.push_back(known(roleFromString(rows.text("role").toStdString()), rows.text("role")));
    return roles;
}

Row stateRow(const Account& account)
{
    return {{"full_name", account.fullName},
            {"failed_attempts", account.failedAttempts},
            {"locked_until", stored(account.lockedUntil)},
            {"disabled", account.disabled ? 1 : 0}};
}
} // namespace

bool AccountRepository::empty() const
{
    return !Statement(m_database, QStringLiteral("SELECT 1 FROM account LIMIT 1")).next();
}

std::vector<Account> AccountRepository::where(const QString& condition, const QVariant& value) const
{
    Statement rows(m_database, QStringLiteral("SELECT * FROM account WHERE %1 ORDER BY name").arg(condition));
    rows.bind(QStringLiteral(":value"), value);
    std::vector<Account> accounts;
    while (rows.next())
        accounts.push_back({rows.number("id"), rows.text("name"), rows.text("full_name"), rolesOf(m_database, rows.number("id")),
                            rows.flag("disabled"), int(rows.number("failed_attempts")), rows.moment("locked_until")});
    return accounts;
}

std::vector<Account> AccountRepository::all() const
{
    return where(QStringLiteral("id > :value"), 0);
}

std::optional<Account> AccountRepository::byName(const QString& name) const
{
    const auto found = where(QStringLiteral("name = :value"), name);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<Account> AccountRepository::byId(qint64 id) const
{
    const auto found = where(QStringLiteral("id = :value"), id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

QByteArray AccountRepository::passwordOf(qint64 id) const
{
    Statement find(m_database, QStringLiteral("SELECT password FROM account WHERE id = :id"));
    find.bind(QStringLiteral(":id"), id);
    return find.next() ? find.text("password").toLatin1() : QByteArray();
}

void AccountRepository::writeRoles(const Account& account)
{
    deleteRows(m_database, "account_role", {{"account_id", account.id}});
    for (const UserRole role : account.roles)
        insertRow(m_database, "account_role", {{"account_id", account.id}, {"role", word(role)}});
}

Account AccountRepository::insert(Account account, const QByteArray& password, const QString& by, const QDateTime& at)
{
    Transaction transaction(m_database);
    if (byName(account.name))
        throw Error(Error::Code::InvalidValue, QStringLiteral("name"), QStringLiteral("%1 is taken").arg(account.name));
    Row row = stateRow(account);
    row.insert(row.end(),
               {{"name", account.name}, {"password", QString::fromLatin1(password)}, {"created_at", stored(at)}, {"created_by", by}});
    account.id = insertRow(m_database, "account", row);
    writeRoles(account);
    transaction.commit();
    return account;
}

void AccountRepository::update(const Account& account)
{
    Transaction transaction(m_database);
    updateRows(m_database, "account", stateRow(account), {{"id", account.id}});
    writeRoles(account);
    transaction.commit();
}

void AccountRepository::setPassword(qint64 id, const QByteArray& password)
{
    updateRows(m_database, "account", {{"password", QString::fromLatin1(password)}}, {{"id", id}});
}

} // namespace gentolk
