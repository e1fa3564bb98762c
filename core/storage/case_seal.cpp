#include "core/storage/case_seal.h"
#include "core/base/fingerprint.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/settings_repository.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"
#include <memory>

namespace gentolk {

namespace {

const QString sealName = QStringLiteral("seal");

// Type, length and bytes of a value, so that no two rows read the same.
void append(QByteArray& row, const QVariant& value)
{
    const QByteArray bytes = value.toByteArray();
    row += value.isNull() ? QByteArray("null") : QByteArray(value.metaType().name());
    row += ':' + QByteArray::number(bytes.size()) + ':' + bytes;
}

QByteArray rowsOf(const Database& database, const QString& table)
{
    QByteArray hashes;
    Statement rows(database, QStringLiteral("SELECT * FROM %1 ORDER BY rowid").arg(dialect::quoted(table)));
    while (rows.next()) {
        if (table == QLatin1String("setting") && rows.text("name") == sealName)
            continue;
        QByteArray row;
        for (int column = 0; column < rows.columns(); ++column)
            append(row, rows.value(column));
        hashes += sha256OfBytes(row).toLatin1() + '\n';
    }
    return hashes;
}

QString contentHash(const Database& database)
{
    QByteArray whole;
    for (const QString& table : dialect::tables(database))
        whole += table.toUtf8() + '\n' + rowsOf(database, table);
    return sha256OfBytes(whole);
}

// In the version that wrote it: the first that does not find the file too new, so that nothing is brought up to date.
std::unique_ptr<Database> openAsWritten(const QString& path)
{
    const std::vector<SchemaStep> all = shippedSchema();
    for (std::size_t count = 1; count < all.size(); ++count)
        try {
            return std::make_unique<Database>(path, DatabaseOptions{DatabaseOptions::Place::NetworkShare, {all.begin(), all.begin() + qsizetype(count)}});
        } catch (const Error& error) {
            if (error.code() != Error::Code::DatabaseTooNew)
                throw;
        }
    return std::make_unique<Database>(path, DatabaseOptions{DatabaseOptions::Place::NetworkShare});
}

} // namespace

void sealContent(Database& database)
{
    SettingsRepository(database).set(sealName, contentHash(database));
}

void requireSealed(const QString& path)
{
    const auto database = openAsWritten(path);
    const auto seal = SettingsRepository(*database).value(sealName);
    if (!seal)
        throw Error(Error::Code::FileMalformed, path, QStringLiteral("it is no exported case"));
    if (*seal != contentHash(*database))
        throw Error(Error::Code::FileMalformed, path, QStringLiteral("its content is not what was exported"));
}

} // namespace gentolk
