// The top of a case's list, read before the rest: it must be the top of the whole list, row by row, or not be there.
#include "core/io/slice_part.h"
#include "core/io/vcf_file.h"
#include "core/storage/database.h"
#include "core/storage/first_rows_repository.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/workflow/case_coverage.h"
#include "core/workflow/case_filter.h"
#include "core/workflow/classification.h"
#include "core/workflow/demo.h"
#include "core/workflow/family_alleles.h"
#include "core/workflow/first_rows.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;

namespace {

constexpr FirstRowsLimits few{5, 40, 0}, many{30, 2000, 0};

} // namespace

class TestFirstRows : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    UnwatchedTask m_task;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<Case> m_cases;

    QString path() const { return m_folder.filePath(QStringLiteral("cases.db")); }
    FirstRowsOfCases shelf() const { return FirstRowsOfCases(*m_workspace); }

    // How many rows were told alike; -1: one was not.
    int rowsAlike(const Case& theCase, const FilterCascade& cascade, const FirstRowsLimits& limits)
    {
        const FamilyVariants whole = m_workspace->loadVariants(theCase, m_task);
        const Shortlist list = makeShortlist(whole, cascade, theCase.phenotype);
        if (!shelf().keep(theCase, whole, list, m_task, limits))
            return 0;
        const auto rows = shelf().read(theCase, cascade, m_task);
        if (!rows || rows->list.candidates.empty() || rows->list.candidates.size() > limits.rows || !rows->list.funnel.empty() || !rows->list.justOutside.empty())
            return -1;
        const FamilyAlleles some(rows->variants), all(whole);
        for (std::size_t i = 0; i < rows->list.candidates.size(); ++i) {
            const CandidateVariant &row = rows->list.candidates[i], &wanted = list.candidates[i];
            const bool sameCriteria = proposedCriteria(row, theCase.family, true, &some) == proposedCriteria(wanted, theCase.family, true, &all);
            const bool sameHits = !lacksSecondHit(row) || secondHits(rows->variants, row).size() == secondHits(whole, wanted).size();
            if (!isSameRow(rows->list, list, i) || !sameCriteria || !sameHits)
                return -1;
        }
        return int(rows->list.candidates.size());
    }

    void forget(const Case& theCase)
    {
        Database database(path());
        FirstRowsRepository(database).replace(theCase.id, {QStringLiteral("nothing"), QByteArray("")});
    }

private slots:
    void initTestCase()
    {
        m_workspace = std::make_unique<Workspace>(path());
        m_cases = importDemoFamilies(*m_workspace, m_folder.filePath(QStringLiteral("demo")), m_task);
        QVERIFY(m_cases.size() >= 3);
    }

    void theFirstRowsAreThoseOfTheWholeList_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("preset");
        for (int i = 0; i < 3; ++i)
            for (const QString& preset : filterPresetNames())
                QTest::addRow("%d %s", i, qPrintable(preset)) << i << preset;
    }
    void theFirstRowsAreThoseOfTheWholeList()
    {
        QFETCH(int, number);
        QFETCH(QString, preset);
        const Case& theCase = m_cases[std::size_t(number)];
        const FilterCascade cascade = filterPreset(preset);
        const FamilyVariants whole = m_workspace->loadVariants(theCase, m_task);
        const std::size_t all = makeShortlist(whole, cascade, theCase.phenotype).candidates.size();
        forget(theCase);
        const int some = rowsAlike(theCase, cascade, few);
        QVERIFY(all == 0 ? some == 0 : some > 0);
        if (preset != QLatin1String("default"))
            return;
        forget(theCase);
        QVERIFY(rowsAlike(theCase, cascade, many) >= some);
    }

    void anotherFilterPhenotypeOrFamilyIsNotAnsweredByThem()
    {
        const Case theCase = m_cases.front();
        const FilterCascade cascade = filterPreset(QStringLiteral("default"));
        forget(theCase);
        QVERIFY(rowsAlike(theCase, cascade, many) > 0);
        FilterCascade moved = cascade;
        for (FilterStep& step : moved.steps)
            if (auto* frequency = std::get_if<FrequencyBelow>(&step))
                frequency->recessive = 0.009;
        QVERIFY(!shelf().read(theCase, moved, m_task));
        Case other = theCase;
        other.phenotype.push_back({QStringLiteral("HP:0000964"), false, {}, {}});
        QVERIFY(!shelf().read(other, cascade, m_task));
        other = theCase;
        other.family.pedigree.individuals.front().affection = AffectionStatus::Unknown;
        QVERIFY(!shelf().read(other, cascade, m_task));
        QVERIFY(shelf().read(theCase, cascade, m_task));
    }

    void aListMadeAnewTakesThePlaceOfTheEarlierOne()
    {
        const Case& theCase = m_cases.front();
        const FilterCascade usual = filterPreset(QStringLiteral("default")), all = filterPreset(QStringLiteral("all"));
        forget(theCase);
        QVERIFY(rowsAlike(theCase, usual, many) > 0);
        QVERIFY(rowsAlike(theCase, all, many) > 0);
        QVERIFY(!shelf().read(theCase, usual, m_task));
        QVERIFY(shelf().read(theCase, all, m_task));
    }

    void keepingAgainChangesNothingAndNeitherStandsInTheHistory()
    {
        const Case& theCase = m_cases.front();
        const FamilyVariants whole = m_workspace->loadVariants(theCase, m_task);
        const Shortlist list = makeShortlist(whole, filterPreset(QStringLiteral("default")), theCase.phenotype);
        forget(theCase);
        const std::size_t before = m_workspace->history(theCase.id).size();
        QVERIFY(shelf().keep(theCase, whole, list, m_task, many));
        QVERIFY(!shelf().keep(theCase, whole, list, m_task, many));
        QCOMPARE(m_workspace->history(theCase.id).size(), before);
        QCOMPARE(m_workspace->openCase(theCase.id).version, theCase.version);
    }

    void aSmallFamilyKeepsNone()
    {
        const Case& theCase = m_cases.back();
        const FamilyVariants whole = m_workspace->loadVariants(theCase, m_task);
        QVERIFY(!shelf().keep(theCase, whole, makeShortlist(whole, filterPreset(QStringLiteral("default")), {}), m_task));
    }

    void whatIsDamagedOrOfAnotherFormatIsNotUsed()
    {
        const Case& theCase = m_cases.front();
        const FilterCascade cascade = filterPreset(QStringLiteral("default"));
        forget(theCase);
        QVERIFY(rowsAlike(theCase, cascade, many) > 0);
        Database database(path());
        FirstRowsRepository repository(database);
        const auto kept = repository.load(theCase.id);
        QVERIFY(kept);
        repository.replace(theCase.id, {kept->basis, kept->content.chopped(kept->content.size() / 2)});
        QVERIFY(!shelf().read(theCase, cascade, m_task));
        repository.replace(theCase.id, {kept->basis, QByteArray("\0\0\0\x7f", 4) + kept->content.mid(4)});
        QVERIFY(!shelf().read(theCase, cascade, m_task));
        repository.replace(theCase.id, *kept);
        QVERIFY(shelf().read(theCase, cascade, m_task));
    }

    void anExportedCaseGoesWithoutThemAndOpensWhole()
    {
        const Case& theCase = m_cases.front();
        const FilterCascade cascade = filterPreset(QStringLiteral("default"));
        forget(theCase);
        QVERIFY(rowsAlike(theCase, cascade, many) > 0);
        const QString file = m_folder.filePath(QStringLiteral("one.gentolk-case"));
        m_workspace->exportCase(theCase.id, file, true);
        Workspace elsewhere(m_folder.filePath(QStringLiteral("elsewhere.db")));
        const Case taken = elsewhere.importCase(file);
        QVERIFY(!FirstRowsOfCases(elsewhere).read(taken, cascade, m_task));
        QVERIFY(!elsewhere.loadVariants(taken, m_task).candidates.empty());
    }

    void aCaseFromBeforeThemOpensWholeAndKeepsThemThen()
    {
        const QString old = m_folder.filePath(QStringLiteral("old.db"));
        Statement(Database(path()), QStringLiteral("VACUUM INTO '%1'").arg(old)).run(); // with what is still in the journal
        {
            Database database(old);
            Transaction transaction(database);
            for (const char* word : {"DROP TABLE first_rows", "DELETE FROM schema_step WHERE number > 7"})
                Statement(database, QString::fromLatin1(word)).run();
            dialect::stamp(database, 7);
            transaction.commit();
        }
        const Workspace workspace(old);
        const FilterCascade cascade = filterPreset(QStringLiteral("default"));
        const Case theCase = workspace.openCase(m_cases.front().id);
        const FirstRowsOfCases rows(workspace);
        QVERIFY(!rows.read(theCase, cascade, m_task));
        const FamilyVariants whole = workspace.loadVariants(theCase, m_task);
        QVERIFY(rows.keep(theCase, whole, makeShortlist(whole, cascade, theCase.phenotype), m_task, many));
        QVERIFY(rows.read(theCase, cascade, m_task));
    }

    void aPartOfASliceHasTheRecordsThatBeginThere()
    {
        RegionSet everywhere = RegionSet::everything();
        const VcfContents whole = readVcf(m_folder.filePath(QStringLiteral("demo/x-linked-boy.vcf")), everywhere, {.slice = true}, m_task);
        QVERIFY(whole.alleles.size() > 20);
        const Variant& wanted = whole.alleles[whole.alleles.size() / 2].variant;
        RegionSet place;
        place.add({normalContig(wanted.contig), wanted.position, wanted.position});
        const VcfContents part = readSlice(partOfSlice(whole.slice, QStringLiteral("part"), place, m_task), QStringLiteral("part"), m_task);
        QVERIFY(!part.alleles.empty() && part.alleles.size() < 4);
        for (const CandidateVariant& one : part.alleles)
            QCOMPARE(one.variant.position, wanted.position);
        QCOMPARE(part.header.samples, whole.header.samples);
        QVERIFY(readSlice(partOfSlice(whole.slice, {}, {}, m_task), {}, m_task).alleles.empty());
        QVERIFY_THROWS_EXCEPTION(Error, partOfSlice(whole.slice.chopped(60), QStringLiteral("cut"), place, m_task));
    }
};

QTEST_GUILESS_MAIN(TestFirstRows)
#include "tst_first_rows.moc"
