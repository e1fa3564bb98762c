#pragma once
#include "core/genetics/roles.h"
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace gentolk {

class Database;

// Somebody who may work here (rule F-12). Never deleted: the log names them.
struct Account {
    qint64 id = 0;
    QString name;     // to sign in with; unique whatever the letters' case
    QString fullName; // as it stands under a report
    std::vector<UserRole> roles;
    bool disabled = false;
    int failedAttempts = 0; // since the last success
    QDateTime lockedUntil;  // UTC; invalid: not locked
    bool operator==(const Account&) const = default;
};

class AccountRepository
{
public:
    explicit AccountRepository(Database& database) : m_database(database) {}
    bool empty() const;               // an installation without users
    std::vector<Account> all() const; // by name
    std::optional<Account> byName(const QString& name) const;
    std::optional<Account> byId(qint64 id) const;
    QByteArray passwordOf(qint64 id) const; // as Argon2id keeps it
    // Throws InvalidValue("name") when the name is taken.
    Account insert(Account account, const QByteArray& password, const QString& by, const QDateTime& at);
    void update(const Account& account); // all but the name and the password
    void setPassword(qint64 id, const QByteArray& password);

private:
    std::vector<Account> where(const QString& condition, const QVariant& value) const;
    void writeRoles(const Account& account);
    Database& m_database;
};

} // namespace gentolk
