// Families as they come: one file a person or one joint file, builds, people; and the real trios of the shared data.
#include "core/reference/panel_catalog.h"
#include "core/workflow/merge_files.h"
#include "core/workflow/shortlist.h"
#include "core/workflow/workspace.h"
#include "tests/support/shared_files.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class TestFamilyFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    UnwatchedTask m_task;

    static const CandidateVariant* at(const FamilyVariants& variants, std::int64_t position)
    {
        for (const CandidateVariant& one : variants.candidates)
            if (one.variant.position == position)
                return &one;
        return nullptr;
    }

    // Without paths where the data are absent. GRCh37 is stated only where the header does not tell.
    static FamilyInput realTrio(const QString& vcf, const QString& ped)
    {
        FamilyInput input;
        input.pedPath = sharedData(qPrintable(ped));
        const QString path = sharedData(qPrintable(vcf));
        if (path.isEmpty() || input.pedPath.isEmpty())
            return input;
        input.vcfPaths = {path};
        if (readVcfHeader(path).assembly == GenomeAssembly::Unknown)
            input.assembly = GenomeAssembly::GRCh37;
        return input;
    }

    // For every variant removed `explain` names the step, and as many at each step as the funnel counts.
    static void explainsEveryRemoval(const FamilyVariants& variants, const Shortlist& list)
    {
        const Explainer explainer(variants, list.cascade);
        std::map<std::string, std::int64_t> removed;
        std::int64_t kept = 0;
        for (std::size_t i = 0; i < variants.candidates.size(); ++i) {
            const Explanation one = explainer.at(i);
            QVERIFY(one.found && !one.steps.empty());
            ++(one.removedBy.empty() ? kept : removed[one.removedBy]);
            const bool named = std::any_of(one.steps.begin(), one.steps.end(), [&](const Judgement& step) {
                return step.step == one.removedBy && step.verdict == Verdict::Remove && !step.text.empty();
            });
            QVERIFY2(one.removedBy.empty() || named, toString(one.candidate.variant).c_str());
        }
        QCOMPARE(kept, std::int64_t(list.candidates.size()));
        for (const FunnelRow& row : list.funnel)
            QCOMPARE(removed[row.step], row.step == "panel" ? row.removed - variants.allelesOutside : row.removed);
    }

private slots:
    void filesOfEachPersonAreJoinedByAlleleAndAnAbsentRecordStaysUnknown()
    {
        const auto single = [&](const char* sample, const char* alt, const char* genotype) {
            return VcfBuilder({sample}).withRecord("chrX", 71109309, "G", alt, {genotype}).writeTo(m_folder.path(), QString::fromLatin1(sample) + ".vcf");
        };
        FamilyInput input;
        input.vcfPaths = {single("child", "A", "1/1"), single("mother", "T", "0/1"), VcfBuilder({"father"}).writeTo(m_folder.path(), "father.vcf")};
        input.pedPath = writeText(m_folder.path(), "trio.ped", trioPed(1));
        const FamilyVariants variants = readFamily(input, defaultPanel(), m_task);
        QCOMPARE(variants.candidates.size(), std::size_t(2)); // A and T
        const CandidateVariant& a = variants.candidates.front();
        QCOMPARE(a.variant.alternate, std::string("A"));
        QCOMPARE(a.recordAlternates, (QList<std::string>{"A", "T"}));
        QCOMPARE(dose(a.genotypeOf("child"), a.alleleIndex), 2);
        QVERIFY(isKnownReference(a.genotypeOf("mother"), a.alleleIndex)); // called at this site, and it is another allele
        QCOMPARE(textOf(a.genotypeOf("mother")), std::string("0/2"));
        QVERIFY(!isKnown(a.genotypeOf("father"))); // rule B-4: no record is not a reference call
        QCOMPARE(a.gene->symbol, std::string("IL2RG"));
    }

    void bothContigStylesAndBuildsFindTheGene()
    {
        FamilyInput input;
        input.pedPath = writeText(m_folder.path(), "style.ped", trioPed(1));
        input.vcfPaths = {aTrioVcf().withoutChr().withMaternal("X", 71109309, "G", "A").writeTo(m_folder.path(), "nochr.vcf")};
        QCOMPARE(readFamily(input, defaultPanel(), m_task).candidates.front().gene->symbol, std::string("IL2RG"));
        input.vcfPaths = {aTrioVcf().grch37().withMaternal("chrX", 70329159, "G", "A").writeTo(m_folder.path(), "hg19.vcf")};
        const FamilyVariants old = readFamily(input, defaultPanel(), m_task);
        QVERIFY(old.assembly == GenomeAssembly::GRCh37);
        QCOMPARE(old.candidates.front().gene->symbol, std::string("IL2RG"));
    }

    void theProbandIsChosenOrAskedFor()
    {
        FamilyInput input;
        input.vcfPaths = {aTrioVcf().writeTo(m_folder.path(), "who.vcf")};
        input.pedPath = writeText(m_folder.path(), "who.ped", trioPed(2));
        const FamilyPreview preview = previewFamily(input);
        QCOMPARE(preview.family.proband.sample, std::string("child"));
        QCOMPARE(preview.family.mother->sample, std::string("mother"));
        QVERIFY(designOf(preview.family) == Design::Trio);
        input.probandId = "nobody";
        QVERIFY_EXCEPTION_THROWN(previewFamily(input), Error);
    }

    void realTriosGoThroughAndTheirFunnelsAddUp_data()
    {
        QTest::addColumn<QString>("vcf");
        QTest::addColumn<QString>("ped");
        QTest::newRow("Ashkenazi trio, BCSQ, GRCh37") << "families/giab_trio/ashk-trio.vcf.gz" << "families/giab_trio/ashk-trio.ped";
        QTest::newRow("family 643594, CSQ and ANN, GRCh37") << "families/scout_643594/643594.clinical.vcf.gz" << "families/scout_643594/643594.ped";
        QTest::newRow("NA12878 exome trio, hg19") << "families/ngs_bits/TrioMendelianErrors_in1.vcf.gz" << "families/ngs_bits/TrioMendelianErrors_in1.ped";
        QTest::newRow("maternal UPD trio, hg19") << "families/ngs_bits/UpdHunter_in2.vcf.gz" << "families/ngs_bits/UpdHunter_in2.ped";
    }
    void realTriosGoThroughAndTheirFunnelsAddUp()
    {
        QFETCH(QString, vcf);
        QFETCH(QString, ped);
        const FamilyInput input = realTrio(vcf, ped);
        if (input.vcfPaths.isEmpty())
            QSKIP("the shared data are not on this machine");
        const FamilyVariants variants = readFamily(input, defaultPanel(), m_task);
        const Shortlist list = makeShortlist(variants, filterPreset("default"), {});
        std::int64_t entered = variants.allelesRead;
        for (const FunnelRow& row : list.funnel) {
            QCOMPARE(row.entered, entered);
            QCOMPARE(row.entered, row.kept + row.removed);
            entered = row.kept;
        }
        QCOMPARE(entered, std::int64_t(list.candidates.size()));
        QVERIFY(variants.allelesRead > 600);
        explainsEveryRemoval(variants, list);
    }

    void anAlleleOutsideThePanelIsExplainedToo_data() { realTriosGoThroughAndTheirFunnelsAddUp_data(); }
    void anAlleleOutsideThePanelIsExplainedToo()
    {
        QFETCH(QString, vcf);
        QFETCH(QString, ped);
        const FamilyInput input = realTrio(vcf, ped);
        if (input.vcfPaths.isEmpty())
            QSKIP("the shared data are not on this machine");
        const FamilyVariants variants = readFamily(input, defaultPanel(), m_task, {GenomicRegion{"1", 1, 300'000'000}});
        const Shortlist list = makeShortlist(variants, filterPreset("default"), {});
        explainsEveryRemoval(variants, list);
        const auto outside = std::count_if(variants.candidates.begin(), variants.candidates.end(), [](const CandidateVariant& one) { return !one.gene; });
        QVERIFY2(outside > 10, "the whole of chromosome 1 was read, in and outside the panel");
    }

    void aRemovedParentNeverRemovesACandidate()
    {
        const QString vcf = sharedData("families/giab_trio/ashk-trio.vcf.gz");
        if (vcf.isEmpty())
            QSKIP("the shared data are not on this machine");
        const auto keptWith = [&](const std::string& ped) {
            FamilyInput input;
            input.vcfPaths = {vcf};
            input.pedPath = writeText(m_folder.path(), "parents.ped", ped);
            QStringList kept;
            for (const CandidateVariant& one : makeShortlist(readFamily(input, defaultPanel(), m_task), filterPreset("default"), {}).candidates)
                kept << QString::fromStdString(toString(one.variant));
            kept.sort();
            return kept;
        };
        const QStringList trio = keptWith("a\tHG002\tHG003\tHG004\t1\t2\na\tHG003\t0\t0\t1\t1\na\tHG004\t0\t0\t2\t1\n");
        const QStringList duo = keptWith("a\tHG002\t0\tHG004\t1\t2\na\tHG004\t0\t0\t2\t1\nb\tHG003\t0\t0\t1\t0\n");
        for (const QString& one : trio)
            QVERIFY2(duo.contains(one), qPrintable(one));
    }
};

QTEST_GUILESS_MAIN(TestFamilyFiles)
#include "tst_family_files.moc"
