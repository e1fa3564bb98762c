#include "core/reference/phenotype_data.h"
#include "core/reference/phenotype_release.h"
#include <QTest>
#include <algorithm>
#include <set>
#include <thread>

using namespace gentolk;

class TestPhenotypeData : public QObject
{
    Q_OBJECT

private slots:
    void isReadOnceByThreadsThatAskAtTheSameTime();
    void namesItsReleaseAsTheOntologyDoes();
    void putsTheGeneOfTheDiseaseFirst();
    void hasAWeightForEveryPart();
    void givesNoOrderWithoutUsableTerms();
};

void TestPhenotypeData::isReadOnceByThreadsThatAskAtTheSameTime()
{
    std::vector<const GeneRanking*> seen(4);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < seen.size(); ++i)
            threads.emplace_back([&seen, i] { seen[i] = &phenotypeInUse().ranking(); });
    }
    QCOMPARE(std::set<const GeneRanking*>(seen.begin(), seen.end()).size(), std::size_t(1));
    QCOMPARE(seen.front()->profiles().genes().size(), std::size_t(508));
}

void TestPhenotypeData::namesItsReleaseAsTheOntologyDoes()
{
    QCOMPARE(ontologyReleaseVersion(), QStringLiteral("2025-05-06"));
    QCOMPARE(ontologyReleaseVersion(), QString::fromStdString(ontology().version()));
}

void TestPhenotypeData::putsTheGeneOfTheDiseaseFirst()
{
    const auto genes = phenotypeInUse().ranking().rank(patientTerms(ontology(), {"HP:0003203", "HP:0002955"})); // oxidative burst, granulomatosis
    const auto rankOf = [&](const char* symbol) {
        return std::find_if(genes.begin(), genes.end(), [&](const GeneRank& one) { return one.gene == symbol; })->rank;
    };
    QCOMPARE(genes.size(), std::size_t(508));
    QVERIFY(rankOf("CYBB") <= 10);
    QVERIFY(rankOf("CYBB") < rankOf("ATM"));
}

void TestPhenotypeData::hasAWeightForEveryPart()
{
    const PhenotypeWeights weights = phenotypeWeights();
    for (const auto& [name, part] : phenotypePartNames())
        QVERIFY2(weights.*part >= 0, name); // monotone: better evidence never lowers
    QVERIFY(!phenotypeWeightsVersion().isEmpty());
    QVERIFY(establishedGenes().contains("ADA") && !establishedGenes().contains("TOP2B"));
}

void TestPhenotypeData::givesNoOrderWithoutUsableTerms()
{
    QVERIFY(phenotypeInUse().ranking().rank(patientTerms(ontology(), {})).empty());
    QVERIFY(phenotypeInUse().ranking().rank(patientTerms(ontology(), {"HP:0003593"})).empty()); // an onset
}

QTEST_APPLESS_MAIN(TestPhenotypeData)
#include "tst_phenotype_data.moc"
