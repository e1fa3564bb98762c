#include "core/phenotype/similarity.h"
#include "tests/core/phenotype/toy_ontology.h"
#include <QTest>
#include <cmath>

using namespace gentolk;

class TestSimilarity : public QObject
{
    Q_OBJECT

private slots:
    void givesThePublishedFigures(); // D-17
    void isNothingBetweenTermsThatShareOnlyTheRoot(); // D-11
    void isMissingForATermThatTakesNoPart(); // D-1
    void choosesTheMostInformativeOfTwoWaysUp(); // D-11
    void isTheSameBothWays();
    void averagesBestMatchesInBothDirections(); // D-12
    void leavesOutWhatAMoreSpecificTermAlreadySays(); // D-12
    void isZeroForAnEmptySet(); // D-12

private:
    Ontology m_toy{toyTerms, toyCounts, toyDanish};
    const std::string m_a = "HP:000000A", m_b = "HP:000000B", m_c = "HP:000000C";
};

void TestSimilarity::givesThePublishedFigures()
{
    QCOMPARE(resnik(m_toy, m_b, m_a).value(), std::log(2.0)); // 0.6931
    QCOMPARE(lin(m_toy, m_b, m_a).value(), 2 * std::log(2.0) / (std::log(2.0) + std::log(4.0))); // 0.6667
    QVERIFY(std::abs(lin(m_toy, m_b, m_a).value() - 0.6667) < 0.0001);
    QCOMPARE(lin(m_toy, m_b, m_b).value(), 1.0);
    QCOMPARE(bestMatchAverage(m_toy, {m_b}, {m_a}, Similarity::Resnik), std::log(2.0));
}

void TestSimilarity::isNothingBetweenTermsThatShareOnlyTheRoot()
{
    QCOMPARE(resnik(m_toy, m_a, m_c).value(), 0.0);
    QCOMPARE(lin(m_toy, m_a, m_c).value(), 0.0);
    QCOMPARE(lin(m_toy, "HP:0000118", "HP:0000118").value(), 0.0); // 0/0
}

void TestSimilarity::isMissingForATermThatTakesNoPart()
{
    for (const char* id : {"HP:000000F", "HP:000000G", "HP:000000H", "HP:0009004", "HP:9999999"}) {
        QVERIFY2(!resnik(m_toy, m_a, id).has_value(), id);
        QVERIFY2(!lin(m_toy, id, m_a).has_value(), id);
    }
}

void TestSimilarity::choosesTheMostInformativeOfTwoWaysUp()
{
    QCOMPARE(resnik(m_toy, "HP:000000E", m_a).value(), std::log(2.0));
    QCOMPARE(resnik(m_toy, "HP:000000E", m_c).value(), std::log(4.0));
    QCOMPARE(m_toy.idAt(mostInformativeCommonAncestor(m_toy, m_toy.indexOf("HP:000000E"), m_toy.indexOf(m_b))), m_b);
}

void TestSimilarity::isTheSameBothWays()
{
    const std::vector<std::string> all = {m_a, m_b, m_c, "HP:000000D", "HP:000000E"};
    for (const std::string& one : all)
        for (const std::string& other : all) {
            QCOMPARE(resnik(m_toy, one, other), resnik(m_toy, other, one));
            QCOMPARE(lin(m_toy, one, other), lin(m_toy, other, one));
        }
}

void TestSimilarity::averagesBestMatchesInBothDirections()
{
    // From the patient: B->A ln 2, C->A 0. From the disease: A->B ln 2.
    QCOMPARE(bestMatchAverage(m_toy, {m_b, m_c}, {m_a}, Similarity::Resnik), (std::log(2.0) / 2 + std::log(2.0)) / 2);
}

void TestSimilarity::leavesOutWhatAMoreSpecificTermAlreadySays()
{
    const std::vector<Ontology::Index> expected = {m_toy.indexOf(m_b), m_toy.indexOf(m_c)};
    QCOMPARE(mostSpecific(m_toy, {m_a, m_b, "HP:0009002", m_c, "HP:000000F"}), expected);
    QCOMPARE(bestMatchAverage(m_toy, {m_a, m_b}, {m_b}, Similarity::Lin), 1.0);
}

void TestSimilarity::isZeroForAnEmptySet()
{
    QCOMPARE(bestMatchAverage(m_toy, {}, {m_a}, Similarity::Lin), 0.0);
    QCOMPARE(bestMatchAverage(m_toy, {m_a}, {"HP:000000F"}, Similarity::Resnik), 0.0);
}

QTEST_APPLESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
