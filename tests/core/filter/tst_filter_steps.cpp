#include "tests/core/filter/a_step.h"
#include <QtTest>

using namespace gentolk;
using namespace gentolk::test;
using Mode = ModeOfInheritance;

Q_DECLARE_METATYPE(gentolk::CandidateVariant)
Q_DECLARE_METATYPE(gentolk::FilterStep)

namespace {
const PanelGene ad = aGene("AD1", {Mode::AutosomalDominant});
const PanelGene ar = aGene("AR1", {Mode::AutosomalRecessive});
const PanelGene adAr = aGene("STAT1", {Mode::AutosomalDominant, Mode::AutosomalRecessive});
const PanelGene xl = aGene("BTK", {Mode::XLinkedRecessive});
const PanelGene som = aGene("NRAS", {Mode::Somatic});

PanelGene withFlags(const char* symbol, bool rna, bool noncoding)
{
    PanelGene gene = aGene(symbol, {Mode::AutosomalRecessive});
    gene.noncodingGene = rna;
    gene.noncodingVariantsKnown = noncoding;
    return gene;
}
const PanelGene rmrp = withFlags("RMRP", true, true);
PanelGene withFalseCopy()
{
    PanelGene gene = aGene("ICOSLG", {Mode::AutosomalRecessive});
    gene.falseCopies38 = {{"21", 5016000, 5046000}};
    return gene;
}
const PanelGene icoslg = withFalseCopy();
const PanelGene unc13d = withFlags("UNC13D", false, true);

void add(const char* name, const FilterStep& step, const CandidateVariant& candidate, const char* verdict)
{
    QTest::newRow(name) << step << candidate << QString::fromLatin1(verdict);
}

CandidateBuilder called(const char* genotype, const char* contig = "chr1", const char* alternate = "T")
{
    return aVariant(contig, 50000000, "A", alternate).inGene(&ar).child(genotype);
}

FrequencyBelow withExceptions()
{
    FrequencyBelow step;
    step.exceptions = {"PRF1:p.Ala91Val", "SBDS:c.258+2T>C", "NOD2:p.Leu1007fs"};
    return step;
}
} // namespace

class TestFilterSteps : public QObject
{
    Q_OBJECT
private slots:
    void judgesOneAllele_data();
    void judgesOneAllele();
    void tellsWhatItLookedAtAndAgainstWhat();
    void anOwnListRemovesOnlyWhatItKnowsWellAndSaysSo_data();
    void anOwnListRemovesOnlyWhatItKnowsWellAndSaysSo();

private:
    static void carriedRows();
    static void qualityRows();
    static void frequencyRows();
    static void inHouseRows();
    static void consequenceRows();
    static void inheritanceRows();
};

void TestFilterSteps::carriedRows()
{
    const FilterStep panel = InGenePanel{}, carried = CarriedByProband{};
    add("panel: in a gene", panel, called("0/1"), "keep");
    add("panel: in no gene", panel, called("0/1").inGene(nullptr), "remove");
    add("carried", carried, called("0/1"), "keep");
    add("carried: half a call", carried, called("./1"), "keep");
    add("carried: known reference", carried, called("0/0"), "remove");
    add("carried: another allele", carried, called("0/2").alleleOf(1, {"T", "C"}), "remove");
    add("carried: no call (B-35)", carried, called("./."), "cannot tell");
    add("carried: no record (B-4)", carried, called(""), "cannot tell");
    add("carried: half a call without it", carried, called("0/."), "cannot tell");
}

void TestFilterSteps::qualityRows()
{
    const FilterStep quality = GenotypeQualityAtLeast{};
    GenotypeQualityAtLeast mosaic;
    mosaic.hetBalanceSnvLow = 0.03;
    add("quality: good", quality, called("0/1"), "keep");
    add("quality: FILTER not given", quality, called("0/1").filters({}), "keep");
    add("quality: FILTER failed", quality, called("0/1").filters({"LowQual"}), "remove");
    add("quality: depth 10 is enough", quality, called("0/1:10:99:5,5"), "keep");
    add("quality: depth 9 is not", quality, called("0/1:9:99:4,5"), "remove");
    add("quality: GQ 19", quality, called("0/1:30:19:15,15"), "remove");
    add("quality: all missing (R-3)", quality, called("0/1:.:.:."), "cannot tell");
    add("quality: AD missing (B-11)", quality, called("0/1:30:99:."), "cannot tell");
    add("quality: missing and low", quality, called("0/1:5:.:."), "remove");
    add("quality: SNV balance 0.20", quality, called("0/1:30:99:24,6"), "keep");
    add("quality: SNV balance 0.17", quality, called("0/1:30:99:25,5"), "remove");
    add("quality: indel balance 0.17", quality, called("0/1:30:99:25,5", "chr1", "AT"), "keep");
    add("quality: homozygous of half the reads", quality, called("1/1:30:99:10,20"), "remove");
    add("quality: hemizygous", quality, called("1:30:99:1,29", "chrX"), "keep");
    add("quality: 1/2 weighs the two (B-11)", quality, called("1/2:30:99:0,15,15").alleleOf(1, {"T", "C"}), "keep");
    add("quality: heteroplasmy has any balance", quality, called("0/1:100:99:97,3", "chrM"), "keep");
    add("quality: a boy's low X heterozygote is kept (B-5)", quality, called("0/1:40:99:35,5", "chrX"), "cannot tell");
    add("quality: mosaic gate (B-53)", FilterStep(mosaic), called("0/1:100:99:95,5"), "keep");
}

CandidateVariant seen(CandidateBuilder builder, int families, int ofFamilies)
{
    CandidateVariant candidate = builder;
    candidate.inHouse = InHouseCount{families, 0, ofFamilies};
    return candidate;
}

void TestFilterSteps::inHouseRows() // C-1
{
    const FilterStep inHouse = SeenInHouse{};
    add("in-house: nobody was asked", inHouse, called("0/1").inGene(&ad), "keep");
    add("in-house: AD, three other families", inHouse, seen(called("0/1").inGene(&ad), 3, 30), "keep");
    add("in-house: AD, four", inHouse, seen(called("0/1").inGene(&ad), 4, 30), "remove");
    add("in-house: AD, few of very many (0.5 %)", inHouse, seen(called("0/1").inGene(&ad), 3, 600), "keep");
    add("in-house: a share is asked from 200 families on", inHouse, seen(called("0/1").inGene(&ad), 2, 199), "keep");
    add("in-house: AD, two of 200", inHouse, seen(called("0/1").inGene(&ad), 2, 200), "remove");
    add("in-house: AR, four families", inHouse, seen(called("0/1"), 4, 30), "keep");
    add("in-house: AR, 2 %", inHouse, seen(called("0/1"), 4, 200), "keep");
    add("in-house: AR, above 2 %", inHouse, seen(called("0/1"), 5, 200), "remove");
    add("in-house: the most permissive mode (B-37)", inHouse, seen(called("0/1").inGene(&adAr), 4, 200), "keep");
    add("in-house: X-linked", inHouse, seen(called("1", "chrX").inGene(&xl), 4, 30), "remove");
    add("in-house: somatic", inHouse, seen(called("0/1").inGene(&som), 4, 30), "remove");
    add("in-house: no gene is recessive", inHouse, seen(called("0/1").inGene(nullptr), 4, 30), "keep");
    add("in-house: the population knows it", inHouse, seen(called("0/1").inGene(&ad).frequency(0.001), 40, 200), "keep");
    add("in-house: the population hardly knows it", inHouse, seen(called("0/1").inGene(&ad).frequency(0.0009), 40, 200), "remove");
}

void TestFilterSteps::frequencyRows()
{
    const FilterStep frequency = FrequencyBelow{}, exceptions = withExceptions();
    add("frequency: missing is kept (R-3)", frequency, called("0/1"), "cannot tell");
    add("frequency: AD at the limit", frequency, called("0/1").inGene(&ad).frequency(1e-4), "keep");
    add("frequency: AD above", frequency, called("0/1").inGene(&ad).frequency(1.1e-4), "remove");
    add("frequency: AR", frequency, called("0/1").frequency(0.009), "keep");
    add("frequency: AR above", frequency, called("0/1").frequency(0.011), "remove");
    add("frequency: the most permissive mode (B-37)", frequency, called("0/1").inGene(&adAr).frequency(0.009), "keep");
    add("frequency: X-linked", frequency, called("1", "chrX").inGene(&xl).frequency(0.0011), "remove");
    add("frequency: somatic", frequency, called("0/1").inGene(&som).frequency(0.00011), "remove");
    add("frequency: mitochondrial", frequency, called("1/1", "chrM").frequency(0.0051), "remove");
    add("frequency: zero is known", frequency, called("0/1").frequency(0), "keep");
    add("frequency: 3 homozygotes", frequency, called("0/1").frequency(0.005, 3), "remove");
    add("frequency: 2 homozygotes", frequency, called("0/1").frequency(0.005, 2), "keep");
    add("frequency: no gene: as for recessive", frequency, called("0/1").inGene(nullptr).frequency(0.009), "keep");
    add("frequency: C-2 by protein", exceptions,
        called("0/1").frequency(0.05).consequence("missense_variant", "PRF1", "c.272C>T", "p.(Ala91Val)"), "keep");
    add("frequency: C-2 by c.", exceptions, called("0/1").frequency(0.05).consequence("splice_donor_variant", "SBDS", "c.258+2T>C"),
        "keep");
    add("frequency: C-2 frameshift", exceptions,
        called("0/1").frequency(0.05).consequence("frameshift_variant", "NOD2", "c.3019dup", "p.Leu1007ProfsTer2"), "keep");
    add("frequency: another gene's p.Ala91Val", exceptions,
        called("0/1").frequency(0.05).consequence("missense_variant", "ABC", "", "p.Ala91Val"), "remove");
}

void TestFilterSteps::consequenceRows()
{
    const FilterStep consequence = ConsequenceAtLeast{};
    const auto says = [](const char* terms) { return called("0/1").consequence(terms, "AR1"); };
    add("consequence: missing (R-3)", consequence, called("0/1"), "cannot tell");
    add("consequence: unknown term (C-3)", consequence, says("odd_variant"), "cannot tell");
    add("consequence: missense", consequence, says("missense_variant"), "keep");
    add("consequence: the worst of several", consequence, says("intron_variant&splice_region_variant"), "keep");
    add("consequence: synonymous", consequence, says("synonymous_variant"), "remove");
    add("consequence: intron", consequence, says("intron_variant"), "remove");
    add("consequence: SpliceAI 0.2 (C-5)", consequence, says("intron_variant").spliceAi(0.2), "keep");
    add("consequence: SpliceAI 0.19", consequence, says("intron_variant").spliceAi(0.19), "remove");
    add("consequence: acceptor -20 (C-5)", consequence, called("0/1").consequence("intron_variant", "AR1", "c.101-20A>G"), "keep");
    add("consequence: acceptor -21", consequence, called("0/1").consequence("intron_variant", "AR1", "c.101-21A>G"), "remove");
    add("consequence: donor +6", consequence, called("0/1").consequence("intron_variant", "AR1", "c.100+6A>G"), "keep");
    add("consequence: donor +7", consequence, called("0/1").consequence("intron_variant", "AR1", "c.100+7A>G"), "remove");
    add("consequence: 5' UTR is no offset", consequence, called("0/1").consequence("5_prime_UTR_variant", "AR1", "c.-15A>G"), "remove");
    add("consequence: known pathogenic intron (C-6)", consequence, says("intron_variant").clinvar(ClinVarClass::Pathogenic, 0), "keep");
    add("consequence: RNA gene (C-7)", consequence, called("0/1").inGene(&rmrp).consequence("non_coding_transcript_exon_variant"), "keep");
    add("consequence: UNC13D intron (C-6)", consequence, called("0/1").inGene(&unc13d).consequence("intron_variant", "", "c.118-308C>T"),
        "keep");
    ConsequenceAtLeast silentKept;
    silentKept.keepSilentWithoutScore = true;
    add("consequence: silent, no SpliceAI score (C-5)", silentKept, says("synonymous_variant"), "cannot tell");
    add("consequence: silent with a low score", silentKept, called("0/1").consequence("synonymous_variant").spliceAi(0.1), "remove");
    add("consequence: deep intron, no score", silentKept, says("intron_variant"), "remove");
    add("consequence: in the false copy of ICOSLG", consequence, aVariant("chr21", 5028185, "C", "G").inGene(&icoslg).child("0/1").consequence("intergenic_variant"),
        "cannot tell");
    add("consequence: elsewhere on its chromosome", consequence, aVariant("chr21", 5046001, "C", "G").inGene(&icoslg).child("0/1").consequence("intergenic_variant"),
        "remove");
    add("consequence: UNC13D synonymous", consequence, called("0/1").inGene(&unc13d).consequence("synonymous_variant"), "remove");
    add("consequence: structural (C-8)", consequence, called("0/1", "chr1", "<DEL>").consequence("intron_variant", "AR1"), "keep");
}

void TestFilterSteps::inheritanceRows()
{
    const auto step = [](std::vector<InheritanceLabel> labels, bool certainOnly = false) {
        return FilterStep(SegregatesAs{std::move(labels), certainOnly});
    };
    const auto family = [](const char* child, const char* mother, const char* father) {
        return called(child).inGene(&ad).mother(mother).father(father);
    };
    using enum InheritanceLabel;
    add("inheritance: any", step({}), family("0/1", "0/1", "0/1"), "keep");
    add("inheritance: fits", step({DeNovo}), family("0/1", "0/0", "0/0"), "keep");
    add("inheritance: inherited is not new", step({DeNovo}), family("0/1", "0/1", "0/0"), "remove");
    add("inheritance: inherited, other parent missing", step({DeNovo}), family("0/1", "0/1", "./."), "remove");
    add("inheritance: possible is enough", step({DeNovo}), family("0/1", "./.", "0/0"), "keep");
    add("inheritance: certain only, a parent missing (B-35)", step({DeNovo}, true), family("0/1", "./.", "0/0"), "cannot tell");
    add("inheritance: certain only, weak", step({DeNovo}, true), family("0/1:6:99:3,3", "0/0", "0/0"), "remove");
    add("inheritance: the proband's call is missing", step({RecessiveHomozygous}), family("./.", "0/1", "0/1"), "cannot tell");
    add("inheritance: mosaic without read counts", step({Mosaic}), family("0/1:30:99:.", "0/0", "0/0"), "cannot tell");
    add("inheritance: not mosaic", step({Mosaic}), family("0/1", "0/0", "0/0"), "remove");
}

void TestFilterSteps::judgesOneAllele_data()
{
    QTest::addColumn<FilterStep>("step");
    QTest::addColumn<CandidateVariant>("candidate");
    QTest::addColumn<QString>("verdict");
    carriedRows();
    qualityRows();
    frequencyRows();
    inHouseRows();
    consequenceRows();
    inheritanceRows();
}

void TestFilterSteps::judgesOneAllele()
{
    QFETCH(FilterStep, step);
    QFETCH(CandidateVariant, candidate);
    QFETCH(QString, verdict);
    const Judgement judgement = judgeStep(step, candidate);
    QCOMPARE(word(judgement.verdict), verdict);
    QCOMPARE(QString::fromStdString(judgement.step), QString::fromStdString(idOf(step)));
    QVERIFY(!judgement.value.empty() && !judgement.threshold.empty() && judgement.text.ends_with('.'));
}

void TestFilterSteps::tellsWhatItLookedAtAndAgainstWhat()
{
    const Judgement judgement = judgeStep(FrequencyBelow{}, called("0/1").frequency(0.012));
    QCOMPARE(QString::fromStdString(judgement.value), QStringLiteral("AF 0.012 (gnomADg_AF)"));
    QCOMPARE(QString::fromStdString(judgement.threshold), QStringLiteral("<= 0.01 (recessive)"));
    QCOMPARE(QString::fromStdString(judgement.text), QStringLiteral("Too common for a recessive disease."));
}

// A laboratory's own list: it may only take away, and tells that it did (docs/references.md).
void TestFilterSteps::anOwnListRemovesOnlyWhatItKnowsWellAndSaysSo_data()
{
    QTest::addColumn<double>("population"); // below 0: not known
    QTest::addColumn<int>("alleles");       // looked at by the list; 0: it does not tell
    QTest::addColumn<double>("lowest");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("told");
    QTest::newRow("commoner than the limit") << 0.001 << 4000 << 0.012 << "remove" << "Too common for a recessive disease by Region North 2026-11.";
    QTest::newRow("commoner, and unknown to the population") << -1.0 << 4000 << 0.012 << "remove" << "Too common for a recessive disease by Region North 2026-11.";
    QTest::newRow("too few alleles") << 0.001 << 1999 << 0.012 << "keep" << "Rare enough for a recessive disease; too few alleles were looked at to ask: Region North 2026-11.";
    QTest::newRow("an unknown number of alleles") << -1.0 << 0 << 0.012 << "cannot tell" << "The population frequency is not known, so the allele is kept; too few alleles were looked at to ask: Region North 2026-11.";
    QTest::newRow("rare in the list alone") << -1.0 << 4000 << 0.001 << "cannot tell" << "The population frequency is not known, so the allele is kept.";
    QTest::newRow("rare in both") << 0.001 << 4000 << 0.002 << "keep" << "Rare enough for a recessive disease.";
    QTest::newRow("common in the population") << 0.02 << 4000 << 0.001 << "remove" << "Too common for a recessive disease.";
}

void TestFilterSteps::anOwnListRemovesOnlyWhatItKnowsWellAndSaysSo()
{
    QFETCH(double, population);
    QFETCH(int, alleles);
    QFETCH(double, lowest);
    QFETCH(QString, verdict);
    QFETCH(QString, told);
    CandidateVariant candidate = population < 0 ? called("0/1").build() : called("0/1").frequency(population).build();
    PopulationFrequency list{"Region North 2026-11", lowest * 1.5, lowest, 40, {}};
    list.local = list.installed = true;
    list.alleleCount = 60;
    if (alleles > 0)
        list.alleleNumber = alleles;
    candidate.frequencies.push_back(list);
    const Judgement judgement = judgeStep(FrequencyBelow{}, candidate);
    QCOMPARE(word(judgement.verdict), verdict);
    QCOMPARE(QString::fromStdString(judgement.text), told);
    QCOMPARE(judgement.value.find("(Region North 2026-11), 60 of 4000 alleles") != std::string::npos, told.contains(QStringLiteral(" by ")));
    candidate.frequencies.back().filters = "lowqual"; // the list's own doubt
    QVERIFY(population >= 0.01 || judgeStep(FrequencyBelow{}, candidate).verdict != Verdict::Remove);
}

QTEST_GUILESS_MAIN(TestFilterSteps)
#include "tst_filter_steps.moc"
