#include "core/base/fingerprint.h"
#include "core/base/whole_file.h"
#include "core/storage/case_seal.h"
#include "core/storage/transaction.h"
#include "core/workflow/classification_log.h"
#include "core/workflow/report_transfer.h"
#include "core/workflow/workspace_parts.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace gentolk {

namespace {
void requireFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        throw Error(Error::Code::FileMissing, path);
    if (!file.isFile())
        throw Error(Error::Code::FileUnreadable, path, QStringLiteral("not a file"));
    if (file.size() == 0)
        throw Error(Error::Code::FileEmpty, path);
}

// Opening may bring an older file up to date, and the user's file must stay as it is: a private copy beside our database is read.
QString privateCopy(const QString& path, const QTemporaryDir& folder)
{
    const QString copy = folder.filePath(QStringLiteral("case.db"));
    if (!folder.isValid())
        throw Error(Error::Code::OutputUnwritable, folder.path(), folder.errorString());
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        throw Error(Error::Code::FileUnreadable, path, source.errorString());
    writeWholeFile(copy, source.readAll(), true); // a full disk is told as one, not as the user's file being bad
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return copy;
}

std::unique_ptr<Database> openCopy(const QString& copy, const QString& path)
{
    try {
        requireSealed(copy);
        return std::make_unique<Database>(copy, DatabaseOptions{DatabaseOptions::Place::NetworkShare});
    } catch (const Error& error) {
        throw Error(error.code(), path, error.detail());
    }
}

qint64 onlyCase(const CaseRepository& cases, const QString& path)
{
    const std::vector<qint64> ids = cases.ids();
    if (ids.size() != 1)
        throw Error(Error::Code::FileMalformed, path, QStringLiteral("%1 cases, not one").arg(ids.size()));
    return ids.front();
}

// Ids and, where it is taken, the number are this installation's own.
Case asNew(Case theCase, const CaseRepository& cases, const QDateTime& now)
{
    theCase.id = 0;
    for (VariantDecision& decision : theCase.decisions)
        decision.id = 0;
    if (cases.idOf(theCase.number))
        theCase.number = cases.nextNumber(now.date().year());
    return theCase;
}

void copySettings(const SettingsRepository& from, const QString& before, const QString& after, SettingsRepository& to)
{
    for (const QString& name : from.namesEndingWith(u'/' + before))
        to.set(name.chopped(before.size()) + after, from.value(name).value_or(QString()));
}

QString importedName(const QString& fingerprint)
{
    return QStringLiteral("imported/") + fingerprint;
}

// The same file a second time would make the same patient two cases.
void requireNew(const SettingsRepository& settings, const QString& fingerprint, const QString& path)
{
    if (const auto number = settings.value(importedName(fingerprint)))
        throw Error(Error::Code::AlreadyImported, path, *number);
}
} // namespace

Case Workspace::importCase(const QString& path, bool again)
{
    m_parts->require(Right::CreateCase);
    requireFile(path);
    UnwatchedTask task;
    const QString fingerprint = sha256OfFile(path, task);
    if (!again)
        requireNew(m_parts->settings, fingerprint, path);
    const QTemporaryDir folder(QFileInfo(databasePath()).absoluteDir().filePath(QStringLiteral(".gentolk-import-XXXXXX")));
    const auto source = openCopy(privateCopy(path, folder), path);
    const CaseRepository from(*source);
    const Case original = from.load(onlyCase(from, path));
    const auto slices = SliceRepository(*source).load(original.id);
    const auto quality = QualityRepository(*source).load(original.id);
    const QString detail = QStringLiteral("as %1, sha256 %2").arg(original.number, fingerprint);

    Transaction transaction(m_parts->database);
    const Author author = m_parts->author();
    const Case made = m_parts->cases.insert(asNew(original, m_parts->cases, author.at), author);
    m_parts->slices.replace(made.id, slices);
    if (quality)
        m_parts->quality.replace(made.id, *quality, author.at);
    copySettings(SettingsRepository(*source), original.number, made.number, m_parts->settings);
    m_parts->settings.set(importedName(fingerprint), made.number);
    copyClassifications(*source, original.id, m_parts->database, made.id);
    AuditRepository(*source).copyOrigin(original.id, m_parts->database, made.id);
    m_parts->audit(made.id, QStringLiteral("case.import"), detail);
    for (const SignedReport& report : copyReports(*source, original.id, m_parts->database, made.id, author))
        m_parts->audit(made.id, QStringLiteral("report.import"), releaseDetail(report));
    transaction.commit();
    return made;
}

} // namespace gentolk
