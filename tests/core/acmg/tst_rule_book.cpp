#include "core/acmg/propose.h"
#include "core/acmg/rule_book.h"
#include "core/base/error.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;

namespace {

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace


Q_DECLARE_METATYPE(AcmgRules::Expected)

// Rules by gene as data files (rules A-4, A-73, A-75, A9).
class TestRuleBook : public QObject
{
    Q_OBJECT

private slots:
    void theFrequencyLimitsAreThePanels_data();
    void theFrequencyLimitsAreThePanels();
    void trapH3ComparatorsDifferBetweenPanels();
    void theSchemeIsThePanels();
    void otherGenesGetTheGenericRules();
    void anotherInheritanceGetsTheGenericRules();
    void everyFileNamesItsVersionAndFingerprint();
    void aLaboratorysFolderComesFirst();
    void aBrokenFileIsNamed_data();
    void aBrokenFileIsNamed();
    void whiffinsVectorsAreReached_data();
    void whiffinsVectorsAreReached();
    void trapH22NoHotSpotIsCodedBeyondTheProtein();
    void riskAllelesAreFound();
};

void TestRuleBook::theFrequencyLimitsAreThePanels_data() // rule A9 against the table that a peer read
{
    QTest::addColumn<QString>("gene");
    QTest::addColumn<double>("pm2");
    QTest::addColumn<double>("ba1");
    QTest::addColumn<double>("bs1");
    QFile file(QStringLiteral(SHARED_DATA "/acmg/scid_vcep_thresholds.tsv"));
    int rows = 0;
    if (file.open(QIODevice::ReadOnly | QIODevice::Text))
        while (!file.atEnd()) {
            const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split('\t');
            if (!cells[0].startsWith("HGNC:"))
                continue;
            ++rows;
            QTest::newRow(qPrintable(cells[1])) << cells[1] << cells[2].toDouble() << cells[3].toDouble() << cells[4].toDouble();
        }
    if (rows == 0)
        QTest::newRow("absent") << QString() << 0.0 << 0.0 << 0.0;
}

void TestRuleBook::theFrequencyLimitsAreThePanels()
{
    QFETCH(QString, gene);
    if (gene.isEmpty())
        QSKIP("the published thresholds are not on this machine");
    const AcmgRules& rules = acmgRuleBook().forGene(gene.toStdString());
    QVERIFY(rules.rarityOfGene && rules.bs1);
    QTEST(rules.rarityOfGene->limit.value, "pm2");
    QTEST(rules.ba1.value, "ba1");
    QTEST(rules.bs1->value, "bs1");
}

void TestRuleBook::trapH3ComparatorsDifferBetweenPanels() // rule A9: strict for SCID, inclusive for the antibody panel
{
    const AcmgRules& rag1 = acmgRuleBook().forGene("RAG1");
    QVERIFY(!rag1.ba1.above(0.00872) && rag1.ba1.above(0.008721));
    QVERIFY(!rag1.bs1->above(0.00195) && rag1.bs1->above(0.001951));
    QVERIFY(!rag1.rarityOfGene->limit.below(0.000102) && rag1.rarityOfGene->limit.below(0.000101));
    for (const char* gene : {"PIK3CD", "PIK3R1"}) {
        const AcmgRules& rules = acmgRuleBook().forGene(gene);
        QVERIFY(rules.ba1.above(0.00316) && !rules.ba1.above(0.003159));
        QVERIFY(rules.bs1->above(0.000316) && !rules.bs1->above(0.000315));
    }
    const AcmgRules& ctla4 = acmgRuleBook().forGene("CTLA4"); // trap H-4
    QVERIFY(ctla4.ba1.above(1.11e-5) && !ctla4.ba1.above(1.10e-5));
    QCOMPARE(*ctla4.ba1.alternateAllelesAtLeast, 5);
    QCOMPARE(*ctla4.bs1->alternateAllelesAtLeast, 3);
    QVERIFY(ctla4.rarityOfGene->limit.ofTotal);
    QCOMPARE(ctla4.spliceBenignAtMost, 999); // rule A-41: strictly below 0.1
    QCOMPARE(rag1.spliceBenignAtMost, 1000);
    QVERIFY(!acmgRuleBook().forGene("PIK3CD").splicePathogenicAtLeast);
}

void TestRuleBook::theSchemeIsThePanels() // rules A-62, A-70
{
    for (const char* gene : {"ADA", "DCLRE1C", "IL2RG", "IL7R", "JAK3", "RAG1", "RAG2", "FOXN1"}) {
        const AcmgRules& rules = acmgRuleBook().forGene(gene);
        QVERIFY2(rules.scheme == CombiningScheme::Richards2015 && rules.loneStrongBenign, gene);
        QVERIFY2(!rules.applies(AcmgCriterion::PP2) && !rules.applies(AcmgCriterion::BP1), gene);
        QVERIFY2(rules.applies(AcmgCriterion::PS4) == (QByteArray(gene) == "IL2RG"), gene);
        QVERIFY2(rules.specification.startsWith("ClinGen SCID VCEP"), gene);
    }
    for (const char* gene : {"CTLA4", "PIK3CD", "PIK3R1"})
        QVERIFY2(acmgRuleBook().forGene(gene).scheme == CombiningScheme::Points, gene);
    QVERIFY(!acmgRuleBook().forGene("IL2RG").applies(AcmgCriterion::PM3));
    QVERIFY(!acmgRuleBook().forGene("PIK3CD").applies(AcmgCriterion::PVS1));
    QVERIFY(!acmgRuleBook().forGene("RMRP").applies(AcmgCriterion::PVS1));
    QCOMPARE(acmgRuleBook().forGene("CTLA4").excludedPairs.size(), std::size_t(3));
    const AcmgRules::Steps il2rg = acmgRuleBook().forGene("IL2RG").pp4; // rule A-71
    QVERIFY(strengthAtLeast(il2rg, 240) == EvidenceStrength::Supporting && strengthAtLeast(il2rg, 250) == EvidenceStrength::Moderate);
    QVERIFY(strengthAtLeast(acmgRuleBook().forGene("RAG2").pp4, 400) == EvidenceStrength::Strong);
}

void TestRuleBook::otherGenesGetTheGenericRules() // rule A-73: none for BTK
{
    QCOMPARE(acmgRuleBook().forGene("BTK").name, QString("generic"));
    QCOMPARE(acmgRuleBook().forGene("SCID").name, QString("generic")); // a basis is no gene
    QCOMPARE(acmgRuleBook().genes().size(), std::size_t(12));
}

void TestRuleBook::anotherInheritanceGetsTheGenericRules() // rule A-2
{
    QCOMPARE(acmgRuleBook().forGene("PIK3CD", "AD").name, QString("PIK3CD"));
    QCOMPARE(acmgRuleBook().forGene("PIK3CD", "AR").name, QString("generic"));
    CandidateVariant candidate;
    PanelGene gene;
    gene.symbol = "PIK3CD";
    candidate.gene = &gene;
    QCOMPARE(acmgRuleBook().forCandidate(candidate).name, QString("PIK3CD"));
    candidate.segregation.labels.push_back({InheritanceLabel::RecessiveHomozygous, Certainty::Certain, {}, {}, "", {}});
    QCOMPARE(acmgRuleBook().forCandidate(candidate).name, QString("generic"));
    candidate.variant.contig = "MT"; // rule A-90
    QCOMPARE(acmgRuleBook().forCandidate(candidate).name, QString("mitochondrial"));
}

void TestRuleBook::everyFileNamesItsVersionAndFingerprint() // rules R-1, A-75
{
    for (const std::string& gene : acmgRuleBook().genes()) {
        const AcmgRules& rules = acmgRuleBook().forGene(gene);
        QVERIFY2(!rules.version.isEmpty() && !rules.date.isEmpty() && rules.sha256.size() == 64, gene.c_str());
        QVERIFY2(!rules.specificationVersion.isEmpty(), gene.c_str());
        QVERIFY2(rules.files.size() >= 2 && rules.files.back().name == "generic", gene.c_str());
    }
}

void TestRuleBook::aLaboratorysFolderComesFirst() // rule A-73
{
    QTemporaryDir folder;
    write(folder.filePath("BTK.json"), R"({"name": "BTK", "version": "7", "date": "2026-01-01", "based_on": "generic", "modes": ["XL"],
        "ba1": {"frequency": {"at_least": 0.002}}})");
    const AcmgRuleBook book(folder.path());
    QCOMPARE(book.forGene("BTK").version, QString("7"));
    QVERIFY(book.forGene("BTK").ba1.above(0.002) && !book.forGene("BTK").ba1.above(0.0019));
    QCOMPARE(book.forGene("BTK").ba1Exceptions.size(), std::size_t(9)); // the rest of the section stays
    QCOMPARE(book.forGene("RAG1").sha256, acmgRuleBook().forGene("RAG1").sha256);
}

void TestRuleBook::aBrokenFileIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not json") << QByteArray("nonsense");
    QTest::newRow("no version") << QByteArray(R"({"name": "BTK", "based_on": "generic", "modes": ["XL"]})");
    QTest::newRow("two comparators") << QByteArray(
        R"({"name": "BTK", "version": "1", "date": "d", "based_on": "generic", "ba1": {"frequency": {"above": 0.1, "at_least": 0.1}}})");
    QTest::newRow("a share above 1") << QByteArray(
        R"({"name": "BTK", "version": "1", "date": "d", "based_on": "generic", "ba1": {"frequency": {"above": 5}}})");
    QTest::newRow("unknown criterion") << QByteArray(
        R"({"name": "BTK", "version": "1", "date": "d", "based_on": "generic", "combining": {"not_applicable": ["PM9"]}})");
    QTest::newRow("no such basis") << QByteArray(R"({"name": "BTK", "version": "1", "date": "d", "based_on": "elsewhere"})");
    QTest::newRow("based on itself") << QByteArray(R"({"name": "BTK", "version": "1", "date": "d", "based_on": "BTK"})");
}

void TestRuleBook::aBrokenFileIsNamed()
{
    QFETCH(QByteArray, text);
    QTemporaryDir folder;
    write(folder.filePath("BTK.json"), text);
    QVERIFY_EXCEPTION_THROWN(AcmgRuleBook(folder.path()), Error);
}

void TestRuleBook::whiffinsVectorsAreReached_data() // rule A-11, recomputed from the panels' parameters
{
    QTest::addColumn<AcmgRules::Expected>("expected");
    QTest::addColumn<double>("published");
    const auto row = [](const char* name, double prevalence, double genetic, double penetrance, bool biallelic, double published) {
        QTest::newRow(name) << AcmgRules::Expected{prevalence, genetic, 1, penetrance, biallelic} << published;
    };
    row("ADA BA1", 1 / 5e3, 0.13, 0.5, true, 0.00721);
    row("ADA BS1", 1 / 5e4, 0.13, 1, true, 0.00161);
    row("RAG1 BA1", 1 / 5e3, 0.19, 0.5, true, 0.00872);
    row("RAG1 BS1", 1 / 5e4, 0.19, 1, true, 0.00195);
    row("JAK3 BA1", 1 / 5e3, 0.05, 0.5, true, 0.00447);
    row("JAK3 BS1", 1 / 5e4, 0.05, 1, true, 0.00100);
    row("IL7R BA1", 1 / 5e3, 0.08, 0.5, true, 0.00566);
    row("IL7R BS1", 1 / 5e4, 0.08, 1, true, 0.00126);
    row("DCLRE1C BA1", 1 / 5e3, 0.03, 0.5, true, 0.00346);
    row("DCLRE1C BS1", 1 / 5e4, 0.03, 1, true, 0.000775);
    row("IL2RG BA1 by the recessive formula", 1 / 5e3, 0.31, 0.5, true, 0.01114);
    row("CTLA4 BA1", 1 / 1e5, 1, 0.45, false, 1.11e-5);
    row("CTLA4 BS1", 1 / 5e5, 0.5, 0.45, false, 1.11e-6);
}

void TestRuleBook::whiffinsVectorsAreReached()
{
    QFETCH(AcmgRules::Expected, expected);
    QFETCH(double, published);
    const double worked = maximumCredibleFrequency(expected);
    QVERIFY2(std::abs(worked - published) < 0.0051 * published, qPrintable(QString::number(worked)));
}

void TestRuleBook::trapH22NoHotSpotIsCodedBeyondTheProtein() // rule A-74
{
    QVERIFY(acmgRuleBook().forGene("IL2RG").hotSpots.empty() && acmgRuleBook().forGene("IL2RG").hotVariants.empty());
    const AcmgRules& jak3 = acmgRuleBook().forGene("JAK3");
    QVERIFY(jak3.hotSpots.empty()); // two variants, not the range between them
    QCOMPARE(jak3.hotVariants.size(), std::size_t(2));
    for (const auto& [gene, length] : {std::pair{"RAG1", 1043}, {"RAG2", 527}, {"CTLA4", 223}, {"FOXN1", 648}})
        for (const AcmgRules::Residues& range : acmgRuleBook().forGene(gene).hotSpots)
            QVERIFY2(range.first >= 1 && range.first <= range.last && range.last <= length, gene);
}

void TestRuleBook::riskAllelesAreFound() // rule A-67
{
    CandidateVariant candidate;
    TranscriptConsequence transcript;
    transcript.geneSymbol = "TYK2";
    transcript.hgvsP = "p.Pro1104Ala";
    candidate.transcripts = {transcript};
    QVERIFY(acmgRuleBook().riskAlleleOf(candidate, true));
    QVERIFY(!acmgRuleBook().riskAlleleOf(candidate, false)); // only homozygous
    QVERIFY(!acmgRuleBook().riskAlleleOf(candidate, {}));
    candidate.transcripts[0].geneSymbol = "MEFV";
    QVERIFY(!acmgRuleBook().riskAlleleOf(candidate, true));
    candidate.transcripts[0].hgvsP = "p.Glu148Gln";
    QVERIFY(acmgRuleBook().riskAlleleOf(candidate, false));
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rule_book.moc"
