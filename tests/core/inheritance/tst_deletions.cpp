#include "tests/core/inheritance/one_site.h"
#include "tests/support/genotype_text.h"
#include <QtTest>
#include <algorithm>
#include <random>

using namespace gentolk;
using namespace gentolk::test;
using Mode = ModeOfInheritance;

namespace {
const PanelGene recessive = aGene("AR1", {Mode::AutosomalRecessive});
const PanelGene dominant = aGene("AD1", {Mode::AutosomalDominant});
const PanelGene xRecessive = aGene("BTK", {Mode::XLinkedRecessive});

constexpr int first = 1000, inside = 1500, outside = 9000, last = 5000;

CandidateBuilder aDeletion(const char* child, const char* mother, const char* father, const PanelGene* gene = &recessive)
{
    return aVariant("chr1", first, "A", "<DEL>").upTo(last).inGene(gene).child(child).mother(mother).father(father);
}

CandidateBuilder at(std::int64_t position, const char* child, const char* mother, const char* father, const PanelGene* gene = &recessive)
{
    return aVariant("chr1", position).inGene(gene).child(child).mother(mother).father(father);
}

QString labelsOf(const Segregation& segregation)
{
    return QString::fromStdString(textOf(segregation));
}

Family familyOf(const QString& people)
{
    FamilyBuilder family;
    if (!people.contains(QLatin1Char('m')))
        family.withoutMother();
    if (!people.contains(QLatin1Char('f')))
        family.withoutFather();
    return family;
}

const SegregationLabel* pairOf(const Segregation& segregation)
{
    for (const SegregationLabel& label : segregation.labels)
        if (label.partner)
            return &label;
    return nullptr;
}

std::vector<CandidateVariant> randomGene(unsigned seed, bool childCalled = false)
{
    static constexpr const char* calls[] = {"0/0", "0/1", "1/1", "./.", ""};
    std::mt19937 random(seed);
    const auto any = [&] { return calls[random() % std::size(calls)]; };
    const auto ofChild = [&] { return childCalled ? calls[random() % 3] : any(); };
    std::vector<CandidateVariant> alleles{aDeletion(ofChild(), any(), any()), aDeletion(ofChild(), any(), any()).upTo(2 * last)};
    for (int i = 0; i < 6; ++i)
        alleles.push_back(at(first + 500 + 2000 * i, any(), any(), any()));
    return alleles;
}

bool anyCertainPair(const Segregation& segregation)
{
    return std::any_of(segregation.labels.begin(), segregation.labels.end(),
                       [](const SegregationLabel& label) { return label.partner && label.certainty == Certainty::Certain; });
}
} // namespace

class TestDeletions : public QObject
{
    Q_OBJECT
private slots:
    void judgesASeeminglyHomozygousAlleleInADeletion_data();
    void judgesASeeminglyHomozygousAlleleInADeletion();
    void writesTheDeletionAndTheAlleleOnEachOther();
    void saysSoWhereTheChildIsCalledWithoutTheParentsDeletion();
    void leavesOutWhatAHealthyParentHasInTheSameWay();
    void pairsAHeterozygousAlleleWithADeletionOfItsGene_data();
    void pairsAHeterozygousAlleleWithADeletionOfItsGene();
    void pairsInEveryGeneThatTheDeletionTakesFrom();
    void readsTheCopyNumberWhereThereIsNoGenotype();
    void aGainIsNoDeletion();
    void doubtsAHeterozygousCallInsideTheDeletion();
    void doubtsTwoCallsOfOneDeletion();
    void knowsWrittenDeletionsFromFiftyBasesOn();
    void asksForARecessiveGene();
    void girlsHaveTwoCopiesOfTheXAndBoysDoNot();
    void countsEveryPairOfALongDeletionAndBoundsTheLists();
    void removingAParentTakesCertaintyAndNoLabel();
    void swappingTheParentsChangesNothing();
    void theOrderOfTheAllelesDoesNotMatter();
};

void TestDeletions::judgesASeeminglyHomozygousAlleleInADeletion_data() // B-27 beside B-22
{
    QTest::addColumn<QStringList>("allele"); // child, mother, father
    QTest::addColumn<QStringList>("deletion");
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("labels");
    const QString recessiveLabel = QStringLiteral("recessive_homozygous possible[over_deletion");
    const QString pair = QStringLiteral("; compound_heterozygous ");
    QTest::newRow("from the mother, deletion from the father")
        << QStringList{"1/1", "0/1", "0/0"} << QStringList{"0/1", "0/0", "0/1"} << "cmf" << recessiveLabel + ",one_parent_not_carrier]" + pair + "certain[over_deletion]";
    QTest::newRow("the father has the same on his one copy left... and is healthy")
        << QStringList{"1/1", "0/1", "1/1"} << QStringList{"0/1", "0/0", "0/1"} << "cmf" << QString();
    QTest::newRow("new deletion") << QStringList{"1/1", "0/1", "0/0"} << QStringList{"0/1", "0/0", "0/0"} << "cmf"
                                  << recessiveLabel + ",one_parent_not_carrier]" + pair + "possible[second_hit_de_novo,over_deletion]";
    QTest::newRow("new allele beside the father's deletion")
        << QStringList{"1/1", "0/0", "0/0"} << QStringList{"0/1", "0/0", "0/1"} << "cmf"
        << recessiveLabel + ",one_parent_not_carrier]" + pair + "possible[second_hit_de_novo,over_deletion]";
    QTest::newRow("the father's deletion, the child not called for it")
        << QStringList{"1/1", "0/1", "0/0"} << QStringList{"./.", "0/0", "0/1"} << "cmf"
        << recessiveLabel + ",one_parent_not_carrier]" + pair + "possible[parent_missing,low_quality,over_deletion]";
    QTest::newRow("mother alone") << QStringList{"1/1", "0/1", ""} << QStringList{"0/1", "0/0", ""} << "cm"
                                  << recessiveLabel + ",parent_missing]" + pair + "possible[parent_missing,over_deletion]";
    QTest::newRow("child alone") << QStringList{"1/1", "", ""} << QStringList{"0/1", "", ""} << "c"
                                 << recessiveLabel + ",parent_missing]" + pair + "possible[parent_missing,over_deletion]";
    QTest::newRow("called as a single copy") << QStringList{"1", "0/1", "0/0"} << QStringList{"0/1", "0/0", "0/1"} << "cmf"
                                             << recessiveLabel + ",one_parent_not_carrier]" + pair + "certain[over_deletion]";
    QTest::newRow("the father's record is missing (B-35)")
        << QStringList{"1/1", "0/1", "./."} << QStringList{"0/1", "0/0", "0/1"} << "cmf"
        << recessiveLabel + ",parent_missing]" + pair + "possible[over_deletion]"; // he may live with the same
}

void TestDeletions::judgesASeeminglyHomozygousAlleleInADeletion()
{
    QFETCH(QStringList, allele);
    QFETCH(QStringList, deletion);
    QFETCH(QString, people);
    QFETCH(QString, labels);
    const auto text = [](const QStringList& list, int i) { return list[i].toStdString(); };
    const auto of = [&](CandidateBuilder builder, const QStringList& calls) {
        return builder.child(text(calls, 0)).mother(text(calls, 1)).father(text(calls, 2)).build();
    };
    const auto told = segregateAll(familyOf(people), {of(at(inside, "", "", ""), allele), of(aDeletion("", "", ""), deletion)});
    QString got = labelsOf(told.front());
    got.remove(QStringLiteral("de_novo possible[one_parent_not_carrier]; "));
    got.remove(QStringLiteral("de_novo possible[one_parent_not_carrier,parent_missing]; "));
    got.remove(QStringLiteral("de_novo possible[one_parent_not_carrier,low_quality]; "));
    QCOMPARE(got, labels);
}

void TestDeletions::writesTheDeletionAndTheAlleleOnEachOther()
{
    const std::vector<CandidateVariant> alleles{at(inside, "1/1", "0/1", "0/0"), aDeletion("0/1", "0/0", "0/1")};
    const auto told = segregateAll(aTrio(), alleles);
    for (const std::size_t i : {0, 1}) {
        const SegregationLabel* pair = pairOf(told[i]);
        QVERIFY(pair);
        QVERIFY(*pair->partner == alleles[1 - i].variant);
        QCOMPARE(QString::fromStdString(pair->rule), QStringLiteral("B-27"));
        QVERIFY(QString::fromStdString(pair->reason.text()).contains(QStringLiteral("deletion chr1:1001-5000")));
        QCOMPARE(told[i].partnersTotal, 1);
    }
    QVERIFY(!textOf(told[1]).ends_with("[second_hit_missing]"));
}

void TestDeletions::saysSoWhereTheChildIsCalledWithoutTheParentsDeletion()
{
    const auto told = segregateAll(aTrio(), {at(inside, "1/1", "0/1", "0/0"), aDeletion("0/0", "0/0", "0/1")});
    QVERIFY(!pairOf(told.front()));
    const auto& labels = told.front().labels;
    const auto homozygous = std::find_if(labels.begin(), labels.end(), [](const SegregationLabel& one) { return one.mode == InheritanceLabel::RecessiveHomozygous; });
    QVERIFY(homozygous != labels.end() && !homozygous->has(Qualifier::OverDeletion));
    const QString reason = QString::fromStdString(homozygous->reason.text());
    QVERIFY(reason.contains(QStringLiteral("father has the deletion chr1:1001-5000, child is called without it")));
}

void TestDeletions::leavesOutWhatAHealthyParentHasInTheSameWay()
{
    const PanelGene spared = aGene("AR1", {Mode::AutosomalRecessive}, Penetrance::Incomplete);
    for (const PanelGene* gene : {&recessive, &spared}) {
        const auto told = segregateAll(
            aTrio(), {at(inside, "1/1", "0/1", "1/1", gene), aDeletion("0/1", "0/0", "0/1", gene)});
        QCOMPARE(pairOf(told.front()) != nullptr, gene == &spared); // the father lives with it: B-40 or no label
    }
    const auto affected = segregateAll(aTrio().fatherIs(AffectionStatus::Affected).build(),
                                       {at(inside, "1/1", "0/1", "1/1"), aDeletion("0/1", "0/0", "0/1")});
    QVERIFY(pairOf(affected.front()));
}

void TestDeletions::pairsAHeterozygousAlleleWithADeletionOfItsGene_data() // B-27 by B-23 to B-26
{
    QTest::addColumn<QStringList>("deletion");
    QTest::addColumn<QString>("labels"); // of the allele 0/1, from the mother alone
    const QString hit = QStringLiteral("compound_heterozygous ");
    QTest::newRow("from the father") << QStringList{"0/1", "0/0", "0/1"} << hit + "certain";
    QTest::newRow("from the mother too") << QStringList{"0/1", "0/1", "0/0"} << hit + "possible[second_hit_missing,in_cis]";
    QTest::newRow("new") << QStringList{"0/1", "0/0", "0/0"} << hit + "possible[second_hit_de_novo,phase_unknown]";
    QTest::newRow("the father not called") << QStringList{"0/1", "0/0", "./."} << hit + "possible[phase_unknown,parent_missing]";
    QTest::newRow("the child without it") << QStringList{"0/0", "0/0", "0/1"} << hit + "possible[second_hit_missing]";
    QTest::newRow("both copies lost") << QStringList{"1/1", "0/1", "0/1"} << hit + "possible[second_hit_missing]";
}

void TestDeletions::pairsAHeterozygousAlleleWithADeletionOfItsGene()
{
    QFETCH(QStringList, deletion);
    QFETCH(QString, labels);
    const auto told = segregateAll(aTrio(), {at(outside, "0/1", "0/1", "0/0"),
                                             aDeletion("", "", "").child(deletion[0].toStdString()).mother(deletion[1].toStdString())
                                                 .father(deletion[2].toStdString())});
    QCOMPARE(labelsOf(told.front()), labels);
    if (const SegregationLabel* pair = pairOf(told.front()))
        QCOMPARE(QString::fromStdString(pair->rule), QStringLiteral("B-27"));
}

void TestDeletions::pairsInEveryGeneThatTheDeletionTakesFrom()
{
    PanelGene near = aGene("NEAR", {Mode::AutosomalRecessive}), far = aGene("FAR", {Mode::AutosomalRecessive});
    near.grch38 = {"1", 4000, 20000};
    far.grch38 = {"1", 5001, 30000};
    // The deletion begins outside every gene and ends in NEAR; the file names no gene for it.
    const auto told = segregateAll(aTrio(), {at(outside, "0/1", "0/1", "0/0", &near), at(outside + 1, "0/1", "0/1", "0/0", &far),
                                             aDeletion("0/1", "0/0", "0/1", nullptr)});
    QCOMPARE(labelsOf(told[0]), QStringLiteral("compound_heterozygous certain"));
    QCOMPARE(labelsOf(told[1]), QStringLiteral("compound_heterozygous possible[second_hit_missing]"));
    QVERIFY(pairOf(told[2]) && *pairOf(told[2])->partner == (Variant{"chr1", outside, "A", "T"}));
}

void TestDeletions::readsTheCopyNumberWhereThereIsNoGenotype()
{
    const auto cnv = aVariant("chr1", first, "N", "<CNV>").upTo(last).inGene(&recessive).copyNumber("child", 1).copyNumber("mother", 2)
                         .copyNumber("father", 1);
    const auto told = segregateAll(aTrio(), {at(inside, "1/1", "0/1", "0/0"), cnv});
    const SegregationLabel* pair = pairOf(told.front());
    QVERIFY(pair && pair->certainty == Certainty::Certain && pair->has(Qualifier::OverDeletion));
    QVERIFY(QString::fromStdString(pair->reason.text()).contains(QStringLiteral("the other: child CN 1, mother CN 2, father CN 1")));
}

void TestDeletions::aGainIsNoDeletion()
{
    const auto gain = aVariant("chr1", first, "N", "<CNV>").upTo(last).inGene(&recessive).child("0/1").copyNumber("child", 3);
    QVERIFY(!pairOf(segregateAll(aTrio(), {at(inside, "1/1", "0/1", "0/0"), gain}).front()));
    const auto unknown = aVariant("chr1", first, "N", "<CNV>").upTo(last).inGene(&recessive).child("0/1");
    QVERIFY(!pairOf(segregateAll(aTrio(), {at(inside, "1/1", "0/1", "0/0"), unknown}).front()));
    const auto without = aVariant("chr1", first, "N", "<DEL>").inGene(&recessive).child("0/1"); // its end is not known
    QVERIFY(!pairOf(segregateAll(aTrio(), {at(inside, "1/1", "0/1", "0/0"), without}).front()));
}

void TestDeletions::doubtsAHeterozygousCallInsideTheDeletion()
{
    const auto told = segregateAll(aTrio(), {at(inside, "0/1", "0/1", "0/0"), aDeletion("0/1", "0/0", "0/1")});
    const SegregationLabel* pair = pairOf(told.front());
    QVERIFY(pair && pair->certainty == Certainty::Possible);
    QVERIFY(pair->reason.text().find("heterozygous inside the deletion") != std::string::npos);
    const auto parent = segregateAll(aTrio(), {at(inside, "1/1", "0/1", "0/1"), aDeletion("0/1", "0/0", "0/1")});
    QVERIFY(pairOf(parent.front()) && pairOf(parent.front())->certainty == Certainty::Possible);
    QVERIFY(pairOf(parent.front())->reason.text().find("father is heterozygous inside the deletion") != std::string::npos);
}

void TestDeletions::doubtsTwoCallsOfOneDeletion()
{
    const auto same = segregateAll(aSingleton(), {aDeletion("0/1", "", ""), aDeletion("0/1", "", "").upTo(last + 100)});
    QVERIFY(pairOf(same.front())->reason.text().find("may be one deletion called twice") != std::string::npos);
    const auto apart = segregateAll(aSingleton(), {aDeletion("0/1", "", ""), aDeletion("0/1", "", "").upTo(90000)});
    QVERIFY(pairOf(apart.front())->reason.text().find("may be one deletion called twice") == std::string::npos);
}

void TestDeletions::knowsWrittenDeletionsFromFiftyBasesOn()
{
    for (const int length : {49, 50}) {
        const auto written = aVariant("chr1", inside - 20, std::string(std::size_t(length) + 1, 'A'), "A").inGene(&recessive).child("0/1")
                                 .mother("0/0").father("0/1");
        const auto told = segregateAll(aTrio(), {at(inside, "1/1", "0/1", "0/0"), written});
        QCOMPARE(pairOf(told.front()) != nullptr, length == 50);
    }
}

void TestDeletions::asksForARecessiveGene()
{
    const auto told = segregateAll(aTrio(), {at(inside, "1/1", "0/1", "0/0", &dominant), aDeletion("0/1", "0/0", "0/1", &dominant)});
    QVERIFY(!pairOf(told.front()) && !pairOf(told.back()));
}

void TestDeletions::girlsHaveTwoCopiesOfTheXAndBoysDoNot()
{
    const auto allele = aVariant("chrX", 50001000).inGene(&xRecessive).child("1/1").mother("0/1").father("0");
    const auto deletion = aVariant("chrX", 50000000, "A", "<DEL>").upTo(50009000).inGene(&xRecessive).child("0/1").mother("0/0").father("1");
    const auto girl = segregateAll(aTrio().girl().build(), {allele, deletion});
    QVERIFY(pairOf(girl.front()) && pairOf(girl.front())->has(Qualifier::OverDeletion));
    QVERIFY(!pairOf(segregateAll(aTrio().boy().build(), {allele, deletion}).front()));
}

void TestDeletions::countsEveryPairOfALongDeletionAndBoundsTheLists()
{
    std::vector<CandidateVariant> alleles{aDeletion("0/1", "0/0", "0/1").upTo(first + 10000)};
    for (int i = 0; i < 3000; ++i)
        alleles.push_back(at(first + 1 + i, "1/1", "0/1", "0/0"));
    const auto told = segregateAll(aTrio(), alleles);
    QCOMPARE(told.front().partnersTotal, 3000);
    const auto pairs = std::count_if(told.front().labels.begin(), told.front().labels.end(), [](const SegregationLabel& one) { return one.partner; });
    QCOMPARE(pairs, 20);
    QVERIFY(told.front().labels.capacity() <= 128); // the list that is cut was never long
    QVERIFY(anyCertainPair(told.back()));
}

void TestDeletions::removingAParentTakesCertaintyAndNoLabel() // B-35
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        const auto alleles = randomGene(seed, true); // else the parent who is removed may be all that tells of the deletion
        const auto trio = segregateAll(aTrio(), alleles);
        for (const Family& smaller : {aDuoWithMother().build(), aDuoWithFather().build(), aSingleton().build()}) {
            const auto less = segregateAll(smaller, alleles);
            for (std::size_t i = 0; i < trio.size(); ++i) {
                const QString where = QStringLiteral("seed %1, allele %2: %3 / %4").arg(seed).arg(i).arg(labelsOf(trio[i]), labelsOf(less[i]));
                QVERIFY2(!anyCertainPair(less[i]), qPrintable(where));
                QVERIFY2(!pairOf(trio[i]) || pairOf(less[i]), qPrintable(where));
            }
        }
    }
}

void TestDeletions::swappingTheParentsChangesNothing()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        auto alleles = randomGene(seed);
        const auto before = segregateAll(aTrio(), alleles);
        for (CandidateVariant& one : alleles)
            std::swap(one.genotypes["mother"], one.genotypes["father"]);
        const auto after = segregateAll(aTrio(), alleles);
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(textOf(after[i]), textOf(before[i]));
            QCOMPARE(after[i].partnersTotal, before[i].partnersTotal);
        }
    }
}

void TestDeletions::theOrderOfTheAllelesDoesNotMatter()
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        auto alleles = randomGene(seed);
        const auto before = segregateAll(aTrio(), alleles);
        std::reverse(alleles.begin(), alleles.end());
        auto after = segregateAll(aTrio(), alleles);
        std::reverse(after.begin(), after.end());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].partnersTotal, before[i].partnersTotal);
            QCOMPARE(after[i].labels.size(), before[i].labels.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestDeletions)
#include "tst_deletions.moc"
