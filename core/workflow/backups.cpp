#include "core/workflow/backups.h"
#include "core/base/fingerprint.h"
#include "core/base/whole_file.h"
#include "core/storage/backup_copy.h"
#include "core/storage/private_file.h"
#include "core/workflow/publish_file.h"
#include "core/workflow/workspace_parts.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace gentolk {

namespace {
QString notePath(const QString& path)
{
    return path + QStringLiteral(".json");
}

QByteArray noteBytes(const BackupNote& note)
{
    return QJsonDocument(QJsonObject{{"sha256", note.sha256},
                                     {"at", note.at.toString(Qt::ISODateWithMs)},
                                     {"program", note.program},
                                     {"audit_entries", note.verdict.entries},
                                     {"audit_head", note.head ? note.head->toText() : QString()}})
        .toJson();
}

std::optional<QJsonObject> readNote(const QString& path)
{
    QFile file(notePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QJsonDocument::fromJson(file.readAll()).object();
}

Error inTheWay(const QString& path)
{
    return Error(Error::Code::NotAllowed, path, QStringLiteral("the database is open in another window"));
}

QString nameBeside(const QString& database, const QDateTime& at)
{
    const QFileInfo file(database);
    return file.dir().filePath(
        QStringLiteral("%1.before-restore-%2.db").arg(file.completeBaseName(), at.toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"))));
}

// Asks for the right in the database that stands there; one that cannot be opened any more may be replaced by who owns the file.
// Returns who restores.
QString requireRestore(const QString& database)
{
    if (!QFileInfo::exists(database))
        return {};
    try {
        Workspace standing(database);
        Backups(standing).requireRestore();
        return standing.user();
    } catch (const Error& error) {
        if (error.code() != Error::Code::DatabaseCorrupt)
            throw;
        return {};
    }
}

void requireAlone(const QString& database)
{
    if (!QFileInfo::exists(database))
        return;
    try {
        Database standing(database);
        if (!foldIfAlone(standing))
            throw inTheWay(database);
    } catch (const Error& error) {
        if (error.code() != Error::Code::DatabaseCorrupt)
            throw;
    }
}

// The companions of a database that cannot be opened go with it.
void putAside(const QString& database, const QString& aside)
{
    for (const char* ending : {"-wal", "-shm", "-journal"})
        if (QFile::exists(database + QLatin1String(ending)))
            QFile::rename(database + QLatin1String(ending), aside + QLatin1String(ending));
    if (QFile::exists(database) && !QFile::rename(database, aside))
        throw Error(Error::Code::OutputUnwritable, aside);
}

QString copyBeside(const QString& backup, const QTemporaryDir& folder)
{
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    QFile source(backup);
    if (!source.exists())
        throw Error(Error::Code::FileMissing, backup);
    if (!folder.isValid() || !source.copy(copy))
        throw Error(Error::Code::FileUnreadable, backup, folder.isValid() ? source.errorString() : folder.errorString());
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return copy;
}

void requireWhatTheNoteSays(const QString& backup, const BackupNote& found)
{
    const auto note = readNote(backup);
    if (note && note->value(u"sha256").toString() != found.sha256)
        throw Error(Error::Code::DatabaseCorrupt, backup, QStringLiteral("it is not the file that its note describes"));
}

BackupNote inspected(const QString& backup, const QString& copy, const QString& database)
{
    BackupNote found;
    UnwatchedTask task;
    found.path = backup;
    found.sha256 = sha256OfFile(backup, task);
    requireWhatTheNoteSays(backup, found);
    try {
        found.verdict = checkCopy(copy, SealKey::read(SealKey::pathFor(database)));
    } catch (const Error& error) {
        throw error.subject() == copy ? Error(error.code(), backup, error.detail()) : error;
    }
    found.head = found.verdict.head;
    if (const auto note = readNote(backup))
        found.at = QDateTime::fromString(note->value(u"at").toString(), Qt::ISODateWithMs);
    return found;
}
} // namespace

BackupNote Backups::make(const QString& path, bool force)
{
    auto& parts = *m_workspace.m_parts;
    parts.require(Right::Backup);
    if (belongsToDatabase(path, parts.database.path()))
        throw Error(Error::Code::OutputUnwritable, path, QStringLiteral("it is the case database itself"));
    if (!force && QFileInfo::exists(path))
        throw Error(Error::Code::OutputExists, path);
    const QTemporaryDir beside(QFileInfo(path).absoluteDir().filePath(QStringLiteral(".gentolk-backup-XXXXXX")));
    if (!beside.isValid())
        throw Error(Error::Code::OutputUnwritable, path, beside.errorString());
    const QString file = beside.filePath(QStringLiteral("copy.db"));
    BackupNote note;
    try {
        note.verdict = makeCheckedCopy(parts.database, file, parts.sealKey);
    } catch (const Error& error) {
        throw error.subject() == file ? Error(Error::Code::OutputUnwritable, path, error.detail()) : error;
    }
    UnwatchedTask task;
    note.path = path;
    note.sha256 = sha256OfFile(file, task);
    note.at = parts.clock->now();
    note.program = QStringLiteral("Gentolk " GENTOLK_VERSION);
    note.head = note.verdict.head;
    publishFile(file, path, force);
    writeWholeFile(notePath(path), noteBytes(note), true);
    parts.audit(0, QStringLiteral("backup.make"), QStringLiteral("sha256 ") + note.sha256);
    return note;
}

void Backups::requireRestore()
{
    m_workspace.m_parts->require(Right::Restore);
}

void Backups::recordRestore(const QString& sha256)
{
    m_workspace.m_parts->audit(0, QStringLiteral("backup.restore"), QStringLiteral("sha256 ") + sha256);
}

BackupNote inspectBackup(const QString& backup, const QString& database)
{
    const QTemporaryDir folder(QFileInfo(database).absoluteDir().filePath(QStringLiteral(".gentolk-restore-XXXXXX")));
    return inspected(backup, copyBeside(backup, folder), database);
}

RestoreResult restoreBackup(const QString& backup, const QString& database, const Clock* clock)
{
    if (belongsToDatabase(backup, database))
        throw Error(Error::Code::InvalidValue, backup, QStringLiteral("it is the case database itself"));
    const QString who = requireRestore(database);
    const QTemporaryDir folder(QFileInfo(database).absoluteDir().filePath(QStringLiteral(".gentolk-restore-XXXXXX")));
    const QString copy = copyBeside(backup, folder);
    RestoreResult result{inspected(backup, copy, database), {}};
    syncFile(copy);
    requireAlone(database);
    const Clock systemClock;
    if (QFileInfo::exists(database)) {
        result.formerDatabase = nameBeside(database, (clock ? clock : &systemClock)->now());
        putAside(database, result.formerDatabase);
    }
    publishFile(copy, database, false);
    setSession(database, std::nullopt);
    Workspace restored(database, who, clock);
    Backups(restored).recordRestore(result.backup.sha256);
    return result;
}

} // namespace gentolk
