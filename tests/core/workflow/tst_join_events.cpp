// Structural alleles of several callers and files as one event, in the right gene, with what they do to it (issue 4, rules B-2, B-27, C-8).
#include "core/reference/panel_catalog.h"
#include "core/workflow/classification.h"
#include "core/workflow/family_alleles.h"
#include "core/workflow/shortlist.h"
#include "core/workflow/workspace.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const std::string head = "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n##contig=<ID=chr2,length=242193529>\n"
                         "##contig=<ID=chr9,length=138394717>\n##contig=<ID=chrX,length=156040895>\n"
                         "##INFO=<ID=END,Number=1,Type=Integer,Description=\"e\">\n##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"t\">\n"
                         "##INFO=<ID=SVLEN,Number=.,Type=Integer,Description=\"l\">\n##INFO=<ID=MATEID,Number=.,Type=String,Description=\"m\">\n"
                         "##INFO=<ID=IMPRECISE,Number=0,Type=Flag,Description=\"i\">\n##INFO=<ID=CIPOS,Number=2,Type=Integer,Description=\"c\">\n"
                         "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"g\">\n##FORMAT=<ID=CN,Number=1,Type=Integer,Description=\"n\">\n"
                         "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\tmother\tfather\n";

} // namespace

class TestJoinEvents : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    UnwatchedTask m_task;

    FamilyVariants family(const std::vector<std::string>& files)
    {
        FamilyInput input;
        for (std::size_t i = 0; i < files.size(); ++i)
            input.vcfPaths << writeText(m_folder.path(), QStringLiteral("sv%1.vcf").arg(i), head + files[i]);
        input.pedPath = writeText(m_folder.path(), "trio.ped", trioPed(1));
        return readFamily(input, defaultPanel(), m_task);
    }
    static const CandidateVariant& only(const FamilyVariants& variants)
    {
        if (variants.candidates.size() != 1)
            throw std::runtime_error("candidates: " + std::to_string(variants.candidates.size()));
        return variants.candidates.front();
    }
    static QString callOf(const CandidateVariant& one, const char* sample) { return QString::fromStdString(textOf(one.genotypeOf(sample))); }

    static std::vector<AppliedCriterion> proposalsFor(const FamilyVariants& variants)
    {
        const FamilyAlleles alleles(variants.candidates, variants.assembly);
        return proposedCriteria(only(variants), variants.family, true, &alleles);
    }

private slots:
    void aDeletionThatBeginsFarBeforeItsGeneIsOfTheGene();
    void twoCallersOfOneDeletionAreOneCandidate();
    void callersThatDisagreeLeaveAParentUnknown();
    void aProbandsCallIsNotLostByACallerWithout();
    void theEndsOfAJointAreOneCandidateInItsGene();
    void aDeletionOfTwoGenesIsOfTheOneThatItMayExplain();
    void anAlleleThatWasJoinedIsFoundAgain();
    void aWholeGeneDeletionGetsPvs1();
    void anExonDeletionIsJudgedByItsFrame_data();
    void anExonDeletionIsJudgedByItsFrame();
    void anEventSurvivesTheDefaultFilterAndReopening();
};

// Without annotation in the file: its place beyond POS told nothing of the gene before.
void TestJoinEvents::aDeletionThatBeginsFarBeforeItsGeneIsOfTheGene()
{
    const FamilyVariants variants = family({"chr9\t100000\t.\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=300000\tGT\t0/1\t0/1\t0/0\n"});
    const CandidateVariant& one = only(variants);
    QVERIFY(one.gene && one.gene->symbol == "DOCK8");
    QVERIFY(one.transcript());
    QCOMPARE(one.transcript()->consequences.front(), std::string("start_lost"));
    QVERIFY(std::find(one.transcript()->consequences.begin(), one.transcript()->consequences.end(), "feature_truncation") !=
            one.transcript()->consequences.end());
    QVERIFY(one.transcript()->exon.starts_with("1-"));
}

void TestJoinEvents::twoCallersOfOneDeletionAreOneCandidate()
{
    const FamilyVariants variants =
        family({"chr9\t100000\tMantaDEL:1\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=300000;SVLEN=-200000\tGT\t0/1\t0/1\t0/0\n",
                "chr9\t98000\tCNVnator_del_1\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=305000;IMPRECISE\tGT:CN\t0/1:1\t./.:1\t./.:2\n"});
    const CandidateVariant& one = only(variants);
    QCOMPARE(variants.allelesJoined, 1);
    QCOMPARE(variants.allelesRead, 1);
    QVERIFY(one.event);
    QCOMPARE(one.event->sources.size(), std::size_t(2));
    QCOMPARE(one.event->sources[0].caller, std::string("Manta")); // the exact one leads
    QCOMPARE(one.event->sources[1].caller, std::string("CNVnator"));
    QCOMPARE(one.variant.position, 100000);
    QCOMPARE(callOf(one, "mother"), QStringLiteral("0/1"));
    QVERIFY(one.event->disputed.empty());
}

void TestJoinEvents::callersThatDisagreeLeaveAParentUnknown()
{
    const FamilyVariants variants = family({"chr9\t100000\tMantaDEL:1\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=300000\tGT\t0/1\t0/0\t0/0\n",
                                            "chr9\t100500\tDEL00000\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=300500\tGT\t0/1\t0/1\t0/0\n"});
    const CandidateVariant& one = only(variants);
    QCOMPARE(callOf(one, "mother"), QStringLiteral("./."));
    QCOMPARE(callOf(one, "father"), QStringLiteral("0/0"));
    QCOMPARE(one.event->disputed, std::vector<std::string>{"mother"});
}

void TestJoinEvents::aProbandsCallIsNotLostByACallerWithout()
{
    const FamilyVariants variants = family({"chr9\t100000\tMantaDEL:1\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=300000\tGT\t0/0\t0/0\t0/0\n",
                                            "chr9\t100500\tDEL00000\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=300500\tGT\t0/1\t0/0\t0/0\n"});
    const CandidateVariant& one = only(variants);
    QCOMPARE(callOf(one, "child"), QStringLiteral("0/1"));
    QCOMPARE(one.event->disputed, std::vector<std::string>{"child"});
}

// One end lies in DOCK8, the other outside the panel, on a lower contig.
void TestJoinEvents::theEndsOfAJointAreOneCandidateInItsGene()
{
    const FamilyVariants variants =
        family({"chr1\t5000000\tMantaBND:1:0\tN\tN[chr9:300000[\t.\tPASS\tSVTYPE=BND;MATEID=MantaBND:1:1\tGT\t0/1\t0/0\t0/0\n"
                "chr9\t300000\tMantaBND:1:1\tN\t]chr1:5000000]N\t.\tPASS\tSVTYPE=BND;MATEID=MantaBND:1:0\tGT\t0/1\t0/0\t0/0\n"});
    const CandidateVariant& one = only(variants);
    QVERIFY(one.gene && one.gene->symbol == "DOCK8");
    QVERIFY(one.event->joined.has_value());
    QCOMPARE(one.event->sources.size(), std::size_t(2));
    QCOMPARE(one.transcript()->consequences.front(), std::string("feature_truncation"));
}

// CTLA4 is dominant, ICOS beside it recessive: one lost copy may be the whole answer in the first alone.
void TestJoinEvents::aDeletionOfTwoGenesIsOfTheOneThatItMayExplain()
{
    const FamilyVariants variants = family({"chr2\t203800000\t.\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=204000000\tGT\t0/1\t0/0\t0/0\n"});
    const CandidateVariant& one = only(variants);
    QCOMPARE(one.gene->symbol, std::string("CTLA4"));
    QCOMPARE(one.transcript()->geneSymbol, std::string("CTLA4"));
    QCOMPARE(one.transcript()->consequences.front(), std::string("transcript_ablation"));
    const bool told = std::any_of(one.transcripts.begin(), one.transcripts.end(), [](const auto& other) { return other.geneSymbol == "ICOS"; });
    QVERIFY(told);
}

void TestJoinEvents::anAlleleThatWasJoinedIsFoundAgain()
{
    const FamilyVariants variants =
        family({"chr9\t100000\tMantaDEL:1\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=300000\tGT\t0/1\t0/1\t0/0\n",
                "chr9\t98000\tCNVnator_del_1\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=305000;IMPRECISE\tGT\t0/1\t0/1\t0/0\n"});
    QCOMPARE(findCandidate(variants, {"chr9", 98000, "N", "<DEL>"}), &only(variants));
    QVERIFY(!findCandidate(variants, {"chr9", 98001, "N", "<DEL>"}));
}

void TestJoinEvents::aWholeGeneDeletionGetsPvs1()
{
    const FamilyVariants variants = family({"chr9\t200000\t.\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=480000\tGT\t1/1\t0/1\t0/1\n"});
    const auto criteria = proposalsFor(variants);
    const auto found = std::find_if(criteria.begin(), criteria.end(), [](const auto& one) { return one.criterion == AcmgCriterion::PVS1; });
    QVERIFY(found != criteria.end());
    QVERIFY(found->strength == EvidenceStrength::VeryStrong);
    QVERIFY(found->reason.contains(QStringLiteral("the whole gene is deleted")));
}

// Exon 2 of DOCK8 has 103 bases, exon 6 has 213; a loss that ends within an exon leaves the frame unknown (rules ).
void TestJoinEvents::anExonDeletionIsJudgedByItsFrame_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("veryStrong");
    QTest::newRow("out of frame") << 271500 << 271800 << QStringLiteral("the reading frame is disrupted") << true;
    QTest::newRow("in frame") << 311900 << 312200 << QStringLiteral("the reading frame is kept") << false;
    QTest::newRow("within an exon") << 312000 << 312300 << QStringLiteral("reading frame after the loss of the exon not known") << false;
}

void TestJoinEvents::anExonDeletionIsJudgedByItsFrame()
{
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(QString, reason);
    QFETCH(bool, veryStrong);
    const FamilyVariants variants = family(
        {"chr9\t" + std::to_string(start) + "\t.\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=" + std::to_string(end) + "\tGT\t1/1\t0/1\t0/1\n"});
    const auto criteria = proposalsFor(variants);
    const auto found = std::find_if(criteria.begin(), criteria.end(), [](const auto& one) { return one.criterion == AcmgCriterion::PVS1; });
    QVERIFY(found != criteria.end());
    QVERIFY2(found->reason.contains(reason), qPrintable(found->reason));
    QCOMPARE(found->strength == EvidenceStrength::VeryStrong, veryStrong);
}

void TestJoinEvents::anEventSurvivesTheDefaultFilterAndReopening()
{
    const FamilyVariants variants =
        family({"chr9\t100000\tMantaDEL:1\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=300000\tGT\t0/1\t0/1\t0/0\n",
                "chr9\t98000\tCNVnator_del_1\tN\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=305000;IMPRECISE\tGT\t0/1\t0/1\t0/0\n"});
    QCOMPARE(makeShortlist(variants, filterPreset("default"), {}).candidates.size(), std::size_t(1));
    Case theCase;
    theCase.assembly = variants.assembly;
    theCase.family = variants.family;
    const FamilyVariants again = readFamilyFromSlices(theCase, variants.slices, defaultPanel(), m_task);
    QCOMPARE(only(again).event->sources.size(), std::size_t(2));
    QCOMPARE(only(again).event->sources[1].caller, std::string("CNVnator"));
    QVERIFY(only(again).genotypes == only(variants).genotypes);
    QVERIFY(only(again).transcripts == only(variants).transcripts);
}

QTEST_GUILESS_MAIN(TestJoinEvents)
#include "tst_join_events.moc"
