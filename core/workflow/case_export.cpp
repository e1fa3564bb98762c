#include "core/base/fingerprint.h"
#include "core/storage/case_seal.h"
#include "core/storage/transaction.h"
#include "core/workflow/classification_log.h"
#include "core/workflow/publish_file.h"
#include "core/workflow/report_transfer.h"
#include "core/workflow/workspace_parts.h"
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace gentolk {

namespace {
Error unwritable(const QString& path, const QString& why)
{
    return Error(Error::Code::OutputUnwritable, path, why);
}

void copySettings(const SettingsRepository& from, const QString& number, Database& target)
{
    SettingsRepository to(target);
    for (const QString& name : from.namesEndingWith(u'/' + number))
        to.set(name, from.value(name).value_or(QString()));
}

// The whole case in a database of its own. On a share's rules: one plain file, written through.
void writeCaseFile(const QString& file, const Case& theCase, const std::vector<QByteArray>& slices,
                   const std::optional<QByteArray>& quality, const Author& author,
                   const AuditRepository& log, const SettingsRepository& settings, Database& source)
{
    Database target(file, {DatabaseOptions::Place::NetworkShare});
    Transaction transaction(target);
    const Case written = CaseRepository(target).insert(theCase, author);
    SliceRepository(target).replace(written.id, slices);
    if (quality)
        QualityRepository(target).replace(written.id, *quality, author.at);
    log.copyOrigin(theCase.id, target, written.id);
    copySettings(settings, theCase.number, target);
    copyReports(source, theCase.id, target, written.id, author);
    copyClassifications(source, theCase.id, target, written.id);
    sealContent(target);
    transaction.commit();
    target.makeSelfContained();
}
} // namespace

void Workspace::exportCase(qint64 id, const QString& path, bool force) const
{
    m_parts->require(Right::ExportCase, id);
    if (belongsToDatabase(path, databasePath()))
        throw Error(Error::Code::OutputUnwritable, path, QStringLiteral("it is the case database itself"));
    if (!force && QFileInfo::exists(path))
        throw Error(Error::Code::OutputExists, path);
    const Case theCase = m_parts->cases.load(id);
    const QTemporaryDir beside(QFileInfo(path).absoluteDir().filePath(QStringLiteral(".gentolk-export-XXXXXX")));
    if (!beside.isValid())
        throw unwritable(path, beside.errorString());
    const QString file = beside.filePath(QStringLiteral("case.db"));
    try {
        writeCaseFile(file, theCase, m_parts->slices.load(id), m_parts->quality.load(id), m_parts->author(), m_parts->log, m_parts->settings,
                      m_parts->database);
    } catch (const Error& error) {
        throw error.subject() == file ? unwritable(path, error.detail()) : error;
    }
    UnwatchedTask task;
    const QString fingerprint = sha256OfFile(file, task);
    publishFile(file, path, force);
    m_parts->audit(id, QStringLiteral("case.export"), QStringLiteral("sha256 ") + fingerprint);
}

} // namespace gentolk
