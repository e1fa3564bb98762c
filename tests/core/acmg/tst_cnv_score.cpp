#include "core/acmg/cnv_score.h"
#include "core/base/error.h"
#include <QFile>
#include <QTest>
#include <cmath>

using namespace gentolk;

namespace {

CnvGene named(const char* symbol, GenePart part, std::optional<int> haploinsufficiency = {}, std::optional<int> triplosensitivity = {})
{
    CnvGene gene;
    gene.symbol = symbol;
    gene.part = part;
    gene.haploinsufficiency = haploinsufficiency;
    gene.triplosensitivity = triplosensitivity;
    return gene;
}

CnvFacts change(CnvType type, std::vector<CnvGene> genes, int count = 1)
{
    CnvFacts facts;
    facts.type = type;
    facts.dosageKnown = true;
    facts.genes = std::move(genes);
    facts.proteinCodingGenes = count;
    facts.functionalElements = false;
    return facts;
}

bool has(const CnvScore& score, const char* section)
{
    return std::any_of(score.sections.begin(), score.sections.end(), [&](const CnvSection& one) { return one.section == section; });
}

QString only(const CnvFacts& facts) // sections of the second group, with points
{
    QStringList told;
    for (const CnvSection& one : scoreCnv(facts).sections)
        if (one.section[0] == '2')
            told << QStringLiteral("%1:%2").arg(QString::fromStdString(one.section)).arg(one.points);
    return told.join(' ');
}

constexpr CnvType DEL = CnvType::Deletion, DUP = CnvType::Duplication;

} // namespace

// The metric of Riggs 2020 (rules ).
class TestCnvScore : public QObject
{
    Q_OBJECT

private slots:
    void trapH19TheScoreIsInHundredths_data();
    void trapH19TheScoreIsInHundredths();
    void lossesOfEstablishedGenes();
    void gains();
    void theNumberOfGenes_data();
    void theNumberOfGenes();
    void recessiveLossesGoToTheSecondHit();
    void nothingKnownIsNotBenign();
    void aPersonsEvidenceStaysInItsRange();
    void publishedChangesReachTheirSections_data();
    void publishedChangesReachTheirSections();
};

void TestCnvScore::trapH19TheScoreIsInHundredths_data() // rule A-80
{
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<AcmgClass>("expected");
    using enum AcmgClass;
    for (const auto& [points, expected] : {std::pair{99, Pathogenic}, {100, Pathogenic}, {98, LikelyPathogenic}, {90, LikelyPathogenic}, {89, Uncertain}, {0, Uncertain},
                                           {-89, Uncertain}, {-90, LikelyBenign}, {-98, LikelyBenign}, {-99, Benign}, {-190, Benign}})
        QTest::addRow("%d", points) << points << expected;
}

void TestCnvScore::trapH19TheScoreIsInHundredths()
{
    QFETCH(int, hundredths);
    QFETCH(AcmgClass, expected);
    QVERIFY(classOfCnv(hundredths) == expected);
    CnvFacts twice = change(DEL, {named("A", GenePart::Whole)}, 25);
    twice.byPerson = {{"4A", 45}};
    QCOMPARE(scoreCnv(twice).hundredths, 90); // 0.45 + 0.45
    QVERIFY(scoreCnv(twice).classification == AcmgClass::LikelyPathogenic);
}

void TestCnvScore::lossesOfEstablishedGenes() // rule A-81
{
    QCOMPARE(only(change(DEL, {named("GATA2", GenePart::Whole, 3)})), "2A:100");
    QCOMPARE(only(change(DEL, {named("GATA2", GenePart::Whole, 2)})), "");
    QCOMPARE(only(change(DEL, {named("GATA2", GenePart::Whole, 3), named("CTLA4", GenePart::Whole, 3)})), "2A:100"); // once
    CnvGene end = named("GATA2", GenePart::FivePrimeEnd, 3);
    QCOMPARE(only(change(DEL, {end})), ""); // which exons is not known
    end.codingTouched = true;
    QCOMPARE(only(change(DEL, {end})), "2C-1:90");
    end.codingTouched = false;
    QCOMPARE(only(change(DEL, {end})), "2C-2:0");
    end.part = GenePart::ThreePrimeEnd;
    QCOMPARE(only(change(DEL, {end})), "2D-1:0");
    end.codingTouched = true;
    end.onlyLastExon = true;
    QCOMPARE(only(change(DEL, {end})), "2D-3:30");
    end.pathogenicInLastExon = true;
    QCOMPARE(only(change(DEL, {end})), "2D-2:90");
    end.onlyLastExon = false;
    QCOMPARE(only(change(DEL, {end})), "2D-4:90");
    CnvGene inside = named("GATA2", GenePart::Inside, 3);
    inside.nullJudged = true;
    for (const auto& [strength, told] : {std::pair{EvidenceStrength::VeryStrong, "2E:90"}, {EvidenceStrength::Strong, "2E:45"},
                                         {EvidenceStrength::Moderate, "2E:30"}, {EvidenceStrength::Supporting, "2E:15"}}) {
        inside.nullStrength = strength;
        QCOMPARE(only(change(DEL, {inside})), told);
    }
    inside.nullStrength.reset();
    QCOMPARE(only(change(DEL, {inside})), "2E:0");
    CnvFacts benign = change(DEL, {});
    benign.regions = {{"common", true, false, true, false}};
    QCOMPARE(only(benign), "2F:-100");
    benign.regions = {{"common", true, true, false, false}};
    QCOMPARE(only(benign), "2G:0");
}

void TestCnvScore::gains() // rule A-82
{
    QCOMPARE(only(change(DUP, {named("LMNB1", GenePart::Whole, {}, 3)})), "2A:100");
    QCOMPARE(only(change(DUP, {named("LMNB1", GenePart::SomeEnd, {}, 3)})), "2B:0");
    QCOMPARE(only(change(DUP, {named("GATA2", GenePart::Whole, 3)})), "2H:0");
    QCOMPARE(only(change(DUP, {named("GATA2", GenePart::FivePrimeEnd, 3)})), "2J:0");
    CnvGene inside = named("GATA2", GenePart::Inside, 3);
    inside.nullJudged = true;
    inside.nullStrength = EvidenceStrength::Strong;
    QCOMPARE(only(change(DUP, {inside})), "2I:45");
    CnvFacts benign = change(DUP, {});
    benign.regions = {{"common", true, true, true, true}};
    QCOMPARE(only(benign), "2C:-100");
}

void TestCnvScore::theNumberOfGenes_data()
{
    QTest::addColumn<bool>("loss");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("points");
    for (const auto& [count, points] : {std::pair{0, 0}, {24, 0}, {25, 45}, {34, 45}, {35, 90}})
        QTest::addRow("loss %d", count) << true << count << points;
    for (const auto& [count, points] : {std::pair{34, 0}, {35, 45}, {49, 45}, {50, 90}})
        QTest::addRow("gain %d", count) << false << count << points;
}

void TestCnvScore::theNumberOfGenes()
{
    QFETCH(bool, loss);
    QFETCH(int, count);
    QTEST(scoreCnv(change(loss ? DEL : DUP, {named("A", GenePart::Whole)}, count)).hundredths, "points");
}

void TestCnvScore::recessiveLossesGoToTheSecondHit() // rule A-83
{
    const CnvScore score = scoreCnv(change(DEL, {named("DOCK8", GenePart::Whole, 30)}));
    QCOMPARE(score.hundredths, 0);
    QCOMPARE(score.secondHitGenes, std::vector<std::string>{"DOCK8"});
    CnvGene panel = named("IL7R", GenePart::Inside);
    panel.recessiveDisorder = true;
    QCOMPARE(scoreCnv(change(DEL, {panel})).secondHitGenes, std::vector<std::string>{"IL7R"});
    QVERIFY(scoreCnv(change(DUP, {panel})).secondHitGenes.empty());
}

void TestCnvScore::nothingKnownIsNotBenign() // rule R-3
{
    const CnvScore score = scoreCnv(CnvFacts{});
    QVERIFY(score.classification == AcmgClass::Uncertain);
    QCOMPARE(score.hundredths, 0);
    QCOMPARE(score.notEvaluated.size(), std::size_t(3));
    CnvFacts empty;
    empty.proteinCodingGenes = 0;
    QVERIFY(!has(scoreCnv(empty), "1B")); // other elements are not known
    empty.functionalElements = false;
    QCOMPARE(scoreCnv(empty).hundredths, -60);
}

void TestCnvScore::aPersonsEvidenceStaysInItsRange()
{
    CnvFacts facts = change(DEL, {named("A", GenePart::Whole)});
    facts.byPerson = {{"4O", -100}};
    QVERIFY(scoreCnv(facts).classification == AcmgClass::Benign);
    facts.byPerson = {{"4O", 10}};
    QVERIFY_EXCEPTION_THROWN(scoreCnv(facts), Error);
    facts.byPerson = {{"9Z", 10}};
    QVERIFY_EXCEPTION_THROWN(scoreCnv(facts), Error);
}

// A peer's score sheet of 17 July 2020: its gene content and the genes that its dosage table of that year calls sensitive are the
// facts; the sections must be ours. It writes common population variation (4O) as -0.90, the metric as -1.00 (rule A-81).
void TestCnvScore::publishedChangesReachTheirSections_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("row");
    QFile file(QStringLiteral(SHARED_DATA "/acmg/Sample_scoresheet_2020-07-17.txt"));
    QStringList header;
    if (file.open(QIODevice::ReadOnly | QIODevice::Text))
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).remove('\n').split('\t');
            if (header.isEmpty())
                header = cells;
            else
                QTest::newRow(qPrintable(cells[0])) << header << cells;
        }
    if (header.isEmpty())
        QTest::newRow("absent") << QStringList() << QStringList();
}

void TestCnvScore::publishedChangesReachTheirSections()
{
    QFETCH(QStringList, header);
    QFETCH(QStringList, row);
    if (header.isEmpty())
        QSKIP("the published score sheet is not on this machine");
    const auto cell = [&](const char* column) { return row.value(header.indexOf(QLatin1String(column))); };
    const auto theirs = [&](const char* column) { return int(std::lround(cell(column).toDouble() * 100)); };
    const bool loss = cell("Type") == "DEL";
    CnvFacts facts = change(loss ? DEL : DUP, {}, int(cell("All protein coding genes").split(',', Qt::SkipEmptyParts).size()));
    const QStringList sensitive = cell("Known or predicted dosage-sensitive genes").split(',', Qt::SkipEmptyParts);
    for (const QString& symbol : cell("All protein coding genes").split(',', Qt::SkipEmptyParts)) {
        CnvGene gene = named(symbol.trimmed().toUtf8().constData(), GenePart::Whole);
        if (sensitive.contains(symbol) || sensitive.contains(symbol.trimmed()) || sensitive.contains(' ' + symbol.trimmed())) {
            const bool first = facts.genes.empty() || !has(scoreCnv(facts), "2A");
            gene.part = theirs("2E") ? GenePart::Inside : GenePart::Whole;
            gene.haploinsufficiency = loss && first && (theirs("2A") || theirs("2E")) ? std::optional(3) : std::nullopt;
            gene.predictedSensitive = loss && theirs("2H") > 0;
            gene.nullJudged = theirs("2E") != 0;
            if (theirs("2E") == 90)
                gene.nullStrength = EvidenceStrength::VeryStrong;
        }
        facts.genes.push_back(gene);
    }
    if (!loss && theirs("2A"))
        facts.regions.push_back({"of the dosage table", false, true, false, false});
    if (loss && theirs("2A") && sensitive.isEmpty())
        facts.regions.push_back({"of the dosage table", false, true, false, false});
    if (theirs("2F"))
        facts.regions.push_back({"benign", true, false, true, false});
    const bool common = theirs("4O") != 0;
    if (common)
        facts.byPerson = {{"4O", -100}};
    const CnvScore score = scoreCnv(facts);
    for (const char* section : {"2A", "2E", "2F", "2H", "4O"})
        QVERIFY2(has(score, section) == (theirs(section) != 0), section);
    QCOMPARE(score.hundredths, int(std::lround(cell("Total score").toDouble() * 100)) - (common ? 10 : 0));
}

QTEST_GUILESS_MAIN(TestCnvScore)
#include "tst_cnv_score.moc"
