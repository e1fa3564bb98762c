#include "core/acmg/null_tree.h"
#include "core/acmg/protein_change.h"
#include "core/acmg/rule_book.h"
#include <QFile>
#include <QTest>
#include <cstdlib>

using namespace gentolk;

namespace {

// "Strong" and so on; "N/A" where PVS1 does not apply.
QString judged(const NullFacts& facts, const AcmgRules& rules = genericAcmgRules())
{
    const NullOutcome outcome = judgeNull(facts, rules);
    return outcome.strength ? QString::fromStdString(suffixOf(*outcome.strength)) : QStringLiteral("N/A");
}

NullFacts truncating(std::optional<bool> decay)
{
    NullFacts facts;
    facts.decay = decay;
    facts.relevantExon = true;
    facts.criticalRegion = false;
    facts.lossFrequent = false;
    return facts;
}

NullFacts losing(NullFacts facts, int lost, int length)
{
    facts.proteinLength = length;
    facts.residuesLost = lost;
    return facts;
}

} // namespace

// The tree of Abou Tayoun 2018, branch by branch (rules A-20 to A-27).
class TestNullTree : public QObject
{
    Q_OBJECT

private slots:
    void nonsenseAndFrameshift();
    void canonicalSplice();
    void exonDeletionsAndDuplications();
    void startLoss();
    void theMechanismComesFirst();
    void unknownGivesTheLeast();
    void aTenthIsNotMoreThanATenth();
    void theScidPanelAsksForAPathogenicVariantBeyond();
    void genesHaveCodonsOfTheirOwn_data();
    void genesHaveCodonsOfTheirOwn();
    void trapH6TheNewStopOfAFrameshiftCounts();
    void publishedNullVariantsReachTheirStrength_data();
    void publishedNullVariantsReachTheirStrength();
    void proteinNamesAreRead_data();
    void proteinNamesAreRead();
    void granthamDistancesAreThePublishedOnes();
};

void TestNullTree::nonsenseAndFrameshift()
{
    QCOMPARE(judged(truncating(true)), "VeryStrong");
    NullFacts absent = truncating(true);
    absent.relevantExon = false;
    QCOMPARE(judged(absent), "N/A");
    NullFacts escaping = losing(truncating(false), 50, 200);
    QCOMPARE(judged(escaping), "Strong");
    QCOMPARE(judged(losing(escaping, 10, 200)), "Moderate");
    escaping.lossFrequent = true;
    QCOMPARE(judged(escaping), "N/A");
    escaping.criticalRegion = true; // asked first
    QCOMPARE(judged(escaping), "Strong");
    NullFacts elsewhere = losing(truncating(false), 50, 200);
    elsewhere.relevantExon = false;
    QCOMPARE(judged(elsewhere), "N/A");
}

void TestNullTree::canonicalSplice()
{
    NullFacts facts = truncating(true);
    facts.kind = NullKind::CanonicalSplice;
    facts.frameDisrupted = true;
    QCOMPARE(judged(facts), "VeryStrong");
    facts.relevantExon = false;
    QCOMPARE(judged(facts), "N/A");
    facts.relevantExon = true;
    for (const bool disrupted : {true, false}) {
        facts.frameDisrupted = disrupted;
        facts.decay = false;
        QCOMPARE(judged(losing(facts, 30, 200)), "Strong");
        QCOMPARE(judged(losing(facts, 15, 200)), "Moderate");
        NullFacts critical = losing(facts, 15, 200);
        critical.criticalRegion = true;
        QCOMPARE(judged(critical), "Strong");
        NullFacts frequent = losing(facts, 30, 200);
        frequent.lossFrequent = true;
        QCOMPARE(judged(frequent), "N/A");
    }
}

void TestNullTree::exonDeletionsAndDuplications()
{
    NullFacts facts = truncating(true);
    facts.kind = NullKind::WholeGeneDeletion;
    QCOMPARE(judged(facts), "VeryStrong");
    facts.kind = NullKind::ExonDeletion;
    facts.frameDisrupted = true;
    QCOMPARE(judged(facts), "VeryStrong");
    facts.frameDisrupted = false;
    QCOMPARE(judged(losing(facts, 30, 200)), "Strong");
    QCOMPARE(judged(losing(facts, 3, 200)), "Moderate");
    facts.kind = NullKind::ExonDuplication;
    facts.frameDisrupted = true;
    QCOMPARE(judged(facts), "N/A"); // not known whether in tandem
    facts.tandem = TandemState::Proven;
    QCOMPARE(judged(facts), "VeryStrong");
    facts.tandem = TandemState::Presumed;
    QCOMPARE(judged(facts), "Strong");
    facts.frameDisrupted = false;
    QCOMPARE(judged(facts), "N/A");
    facts.tandem = TandemState::ProvenNot;
    facts.frameDisrupted = true;
    QCOMPARE(judged(facts), "N/A");
}

void TestNullTree::startLoss()
{
    NullFacts facts;
    facts.kind = NullKind::StartLoss;
    QCOMPARE(judged(facts), "Supporting");
    facts.pathogenicBeforeNextStart = true;
    QCOMPARE(judged(facts), "Moderate");
    facts.otherStart = true;
    QCOMPARE(judged(facts), "N/A");
}

void TestNullTree::theMechanismComesFirst() // rule A-20
{
    NullFacts facts = truncating(true);
    facts.validity = GeneValidity::Moderate;
    QCOMPARE(judged(facts), "Strong");
    facts.validity = GeneValidity::Limited;
    QCOMPARE(judged(facts), "N/A");
    NullFacts gain = truncating(true);
    gain.lossIsMechanism = false;
    QCOMPARE(judged(gain), "N/A");
}

void TestNullTree::unknownGivesTheLeast() // rule R-3: unknown is never "no"
{
    NullFacts facts;
    QCOMPARE(judged(facts), "Moderate");
    QVERIFY(judgeNull(facts, genericAcmgRules()).reason.contains("not evaluated"));
    facts.kind = NullKind::CanonicalSplice;
    facts.decay = true; // of what, if the frame is kept?
    QCOMPARE(judged(facts), "Moderate");
}

void TestNullTree::aTenthIsNotMoreThanATenth() // rule A-23
{
    QCOMPARE(judged(losing(truncating(false), 20, 200)), "Moderate");
    QCOMPARE(judged(losing(truncating(false), 21, 200)), "Strong");
    NullFacts stop = truncating(false);
    stop.newStop = 181;
    stop.proteinLength = 200;
    QCOMPARE(judged(stop), "Moderate"); // 181 to 200 are lost: exactly a tenth
    stop.newStop = 180;
    QCOMPARE(judged(stop), "Strong");
}

void TestNullTree::theScidPanelAsksForAPathogenicVariantBeyond() // rule A-24
{
    const AcmgRules& ada = acmgRuleBook().forGene("ADA");
    const NullFacts facts = losing(truncating(false), 60, 363);
    QCOMPARE(judged(facts, ada), "Moderate");
    NullFacts known = facts;
    known.pathogenicDownstream = true;
    QCOMPARE(judged(known, ada), "Strong");
}

void TestNullTree::genesHaveCodonsOfTheirOwn_data() // rule A-24
{
    QTest::addColumn<QByteArray>("gene");
    QTest::addColumn<int>("stop");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("decay");
    QTest::addColumn<QString>("strength");
    const auto row = [](const char* gene, int stop, int length, bool decay, const char* strength) {
        QTest::addRow("%s %d", gene, stop) << QByteArray(gene) << stop << length << decay << strength;
    };
    row("RAG1", 300, 1043, false, "VeryStrong"); // a single coding exon never decays; the core is cut
    row("RAG1", 1011, 1043, false, "VeryStrong");
    row("RAG1", 1012, 1043, false, "Moderate");
    row("IL2RG", 250, 369, true, "VeryStrong");
    row("IL2RG", 300, 369, false, "VeryStrong");
    row("CTLA4", 2, 223, true, "VeryStrong");
    row("CTLA4", 182, 223, false, "VeryStrong");
    row("CTLA4", 183, 223, false, "Strong");
    row("CTLA4", 201, 223, false, "Strong");
    row("CTLA4", 202, 223, false, "Moderate");
}

void TestNullTree::genesHaveCodonsOfTheirOwn()
{
    QFETCH(QByteArray, gene);
    QFETCH(int, stop);
    QFETCH(int, length);
    QFETCH(bool, decay);
    NullFacts facts;
    facts.newStop = stop;
    facts.proteinLength = length;
    facts.decay = decay;
    QTEST(judged(facts, acmgRuleBook().forGene(gene.toStdString())), "strength");
}

void TestNullTree::trapH6TheNewStopOfAFrameshiftCounts() // rule A-21
{
    const TranscriptShape shape{900, 700, {300, 400, 200}};
    QVERIFY(decayPredicted(shape, 217));  // first base 649 of 650
    QVERIFY(!decayPredicted(shape, 218)); // 652
    const auto change = readProteinChange("p.Val210GlyfsTer31"); // itself before the boundary, its stop at 240 beyond
    QVERIFY(change && change->newStop);
    QCOMPARE(*change->newStop, 240);
    QVERIFY(decayPredicted(shape, change->position) && !decayPredicted(shape, *change->newStop));
    QVERIFY(!decayPredicted(TranscriptShape{900, std::nullopt, {900}}, 5)); // a single exon
}

void TestNullTree::publishedNullVariantsReachTheirStrength_data() // Abou Tayoun's own examples, as a peer lists them
{
    QTest::addColumn<QString>("protein");
    QTest::addColumn<QString>("path");
    QFile file(QStringLiteral(SHARED_DATA "/acmg/pvs1.csv"));
    int rows = 0;
    if (file.open(QIODevice::ReadOnly | QIODevice::Text))
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(',');
            const qsizetype named = cells.value(5).indexOf("p.");
            if (cells.size() < 6 || named < 0 || cells[0].startsWith("###"))
                continue;
            QTest::addRow("%d %s", ++rows, qPrintable(cells[1])) << cells[5].mid(named).section(';', 0, 0).trimmed() << cells[4];
        }
    if (rows == 0)
        QTest::newRow("absent") << QString() << QString();
}

void TestNullTree::publishedNullVariantsReachTheirStrength()
{
    QFETCH(QString, protein);
    QFETCH(QString, path);
    if (protein.isEmpty())
        QSKIP("the published table is not on this machine");
    const auto change = readProteinChange(protein.toStdString());
    if (path == "IC1") { // no other start, pathogenic variants before the next one
        NullFacts start;
        start.kind = NullKind::StartLoss;
        start.otherStart = false;
        start.pathogenicBeforeNextStart = true;
        QVERIFY2(change && change->position == 1, qPrintable(protein));
        QCOMPARE(judged(start), "Moderate");
        return;
    }
    QVERIFY2(change && change->newStop, qPrintable(protein));
    NullFacts facts = truncating(path == "NF1" || path == "PTEN"); // their branch: decay; NF3: no decay, critical region
    facts.kind = change->frameshift ? NullKind::Frameshift : NullKind::Nonsense;
    facts.newStop = change->newStop;
    facts.criticalRegion = path == "NF3";
    QCOMPARE(judged(facts), path == "NF3" ? "Strong" : "VeryStrong");
}

void TestNullTree::proteinNamesAreRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("newStop"); // 0: none
    QTest::addColumn<bool>("missense");
    QTest::newRow("missense") << QByteArray("p.Arg226Cys") << 226 << 0 << true;
    QTest::newRow("predicted") << QByteArray("NP_000013.2:p.(Arg226Cys)") << 226 << 0 << true;
    QTest::newRow("nonsense") << QByteArray("p.Arg226Ter") << 226 << 226 << false;
    QTest::newRow("nonsense, star") << QByteArray("p.Arg226*") << 226 << 226 << false;
    QTest::newRow("frameshift") << QByteArray("p.Val362GlyfsTer31") << 362 << 392 << false;
    QTest::newRow("frameshift, star") << QByteArray("p.Val362Glyfs*31") << 362 << 392 << false;
    QTest::newRow("frameshift without end") << QByteArray("p.Val362fs") << 362 << 0 << false;
    QTest::newRow("frameshift with unknown end") << QByteArray("p.Val362GlyfsTer?") << 362 << 0 << false;
    QTest::newRow("silent") << QByteArray("p.Val362=") << 362 << 0 << false;
    QTest::newRow("deletion") << QByteArray("p.Lys12_Glu14del") << 12 << 0 << false;
}

void TestNullTree::proteinNamesAreRead()
{
    QFETCH(QByteArray, name);
    const auto change = readProteinChange(name.toStdString());
    QVERIFY(change);
    QTEST(change->position, "position");
    QTEST(change->newStop.value_or(0), "newStop");
    QTEST(change->isMissense(), "missense");
    QVERIFY(!readProteinChange("p.?") && !readProteinChange(""));
}

void TestNullTree::granthamDistancesAreThePublishedOnes() // Grantham 1974, table 2
{
    // Worked out from the rounded properties that the paper prints: within one of its table.
    const auto near = [](const char* one, const char* other, int printed) { return std::abs(granthamDistance(one, other).value_or(-9) - printed) <= 1; };
    QVERIFY(near("Ser", "Arg", 110) && near("Leu", "Ile", 5) && near("Cys", "Trp", 215) && near("Arg", "Lys", 26) && near("Gly", "Asp", 94));
    QVERIFY(!granthamDistance("Sec", "Cys"));
}

QTEST_GUILESS_MAIN(TestNullTree)
#include "tst_null_tree.moc"
