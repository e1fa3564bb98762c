#include "core/workflow/in_house.h"
#include "core/workflow/workspace.h"
#include "core/genetics/case_dates.h"
#include "core/io/slice_folder.h"
#include "core/quality/quality_json.h"
#include "core/storage/private_file.h"
#include "core/storage/transaction.h"
#include "core/workflow/case_log.h"
#include "core/workflow/case_steps.h"
#include "core/workflow/change_rules.h"
#include "core/workflow/classification_log.h"
#include "core/workflow/workspace_parts.h"
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace gentolk {

namespace {
// The user's own folder is made where it is missing; a folder that was named must be there.
QString preparedPath(const QString& path)
{
    if (!path.isEmpty())
        return path;
    const QString standard = Workspace::defaultDatabasePath();
    makePrivateFolder(QFileInfo(standard).absolutePath());
    return standard;
}

// A log that was sealed once gets no new key: the missing one is told by the check of the log. The first key seals what there is.
std::optional<SealKey> keyOf(Database& database)
{
    const QString path = SealKey::pathFor(database.path());
    const std::optional<SealKey> known = SealKey::read(path);
    if (known || readHead(database))
        return known;
    bool made = false;
    const SealKey key = SealKey::make(path, database.path(), made);
    if (made)
        AuditRepository(database, key).seal();
    return key;
}
} // namespace

Workspace::Parts::Parts(const QString& path, QString userName, const Clock* clockOrNull)
    : clock(clockOrNull ? clockOrNull : &systemClock), user(userName.isEmpty() ? systemUser() : std::move(userName)), database(path),
      sealKey(keyOf(database)), cases(database), slices(database), quality(database), log(database, sealKey), settings(database),
      accounts(database)
{
}

Workspace::Workspace(const QString& databasePath, QString user, const Clock* clock)
    : m_parts(std::make_unique<Parts>(preparedPath(databasePath), std::move(user), clock))
{
    setSliceFolder(QFileInfo(m_parts->database.path()).absolutePath()); // no patient data in the system's temporary folder (F-33)
}

Workspace::~Workspace() = default;

QString Workspace::defaultDatabasePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("gentolk.db"));
}

const QString& Workspace::databasePath() const
{
    return m_parts->database.path();
}

const QString& Workspace::user() const
{
    m_parts->takeActorsName();
    return m_parts->user;
}

void Workspace::setUser(const QString& user)
{
    m_parts->user = user.isEmpty() ? systemUser() : user;
}

QString systemUserName()
{
    return systemUser();
}

QDateTime Workspace::now() const
{
    return m_parts->clock->now();
}

std::vector<CaseSummary> Workspace::listCases() const
{
    m_parts->require(Right::ListCases);
    return m_parts->cases.summaries();
}

Case Workspace::openCase(qint64 id) const
{
    m_parts->require(Right::OpenCase, id);
    Transaction transaction(m_parts->database);
    Case theCase = m_parts->cases.load(id);
    m_parts->audit(id, QStringLiteral("case.open"), {});
    transaction.commit();
    return theCase;
}

Case Workspace::openCase(const QString& number) const
{
    const auto id = m_parts->cases.idOf(number);
    if (!id)
        m_parts->require(Right::OpenCase); // which numbers there are is told to those who may open them
    if (!id)
        throw Error(Error::Code::NotFound, number);
    return openCase(*id);
}

Case Workspace::createCase(Case theCase, const FamilyVariants& variants, const std::optional<FamilyQuality>& quality)
{
    m_parts->require(Right::CreateCase);
    if (!theCase.decisions.empty() || theCase.conclusion != CaseConclusion::Open)
        m_parts->require(Right::Decide);
    requireMayBegin(theCase);
    requirePossibleDates(theCase, now().date());
    fillFromFiles(theCase, variants);
    const Author author = m_parts->author();
    if (!theCase.times.t4InterpretationStart.isValid())
        theCase.times.t4InterpretationStart = author.at;
    Transaction transaction(m_parts->database);
    theCase.number = m_parts->cases.nextNumber(author.at.date().year());
    const Case made = m_parts->cases.insert(std::move(theCase), author);
    m_parts->slices.replace(made.id, variants.slices);
    InHouseRepository inHouse(m_parts->database);
    countInHouse(inHouse, made, variants);
    if (quality)
        m_parts->quality.replace(made.id, toJson(*quality), author.at);
    keepClassifications(*m_parts, Case(), made, author);
    m_parts->audit(made.id, QStringLiteral("case.create"), QStringLiteral("%1 genomes").arg(made.family.samples().size()));
    transaction.commit();
    return made;
}

Case Workspace::saveCase(const Case& theCase, const QString& action, const QString& detail)
{
    const Case before = m_parts->cases.load(theCase.id);
    for (const Right right : rightsToChange(before, theCase))
        m_parts->require(right, theCase.id);
    requireMayChange(*m_parts, before, theCase);
    const Author author = m_parts->author();
    Transaction transaction(m_parts->database);
    Case saved = m_parts->cases.save(withStatusTimes(theCase, before.status, author.at), author);
    keepClassifications(*m_parts, before, saved, author);
    m_parts->audit(saved.id, action, withoutNameOf(saved.patient, detail));
    returnReport(*m_parts, saved.id);
    transaction.commit();
    return saved;
}

FamilyVariants Workspace::loadVariants(const Case& theCase, TaskControl& task) const
{
    m_parts->require(Right::OpenCase, theCase.id);
    FamilyVariants variants = readFamilyFromSlices(theCase, m_parts->slices.load(theCase.id), defaultPanel(), task);
    attachInHouse(variants, InHouseRepository(m_parts->database), theCase.id, databasePath());
    return variants;
}

std::optional<FamilyQuality> Workspace::quality(qint64 caseId) const
{
    m_parts->require(Right::OpenCase, caseId);
    const auto kept = m_parts->quality.load(caseId);
    return kept ? std::optional(familyQualityFromJson(*kept)) : std::nullopt;
}

void Workspace::keepQuality(qint64 caseId, const FamilyQuality& quality)
{
    m_parts->require(Right::EditCase, caseId);
    Transaction transaction(m_parts->database);
    m_parts->quality.replace(caseId, toJson(quality), m_parts->author().at);
    m_parts->audit(caseId, QStringLiteral("quality.check"), {});
    returnReport(*m_parts, caseId); // the report tells whether the parents are who they are said to be
    transaction.commit();
}

std::vector<AuditEntry> Workspace::history(qint64 caseId) const
{
    if (!m_parts->may(Right::ReadAudit, caseId))
        m_parts->require(Right::OpenCase, caseId);
    return m_parts->log.ofCase(caseId);
}

void Workspace::recordSearch(int found) const
{
    m_parts->require(Right::ListCases);
    m_parts->audit(0, QStringLiteral("worklist.search"), QString::number(found));
}

void Workspace::recordLookup(qint64 caseId, const QString& action, const QString& detail) const
{
    m_parts->require(Right::OpenCase, caseId);
    m_parts->audit(caseId, action, withoutNameOf(m_parts->cases.load(caseId).patient, detail));
}

QString Workspace::samePatientWarning(const Case& theCase) const
{
    m_parts->require(Right::ListCases);
    return othersWithSurname(theCase, m_parts->cases.summaries()).join(QStringLiteral(", "));
}

QString Workspace::setting(const QString& key, const QString& fallback) const
{
    return m_parts->settings.value(key).value_or(fallback);
}

void Workspace::setSetting(const QString& key, const QString& value)
{
    m_parts->require(Right::ChangeSettings);
    Transaction transaction(m_parts->database);
    m_parts->settings.set(key, value);
    m_parts->audit(0, QStringLiteral("setting.change"), key);
    transaction.commit();
}

} // namespace gentolk
