// The checks of who the samples are, from the import to the report: what they say is kept, gates de novo, and stays off the paper.
#include "core/workflow/classification.h"
#include "core/workflow/demo_family.h"
#include "core/workflow/new_case.h"
#include "core/workflow/quality.h"
#include "core/workflow/recheck.h"
#include "tests/support/shared_files.h"
#include "tests/support/vcf_builder.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace gentolk;
using namespace gentolk::test;

namespace {

// NA12878 and her parents, told as if the father were the child of his daughter and of his wife: one "parent" is a
// stranger. The file has chromosomes 1-3 and 22, so that sex is not told.
const char* const mismatched = "CEPH\tNA12891_14\tNA12892_18\tNA12878x2_80\t1\t2\nCEPH\tNA12892_18\t0\t0\t1\t1\nCEPH\tNA12878x2_80\t0\t0\t2\t1\n";
const char* const trioFile = "families/ngs_bits/TrioMendelianErrors_in1.vcf.gz";

bool isDeNovo(const AppliedCriterion& one)
{
    return one.criterion == AcmgCriterion::PS2 || one.criterion == AcmgCriterion::PM6;
}

int deNovoProposals(const Shortlist& list, const Family& family, std::optional<bool> parentage)
{
    int count = 0;
    for (const CandidateVariant& candidate : list.candidates) {
        const auto proposed = proposedCriteria(candidate, family, parentage);
        count += int(std::count_if(proposed.begin(), proposed.end(), isDeNovo));
    }
    return count;
}

QString allText(const ReportDraft& draft)
{
    QStringList text{draft.title};
    for (const ReportSection& section : draft.sections) {
        text << section.heading << section.paragraphs;
        for (const auto& [label, value] : section.rows)
            text << label << value;
    }
    for (const Finding& one : draft.findings)
        text << one.gene << one.zygosity << one.origin << one.criteria;
    return text.join(QLatin1Char('\n'));
}

QStringList saidOfKinship(const QString& text)
{
    QStringList said;
    for (const char* word : {"relationship", "kinship", "parentage", "paternity", "maternity", "does not fit the pedigree", "not confirmed", "slægtskab", "faderskab",
                             "moderskab", "forældreskab", "køn passer", "stemmer ikke", "ikke bekræftet"})
        if (text.contains(QString::fromUtf8(word), Qt::CaseInsensitive))
            said << QString::fromUtf8(word);
    return said;
}

} // namespace

class TestKeptChecks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    UnwatchedTask m_task;

    QString databaseFor(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    // Any startable case of invented people; the files are the family's own.
    Case aStart() const
    {
        Case start = writeDemoFamilies(m_folder.filePath("start")).front().theCase;
        start.phenotype.clear();
        return start;
    }
    Case imported(Workspace& workspace, const QString& vcf, const QString& ped)
    {
        NewCaseInput input;
        input.theCase = aStart();
        input.files = {{vcf}, ped, {}, {}};
        return importFamily(workspace, std::move(input), m_task);
    }
    Case demoWithoutChecks(Workspace& workspace)
    {
        const DemoCase demo = writeDemoFamilies(m_folder.filePath("demo")).front();
        const FamilyInput files{{demo.vcfPath}, demo.pedPath, {}, {}};
        const FamilyVariants variants = readFamily(files, defaultPanel(), m_task);
        Case start = demo.theCase;
        start.assembly = variants.assembly;
        start.family = variants.family;
        start.sources = sourceFiles(files, variants, m_task);
        return workspace.createCase(std::move(start), variants);
    }
    static std::optional<Error> errorOf(const std::function<void()>& work)
    {
        try {
            work();
        } catch (const Error& error) {
            return error;
        }
        return std::nullopt;
    }

private slots:
    void aMismatchIsKeptAndGatesDeNovoAndStaysOffTheReport() // rules A-51, B-60, B-62, B-64
    {
        if (sharedData(trioFile).isEmpty())
            QSKIP("the shared data are not here: families/ngs_bits");
        Workspace workspace(databaseFor("mismatch.db"), QStringLiteral("tester"));
        Case made = imported(workspace, sharedData(trioFile), writeText(m_folder.path(), "mismatch.ped", mismatched));
        const auto kept = workspace.quality(made.id);
        QVERIFY(kept && kept->failed());
        const std::optional<bool> parentage = parentageOf(&*kept);
        QVERIFY(parentage == std::optional(false));
        const auto failed = [&](QualityCheck check) {
            return std::any_of(kept->verdicts.begin(), kept->verdicts.end(),
                               [&](const QualityVerdict& one) { return one.check == check && one.status == QualityStatus::Fail; });
        };
        QVERIFY(failed(QualityCheck::Kinship) && failed(QualityCheck::Parentage)); // the file has neither X nor Y

        const FamilyVariants variants = workspace.loadVariants(made, m_task);
        const Shortlist list = makeShortlist(variants, filterPreset(QStringLiteral("default")), {});
        const int unchecked = deNovoProposals(list, variants.family, std::nullopt);
        qInfo("%d de novo proposals if nothing had been checked, of %zu candidates", unchecked, list.candidates.size());
        QVERIFY(unchecked > 0);
        QCOMPARE(deNovoProposals(list, variants.family, parentage), 0);

        const auto found = std::find_if(list.candidates.begin(), list.candidates.end(), [&](const CandidateVariant& one) {
            const auto proposed = proposedCriteria(one, variants.family, std::nullopt);
            return std::any_of(proposed.begin(), proposed.end(), isDeNovo);
        });
        VariantDecision& decision = decisionFor(made, *found);
        decision.chosenClass = AcmgClass::LikelyPathogenic;
        decision.inReport = true;
        made.conclusion = CaseConclusion::Diagnostic;
        for (const char* language : {"da", "en"}) {
            QVERIFY2(!saidOfKinship(allText(draftReport(made, variants, list, std::nullopt, language))).isEmpty(), "the words would be found");
            const QString text = allText(draftReport(made, variants, list, parentage, language));
            QVERIFY2(saidOfKinship(text).isEmpty(), qPrintable(saidOfKinship(text).join(", ") + " in:\n" + text));
        }
    }

    void aCaseWithoutChecksIsCheckedAgainFromItsFiles() // B-60 to B-66
    {
        Workspace workspace(databaseFor("again.db"), QStringLiteral("tester"));
        const Case made = demoWithoutChecks(workspace);
        QVERIFY(!workspace.quality(made.id));
        QVERIFY(sourcesAreThere(made));
        const FamilyQuality again = recheckFamily(workspace, made, m_task);
        QVERIFY(workspace.quality(made.id) == std::optional(again));
        const FamilyInput files{{made.sources[0].path}, made.sources[1].path, {}, QString::fromStdString(made.family.proband.sample)};
        QVERIFY(again == checkFamily(files, m_task)); // the same as the import would have kept
        QCOMPARE(workspace.history(made.id).back().action, QStringLiteral("quality.check"));
    }

    void aCorrectedPedigreeGoesBeforeThePed()
    {
        Workspace workspace(databaseFor("corrected.db"), QStringLiteral("tester"));
        Case made = demoWithoutChecks(workspace);
        for (Individual& person : made.family.pedigree.individuals)
            if (person.id == made.family.proband.sample)
                person.fatherId.clear();
        made = workspace.saveCase(made, QStringLiteral("case.change"));
        QVERIFY(!recheckFamily(workspace, made, m_task).trio);
    }

    void anotherFileInItsPlaceIsRefusedAndNothingIsKept_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("changed") << false;
        QTest::newRow("gone") << true;
    }
    void anotherFileInItsPlaceIsRefusedAndNothingIsKept()
    {
        QFETCH(bool, removed);
        Workspace workspace(databaseFor(removed ? "gone.db" : "changed.db"), QStringLiteral("tester"));
        const Case made = demoWithoutChecks(workspace);
        QFile ped(made.sources[1].path);
        if (removed)
            QVERIFY(ped.remove());
        else
            QVERIFY(ped.open(QIODevice::Append) && ped.write("# another\n") > 0);
        ped.close();
        QVERIFY(!sourcesAreThere(made));
        const auto error = errorOf([&] { recheckFamily(workspace, made, m_task); });
        QVERIFY(error && error->code() == (removed ? Error::Code::FileMissing : Error::Code::SourceChanged));
        QCOMPARE(error->subject(), made.sources[1].path);
        QVERIFY(!workspace.quality(made.id));
    }
};

QTEST_GUILESS_MAIN(TestKeptChecks)
#include "tst_kept_checks.moc"
