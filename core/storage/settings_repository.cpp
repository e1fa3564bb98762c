#include "core/storage/settings_repository.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace gentolk {

std::optional<QString> SettingsRepository::value(const QString& name) const
{
    Statement find(m_database, QStringLiteral("SELECT content FROM setting WHERE name = :name"));
    find.bind(QStringLiteral(":name"), name);
    return find.next() ? std::optional(find.text("content")) : std::nullopt;
}

QStringList SettingsRepository::namesEndingWith(const QString& ending) const
{
    QStringList names;
    for (Statement rows(m_database, QStringLiteral("SELECT name FROM setting ORDER BY name")); rows.next();)
        if (rows.text("name").endsWith(ending))
            names << rows.text("name");
    return names;
}

void SettingsRepository::set(const QString& name, const QString& content)
{
    Transaction transaction(m_database);
    if (updateRows(m_database, "setting", {{"content", content}}, {{"name", name}}) == 0)
        insertRow(m_database, "setting", {{"name", name}, {"content", content}});
    transaction.commit();
}

} // namespace gentolk
