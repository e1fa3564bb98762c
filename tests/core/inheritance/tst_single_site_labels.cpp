#include "tests/core/inheritance/one_site.h"
#include <QtTest>

using namespace gentolk;
using namespace gentolk::test;
using Mode = ModeOfInheritance;

namespace {
const PanelGene dominant = aGene("AD1", {Mode::AutosomalDominant});
const PanelGene penetrant = aGene("CTLA4", {Mode::AutosomalDominant}, Penetrance::Incomplete);
const PanelGene recessive = aGene("AR1", {Mode::AutosomalRecessive});
const PanelGene xRecessive = aGene("BTK", {Mode::XLinkedRecessive});
const PanelGene xDominant = aGene("XLD1", {Mode::XLinkedDominant});
const PanelGene somatic = aGene("UBA1", {Mode::Somatic});
constexpr std::int64_t inPar1 = 1300000, outsidePar = 50000000;

PanelGene flagged()
{
    PanelGene gene = aGene("CYBB", {Mode::XLinkedRecessive});
    gene.disorders.front().affectedHeterozygousFemales = true;
    return gene;
}
const PanelGene xFlagged = flagged();

CandidateBuilder at(const char* contig, const PanelGene& gene, const char* child, const char* mother, const char* father)
{
    return aVariant(contig, outsidePar).inGene(&gene).child(child).mother(mother).father(father);
}

void add(const char* name, const Family& family, const CandidateVariant& candidate, const char* labels, const char* rule)
{
    QTest::newRow(name) << family << candidate << QString::fromLatin1(labels) << QString::fromLatin1(rule);
}
} // namespace

Q_DECLARE_METATYPE(gentolk::Family)
Q_DECLARE_METATYPE(gentolk::CandidateVariant)

class TestSingleSiteLabels : public QObject
{
    Q_OBJECT
private slots:
    void labelsOneAlleleByItsFamily_data();
    void labelsOneAlleleByItsFamily();
    void namesTheRuleAndTheGenotypesOfEveryLabel();
    void aMosaicIsSeenByItsOwnGate_data();
    void aMosaicIsSeenByItsOwnGate();
    void tellsTheHeteroplasmyOfTheMothersLineSideBySide();
    void keepsALowHeteroplasmyAndSaysThatItIsLow_data();
    void keepsALowHeteroplasmyAndSaysThatItIsLow();
    void tellsTheOrigin_data();
    void tellsTheOrigin();
};

void TestSingleSiteLabels::labelsOneAlleleByItsFamily_data()
{
    QTest::addColumn<Family>("family");
    QTest::addColumn<CandidateVariant>("candidate");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("rule"); // of the first label
    const auto affected = AffectionStatus::Affected, unknown = AffectionStatus::Unknown;

    add("B-20 de novo", aTrio(), at("chr1", dominant, "0/1", "0/0", "0/0"), "de_novo certain", "B-20");
    add("B-20 no parent", aSingleton(), at("chr1", dominant, "0/1", "", ""), "dominant possible[parent_missing]", "B-20");
    add("B-20 a duo is never de novo", aDuoWithMother(), at("chr1", dominant, "0/1", "0/0", ""), "dominant possible[parent_missing]",
        "B-20");
    add("B-4 an absent parental record is unknown", aTrio(), at("chr1", dominant, "0/1", "0/0", ""),
        "de_novo possible[parent_missing]; dominant possible[parent_missing]", "B-20");
    add("B-35 a parent without call", aTrio(), at("chr1", dominant, "0/1", "./.", "0/0"),
        "de_novo possible[parent_missing]; dominant possible[parent_missing]", "B-20");
    add("B-12 low depth of a parent", aTrio(), at("chr1", dominant, "0/1", "0/0:8:99:8,0", "0/0"), "de_novo possible[low_quality]", "B-20");
    add("B-12 unknown quality is not low, nor certain", aTrio(), at("chr1", dominant, "0/1:.:.:.", "0/0", "0/0"), "de_novo possible",
        "B-20");
    add("B-13 reads in a parent", aTrio(), at("chr1", dominant, "0/1", "0/0:30:99:27,3", "0/0"),
        "de_novo possible[possible_parental_mosaicism]", "B-20");
    add("B-12 one read of fifty in a parent is noise", aTrio(), at("chr1", dominant, "0/1", "0/0:50:99:49,1", "0/0"), "de_novo certain",
        "B-20");
    add("B-12 mosaic in the child", aTrio(), at("chr1", dominant, "0/1:40:99:35,5", "0/0", "0/0"),
        "de_novo possible[mosaic_in_child,low_quality]; mosaic possible[mosaic_in_child]", "B-20");
    add("B-37 de novo is told in a recessive gene too", aTrio(), at("chr1", recessive, "0/1", "0/0", "0/0"),
        "de_novo certain; compound_heterozygous possible[second_hit_missing]", "B-20");

    add("B-21 from the affected mother", aTrio().motherIs(affected), at("chr1", dominant, "0/1", "0/1", "0/0"), "dominant certain", "B-21");
    add("B-33 the affected father lacks it", aTrio().fatherIs(affected), at("chr1", dominant, "0/1", "0/1", "0/0"), "", "");
    add("B-40 an unaffected carrier, penetrance incomplete", aTrio(), at("chr1", penetrant, "0/1", "0/1", "0/0"),
        "dominant possible[incomplete_penetrance]", "B-40");
    add("B-41 an unaffected carrier stays visible", aTrio(), at("chr1", dominant, "0/1", "0/1", "0/0"), "dominant possible", "B-41");
    add("B-34 unknown affection is not unaffected", aTrio().motherIs(unknown), at("chr1", dominant, "0/1", "0/1", "0/0"),
        "dominant possible", "B-21");

    add("B-22 homozygous", aTrio(), at("chr1", recessive, "1/1", "0/1", "0/1"), "recessive_homozygous certain", "B-22");
    add("B-22 one parent not a carrier", aTrio(), at("chr1", recessive, "1/1", "0/1", "0/0"),
        "de_novo possible[one_parent_not_carrier]; recessive_homozygous possible[one_parent_not_carrier]", "B-20");
    add("B-22 a homozygous healthy parent", aTrio(), at("chr1", recessive, "1/1", "1/1", "0/1"), "", "");
    add("B-34 pseudodominant", aTrio().motherIs(affected), at("chr1", recessive, "1/1", "1/1", "0/1"),
        "recessive_homozygous certain[pseudodominant]", "B-22");
    add("B-22 alone", aSingleton(), at("chr1", recessive, "1/1", "", ""), "recessive_homozygous possible[parent_missing]", "B-22");
    add("B-10 weak call", aTrio(), at("chr1", recessive, "1/1:6:18:0,6", "0/1", "0/1"), "recessive_homozygous possible[low_quality]",
        "B-22");

    add("B-28 boy of a carrier", aTrio(), at("chrX", xRecessive, "1", "0/1", "0"), "x_linked_recessive certain", "B-28");
    add("B-28 boy called diploid", aTrio(), at("chrX", xRecessive, "1/1", "0/1", "0/0"), "x_linked_recessive certain", "B-28");
    add("B-28 new in a boy, father ignored", aDuoWithMother(), at("chrX", xRecessive, "1", "0/0", ""),
        "de_novo certain; x_linked_recessive certain", "B-20");
    add("B-28 a healthy father has it", aTrio(), at("chrX", xRecessive, "1", "0/1", "1"), "x_linked_recessive possible", "B-28");
    add("B-5 a heterozygous boy is kept", aTrio(), at("chrX", xRecessive, "0/1", "0/1", "0"),
        "x_linked_recessive possible[heterozygous_male_x]", "B-28");
    add("B-5 a caller's heterozygote of all reads", aTrio(), at("chrX", xRecessive, "0/1:30:99:3,27", "0/1", "0"),
        "x_linked_recessive possible[low_quality]", "B-28");
    add("B-5 VEXAS", aSingleton(), at("chrX", somatic, "0/1", "", ""),
        "x_linked_recessive possible[heterozygous_male_x,parent_missing]; mosaic "
        "possible[mosaic_in_child,heterozygous_male_x,parent_missing]",
        "B-28");
    add("B-29 homozygous girl", aTrio().girl().fatherIs(affected), at("chrX", xRecessive, "1/1", "0/1", "1"), "x_linked_recessive certain",
        "B-29");
    add("B-45 heterozygous girl of a listed gene", aTrio().girl(), at("chrX", xFlagged, "0/1", "0/0", "0"),
        "de_novo certain; x_linked_dominant possible[heterozygous_female]; compound_heterozygous possible[second_hit_missing]", "B-20");
    add("B-29 heterozygous girl, dominant gene", aTrio().girl(), at("chrX", xDominant, "0/1", "0/0", "0"),
        "de_novo certain; x_linked_dominant certain[heterozygous_female]", "B-20");
    add("B-6 CSF2RA in PAR1 is autosomal", aTrio(), aVariant("chrX", inPar1).inGene(&recessive).child("1/1").mother("0/1").father("0/1"),
        "recessive_homozygous certain", "B-22");
    add("B-31 from the mother, father ignored", aTrio().motherIs(affected), at("chrM", dominant, "1/1", "1/1", "0/0"),
        "mitochondrial certain", "B-31");
    add("B-31 the father does not matter", aTrio().motherIs(affected), at("chrM", dominant, "1/1", "1/1", "1/1"), "mitochondrial certain",
        "B-31");
    add("B-31 heteroplasmic", aTrio(), at("chrM", dominant, "0/1:100:99:90,10", "0/0", "0/0"), "de_novo certain; mitochondrial possible",
        "B-20");
    add("B-34 an affected parent without the new allele", aTrio().fatherIs(affected), at("chr1", dominant, "0/1", "0/0", "0/0"),
        "de_novo possible", "B-20");
    add("an affected mother has no Y", aTrio().motherIs(affected), at("chrY", dominant, "1", "", "0"), "de_novo certain; y_linked possible",
        "B-20");
    add("not carried", aTrio(), at("chr1", dominant, "0/0", "0/1", "0/0"), "", "");
}

void TestSingleSiteLabels::labelsOneAlleleByItsFamily()
{
    QFETCH(Family, family);
    QFETCH(CandidateVariant, candidate);
    QFETCH(QString, labels);
    QFETCH(QString, rule);
    const Segregation segregation = segregateOne(family, candidate);
    QCOMPARE(QString::fromStdString(textOf(segregation)), labels);
    if (!rule.isEmpty())
        QCOMPARE(QString::fromStdString(segregation.labels.front().rule), rule);
}

void TestSingleSiteLabels::namesTheRuleAndTheGenotypesOfEveryLabel() // B-36
{
    const Segregation segregation = segregateOne(aTrio(), at("chr1", recessive, "0/1", "0/0", "./."));
    QVERIFY(!segregation.labels.empty());
    for (const SegregationLabel& label : segregation.labels) {
        QVERIFY(label.rule.starts_with("B-"));
        QVERIFY2(label.reason.text().starts_with("child 0/1, mother 0/0, father ./."), label.reason.text().c_str());
    }
}

void TestSingleSiteLabels::tellsTheHeteroplasmyOfTheMothersLineSideBySide() // B-31
{
    CandidateVariant candidate = at("chrM", dominant, "0/1:200:99:50,150", "0/1:100:99:90,10", "0/1:100:99:50,50");
    candidate.genotypes["sister"] = candidate.genotypes["mother"];
    candidate.genotypes["sister"].alleleDepths.clear();
    const Segregation told = segregateOne(aTrio().withSibling("sister", Sex::Female, AffectionStatus::Unknown).build(), candidate);
    const QString reason = QString::fromStdString(told.labels.front().reason.text());
    QVERIFY2(reason.contains(QStringLiteral("heteroplasmy of child 0.75; heteroplasmy of mother 0.1; heteroplasmy of sister not given")),
             qPrintable(reason));
    QVERIFY2(!reason.contains(QStringLiteral("heteroplasmy of father")), qPrintable(reason));
}

void TestSingleSiteLabels::keepsALowHeteroplasmyAndSaysThatItIsLow_data() // B-31: from 1-3 %
{
    QTest::addColumn<QString>("child");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("low");
    QTest::newRow("0.5 %") << "0/1:1000:99:995,5" << "mitochondrial possible[low_quality]" << true;
    QTest::newRow("1 %") << "0/1:1000:99:990,10" << "mitochondrial possible" << true;
    QTest::newRow("3 %") << "0/1:1000:99:970,30" << "mitochondrial possible" << false;
    QTest::newRow("94 %, called on every copy") << "1:1000:99:60,940" << "mitochondrial possible" << false;
    QTest::newRow("95 %, called on every copy") << "1:1000:99:50,950" << "mitochondrial certain" << false;
    QTest::newRow("not given") << "1:.:.:." << "mitochondrial certain" << false;
}

void TestSingleSiteLabels::keepsALowHeteroplasmyAndSaysThatItIsLow()
{
    QFETCH(QString, child);
    QFETCH(QString, label);
    QFETCH(bool, low);
    const Segregation told =
        segregateOne(aTrio().motherIs(AffectionStatus::Affected), at("chrM", dominant, qPrintable(child), "0/1:1000:99:500,500", "0"));
    QCOMPARE(QString::fromStdString(textOf(told)), label);
    QCOMPARE(told.labels.front().reason.text().find("low heteroplasmy") != std::string::npos, low);
}

void TestSingleSiteLabels::tellsTheOrigin_data()
{
    QTest::addColumn<QString>("child");
    QTest::addColumn<QString>("mother");
    QTest::addColumn<QString>("father");
    QTest::addColumn<QString>("origin");
    QTest::newRow("mother only") << "0/1"
                                 << "0/1"
                                 << "0/0"
                                 << "maternal";
    QTest::newRow("father only") << "0/1"
                                 << "0/0"
                                 << "0/1"
                                 << "paternal";
    QTest::newRow("either (B-25)") << "0/1"
                                   << "0/1"
                                   << "0/1"
                                   << "both";
    QTest::newRow("a homozygous mother must have given it") << "0/1"
                                                            << "1/1"
                                                            << "0/1"
                                                            << "maternal";
    QTest::newRow("the other allele tells") << "1/2"
                                            << "0/1"
                                            << "1/2"
                                            << "maternal";
    QTest::newRow("neither") << "0/1"
                             << "0/0"
                             << "0/0"
                             << "de_novo";
    QTest::newRow("a missing call could have given it") << "0/1"
                                                        << "0/1"
                                                        << "./."
                                                        << "unknown";
    QTest::newRow("no record is not reference (B-4)") << "0/1"
                                                      << "0/0"
                                                      << ""
                                                      << "unknown";
    QTest::newRow("twice") << "1/1"
                           << "0/1"
                           << "0/1"
                           << "both";
}

void TestSingleSiteLabels::tellsTheOrigin()
{
    QFETCH(QString, child);
    QFETCH(QString, mother);
    QFETCH(QString, father);
    QFETCH(QString, origin);
    const CandidateVariant candidate = at("chr1", recessive, qPrintable(child), qPrintable(mother), qPrintable(father));
    QCOMPARE(QString::fromStdString(toString(segregateOne(aTrio(), candidate).origin)), origin);
}

void TestSingleSiteLabels::aMosaicIsSeenByItsOwnGate_data() // rules B-32, B-52, B-53
{
    QTest::addColumn<QString>("child");
    QTest::addColumn<bool>("mosaic");
    const auto row = [](const char* name, const char* child, bool mosaic) { QTest::newRow(name) << QString::fromLatin1(child) << mosaic; };
    row("three of a hundred reads", "0/1:100:99:97,3", true);
    row("two reads are too few", "0/1:60:99:58,2", false);
    row("below three in a hundred", "0/1:200:99:195,5", false);
    row("far below a germline caller's one in five", "0/1:100:99:92,8", true);
    row("just under the upper end", "0/1:200:99:130,70", true);
    row("above it", "0/1:200:99:128,72", false);
    row("a low share by chance, few reads", "0/1:10:99:7,3", false);
    row("one half", "0/1:100:99:50,50", false);
    row("no reads told", "0/1:100:99:.", false);
}

void TestSingleSiteLabels::aMosaicIsSeenByItsOwnGate()
{
    QFETCH(QString, child);
    QFETCH(bool, mosaic);
    const Segregation told = segregateOne(aTrio(), at("chr1", somatic, qPrintable(child), "0/0", "0/0"));
    const bool labelled = std::any_of(told.labels.begin(), told.labels.end(), [](const SegregationLabel& one) { return one.mode == InheritanceLabel::Mosaic; });
    QCOMPARE(labelled, mosaic);
}

QTEST_GUILESS_MAIN(TestSingleSiteLabels)
#include "tst_single_site_labels.moc"
