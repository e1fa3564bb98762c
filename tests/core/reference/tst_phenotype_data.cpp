#include "core/reference/phenotype_data.h"
#include <QTest>
#include <set>
#include <thread>

using namespace gentolk;

class TestPhenotypeData : public QObject
{
    Q_OBJECT

private slots:
    void isReadOnceByThreadsThatAskAtTheSameTime();
    void namesItsReleaseAsTheOntologyDoes();
    void givesAGeneTheScoreOfItsMatches();
    void givesNoScoreRatherThanZero();
};

void TestPhenotypeData::isReadOnceByThreadsThatAskAtTheSameTime()
{
    std::vector<const GeneTerms*> seen(4);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < seen.size(); ++i)
            threads.emplace_back([&seen, i] { seen[i] = &geneTerms(); });
    }
    QCOMPARE(std::set<const GeneTerms*>(seen.begin(), seen.end()).size(), std::size_t(1));
    QCOMPARE(seen.front()->geneCount(), std::size_t(508));
}

void TestPhenotypeData::namesItsReleaseAsTheOntologyDoes()
{
    QCOMPARE(ontologyReleaseVersion(), QStringLiteral("2025-05-06"));
    QCOMPARE(ontologyReleaseVersion(), QString::fromStdString(ontology().version()));
}

void TestPhenotypeData::givesAGeneTheScoreOfItsMatches()
{
    const std::vector<std::string> terms = {"HP:0003203", "HP:0002955"}; // oxidative burst, granulomatosis
    QCOMPARE(genePhenotypeScore("CYBB", terms).value(), scoreGene(ontology(), geneTerms(), "CYBB", terms)->score);
    QVERIFY(genePhenotypeScore("CYBB", terms).value() > genePhenotypeScore("ATM", terms).value());
}

void TestPhenotypeData::givesNoScoreRatherThanZero()
{
    QVERIFY(!genePhenotypeScore("NOT-A-GENE", {"HP:0003203"}).has_value());
    QVERIFY(!genePhenotypeScore("CYBB", {}).has_value());
    QVERIFY(!genePhenotypeScore("CYBB", {"HP:0003593"}).has_value()); // an onset
}

QTEST_APPLESS_MAIN(TestPhenotypeData)
#include "tst_phenotype_data.moc"
