#include "app/cli/sign_in.h"
#include "core/workflow/backups.h"
#include "ui/words/audit_words.h"
#include <QCoreApplication>
#include <QJsonObject>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

QString onlyFile(const Values& values)
{
    const QStringList files = textsOf(values, "file");
    if (files.size() != 1)
        throw UsageError(files.isEmpty() ? tr("no file given") : tr("one file only"));
    return files.front();
}

// A backup of a log with flaws is still the best there is: it is made, and the flaws are told.
int told(const Values& values, const BackupNote& note, const QString& sentence, const QJsonObject& more)
{
    QJsonObject json{{"path", note.path},
                     {"sha256", note.sha256},
                     {"audit_entries", note.verdict.entries},
                     {"audit_head", note.head ? note.head->toText() : QString()},
                     {"whole", note.verdict.whole()}};
    for (auto one = more.begin(); one != more.end(); ++one)
        json[one.key()] = one.value();
    if (has(values, "json"))
        printJson(QJsonDocument(json));
    else
        print(sentence);
    for (const AuditFlaw& flaw : note.verdict.flaws)
        tell(flawSentence(flaw));
    return note.verdict.whole() ? Done : NeedsALook;
}

int runBackup(const Values& values)
{
    const QString path = onlyFile(values);
    Workspace workspace(databaseOf(values));
    const BackupNote note = Backups(workspace).make(path, has(values, "force"));
    return told(values, note, tr("%1 written and verified; SHA-256 %2").arg(path, note.sha256), {});
}

int runRestore(const Values& values)
{
    const QString path = onlyFile(values);
    const QString database = has(values, "database") ? textOf(values, "database") : Workspace::defaultDatabasePath();
    if (has(values, "check"))
        return told(values, inspectBackup(path, database), tr("%1 can be restored").arg(path), {});
    const RestoreResult result = restoreBackup(path, database);
    const QString former =
        result.formerDatabase.isEmpty() ? QString() : tr("; the former database is kept as %1").arg(result.formerDatabase);
    return told(values, result.backup, tr("%1 restored to %2").arg(path, database) + former, {{"former_database", result.formerDatabase}});
}

} // namespace

Verb backupVerb()
{
    return {"backup",
            QT_TRANSLATE_NOOP("gentolk::cli", "copies the whole installation while it is in use, and verifies the copy"),
            "gentolk-cli backup /backup/gentolk-2026-11-22.db",
            [](Options& options) {
                options.add_options()("force", QT_TRANSLATE_NOOP("gentolk::cli", "overwrite an existing file"))(
                    "file", po::value<std::vector<std::string>>(), QT_TRANSLATE_NOOP("gentolk::cli", "file to write"));
            },
            "file",
            runBackup};
}

Verb restoreVerb()
{
    return {"restore",
            QT_TRANSLATE_NOOP("gentolk::cli", "puts a backup in the place of the database, after verifying it; the former one is kept"),
            "gentolk-cli restore /backup/gentolk-2026-11-22.db --check",
            [](Options& options) {
                options.add_options()("check", QT_TRANSLATE_NOOP("gentolk::cli", "verify the backup only"))(
                    "file", po::value<std::vector<std::string>>(), QT_TRANSLATE_NOOP("gentolk::cli", "the backup"));
            },
            "file",
            runRestore};
}

} // namespace gentolk::cli
