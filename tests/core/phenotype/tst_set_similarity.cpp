#include "core/phenotype/likelihood_ratio.h"
#include "core/phenotype/set_similarity.h"
#include "tests/core/phenotype/toy_ontology.h"
#include <QTest>
#include <cmath>

using namespace gentolk;

class TestSetSimilarity : public QObject
{
    Q_OBJECT

private slots:
    void measuresTwoTermsByTheirAncestors(); // D-11
    void sharesInformationOfClosedSets(); // D-13
    void isWholeForASetAgainstItself(); // D-13, D-14
    void weighsPhenodigmByBestAndAverage(); // D-14
    void isZeroForAnEmptySet();
    void givesTheLikelihoodOfAFinding(); // D-15
    void oneWrongExclusionRulesNothingOut(); // D-15
    void givesTheProbabilityAfterwards(); // D-15

private:
    const Ontology m_toy{toyTerms, toyCounts, toyDanish};
    const std::string m_a = "HP:000000A", m_b = "HP:000000B", m_c = "HP:000000C";
    const double m_two = std::log(2.0), m_four = std::log(4.0); // IC of A, and of B and C (rule D-17)
};

void TestSetSimilarity::measuresTwoTermsByTheirAncestors()
{
    const auto at = [&](const std::string& id) { return m_toy.indexOf(id); };
    QCOMPARE(jaccard(m_toy, at(m_a), at(m_b)), 3.0 / 4); // All, Phenotypic abnormality, A of those and B
    QCOMPARE(jaccard(m_toy, at(m_b), at(m_b)), 1.0);
    QCOMPARE(jiangConrath(m_toy, at(m_a), at(m_b)), m_two + m_four - 2 * m_two);
    QCOMPARE(jiangConrath(m_toy, at(m_b), at(m_b)), 0.0);
}

void TestSetSimilarity::sharesInformationOfClosedSets()
{
    QCOMPARE(simGic(m_toy, {m_b}, {m_a}), m_two / (m_two + m_four));
    QCOMPARE(simGic(m_toy, {m_b, m_c}, {m_b}), (m_two + m_four) / (m_two + m_four + m_four));
    QCOMPARE(simGic(m_toy, {m_a}, {m_c}), 0.0);
}

void TestSetSimilarity::isWholeForASetAgainstItself()
{
    QCOMPARE(simGic(m_toy, {m_b, m_c}, {m_b, m_c}), 1.0);
    QCOMPARE(phenodigm(m_toy, {m_b, m_c}, {m_c, m_b}), 100.0);
}

void TestSetSimilarity::weighsPhenodigmByBestAndAverage()
{
    const double pair = std::sqrt(m_two * 3 / 4), self = std::sqrt(m_four);
    QCOMPARE(phenodigm(m_toy, {m_b}, {m_a}), 100 * (pair / self + pair / self) / 2);
    const double average = ((self + 0) / 2 + self) / 2; // there: B finds itself, C nothing; back: B
    QCOMPARE(phenodigm(m_toy, {m_b, m_c}, {m_b}), 100 * (1 + average / self) / 2);
}

void TestSetSimilarity::isZeroForAnEmptySet()
{
    QCOMPARE(simGic(m_toy, {}, {}), 0.0);
    QCOMPARE(phenodigm(m_toy, {}, {m_a}), 0.0);
    QCOMPARE(phenodigm(m_toy, {m_a}, {"HP:000000F"}), 0.0);
}

void TestSetSimilarity::givesTheLikelihoodOfAFinding()
{
    const DiseaseProfiles profiles({toyGenes("ONE\tHP:000000A\t4/9\tOMIM:1\tx\tMENDELIAN\thpoa2025\n"
                                             "TWO\tHP:000000B\tHP:0040281\tOMIM:2\tx\tMENDELIAN\thpoa2025\n")}, m_toy);
    const LikelihoodRatio ratio(m_toy, profiles);
    const DiseaseProfile& one = profiles.all()[0];
    const DiseaseProfile& two = profiles.all()[1];
    const auto at = [&](const std::string& id) { return m_toy.indexOf(id); };
    QCOMPARE(profiles.background(at(m_a)), (0.43 + 0.9) / 2);
    QCOMPARE(ratio.present(one, at(m_a)), 0.43 / 0.665);
    QCOMPARE(ratio.present(two, at(m_a)), 0.9 / 0.665); // an ancestor of what the disease has
    QCOMPARE(ratio.probability(one, at(m_b)), 0.43 * 0.45 / 0.665); // a descendant: its share among those with A
    QCOMPARE(ratio.probability(one, at(m_c)), LikelihoodRatio::falsePositive * profiles.background(at(m_c)));
    QCOMPARE(ratio.excluded(two, at(m_b)), (1 - 0.9) / (1 - 0.45));
    const PatientTerms patient = patientTerms(m_toy, {m_a}, {m_c});
    QCOMPARE(ratio.log10Of(one, patient), std::log10(ratio.present(one, at(m_a))) + std::log10(ratio.excluded(one, at(m_c))));
}

void TestSetSimilarity::oneWrongExclusionRulesNothingOut()
{
    const DiseaseProfiles profiles({toyGenes("ONE\tHP:000000A\tHP:0040280\tOMIM:1\tx\tMENDELIAN\thpoa2025\n"
                                             "TWO\tHP:000000C\t\tOMIM:2\tx\tMENDELIAN\thpoa2025\n")}, m_toy);
    const LikelihoodRatio ratio(m_toy, profiles);
    QVERIFY(ratio.excluded(profiles.all()[0], m_toy.indexOf(m_a)) > 0);
}

void TestSetSimilarity::givesTheProbabilityAfterwards()
{
    QCOMPARE(posteriorProbability(0, 4), 0.25);
    QCOMPARE(posteriorProbability(1, 4), 2.5 / 3.25);
    QVERIFY(posteriorProbability(500, 4) <= 1.0);
}

QTEST_APPLESS_MAIN(TestSetSimilarity)
#include "tst_set_similarity.moc"
