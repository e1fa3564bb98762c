#include "core/base/fingerprint.h"
#include "core/storage/case_seal.h"
#include "core/storage/transaction.h"
#include "core/workflow/workspace_parts.h"
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <filesystem>

namespace gentolk {

namespace {
Error unwritable(const QString& path, const QString& why)
{
    return Error(Error::Code::OutputUnwritable, path, why);
}

// The database in use, or one of its companions: never to be replaced, whatever is forced.
bool isOpenDatabase(const QString& path, const QString& database)
{
    const QString asked = QFileInfo(path).canonicalFilePath();
    const QString open = QFileInfo(database).canonicalFilePath();
    return !asked.isEmpty() && (asked == open || asked == open + QStringLiteral("-wal") || asked == open + QStringLiteral("-shm") ||
                                asked == open + QStringLiteral("-journal"));
}

void copySettings(const SettingsRepository& from, const QString& number, Database& target)
{
    SettingsRepository to(target);
    for (const QString& name : from.namesEndingWith(u'/' + number))
        to.set(name, from.value(name).value_or(QString()));
}

// Without force a file that another program made meanwhile is never replaced: a link fails where the name is taken.
void publish(const QString& made, const QString& path, bool force)
{
    const auto from = QFileInfo(made).filesystemFilePath(), to = QFileInfo(path).filesystemFilePath();
    std::error_code problem;
    if (!force) {
        std::filesystem::create_hard_link(from, to, problem);
        if (!problem)
            return;
        if (problem == std::errc::file_exists)
            throw Error(Error::Code::OutputExists, path);
    }
    std::filesystem::rename(from, to, problem); // a drive without links
    if (problem)
        throw unwritable(path, QString::fromLocal8Bit(problem.message().c_str()));
}

// The whole case in a database of its own. On a share's rules: one plain file, written through.
void writeCaseFile(const QString& file, const Case& theCase, const std::vector<QByteArray>& slices,
                   const std::optional<QByteArray>& quality, const Author& author,
                   const AuditRepository& log, const SettingsRepository& settings)
{
    Database target(file, {DatabaseOptions::Place::NetworkShare});
    Transaction transaction(target);
    const Case written = CaseRepository(target).insert(theCase, author);
    SliceRepository(target).replace(written.id, slices);
    if (quality)
        QualityRepository(target).replace(written.id, *quality, author.at);
    log.copyOrigin(theCase.id, target, written.id);
    copySettings(settings, theCase.number, target);
    sealContent(target);
    transaction.commit();
    target.makeSelfContained();
}
} // namespace

void Workspace::exportCase(qint64 id, const QString& path, bool force) const
{
    if (isOpenDatabase(path, databasePath()))
        throw Error(Error::Code::OutputUnwritable, path, QStringLiteral("it is the case database itself"));
    if (!force && QFileInfo::exists(path))
        throw Error(Error::Code::OutputExists, path);
    const Case theCase = m_parts->cases.load(id);
    const QTemporaryDir beside(QFileInfo(path).absoluteDir().filePath(QStringLiteral(".gentolk-export-XXXXXX")));
    if (!beside.isValid())
        throw unwritable(path, beside.errorString());
    const QString file = beside.filePath(QStringLiteral("case.db"));
    try {
        writeCaseFile(file, theCase, m_parts->slices.load(id), m_parts->quality.load(id), m_parts->author(), m_parts->log, m_parts->settings);
    } catch (const Error& error) {
        throw error.subject() == file ? unwritable(path, error.detail()) : error;
    }
    UnwatchedTask task;
    const QString fingerprint = sha256OfFile(file, task);
    publish(file, path, force);
    m_parts->audit(id, QStringLiteral("case.export"), QStringLiteral("sha256 ") + fingerprint);
}

} // namespace gentolk
