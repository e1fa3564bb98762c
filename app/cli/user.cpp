#include "app/cli/sign_in.h"
#include "core/workflow/people.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

std::vector<UserRole> askedRoles(const Values& values)
{
    std::vector<UserRole> roles;
    for (const QString& word : required(values, "role").split(u',', Qt::SkipEmptyParts)) {
        const auto role = roleFromString(word.trimmed().toStdString());
        if (!role)
            throw UsageError(tr("--%1: %2 is none of its words").arg(QStringLiteral("role"), word));
        roles.push_back(*role);
    }
    return roles;
}

QString roleText(const Account& account)
{
    QStringList words;
    for (const UserRole role : account.roles)
        words << QString::fromStdString(toString(role));
    return words.join(u',');
}

QJsonObject accountJson(const Account& account)
{
    return {{"name", account.name},
            {"full_name", account.fullName},
            {"roles", QJsonArray::fromStringList(roleText(account).split(u','))},
            {"disabled", account.disabled},
            {"locked_until", account.lockedUntil.isValid() ? QJsonValue(account.lockedUntil.toString(Qt::ISODate)) : QJsonValue()}};
}

void showUsers(const Values& values, const std::vector<Account>& accounts)
{
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const Account& one : accounts) {
        all.append(accountJson(one));
        rows.push_back({one.name, one.fullName, roleText(one), one.disabled ? tr("disabled") : tr("active")});
    }
    if (has(values, "json"))
        printJson(QJsonDocument(QJsonObject{{"users", all}}));
    else
        printTable({tr("user"), tr("full name"), tr("roles"), tr("state")}, rows);
}

int changeUser(const Values& values, People& people, const QString& what, const QString& name)
{
    if (name.isEmpty())
        throw UsageError(tr("name the user"));
    if (what == QLatin1String("add"))
        showUsers(values, {people.add(name, required(values, "full-name"), askedRoles(values),
                                      passwordFrom(newPassword, tr("New password of %1:").arg(name)))});
    else if (what == QLatin1String("roles"))
        showUsers(values, {people.setRoles(name, askedRoles(values))});
    else if (what == QLatin1String("password"))
        people.setPassword(name, passwordFrom(newPassword, tr("New password of %1:").arg(name)));
    else if (what == QLatin1String("disable") || what == QLatin1String("enable"))
        showUsers(values, {people.setDisabled(name, what == QLatin1String("disable"))});
    else
        throw UsageError(tr("%1 is nothing to do with a user: add, list, roles, password, disable or enable").arg(what));
    return Done;
}

int runUser(const Values& values)
{
    const QStringList words = textsOf(values, "words");
    if (words.isEmpty())
        throw UsageError(tr("say what to do: add, list, roles, password, disable or enable"));
    Workspace workspace(words.front() == QLatin1String("add") ? textOf(values, "database") : databaseOf(values));
    People people(workspace);
    if (words.front() != QLatin1String("list"))
        return changeUser(values, people, words.front(), words.value(1));
    showUsers(values, people.all());
    if (!people.inUse())
        tell(tr(
            "no user yet: everybody who may open the database may do everything but sign; begin with user add NAME --role administrator"));
    return Done;
}

} // namespace

Verb userVerb()
{
    return {"user",
            QT_TRANSLATE_NOOP("gentolk::cli", "the people of the installation: add, list, roles, password, disable, enable"),
            "gentolk-cli user add anna --full-name \"Anna Andersen\" --role administrator",
            [](Options& options) {
                options.add_options()("full-name", po::value<std::string>(),
                                      QT_TRANSLATE_NOOP("gentolk::cli", "add: as it stands under a report"))(
                    "role", po::value<std::string>(),
                    QT_TRANSLATE_NOOP("gentolk::cli",
                                      "add, roles: geneticist, molecular_biologist, immunologist, approver, secretary, auditor, "
                                      "administrator; several by commas"))(
                    "words", po::value<std::vector<std::string>>(),
                    QT_TRANSLATE_NOOP("gentolk::cli",
                                      "add NAME | list | roles NAME | password NAME | disable NAME | enable NAME; a new password: "
                                      "GENTOLK_NEW_PASSWORD, stdin, or asked"));
            },
            "words",
            runUser};
}

} // namespace gentolk::cli
