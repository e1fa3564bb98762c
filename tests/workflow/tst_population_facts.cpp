// What the installed sources tell of an allele's counts, and what the criteria of frequency make of it (rules ).
#include "core/workflow/classification.h"
#include "core/workflow/population_facts.h"
#include <QTest>
#include <algorithm>

using namespace gentolk;

namespace {

PopulationFrequency installedEntry(const std::string& source, double frequency, int count, int number)
{
    PopulationFrequency entry;
    entry.source = source;
    entry.alleleFrequency = frequency;
    entry.homozygotes = 0;
    entry.installed = true;
    entry.alleleCount = count;
    entry.alleleNumber = number;
    entry.mostAlleles = 152000;
    return entry;
}

struct Scene {
    PanelGene gene;
    CandidateVariant candidate;

    Scene()
    {
        gene.symbol = "GENE1";
        PanelDisorder disorder;
        disorder.modes = {ModeOfInheritance::AutosomalRecessive};
        gene.disorders = {disorder};
        candidate.variant = {"chr1", 1000, "A", "G"};
        candidate.gene = &gene;
    }
    void know(const PopulationFrequency& entry)
    {
        candidate.frequencies = {entry};
        candidate.frequency = entry;
    }
    AppliedCriterion judged(AcmgCriterion criterion) const
    {
        const auto all = evaluatedCriteria(candidate, Family{}, std::nullopt);
        return *std::find_if(all.begin(), all.end(), [&](const AppliedCriterion& one) { return one.criterion == criterion; });
    }
};

} // namespace

class TestPopulationFacts : public QObject
{
    Q_OBJECT

private slots:
    void countsComeFromTheSourceOfTheFrequency()
    {
        Scene scene;
        PopulationFrequency used = installedEntry("gnomAD genomes 4.1", 0.001, 152, 152000);
        used.populations = {{"fin", 0.01}, {"nfe", 0.002}, {"afr", 0.0005}};
        scene.know(used);
        scene.candidate.frequencies.push_back(installedEntry("gnomAD exomes 4.1", 0.0001, 140, 1400000));
        const PopulationFacts facts = populationFactsOf(scene.candidate);
        QCOMPARE(facts.alternateAlleles, std::optional(152));
        QCOMPARE(facts.observedAlleles, std::optional(152000));
        QCOMPARE(facts.mostObservedAlleles, std::optional(152000));
        QCOMPARE(facts.totalFrequency, std::optional(0.001));
        QCOMPARE(facts.largestOfFiveGroups, std::optional(0.002)); // Finns are not of the five (rule A-11)
    }

    void theFilesOwnFrequencyIsNotGivenAnotherSourcesCounts()
    {
        Scene scene;
        scene.know(installedEntry("gnomAD genomes 4.1", 0.001, 152, 152000));
        scene.candidate.frequency->source = "MAX_AF";
        const PopulationFacts facts = populationFactsOf(scene.candidate);
        QVERIFY(!facts.alternateAlleles && !facts.observedAlleles && !facts.totalFrequency);
    }

    void theFilesHigherFrequencyIsNotReplacedByAGroup()
    {
        Scene scene;
        PopulationFrequency entry = installedEntry("gnomAD genomes 4.1", 0.00001, 2, 152000);
        entry.populations = {{"nfe", 0.00002}};
        scene.know(entry);
        scene.candidate.frequency->source = "MAX_AF + gnomAD genomes 4.1"; // the homozygotes are from there
        scene.candidate.frequency->alleleFrequency = 0.02;
        const PopulationFacts facts = populationFactsOf(scene.candidate);
        QCOMPARE(facts.observedAlleles, std::optional(152000));
        QVERIFY(!facts.largestOfFiveGroups && !facts.totalFrequency);
        QVERIFY(scene.judged(AcmgCriterion::PM2).state == CriterionState::NotMet);
    }

    void unknownStaysUnknown()
    {
        Scene scene;
        const PopulationFacts facts = populationFactsOf(scene.candidate);
        QVERIFY(!facts.absent && !facts.observedAlleles && !facts.doubtedFrequency);
        QVERIFY(scene.judged(AcmgCriterion::PM2).state == CriterionState::NotEvaluated);
    }

    void absenceCountsWhereTheSourceLooked() // rule A-13
    {
        Scene scene;
        scene.know(installedEntry("gnomAD genomes 4.1", 0, 0, 150000));
        const AppliedCriterion pm2 = scene.judged(AcmgCriterion::PM2);
        QVERIFY(pm2.state == CriterionState::Met);
        QVERIFY2(pm2.reason.contains(QStringLiteral("the site is covered in the source")), qPrintable(pm2.reason));
        scene.know(installedEntry("gnomAD genomes 4.1", 0, 0, 50000));
        QVERIFY(scene.judged(AcmgCriterion::PM2).state == CriterionState::NotEvaluated);
    }

    void anAlleleThatAnotherSourceListsWithDoubtIsNotCalledRare()
    {
        Scene scene;
        scene.know(installedEntry("gnomAD genomes 4.1", 0, 0, 150000));
        PopulationFrequency doubted = installedEntry("gnomAD exomes 4.1", 0.01, 14000, 1400000);
        doubted.filters = "AS_VQSR";
        scene.candidate.frequencies.push_back(doubted);
        const AppliedCriterion pm2 = scene.judged(AcmgCriterion::PM2);
        QVERIFY(pm2.state == CriterionState::NotEvaluated);
        QVERIFY2(pm2.reason.contains(QStringLiteral("doubts the call")), qPrintable(pm2.reason));
        scene.candidate.frequencies.back().alleleFrequency = 0;
        QVERIFY(scene.judged(AcmgCriterion::PM2).state == CriterionState::Met);
    }

    void aCommonAlleleNeedsEnoughAlleles() // rule A-10
    {
        Scene scene;
        scene.know(installedEntry("gnomAD genomes 4.1", 0.06, 120, 1999));
        QVERIFY(scene.judged(AcmgCriterion::BA1).state == CriterionState::NotMet);
        scene.know(installedEntry("gnomAD genomes 4.1", 0.06, 120, 2000));
        QVERIFY(scene.judged(AcmgCriterion::BA1).state == CriterionState::Met);
    }

    void anOwnListGivesNoCriterion() // rules speak of general populations
    {
        Scene scene;
        PopulationFrequency list = installedEntry("gnomAD genomes 4.1", 0.06, 1200, 20000); // though it be named so
        list.local = true;
        list.filteringFrequency = 0.05;
        scene.candidate.frequencies = {list};
        QVERIFY(!populationFactsOf(scene.candidate).observedAlleles);
        for (const AcmgCriterion one : {AcmgCriterion::BA1, AcmgCriterion::BS1, AcmgCriterion::BS2, AcmgCriterion::PM2})
            QVERIFY(scene.judged(one).state != CriterionState::Met);
        Scene known;
        known.know(installedEntry("gnomAD genomes 4.1", 0.001, 152, 152000));
        const PopulationFacts before = populationFactsOf(known.candidate);
        known.candidate.frequencies.insert(known.candidate.frequencies.begin(), list);
        QCOMPARE(populationFactsOf(known.candidate).alternateAlleles, before.alternateAlleles);
    }
};

QTEST_GUILESS_MAIN(TestPopulationFacts)
#include "tst_population_facts.moc"
