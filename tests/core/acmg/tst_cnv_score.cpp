#include "core/acmg/cnv_score.h"
#include "core/base/error.h"
#include <QFile>
#include <QMap>
#include <QSet>
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

struct Published {
    QStringList header, cells;
    QString cell(const char* column) const { return cells.value(header.indexOf(QLatin1String(column))); }
    int hundredths(const char* column) const { return int(std::lround(cell(column).toDouble() * 100)); }
    bool isLoss() const { return cell("Type") == "DEL"; }
    QStringList genes() const
    {
        QStringList symbols = cell("All protein coding genes").split(',', Qt::SkipEmptyParts);
        for (QString& symbol : symbols)
            symbol = symbol.trimmed();
        return symbols;
    }
};

std::vector<Published> publishedChanges()
{
    std::vector<Published> all;
    QFile file(QStringLiteral(SHARED_DATA "/acmg/Sample_scoresheet_2020-07-17.txt"));
    QStringList header;
    if (file.open(QIODevice::ReadOnly | QIODevice::Text))
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).remove('\n').split('\t');
            if (header.isEmpty())
                header = cells;
            else
                all.push_back({header, cells});
        }
    return all;
}

// ClinGen's scores of 2020 for the genes and regions of the published changes, and the genes that two predictors call sensitive.
struct Dosage {
    QSet<QString> haploinsufficient, triplosensitive, predicted;
    QMap<QString, CnvRegion> regions;         // by the first gene of the change that the region is of
    QMap<QString, bool> withinOneGene;        // true: coding exons and the frame are lost; false: in one intron
};

Dosage dosageOf2020()
{
    Dosage table;
    table.haploinsufficient = {"GRIN2B", "TCF4", "ZNF462", "PTCHD1"};
    table.triplosensitive = {"LMNB1"};
    table.predicted = {"PHF21A", "AMBRA1", "YWHAE", "KLF4"};
    table.regions = {{"LOC102724788", {"22q11.2 recurrent", false, true, false, false}}, {"PSG3", {"19q13 PSG cluster", true, false, true, false}}};
    table.withinOneGene = {{"TCF4", true}, {"TNRC6B", false}};
    return table;
}

CnvFacts factsOf(const Published& row, const Dosage& table)
{
    const QStringList symbols = row.genes();
    CnvFacts facts = change(row.isLoss() ? DEL : DUP, {}, int(symbols.size()));
    for (const QString& symbol : symbols) {
        CnvGene gene = named(qPrintable(symbol), GenePart::Whole);
        gene.haploinsufficiency = table.haploinsufficient.contains(symbol) ? std::optional(3) : std::nullopt;
        gene.triplosensitivity = table.triplosensitive.contains(symbol) ? std::optional(3) : std::nullopt;
        gene.predictedSensitive = table.predicted.contains(symbol);
        if (const auto within = table.withinOneGene.constFind(symbol); within != table.withinOneGene.constEnd()) {
            gene.part = GenePart::Inside;
            gene.nullJudged = true;
            gene.nullStrength = *within ? std::optional(EvidenceStrength::VeryStrong) : std::nullopt;
        }
        facts.genes.push_back(gene);
    }
    if (const auto region = table.regions.constFind(symbols.value(0)); region != table.regions.constEnd())
        facts.regions.push_back(*region);
    if (row.hundredths("4O") != 0)
        facts.byPerson = {{"4O", -100}};
    return facts;
}

int pointsOf(const CnvScore& score, const char* section)
{
    int points = 0;
    for (const CnvSection& one : score.sections)
        points += one.section == section ? one.points : 0;
    return points;
}

} // namespace
Q_DECLARE_METATYPE(Published)

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
    void aLaterDosageTableChangesOnlyTheChangesOfItsGene();
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

// A peer's score sheet of 17 July 2020. Facts: its gene content, and what the dosage table of that year says of single genes and regions, written
// down here by itself. The sections must be ours. It writes common population variation (4O) as -0.90, the metric as -1.00 (rule A-81).
void TestCnvScore::publishedChangesReachTheirSections_data()
{
    QTest::addColumn<Published>("row");
    const auto all = publishedChanges();
    for (const Published& one : all)
        QTest::newRow(qPrintable(one.cell("VariantID"))) << one;
    if (all.empty())
        QTest::newRow("absent") << Published();
    else
        QCOMPARE(all.size(), std::size_t(21));
}

void TestCnvScore::publishedChangesReachTheirSections()
{
    QFETCH(Published, row);
    if (row.cells.isEmpty())
        QSKIP("the published score sheet is not on this machine");
    const bool common = row.hundredths("4O") != 0; // a person's judgement in both
    const CnvScore score = scoreCnv(factsOf(row, dosageOf2020()));
    for (const char* section : {"2A", "2B", "2C", "2E", "2F", "2G", "2H", "4O"})
        if (row.hundredths(section) != 0 || has(score, section))
            QCOMPARE(pointsOf(score, section), section == QByteArray("4O") ? -100 : row.hundredths(section));
    QCOMPARE(pointsOf(score, "3B"), row.hundredths("3"));
    QCOMPARE(score.hundredths, row.hundredths("Total score") - (common ? 10 : 0));
    static const QMap<AcmgClass, QString> classes{{AcmgClass::Pathogenic, "Pathogenic"}, {AcmgClass::LikelyPathogenic, "Likely pathogenic"},
                                                  {AcmgClass::Uncertain, "Uncertain significance"}, {AcmgClass::LikelyBenign, "Likely benign"},
                                                  {AcmgClass::Benign, "Benign"}};
    if (!(common && score.classification == AcmgClass::Benign)) // -1.00 is benign where -0.90 was likely benign
        QCOMPARE(classes.value(score.classification), row.cell("Classification"));
}

// What a later table would change: each gene that the sheet names as sensitive without full evidence is raised to 3, one at a time.
void TestCnvScore::aLaterDosageTableChangesOnlyTheChangesOfItsGene()
{
    const auto all = publishedChanges();
    if (all.empty())
        QSKIP("the published score sheet is not on this machine");
    static const QMap<QString, QString> differences{{"PHF21A", "chr11_45904399_46480747_DEL 15 -> 100"}, {"AMBRA1", "chr11_45904399_46480747_DEL 15 -> 100"},
                                                    {"YWHAE", "chr17_553250_1353250_DEL 15 -> 100"}, {"KLF4", "chr9_108597937_111269478_DEL 115 -> 100"},
                                                    {"CDKN1B", ""}, {"TNRC6B", ""}}; // beside GRIN2B; in one intron
    for (auto raised = differences.begin(); raised != differences.end(); ++raised) {
        auto later = dosageOf2020();
        later.haploinsufficient << raised.key();
        later.predicted.remove(raised.key() == "AMBRA1" ? "PHF21A" : raised.key() == "PHF21A" ? "AMBRA1" : raised.key());
        later.predicted.remove(raised.key());
        QStringList changed;
        for (const Published& one : all) {
            const int before = scoreCnv(factsOf(one, dosageOf2020())).hundredths, after = scoreCnv(factsOf(one, later)).hundredths;
            if (before != after)
                changed << QStringLiteral("%1 %2 -> %3").arg(one.cell("VariantID")).arg(before).arg(after);
        }
        QCOMPARE(changed.join("; "), raised.value());
    }
}

QTEST_GUILESS_MAIN(TestCnvScore)
#include "tst_cnv_score.moc"
