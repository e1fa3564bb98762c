#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/workflow/workspace.h"
#include "tests/core/storage/expect_error.h"
#include "tests/core/storage/full_case.h"
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;
using Code = Error::Code;

namespace {
const FixedClock morning(utc("2026-03-10T09:00:00.000Z"));
const FixedClock evening(utc("2026-03-10T19:00:00.000Z"));

Case startable()
{
    Case theCase = aFullCase({});
    theCase.times.t4InterpretationStart = {};
    theCase.times.t5Conference = {};
    theCase.times.t6ReportReleased = {};
    return theCase;
}

FamilyVariants withSlices(std::vector<QByteArray> slices)
{
    FamilyVariants variants;
    variants.slices = std::move(slices);
    return variants;
}

QStringList actionsOf(const std::vector<AuditEntry>& entries)
{
    QStringList actions;
    for (const AuditEntry& entry : entries)
        actions << entry.action;
    return actions;
}
} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_workspace.reset(); }
    void stopsANewCaseThatMayNotBegin_data();
    void stopsANewCaseThatMayNotBegin();
    void keepsNothingOfAStoppedCase();
    void numbersANewCaseAndStartsItsClock();
    void takesWhatTheFilesTell();
    void opensACaseByIdAndNumber();
    void keepsWhoTheSamplesAre();
    void aCaseOfTheFirstSchemaIsNotChecked();
    void refusesASecondSaveOnTheSameVersion();
    void keepsTheAuditEntryOnlyWithTheSave();
    void setsTimesByStatus_data();
    void setsTimesByStatus();
    void neverOverwritesAKnownTime();
    void logsNoPersonAndNoGenotype();
    void warnsOfTheSameSurname();
    void remembersSettings();
    void usesTheUsersOwnFolderWithoutAPath();
    void namesTheSystemsUser();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QString m_path;
};

void WorkspaceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("gentolk.db"));
    m_workspace = std::make_unique<Workspace>(m_path, QStringLiteral("anna"), &morning);
}

void WorkspaceTest::stopsANewCaseThatMayNotBegin_data() // E-10, B-61
{
    QTest::addColumn<bool>("consent");
    QTest::addColumn<Answer>("transplanted");
    QTest::addColumn<Tissue>("tissue");
    QTest::addColumn<int>("code"); // -1: may begin
    QTest::newRow("all answered") << true << Answer::No << Tissue::Blood << -1;
    QTest::newRow("no consent") << false << Answer::No << Tissue::Blood << int(Code::ConsentMissing);
    QTest::newRow("transplantation not answered") << true << Answer::Unknown << Tissue::Blood << int(Code::InvalidValue);
    QTest::newRow("transplanted, blood") << true << Answer::Yes << Tissue::Blood << int(Code::TransplantedBlood);
    QTest::newRow("transplanted, fibroblasts") << true << Answer::Yes << Tissue::SkinFibroblasts << -1;
}

void WorkspaceTest::stopsANewCaseThatMayNotBegin()
{
    QFETCH(bool, consent);
    QFETCH(Answer, transplanted);
    QFETCH(Tissue, tissue);
    Case theCase = startable();
    theCase.consent.date = consent ? QDate(2026, 3, 1) : QDate();
    theCase.transplanted = transplanted;
    theCase.specimens[0].tissue = tissue; // the mother's stays blood
    const auto error = errorOf([&] { requireMayBegin(theCase); });
    QTEST(error ? int(error->code()) : -1, "code");
    QCOMPARE(throwsError(error ? error->code() : Code::Stopped, [&] { m_workspace->createCase(theCase, {}); }), error.has_value());
}

void WorkspaceTest::keepsNothingOfAStoppedCase()
{
    Case unknownTissue = startable();
    unknownTissue.transplanted = Answer::Yes;
    unknownTissue.specimens.clear();
    const auto error = errorOf([&] { m_workspace->createCase(unknownTissue, {}); });
    QVERIFY(error && error->code() == Code::InvalidValue);
    QCOMPARE(error->subject(), QStringLiteral("specimens"));
    QVERIFY(m_workspace->listCases().empty());
}

void WorkspaceTest::numbersANewCaseAndStartsItsClock()
{
    const Case first = m_workspace->createCase(startable(), withSlices({QByteArray("BCF")}));
    const Case second = m_workspace->createCase(startable(), {});
    QCOMPARE(first.number, QStringLiteral("IEI-2026-0001"));
    QCOMPARE(second.number, QStringLiteral("IEI-2026-0002"));
    QCOMPARE(first.version, 1);
    QCOMPARE(first.times.t4InterpretationStart, morning.now());
    QVERIFY(m_workspace->openCase(first.id) == first);
    QCOMPARE(m_workspace->listCases().size(), std::size_t(2));
}

void WorkspaceTest::takesWhatTheFilesTell()
{
    Case bare = startable();
    bare.assembly = GenomeAssembly::Unknown;
    bare.family = {};
    bare.sources.clear();
    FamilyVariants variants;
    variants.assembly = GenomeAssembly::GRCh37;
    variants.family = aFamilyOfFour();
    variants.files.emplace_back().path = QStringLiteral("/data/a.vcf");
    variants.outside = {17};
    const Case made = m_workspace->createCase(bare, variants);
    QVERIFY(made.assembly == GenomeAssembly::GRCh37);
    QVERIFY(made.family == variants.family);
    QCOMPARE(made.sources.size(), std::size_t(1));
    QCOMPARE(made.sources[0].allelesOutside, 17);
}

void WorkspaceTest::opensACaseByIdAndNumber()
{
    const Case made = m_workspace->createCase(startable(), {});
    QVERIFY(m_workspace->openCase(made.number) == made);
    QVERIFY(throwsError(Code::NotFound, [&] { m_workspace->openCase(QStringLiteral("IEI-1999-0001")); }));
    QVERIFY(throwsError(Code::NotFound, [&] { m_workspace->openCase(99); }));
    QCOMPARE(actionsOf(m_workspace->history(made.id)), (QStringList{QStringLiteral("case.create"), QStringLiteral("case.open")})); // F-31
}

void WorkspaceTest::keepsWhoTheSamplesAre() // B-60 to B-66
{
    FamilyQuality quality;
    quality.records = 7;
    quality.trio.emplace().consistent = false;
    const Case made = m_workspace->createCase(startable(), {}, quality);
    QVERIFY(m_workspace->quality(made.id) == std::optional(quality));
    const Case unchecked = m_workspace->createCase(startable(), {});
    QVERIFY(!m_workspace->quality(unchecked.id)); // not "fine"
    quality.trio->consistent = true;
    m_workspace->keepQuality(made.id, quality);
    QVERIFY(m_workspace->quality(made.id) == std::optional(quality));
    QCOMPARE(m_workspace->history(made.id).back().action, QStringLiteral("quality.check"));
    m_workspace->exportCase(made.id, m_folder->filePath(QStringLiteral("out")), false);
    QVERIFY(m_workspace->quality(m_workspace->importCase(m_folder->filePath(QStringLiteral("out"))).id) == std::optional(quality));
}

void WorkspaceTest::aCaseOfTheFirstSchemaIsNotChecked()
{
    const QString path = m_folder->filePath(QStringLiteral("old.db"));
    qint64 id = 0;
    {
        Database old(path);
        Transaction transaction(old);
        id = CaseRepository(old).insert(aFullCase({}), {QStringLiteral("anna"), morning.now()}).id;
        for (const char* word : {"DROP TABLE quality", "DROP TABLE family_couple", "ALTER TABLE family_member DROP COLUMN deceased",
                                 "ALTER TABLE family_member DROP COLUMN carrier", "ALTER TABLE family_member DROP COLUMN pregnancy",
                                 "ALTER TABLE family_member DROP COLUMN twin_group", "ALTER TABLE family_member DROP COLUMN twin_kind",
                                 "DROP TABLE audit_head", "DROP INDEX audit_by_action", "DROP TABLE account_role", "DROP TABLE account",
                                 "DROP TABLE report_text", "DROP TABLE report_progress", "DROP TABLE telephone_answer",
                                 "DROP INDEX signed_report_version", "ALTER TABLE signed_report DROP COLUMN version",
                                 "ALTER TABLE signed_report DROP COLUMN first_signed_at", "ALTER TABLE signed_report DROP COLUMN reason",
                                 "ALTER TABLE signed_report DROP COLUMN plain_text", "ALTER TABLE signed_report DROP COLUMN docx",
                                 "ALTER TABLE signed_report DROP COLUMN fhir", "ALTER TABLE signed_report DROP COLUMN source_versions",
                                 "ALTER TABLE signed_report DROP COLUMN audit_head",
                                 "DROP TABLE classification_criterion", "DROP TABLE classification", "DROP TABLE artefact_mark",
                                 "DROP TABLE laboratory_statement", "DROP TABLE in_house_family", "DROP TABLE in_house_allele",
                                 "DROP TABLE conference_participant", "DROP TABLE conference_decision", "DROP TABLE conference_action", "DROP TABLE conference", "DROP TABLE first_rows",
                                 "DELETE FROM schema_step WHERE number > 1"}) // as the first version left it
            Statement(old, QString::fromLatin1(word)).run();
        dialect::stamp(old, 1);
        transaction.commit();
    }
    const Workspace upgraded(path, QStringLiteral("anna"), &evening);
    QVERIFY(!upgraded.quality(id));
    const Case kept = upgraded.openCase(id);
    QCOMPARE(kept.decisions.size(), aFullCase({}).decisions.size());
    for (const Individual& person : kept.family.pedigree.individuals) // unknown is never "no"; everybody in an old case was born
        QVERIFY(person.deceased == Answer::Unknown && person.carrier == CarrierStatus::Unknown && person.pregnancy == Pregnancy::No);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("old.backup-v1-*")}).size(), 1);
}

void WorkspaceTest::refusesASecondSaveOnTheSameVersion() // F-44
{
    Case mine = m_workspace->createCase(startable(), {});
    Workspace second(m_path, QStringLiteral("bo"), &evening);
    Case theirs = second.openCase(mine.id);
    theirs.decisions[0].note = QStringLiteral("theirs");
    theirs = second.saveCase(theirs, QStringLiteral("decided"));
    QCOMPARE(theirs.version, 2);
    mine.decisions[0].note = QStringLiteral("mine");
    const auto error = errorOf([&] { m_workspace->saveCase(mine, QStringLiteral("decided")); });
    QVERIFY(error);
    QCOMPARE(error->code(), Code::EditedElsewhere);
    QCOMPARE(error->subject(), mine.number);
    QCOMPARE(error->detail(), QStringLiteral("by bo at 2026-03-10T19:00:00.000Z"));
    QCOMPARE(m_workspace->openCase(mine.id).decisions[0].note, QStringLiteral("theirs"));
}

void WorkspaceTest::keepsTheAuditEntryOnlyWithTheSave()
{
    Case theCase = m_workspace->createCase(startable(), {});
    const Case saved = m_workspace->saveCase(theCase, QStringLiteral("criterion_accepted"), QStringLiteral("PM2_Supporting"));
    QVERIFY(throwsError(Code::EditedElsewhere, [&] { m_workspace->saveCase(theCase, QStringLiteral("lost")); }));
    const auto history = m_workspace->history(saved.id);
    QCOMPARE(actionsOf(history), (QStringList{QStringLiteral("case.create"), QStringLiteral("criterion_accepted")}));
    QCOMPARE(history[1].detail, QStringLiteral("PM2_Supporting"));
    QCOMPARE(history[1].user, QStringLiteral("anna"));
    QCOMPARE(history[1].at, morning.now());
    QVERIFY(!history[1].workstation.isEmpty());
}

void WorkspaceTest::setsTimesByStatus_data() // G-4
{
    QTest::addColumn<CaseStatus>("status");
    QTest::addColumn<bool>("conference");
    QTest::addColumn<bool>("released");
    QTest::newRow("classification") << CaseStatus::Classification << false << false;
    QTest::newRow("conference") << CaseStatus::Conference << true << false;
    QTest::newRow("report") << CaseStatus::Report << false << false;
    QTest::newRow("signed") << CaseStatus::Signed << false << true;
}

void WorkspaceTest::setsTimesByStatus()
{
    QFETCH(CaseStatus, status);
    Case theCase = m_workspace->createCase(startable(), {});
    theCase.status = status;
    theCase = m_workspace->saveCase(theCase, QStringLiteral("status_changed"));
    QTEST(theCase.times.t5Conference == morning.now(), "conference");
    QTEST(theCase.times.t6ReportReleased == morning.now(), "released");
    QVERIFY(m_workspace->openCase(theCase.id) == theCase);
}

void WorkspaceTest::neverOverwritesAKnownTime()
{
    Case theCase = startable();
    theCase.times.t4InterpretationStart = utc("2026-01-01T00:00:00.000Z");
    theCase.times.t5Conference = utc("2026-01-02T00:00:00.000Z");
    theCase = m_workspace->createCase(theCase, {});
    theCase.status = CaseStatus::Conference;
    theCase = m_workspace->saveCase(theCase, QStringLiteral("status_changed"));
    QCOMPARE(theCase.times.t4InterpretationStart, utc("2026-01-01T00:00:00.000Z"));
    QCOMPARE(theCase.times.t5Conference, utc("2026-01-02T00:00:00.000Z"));
}

void WorkspaceTest::logsNoPersonAndNoGenotype() // F-31
{
    Case theCase = m_workspace->createCase(startable(), {});
    theCase = m_workspace->saveCase(theCase, QStringLiteral("note"), QStringLiteral("åse ørsted prøve, 251248-9996, X-71109309-G-A 0/1; Fru PRØVE"));
    m_workspace->recordLookup(theCase.id, QStringLiteral("report_written"), QStringLiteral("for Prøve"));
    const auto history = m_workspace->history(theCase.id);
    QCOMPARE(history[1].detail, QStringLiteral("[name], [number], [variant] [genotype]; Fru [name]"));
    QCOMPARE(history[2].detail, QStringLiteral("for [name]"));
    QVERIFY(throwsError(Code::NotFound, [&] { m_workspace->recordLookup(99, QStringLiteral("x"), {}); }));
}

void WorkspaceTest::warnsOfTheSameSurname()
{
    const auto named = [&](const char* name, const char* number) {
        Case theCase = startable();
        theCase.patient = {QString::fromUtf8(name), QString::fromLatin1(number), Sex::Unknown, {}};
        return m_workspace->createCase(theCase, {});
    };
    const Case first = named("Ida Østergård", "");
    QVERIFY(m_workspace->samePatientWarning(first).isEmpty());
    named("Bo ØSTERGÅRD ", "");
    Case closed = named("Per Østergård", "");
    named("Østergård Hansen", "");
    QCOMPARE(m_workspace->samePatientWarning(first), QStringLiteral("IEI-2026-0002, IEI-2026-0003"));
    closed.status = CaseStatus::Closed;
    m_workspace->saveCase(closed, QStringLiteral("status_changed"));
    QCOMPARE(m_workspace->samePatientWarning(first), QStringLiteral("IEI-2026-0002"));
    QVERIFY(m_workspace->samePatientWarning(Case()).isEmpty());
}

void WorkspaceTest::remembersSettings()
{
    QCOMPARE(m_workspace->setting(QStringLiteral("language"), QStringLiteral("da")), QStringLiteral("da"));
    m_workspace->setSetting(QStringLiteral("language"), QStringLiteral("en"));
    Workspace again(m_path, QStringLiteral("bo"));
    QCOMPARE(again.setting(QStringLiteral("language"), QStringLiteral("da")), QStringLiteral("en"));
    QCOMPARE(actionsOf(again.history(0)), QStringList(QStringLiteral("setting.change")));
}

void WorkspaceTest::usesTheUsersOwnFolderWithoutAPath()
{
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(Workspace::defaultDatabasePath());
    const Workspace workspace;
    QCOMPARE(workspace.databasePath(), Workspace::defaultDatabasePath());
    QVERIFY(workspace.databasePath().endsWith(QStringLiteral("/gentolk.db")));
    QCOMPARE(QFile::permissions(workspace.databasePath()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QStandardPaths::setTestModeEnabled(false);
}

void WorkspaceTest::namesTheSystemsUser()
{
    QVERIFY(!Workspace(m_path).user().isEmpty());
    QCOMPARE(m_workspace->user(), QStringLiteral("anna"));
    QCOMPARE(m_workspace->now(), morning.now());
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
