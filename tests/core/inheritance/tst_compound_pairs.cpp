#include "tests/core/inheritance/one_site.h"
#include <QtTest>

using namespace gentolk;
using namespace gentolk::test;
using Mode = ModeOfInheritance;

namespace {
const PanelGene recessive = aGene("AR1", {Mode::AutosomalRecessive});
const PanelGene other = aGene("AR2", {Mode::AutosomalRecessive});
const PanelGene dominant = aGene("AD1", {Mode::AutosomalDominant});
const PanelGene xRecessive = aGene("BTK", {Mode::XLinkedRecessive});

CandidateBuilder at(std::int64_t position, const char* child, const char* mother, const char* father, const PanelGene& gene = recessive)
{
    return aVariant("chr1", position).inGene(&gene).child(child).mother(mother).father(father);
}

QString labelsOf(const Segregation& segregation)
{
    return QString::fromStdString(textOf(segregation));
}
} // namespace

class TestCompoundPairs : public QObject
{
    Q_OBJECT
private slots:
    void judgesAPairByTheOriginOfBoth_data();
    void judgesAPairByTheOriginOfBoth();
    void writesThePartnerOnBothAlleles();
    void readsOneTwoAsAPairAtOnePosition();
    void pairsOnlyWithinAGene();
    void pairsOnXInGirlsAndNotInBoys();
    void leavesOutPairsThatAHealthySiblingHasInTrans();
    void writesTheTwentyBestAndCountsTheRest();
    void staysLinearInAGeneOfManyHeterozygotes();
    void usesTheFilesGeneWhereThereIsNoPanel();
};

void TestCompoundPairs::judgesAPairByTheOriginOfBoth_data()
{
    QTest::addColumn<QStringList>("first"); // child, mother, father
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<QString>("people"); // c, cm, cf, cmf
    QTest::addColumn<QString>("labels"); // of the first
    const QString hit = QStringLiteral("compound_heterozygous ");
    QTest::newRow("B-23 one from each") << QStringList{"0/1", "0/1", "0/0"} << QStringList{"0/1", "0/0", "0/1"} << "cmf" << hit + "certain";
    QTest::newRow("B-26 both from the mother") << QStringList{"0/1", "0/1", "0/0"} << QStringList{"0/1", "0/1", "0/0"} << "cmf"
                                               << hit + "possible[second_hit_missing,in_cis]";
    QTest::newRow("B-25 one from either") << QStringList{"0/1", "0/1", "0/1"} << QStringList{"0/1", "0/1", "0/0"} << "cmf"
                                          << hit + "possible[phase_unknown]";
    QTest::newRow("B-24 one is new") << QStringList{"0/1", "0/1", "0/0"} << QStringList{"0/1", "0/0", "0/0"} << "cmf"
                                     << hit + "possible[second_hit_de_novo,phase_unknown]";
    QTest::newRow("B-24 one is new, phased apart")
        << QStringList{"0|1:30:99:15,15:7", "0/1", "0/0"} << QStringList{"1|0:30:99:15,15:7", "0/0", "0/0"} << "cmf"
        << hit + "certain[second_hit_de_novo,phase_confirmed]";
    QTest::newRow("B-35 a parent's call is missing")
        << QStringList{"0/1", "0/1", "./."} << QStringList{"0/1", "0/0", "0/1"} << "cmf" << hit + "possible[phase_unknown,parent_missing]";
    QTest::newRow("B-23 duo, apart") << QStringList{"0/1", "0/1", ""} << QStringList{"0/1", "0/0", ""} << "cm"
                                     << hit + "possible[phase_presumed,parent_missing]";
    QTest::newRow("B-23 duo, together") << QStringList{"0/1", "0/1", ""} << QStringList{"0/1", "0/1", ""} << "cm"
                                        << hit + "possible[phase_unknown,parent_missing]";
    QTest::newRow("B-23 alone") << QStringList{"0/1", "", ""} << QStringList{"0/1", "", ""} << "c"
                                << hit + "possible[phase_unknown,parent_missing]";
    QTest::newRow("B-23 alone, read-phased apart") << QStringList{"0|1:30:99:15,15:7", "", ""} << QStringList{"1|0:30:99:15,15:7", "", ""}
                                                   << "c" << hit + "certain[parent_missing,phase_confirmed]";
    QTest::newRow("B-26 alone, read-phased together")
        << QStringList{"0|1:30:99:15,15:7", "", ""} << QStringList{"0|1:30:99:15,15:7", "", ""} << "c"
        << hit + "possible[second_hit_missing,in_cis]";
    QTest::newRow("B-1 phase stated beside GT, apart")
        << QStringList{"0/1:30:99:15,15:7:ahead", "", ""} << QStringList{"0/1:30:99:15,15:7:reversed", "", ""} << "c"
        << hit + "certain[parent_missing,phase_confirmed]";
    QTest::newRow("B-1 phase stated beside GT, together with a phased call")
        << QStringList{"0/1:30:99:15,15:7:reversed", "", ""} << QStringList{"1|0:30:99:15,15:7", "", ""} << "c"
        << hit + "possible[second_hit_missing,in_cis]";
    QTest::newRow("B-1 other phase sets do not compare")
        << QStringList{"0|1:30:99:15,15:7", "", ""} << QStringList{"0|1:30:99:15,15:8", "", ""} << "c"
        << hit + "possible[phase_unknown,parent_missing]";
    QTest::newRow("B-10 a weak call") << QStringList{"0/1:7:99:4,3", "0/1", "0/0"} << QStringList{"0/1", "0/0", "0/1"} << "cmf"
                                      << hit + "possible[low_quality]";
    QTest::newRow("B-22 a healthy parent is homozygous") << QStringList{"0/1", "1/1", "0/0"} << QStringList{"0/1", "0/0", "0/1"} << "cmf"
                                                         << "";
}

void TestCompoundPairs::judgesAPairByTheOriginOfBoth()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(QString, people);
    QFETCH(QString, labels);
    FamilyBuilder family = aTrio();
    if (!people.contains('m'))
        family.withoutMother();
    if (!people.contains('f'))
        family.withoutFather();
    const auto make = [](std::int64_t position, const QStringList& texts) {
        return at(position, qPrintable(texts[0]), qPrintable(texts[1]), qPrintable(texts[2])).build();
    };
    const auto all = segregateAll(family, {make(100, first), make(200, second)});
    Segregation pairs = all.front();
    std::erase_if(pairs.labels, [](const SegregationLabel& label) { return label.mode != InheritanceLabel::CompoundHeterozygous; });
    QCOMPARE(labelsOf(pairs), labels);
}

void TestCompoundPairs::writesThePartnerOnBothAlleles()
{
    const auto all = segregateAll(aTrio(), {at(100, "0/1", "0/1", "0/0"), at(200, "0/1", "0/0", "0/1")});
    QCOMPARE(all[0].labels.front().partner->position, 200);
    QCOMPARE(all[1].labels.front().partner->position, 100);
    QCOMPARE(all[0].partnersTotal, 1);
    QVERIFY(all[0].labels.front().reason.text().find("the other: child 0/1, mother 0/0, father 0/1") != std::string::npos); // B-36
}

void TestCompoundPairs::readsOneTwoAsAPairAtOnePosition() // B-2, B-3
{
    const auto make = [](int index) { return at(100, "1/2", "0/1", "0/2").alleleOf(index, {"T", "C"}).build(); };
    const auto all = segregateAll(aTrio(), {make(1), make(2)});
    QCOMPARE(labelsOf(all[0]), QStringLiteral("compound_heterozygous certain[phase_confirmed]"));
    QCOMPARE(QString::fromStdString(all[0].labels.front().partner->alternate), QStringLiteral("C"));
    QCOMPARE(QString::fromStdString(toString(all[1].origin)), QStringLiteral("paternal"));
}

void TestCompoundPairs::pairsOnlyWithinAGene()
{
    const auto apart = segregateAll(aTrio(), {at(100, "0/1", "0/1", "0/0"), at(200, "0/1", "0/0", "0/1", other)});
    QCOMPARE(labelsOf(apart[0]), QStringLiteral("compound_heterozygous possible[second_hit_missing]")); // B-38
    const auto wrongMode = segregateAll(aTrio(), {at(100, "0/1", "0/1", "0/0", dominant), at(200, "0/1", "0/0", "0/1", dominant)});
    QCOMPARE(labelsOf(wrongMode[0]), QStringLiteral("dominant possible")); // B-37
}

void TestCompoundPairs::pairsOnXInGirlsAndNotInBoys()
{
    const auto onX = [](std::int64_t position, const char* mother, const char* father) {
        return aVariant("chrX", position).inGene(&xRecessive).child("0/1").mother(mother).father(father).build();
    };
    const std::vector<CandidateVariant> alleles{onX(50000000, "0/1", "0"), onX(50000100, "0/0", "1")};
    const auto girl = segregateAll(aTrio().girl().fatherIs(AffectionStatus::Affected), alleles);
    QCOMPARE(labelsOf(girl[0]), QStringLiteral("compound_heterozygous certain"));
    for (const Segregation& segregation : segregateAll(aTrio().boy(), alleles))
        QVERIFY(!labelsOf(segregation).contains("compound"));
}

void TestCompoundPairs::leavesOutPairsThatAHealthySiblingHasInTrans() // B-33
{
    const Family family = aTrio().withSibling("brother", Sex::Male, AffectionStatus::Unaffected);
    const auto pair = [&](const char* brothersSecond) {
        return segregateAll(family, {at(100, "0/1", "0/1", "0/0").genotype("brother", "0/1"),
                                     at(200, "0/1", "0/0", "0/1").genotype("brother", brothersSecond)});
    };
    QCOMPARE(labelsOf(pair("0/0")[0]), QStringLiteral("compound_heterozygous certain"));
    QVERIFY(!pair("0/1")[0].labels.front().partner);
    QCOMPARE(labelsOf(pair("./.")[0]), QStringLiteral("compound_heterozygous possible"));
}

void TestCompoundPairs::writesTheTwentyBestAndCountsTheRest()
{
    std::vector<CandidateVariant> alleles{at(1, "0/1", "0/1", "0/0")};
    for (int i = 0; i < 50; ++i)
        alleles.push_back(at(100 + i, "0/1", "0/0", "0/1").consequence(i == 33 ? "stop_gained" : "missense_variant").frequency(i * 1e-5));
    const Segregation segregation = segregateAll(aTrio(), alleles).front();
    QCOMPARE(segregation.partnersTotal, 50);
    QCOMPARE(int(segregation.labels.size()), 20);
    QCOMPARE(segregation.labels[0].partner->position, 133); // the more severe first
    QCOMPARE(segregation.labels[1].partner->position, 100); // then the rarer
}

void TestCompoundPairs::staysLinearInAGeneOfManyHeterozygotes()
{
    std::vector<CandidateVariant> alleles;
    for (int i = 0; i < 6000; ++i)
        alleles.push_back(i % 2 ? at(i, "0/1", "0/1", "0/0") : at(i, "0/1", "0/0", "0/1"));
    QElapsedTimer timer;
    timer.start();
    const auto all = segregateAll(aTrio(), alleles);
    QCOMPARE(all.front().partnersTotal, 3000);
    QVERIFY2(timer.elapsed() < 60000, "9 million pairs would take far longer");
}

void TestCompoundPairs::usesTheFilesGeneWhereThereIsNoPanel()
{
    const auto make = [](std::int64_t position, const char* mother, const char* father) {
        return aVariant("chr1", position).child("0/1").mother(mother).father(father).consequence("missense_variant", "ABC1").build();
    };
    const auto all = segregateAll(aTrio(), {make(100, "0/1", "0/0"), make(200, "0/0", "0/1")});
    QVERIFY(labelsOf(all[0]).contains("compound_heterozygous certain"));
}

QTEST_GUILESS_MAIN(TestCompoundPairs)
#include "tst_compound_pairs.moc"
