#include "core/base/error.h"
#include "core/phenotype/gene_ranking.h"
#include "tests/core/phenotype/toy_ontology.h"
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace gentolk;

class TestGeneRanking : public QObject
{
    Q_OBJECT

private slots:
    void readsHowOftenAFeatureIsSeen_data();
    void readsHowOftenAFeatureIsSeen();
    void takesAPublicationsPatientsFromACount();
    void closesADiseaseUpwards(); // D-3
    void doesNotCountAFeatureSeenInNoPatient(); // D-3
    void joinsTheDiseasesOfAGeneButNotThePolygenicOnes();
    void ordersByTheDiseaseThatFitsBest();
    void givesEveryGeneARank(); // D-16
    void isEmptyRatherThanZero_data();
    void isEmptyRatherThanZero();
    void namesThePairsThatMatch(); // D-16
    void givesTheScoreAsTheSumOfItsParts();
    void neverFallsWhenAMatchingTermIsAdded();
    void lowersADiseaseForAnExcludedFeatureAndRaisesNone(); // D-4, D-15
    void countsWhatFollowsFromATermOnce();
    void refusesATableWithOtherColumns();

private:
    static QByteArray rows()
    {
        return toyGenes("ONE\tHP:000000A\t\tOMIM:1\tfirst\tMENDELIAN\thpoa2025\n"
                        "BOTH\tHP:0009002\t2/3\tOMIM:2\tsecond\tMENDELIAN\thpoa2025\n"
                        "BOTH\tHP:000000C\t\tOMIM:3\tthird\tMENDELIAN\thpoa2025\n"
                        "BOTH\tHP:000000D\t\tOMIM:4\tfourth\tPOLYGENIC\thpoa2025\n"
                        "SEEN\tHP:000000B\t1/9\tOMIM:5\tfifth\tMENDELIAN\thpoa2025\n"
                        "SEEN\tHP:000000C\t0/7\tOMIM:5\tfifth\tMENDELIAN\thpoa2025\n"
                        "MODE\tHP:000000F\t\tOMIM:6\tx\tMENDELIAN\thpoa2025\n");
    }
    PatientTerms patient(const std::vector<std::string>& present, const std::vector<std::string>& excluded = {}) const
    {
        return patientTerms(m_toy, present, excluded);
    }
    const GeneRank& of(const std::vector<GeneRank>& genes, const std::string& gene) const
    {
        return *std::find_if(genes.begin(), genes.end(), [&](const GeneRank& one) { return one.gene == gene; });
    }

    const Ontology m_toy{toyTerms, toyCounts, toyDanish};
    const DiseaseProfiles m_profiles{{rows()}, m_toy};
    const PhenotypeWeights m_weights{4, 2, 0.5, 3, 0.3, 0.7, 0.01, 0.3, 1};
    const GeneRanking m_ranking{m_toy, m_profiles, m_weights, {{"SEEN", 1.0}}};
    const std::string m_a = "HP:000000A", m_b = "HP:000000B", m_c = "HP:000000C", m_d = "HP:000000D", m_e = "HP:000000E";
};

void TestGeneRanking::readsHowOftenAFeatureIsSeen_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<double>("share"); // below 0: not stated
    QTest::addColumn<bool>("never");
    QTest::newRow("not stated") << QByteArray() << -1.0 << false;
    QTest::newRow("a count") << QByteArray("3/7") << 3.3 / 8 << false;
    QTest::newRow("counts of two papers") << QByteArray("3/7;1/2") << 4.3 / 10 << false;
    QTest::newRow("none of seven") << QByteArray("0/7") << 0.0 << true;
    QTest::newRow("per cent") << QByteArray("40%") << 0.4 << false;
    QTest::newRow("no per cent") << QByteArray("0%") << 0.0 << true;
    QTest::newRow("very frequent") << QByteArray("HP:0040281") << 0.9 << false;
    QTest::newRow("excluded") << QByteArray("HP:0040285") << 0.0 << true;
    QTest::newRow("nobody looked") << QByteArray("0/0") << -1.0 << false;
}

void TestGeneRanking::readsHowOftenAFeatureIsSeen()
{
    QFETCH(QByteArray, written);
    QFETCH(double, share);
    const TermFrequency frequency = termFrequency(written.toStdString());
    QCOMPARE(frequency.share.has_value(), share >= 0);
    QCOMPARE(frequency.share.value_or(-1), share);
    QTEST(frequency.neverSeen, "never");
}

void TestGeneRanking::takesAPublicationsPatientsFromACount()
{
    const TermFrequency rest = withoutPatients(termFrequency("3/7"), 2, 3);
    QCOMPARE(rest.with, 1);
    QCOMPARE(rest.of, 4);
    QVERIFY(withoutPatients(termFrequency("1/1"), 1, 1).neverSeen);
    QCOMPARE(withoutPatients(termFrequency("40%"), 2, 3).share.value(), 0.4);
}

void TestGeneRanking::closesADiseaseUpwards()
{
    const auto diseases = m_ranking.diseasesOf("BOTH", patient({m_b}));
    const DiseaseProfile& best = m_profiles.all()[diseases.front().profile];
    QCOMPARE(best.disorder, std::string("second"));
    QVERIFY(best.find(m_toy.indexOf(m_a)) && best.find(m_toy.indexOf(m_b)));
    QCOMPARE(best.find(m_toy.indexOf(m_a))->frequency, 2.3 / 4);
    QVERIFY(!best.find(m_toy.indexOf(m_e)));
}

void TestGeneRanking::doesNotCountAFeatureSeenInNoPatient()
{
    const auto diseases = m_ranking.diseasesOf("SEEN", patient({m_c}));
    const DiseaseProfile& only = m_profiles.all()[diseases.front().profile];
    QVERIFY(!only.find(m_toy.indexOf(m_c)));
    QCOMPARE(only.neverSeen, std::vector<Ontology::Index>{m_toy.indexOf(m_c)});
    QCOMPARE(diseases.front().parts.matched, 0.0);
}

void TestGeneRanking::joinsTheDiseasesOfAGeneButNotThePolygenicOnes()
{
    const auto diseases = m_ranking.diseasesOf("BOTH", patient({m_b, m_c}));
    QCOMPARE(diseases.size(), std::size_t(4)); // three and all together
    const DiseaseProfile& best = m_profiles.all()[diseases.front().profile];
    QVERIFY(best.source == DiseaseProfile::Source::Together);
    QVERIFY(best.has(m_toy.indexOf(m_b)) && best.has(m_toy.indexOf(m_c)) && !best.has(m_toy.indexOf(m_d)));
}

void TestGeneRanking::ordersByTheDiseaseThatFitsBest()
{
    const auto genes = m_ranking.rank(patient({m_c}));
    QCOMPARE(genes.front().gene, std::string("BOTH"));
    QCOMPARE(m_profiles.all()[genes.front().profile].disorder, std::string("third"));
    QCOMPARE(genes.front().fit, 1.0);
    for (std::size_t i = 1; i < genes.size(); ++i)
        QVERIFY(genes[i].score <= genes[i - 1].score && genes[i].fit <= genes[i - 1].fit && genes[i].fit >= 0);
}

void TestGeneRanking::givesEveryGeneARank()
{
    const auto genes = m_ranking.rank(patient({m_d}));
    QCOMPARE(genes.size(), std::size_t(3)); // MODE has no phenotype at all
    QCOMPARE(genes.front().rank, 1);
}

void TestGeneRanking::isEmptyRatherThanZero_data()
{
    QTest::addColumn<QString>("present");
    QTest::newRow("nothing") << "";
    QTest::newRow("only an onset") << "HP:000000G";
    QTest::newRow("only the root") << "HP:0000118";
    QTest::newRow("only an unknown term") << "HP:9999999";
    QTest::newRow("only one that a person must choose for") << "HP:0009003";
}

void TestGeneRanking::isEmptyRatherThanZero()
{
    QFETCH(QString, present);
    QVERIFY(m_ranking.rank(patient({present.toStdString()})).empty());
    QVERIFY(m_ranking.diseasesOf("ONE", patient({present.toStdString()})).empty());
}

void TestGeneRanking::namesThePairsThatMatch()
{
    const PatientTerms terms = patient({m_b, m_c});
    const auto one = m_ranking.diseasesOf("ONE", terms).front();
    const auto matches = m_ranking.matches(one.profile, terms);
    QCOMPARE(matches.size(), std::size_t(2));
    QCOMPARE(matches[0].patientTerm, m_b);
    QCOMPARE(matches[0].diseaseTerm, m_a);
    QCOMPARE(matches[0].shared, m_a);
    QCOMPARE(matches[0].ic, m_toy.informationContent(m_a).value());
    QVERIFY(matches[1].diseaseTerm.empty());
    QCOMPARE(matches[1].ic, 0.0);
    QCOMPARE(matches[1].points, 0.0);
    // The points of the matches are the parts `matched` and `exact`.
    QCOMPARE(matches[0].points, m_weights.matched * one.parts.matched + m_weights.exact * one.parts.exact);
}

void TestGeneRanking::givesTheScoreAsTheSumOfItsParts()
{
    for (const GeneRank& gene : m_ranking.rank(patient({m_e}, {m_d}))) {
        double sum = gene.otherDiseases;
        QVERIFY(sum >= 0);
        for (const auto& [name, part] : phenotypePartNames())
            sum += gene.parts.*part * (m_weights.*part);
        QVERIFY(std::abs(sum - gene.score) < 1e-9);
    }
    QCOMPARE(of(m_ranking.rank(patient({m_b})), "SEEN").parts.established, 1.0);
}

void TestGeneRanking::neverFallsWhenAMatchingTermIsAdded()
{
    const double less = of(m_ranking.rank(patient({m_b})), "BOTH").score;
    const double more = of(m_ranking.rank(patient({m_b, m_c})), "BOTH").score;
    QVERIFY2(more >= less, qPrintable(QStringLiteral("%1 %2").arg(less).arg(more)));
}

void TestGeneRanking::lowersADiseaseForAnExcludedFeatureAndRaisesNone()
{
    const auto before = m_ranking.rank(patient({m_b})), after = m_ranking.rank(patient({m_b}, {m_c}));
    QVERIFY(of(after, "BOTH").parts.excluded == 0); // its best disease has only B
    const auto diseases = m_ranking.diseasesOf("BOTH", patient({m_b}, {m_c}));
    QVERIFY(std::any_of(diseases.begin(), diseases.end(), [](const GeneRank& one) { return one.parts.excluded < 0; }));
    for (const GeneRank& gene : after)
        QVERIFY(gene.parts.excluded <= 0 && gene.score <= of(before, gene.gene).score);
    QCOMPARE(of(m_ranking.rank(patient({m_b}, {m_a})), "ONE").parts.excluded, 0.0); // what a present term contradicts is left out
}

void TestGeneRanking::countsWhatFollowsFromATermOnce()
{
    const NetworkLikelihood network(m_toy, m_profiles);
    const std::size_t one = of(m_ranking.rank(patient({m_a})), "ONE").profile;
    QCOMPARE(network.of(one, patient({m_a, m_a, "HP:0009001"})).present, network.of(one, patient({m_a})).present);
    QVERIFY(network.of(one, patient({m_a})).present > network.of(one, patient({m_c})).present);
}

void TestGeneRanking::refusesATableWithOtherColumns()
{
    QVERIFY_THROWS_EXCEPTION(Error, DiseaseProfiles({toyCounts}, m_toy));
}

QTEST_APPLESS_MAIN(TestGeneRanking)
#include "tst_gene_ranking.moc"
