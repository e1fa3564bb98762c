#include "core/storage/opening_checks.h"
#include "core/storage/database.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"
#include <QFileInfo>
#include <QSet>
#include <mutex>

namespace gentolk {

namespace {
void requireOurs(const Database& database)
{
    const int id = dialect::fileApplicationId(database);
    if (id == dialect::applicationId || (id == 0 && !dialect::holdsTables(database)))
        return;
    throw Error(Error::Code::DatabaseCorrupt, database.path(), QStringLiteral("another program's database (application id %1)").arg(id));
}

void requireKnownVersion(const Database& database, int newestStep)
{
    const int version = dialect::fileVersion(database);
    if (version > newestStep)
        throw Error(Error::Code::DatabaseTooNew, database.path(), QStringLiteral("file %1, program %2").arg(version).arg(newestStep));
}

// Reading a large file whole takes seconds, and every thread opens its own connection: the first one checks for all.
// A file made at another time, as a restored one, is another file.
class SoundFiles
{
public:
    bool contains(const QString& path)
    {
        const std::lock_guard lock(m_guard);
        return m_keys.contains(keyOf(path));
    }
    void add(const QString& path)
    {
        const std::lock_guard lock(m_guard);
        m_keys.insert(keyOf(path));
    }

private:
    static QString keyOf(const QString& path)
    {
        const QFileInfo file(path);
        return file.canonicalFilePath() + u'|' + QString::number(file.birthTime().toMSecsSinceEpoch());
    }
    std::mutex m_guard;
    QSet<QString> m_keys;
};

void requireSound(const Database& database)
{
    static SoundFiles known;
    if (known.contains(database.path()))
        return;
    const QStringList found = dialect::damage(database);
    if (!found.isEmpty())
        throw Error(Error::Code::DatabaseCorrupt, database.path(), found.join(QStringLiteral("; ")));
    known.add(database.path());
}
} // namespace

void requireReadable(const Database& database, int newestStep)
{
    requireOurs(database);
    requireKnownVersion(database, newestStep);
    requireSound(database);
}

} // namespace gentolk
