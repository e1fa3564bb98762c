#include "core/base/error.h"
#include "core/phenotype/gene_score.h"
#include "tests/core/phenotype/toy_ontology.h"
#include <QTest>

using namespace gentolk;

class TestGeneScore : public QObject
{
    Q_OBJECT

private slots:
    void isTheMeanOfWhatTheBestMatchesShare_data();
    void isTheMeanOfWhatTheBestMatchesShare();
    void isMissingRatherThanZero_data();
    void isMissingRatherThanZero();
    void namesThePairsThatMatch(); // D-16
    void tellsTheNearestOfTwoDiseaseTerms();
    void doesNotCountAFeatureSeenInNoPatient(); // D-3
    void weighsACoarseCodeHalfAndPrefersARealOne();
    void refusesATableWithOtherColumns();

private:
    const Ontology m_toy{toyTerms, toyCounts, toyDanish};
    const GeneTerms m_genes{toyGenes("ONE\tHP:000000A\t\tOMIM:1\tx\tMENDELIAN\thpoa2025\n"
                                     "BOTH\tHP:0009002\t2/3\tOMIM:2\tx\tMENDELIAN\thpoa2025\n"
                                     "BOTH\tHP:000000A\t\tOMIM:2\tx\tMENDELIAN\thpoa2025\n"
                                     "BOTH\tHP:000000F\t\tOMIM:2\tx\tMENDELIAN\thpoa2025\n"
                                     "SEEN\tHP:000000B\t0/2;1/9\tOMIM:3\tx\tMENDELIAN\thpoa2025\n"
                                     "SEEN\tHP:000000C\t0/7\tOMIM:3\tx\tMENDELIAN\thpoa2025\n"
                                     "SEEN\tHP:000000D\tHP:0040285\tOMIM:3\tx\tMENDELIAN\thpoa2025\n"
                                     "NEVER\tHP:000000C\t0/2;0/5\tOMIM:4\tx\tMENDELIAN\thpoa2025\n"
                                     "MODE\tHP:000000F\t\tOMIM:5\tx\tMENDELIAN\thpoa2025\n"
                                     "COARSE\tHP:000000B\t\t\tx\tcategory-level\tcoarse_iuis\n"
                                     "COARSE\tHP:000000C\t\t\tx\tcategory-level\tcoarse_iuis\n"
                                     "COARSE\tHP:000000C\t\tOMIM:6\tx\tMENDELIAN\thpoa2025\n"), m_toy};
};

void TestGeneScore::isTheMeanOfWhatTheBestMatchesShare_data()
{
    QTest::addColumn<QString>("gene");
    QTest::addColumn<QString>("present");
    QTest::addColumn<double>("score");
    QTest::newRow("the very term") << "ONE" << "HP:000000A" << 1.0;
    QTest::newRow("by an alternative identifier") << "ONE" << "HP:0009001" << 1.0;
    QTest::newRow("the patient is more specific: half the information") << "ONE" << "HP:000000B" << 0.5;
    QTest::newRow("the disease is more specific: all of it") << "BOTH" << "HP:000000A" << 1.0;
    QTest::newRow("nothing shared") << "ONE" << "HP:000000C" << 0.0;
    QTest::newRow("mean of one and none") << "ONE" << "HP:000000A HP:000000C" << 0.5;
    QTest::newRow("a redundant ancestor does not raise it") << "ONE" << "HP:000000A HP:000000B" << 0.5;
    QTest::newRow("unusable terms do not lower it") << "ONE" << "HP:000000A HP:000000F HP:9999999 HP:0009004" << 1.0;
}

void TestGeneScore::isTheMeanOfWhatTheBestMatchesShare()
{
    QFETCH(QString, gene);
    QFETCH(QString, present);
    std::vector<std::string> ids;
    for (const QString& id : present.split(QLatin1Char(' ')))
        ids.push_back(id.toStdString());
    const auto scored = scoreGene(m_toy, m_genes, gene.toStdString(), ids);
    QVERIFY(scored.has_value());
    QTEST(scored->score, "score");
}

void TestGeneScore::isMissingRatherThanZero_data()
{
    QTest::addColumn<QString>("gene");
    QTest::addColumn<QString>("present");
    QTest::newRow("a gene without annotation") << "OTHER" << "HP:000000A";
    QTest::newRow("a gene with only what is no phenotype") << "MODE" << "HP:000000A";
    QTest::newRow("a gene with only what was never seen") << "NEVER" << "HP:000000A";
    QTest::newRow("a patient with only an onset") << "ONE" << "HP:000000G";
    QTest::newRow("a patient with only the root") << "ONE" << "HP:0000118";
    QTest::newRow("a patient with only an unknown term") << "ONE" << "HP:9999999";
}

void TestGeneScore::isMissingRatherThanZero()
{
    QFETCH(QString, gene);
    QFETCH(QString, present);
    QVERIFY(!scoreGene(m_toy, m_genes, gene.toStdString(), {present.toStdString()}).has_value());
    QVERIFY(!scoreGene(m_toy, m_genes, gene.toStdString(), {}).has_value());
}

void TestGeneScore::namesThePairsThatMatch()
{
    const auto scored = scoreGene(m_toy, m_genes, "ONE", {"HP:000000B", "HP:000000C"});
    QCOMPARE(scored->matches.size(), std::size_t(2));
    QCOMPARE(scored->matches[0].patientTerm, std::string("HP:000000B"));
    QCOMPARE(scored->matches[0].diseaseTerm, std::string("HP:000000A"));
    QCOMPARE(scored->matches[0].shared, std::string("HP:000000A"));
    QCOMPARE(scored->matches[0].ic, m_toy.informationContent("HP:000000A").value());
    QCOMPARE(scored->matches[1].patientTerm, std::string("HP:000000C"));
    QVERIFY(scored->matches[1].diseaseTerm.empty());
    QCOMPARE(scored->matches[1].ic, 0.0);
}

void TestGeneScore::tellsTheNearestOfTwoDiseaseTerms()
{
    QCOMPARE(scoreGene(m_toy, m_genes, "BOTH", {"HP:000000A"})->matches[0].diseaseTerm, std::string("HP:000000A"));
    QCOMPARE(scoreGene(m_toy, m_genes, "BOTH", {"HP:000000E"})->matches[0].diseaseTerm, std::string("HP:000000B"));
}

void TestGeneScore::doesNotCountAFeatureSeenInNoPatient()
{
    QCOMPARE(m_genes.ownTerms("SEEN"), std::vector<std::string>{"HP:000000B"});
    QCOMPARE(scoreGene(m_toy, m_genes, "SEEN", {"HP:000000C"})->score, 0.0);
}

void TestGeneScore::weighsACoarseCodeHalfAndPrefersARealOne()
{
    const auto coarse = scoreGene(m_toy, m_genes, "COARSE", {"HP:000000B"});
    QCOMPARE(coarse->score, GeneTerms::coarseWeight);
    QVERIFY(coarse->matches[0].coarse);
    const auto real = scoreGene(m_toy, m_genes, "COARSE", {"HP:000000C"});
    QCOMPARE(real->score, 1.0);
    QVERIFY(!real->matches[0].coarse);
}

void TestGeneScore::refusesATableWithOtherColumns()
{
    QVERIFY_THROWS_EXCEPTION(Error, GeneTerms(toyCounts, m_toy));
}

QTEST_APPLESS_MAIN(TestGeneScore)
#include "tst_gene_score.moc"
