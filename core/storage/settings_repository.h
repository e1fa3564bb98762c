#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace gentolk {

class Database;

// The installation's settings: a name and a text each.
class SettingsRepository
{
public:
    explicit SettingsRepository(Database& database) : m_database(database) {}
    std::optional<QString> value(const QString& name) const;
    QStringList namesEndingWith(const QString& ending) const;
    void set(const QString& name, const QString& content);

private:
    Database& m_database;
};

} // namespace gentolk
