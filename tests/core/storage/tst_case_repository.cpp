#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/slice_repository.h"
#include "core/storage/statement.h"
#include "tests/core/storage/expect_error.h"
#include "tests/core/storage/full_case.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {
const Author anna{QStringLiteral("anna"), utc("2026-03-10T09:00:00.000Z")};
const Author bo{QStringLiteral("bo"), utc("2026-03-11T10:00:00.000Z")};
} // namespace

class CaseRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsEveryFieldOfACase();
    void keepsAnEmptyCaseEmpty();
    void keepsEveryChangeOfASave();
    void keepsDecisionIdsOverSaves();
    void refusesASaveOnAnOldVersion();
    void refusesANumberThatIsTaken();
    void throwsNotFound();
    void numbersCasesWithinTheirYear();
    void keepsEveryNumberOfAPerson();
    void joinsCasesOfOnePersonAndGuardsTheirCopies();
    void neverJoinsPeopleByALocalNumber();
    void summarisesForTheWorklist();
    void keepsSlicesByteForByte();
    void noticesADamagedSlice();

private:
    qint64 count(const QString& table) const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CaseRepository> m_cases;
};

void CaseRepositoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("gentolk.db")));
    m_cases = std::make_unique<CaseRepository>(*m_database);
}

void CaseRepositoryTest::cleanup()
{
    m_cases.reset();
    m_database.reset();
}

qint64 CaseRepositoryTest::count(const QString& table) const
{
    Statement statement(*m_database, QStringLiteral("SELECT count(*) AS n FROM ") + table);
    return statement.next() ? statement.number("n") : -1;
}

void CaseRepositoryTest::keepsEveryFieldOfACase()
{
    const Case made = m_cases->insert(aFullCase(), anna);
    QVERIFY(made.id > 0);
    QCOMPARE(made.version, 1);
    QVERIFY(made.decisions[0].id > 0);
    QVERIFY(m_cases->load(made.id) == made);
    Case expected = aFullCase();
    expected.id = made.id;
    expected.version = 1;
    expected.decisions[0].id = made.decisions[0].id;
    expected.decisions[1].id = made.decisions[1].id;
    QVERIFY(m_cases->load(made.id) == expected);
}

void CaseRepositoryTest::keepsAnEmptyCaseEmpty() // missing is never 0 or no
{
    Case empty;
    empty.number = QStringLiteral("IEI-2026-0007");
    const Case made = m_cases->insert(empty, anna);
    const Case read = m_cases->load(made.id);
    QVERIFY(read == made);
    QVERIFY(!read.times.t0Requisition.isValid());
    QVERIFY(!read.consent.given());
    QVERIFY(!read.family.mother);
    QVERIFY(read.transplanted == Answer::Unknown);
}

void CaseRepositoryTest::keepsEveryChangeOfASave()
{
    Case theCase = m_cases->insert(aFullCase(), anna);
    theCase.status = CaseStatus::Conference;
    theCase.referral.performing = {};
    theCase.referral.indications = {Indication::Other};
    theCase.referral.earlierTests.clear();
    theCase.specimens.pop_back();
    theCase.phenotype.push_back({QStringLiteral("HP:0000001"), true, {}, {}});
    theCase.family.father.reset();
    theCase.family.siblings.clear();
    theCase.family.pedigree.individuals.pop_back();
    theCase.decisions[0].chosenClass.reset();
    theCase.decisions[0].criteria.pop_back();
    theCase.decisions.push_back(aDecision(5));
    const Case saved = m_cases->save(theCase, bo);
    QCOMPARE(saved.version, 2);
    QVERIFY(saved.decisions[2].id > saved.decisions[1].id);
    QVERIFY(m_cases->load(theCase.id) == saved);
}

void CaseRepositoryTest::keepsDecisionIdsOverSaves()
{
    const Case made = m_cases->insert(aFullCase(), anna);
    Case changed = made;
    changed.decisions.erase(changed.decisions.begin());
    const Case saved = m_cases->save(changed, anna);
    QCOMPARE(saved.decisions.size(), std::size_t(1));
    QCOMPARE(saved.decisions[0].id, made.decisions[1].id);
    QCOMPARE(count(QStringLiteral("criterion")), 2);
}

void CaseRepositoryTest::refusesASaveOnAnOldVersion() // F-44
{
    const Case first = m_cases->insert(aFullCase(), anna);
    Case second = first;
    second.patient.name = QStringLiteral("Anden");
    m_cases->save(second, bo);
    const auto error = errorOf([&] { m_cases->save(first, anna); });
    QVERIFY(error);
    QCOMPARE(error->code(), Error::Code::EditedElsewhere);
    QCOMPARE(error->subject(), QStringLiteral("IEI-2026-0001"));
    QCOMPARE(error->detail(), QStringLiteral("by bo at 2026-03-11T10:00:00.000Z"));
    QCOMPARE(m_cases->load(first.id).patient.name, QStringLiteral("Anden"));
}

void CaseRepositoryTest::refusesANumberThatIsTaken()
{
    m_cases->insert(aFullCase(), anna);
    QVERIFY(throwsError(Error::Code::StorageFailed, [&] { m_cases->insert(aFullCase(), anna); }));
    QCOMPARE(m_cases->ids().size(), std::size_t(1));
}

void CaseRepositoryTest::throwsNotFound()
{
    Case nowhere = aFullCase();
    nowhere.id = 99;
    QVERIFY(throwsError(Error::Code::NotFound, [&] { m_cases->load(99); }));
    QVERIFY(throwsError(Error::Code::NotFound, [&] { m_cases->statusOf(99); }));
    QVERIFY(throwsError(Error::Code::NotFound, [&] { m_cases->save(nowhere, anna); }));
    QVERIFY(!m_cases->idOf(QStringLiteral("IEI-2026-0001")));
}

void CaseRepositoryTest::numbersCasesWithinTheirYear()
{
    QCOMPARE(m_cases->nextNumber(2026), QStringLiteral("IEI-2026-0001"));
    m_cases->insert(aFullCase(QStringLiteral("IEI-2026-0009")), anna);
    m_cases->insert(aFullCase(QStringLiteral("IEI-2026-odd")), anna);
    QCOMPARE(m_cases->nextNumber(2026), QStringLiteral("IEI-2026-0010"));
    QCOMPARE(m_cases->nextNumber(2027), QStringLiteral("IEI-2027-0001"));
    m_cases->insert(aFullCase(QStringLiteral("IEI-2026-9999")), anna);
    QCOMPARE(m_cases->nextNumber(2026), QStringLiteral("IEI-2026-10000"));
}

void CaseRepositoryTest::keepsEveryNumberOfAPerson() // F-6
{
    Case newborn = aFullCase();
    newborn.patient.cpr = QStringLiteral("0203291WQ3");
    newborn = m_cases->insert(newborn, anna);
    newborn.patient.cpr = QStringLiteral("2512489996");
    newborn = m_cases->save(newborn, bo);
    QCOMPARE(m_cases->load(newborn.id).patient.cpr, QStringLiteral("2512489996"));
    Statement old(*m_database, QStringLiteral("SELECT number, kind, valid_to FROM person_number WHERE valid_to IS NOT NULL"));
    QVERIFY(old.next());
    QCOMPARE(old.text("number"), QStringLiteral("0203291WQ3"));
    QCOMPARE(old.text("kind"), QStringLiteral("national_replacement"));
    QCOMPARE(old.moment("valid_to"), bo.at);
    QCOMPARE(count(QStringLiteral("person")), 1);
}

void CaseRepositoryTest::joinsCasesOfOnePersonAndGuardsTheirCopies()
{
    const Case first = m_cases->insert(aFullCase(), anna);
    Case second = m_cases->insert(aFullCase(QStringLiteral("IEI-2026-0002")), anna);
    QCOMPARE(count(QStringLiteral("person")), 1);
    QCOMPARE(m_cases->load(first.id).version, 1);
    second.patient.name = QStringLiteral("Nyt Navn");
    m_cases->save(second, bo);
    QCOMPARE(m_cases->load(first.id).patient.name, QStringLiteral("Nyt Navn"));
    QVERIFY(throwsError(Error::Code::EditedElsewhere, [&] { m_cases->save(first, anna); }));
}

void CaseRepositoryTest::neverJoinsPeopleByALocalNumber() // F-5: D-eCPR is only locally unique
{
    for (const QString& number : {QStringLiteral("0203290AB2"), QString()}) {
        const qint64 before = count(QStringLiteral("person"));
        for (const char* suffix : {"a", "b"}) {
            Case one = aFullCase(QStringLiteral("IEI-%1%2").arg(number, QString::fromLatin1(suffix)));
            one.patient.cpr = number;
            m_cases->insert(one, anna);
        }
        QCOMPARE(count(QStringLiteral("person")), before + 2);
    }
}

void CaseRepositoryTest::summarisesForTheWorklist()
{
    m_cases->insert(aFullCase(QStringLiteral("IEI-2026-0002")), anna);
    Case single;
    single.number = QStringLiteral("IEI-2026-0001");
    m_cases->insert(single, bo);
    const auto list = m_cases->summaries();
    QCOMPARE(list.size(), std::size_t(2));
    QCOMPARE(list[0].number, QStringLiteral("IEI-2026-0001"));
    QCOMPARE(list[0].samples, 1);
    QVERIFY(!list[0].t0.isValid());
    const CaseSummary& full = list[1];
    QCOMPARE(full.patientName, QStringLiteral("Åse Ørsted Prøve"));
    QCOMPARE(full.cpr, QStringLiteral("2512489996"));
    QCOMPARE(full.department, QStringLiteral("BørneUngeKlinikken"));
    QCOMPARE(full.indications, QStringLiteral("newborn_screening,primary_immunodeficiency"));
    QCOMPARE(full.interpreter, QStringLiteral("Genetiker Ål"));
    QCOMPARE(full.t0, sevenTimes().t0Requisition);
    QCOMPARE(full.createdAt, anna.at);
    QCOMPARE(full.samples, 4);
    QVERIFY(full.priority == CasePriority::Acute && full.status == CaseStatus::Filtering && full.demo);
    QVERIFY(full.conclusion == CaseConclusion::PossiblyDiagnostic);
}

void CaseRepositoryTest::keepsSlicesByteForByte()
{
    const Case theCase = m_cases->insert(aFullCase(), anna);
    QByteArray every;
    for (int i = 0; i < 100'000; ++i)
        every += char(i * 31 % 256);
    const std::vector<QByteArray> slices{every, QByteArray(), QByteArray("\0\0", 2)};
    SliceRepository repository(*m_database);
    repository.replace(theCase.id, slices);
    QVERIFY(repository.load(theCase.id) == slices);
    repository.replace(theCase.id, {QByteArray("new")});
    QVERIFY(repository.load(theCase.id) == std::vector<QByteArray>{QByteArray("new")});
    QVERIFY(repository.load(99).empty());
}

void CaseRepositoryTest::noticesADamagedSlice()
{
    const Case theCase = m_cases->insert(aFullCase(), anna);
    SliceRepository repository(*m_database);
    repository.replace(theCase.id, {QByteArray("BCF")});
    Statement(*m_database, QStringLiteral("UPDATE slice SET content = x'00'")).run();
    QVERIFY(throwsError(Error::Code::DatabaseCorrupt, [&] { repository.load(theCase.id); }));
}

QTEST_GUILESS_MAIN(CaseRepositoryTest)
#include "tst_case_repository.moc"
