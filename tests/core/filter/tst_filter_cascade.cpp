#include "tests/core/filter/a_step.h"
#include <QtTest>
#include <random>

using namespace gentolk;
using namespace gentolk::test;
using Mode = ModeOfInheritance;

namespace {
const PanelGene ar = aGene("AR1", {Mode::AutosomalRecessive});

CandidateBuilder allele(std::int64_t position, const char* child = "0/1", const char* mother = "0/0", const char* father = "0/0")
{
    return aVariant("chr1", position)
        .inGene(&ar)
        .child(child)
        .mother(mother)
        .father(father)
        .frequency(0.001)
        .consequence("missense_variant");
}

FilterCascade fullCascade()
{
    return cascadeOf({InGenePanel{}, RescueKnownPathogenic{}, CarriedByProband{}, GenotypeQualityAtLeast{}, FrequencyBelow{},
                      ConsequenceAtLeast{}, SegregatesAs{}});
}

FilterOutcome run(const FilterCascade& cascade, const std::vector<CandidateVariant>& candidates, std::int64_t outside = 0,
                  const Family& family = aTrio())
{
    return apply(cascade, candidates, {family, GenomeAssembly::GRCh38, std::int64_t(candidates.size()) + outside, outside});
}

const FunnelRow& rowOf(const FilterOutcome& outcome, const std::string& step)
{
    return *std::find_if(outcome.funnel.begin(), outcome.funnel.end(), [&](const FunnelRow& row) { return row.step == step; });
}

std::vector<CandidateVariant> randomFamily(unsigned seed, int size)
{
    std::mt19937 random(seed);
    const std::vector<const char*> calls{"0/1", "1/1", "0/0", "./.", "", "0/1:8:99:4,4", "0/1:.:.:.", "./1"};
    const auto any = [&] { return calls[random() % calls.size()]; };
    std::vector<CandidateVariant> all;
    for (int i = 0; i < size; ++i) {
        CandidateBuilder one = aVariant("chr1", 100 + i).child(any()).mother(any()).father(any());
        one.inGene(random() % 8 ? &ar : nullptr);
        if (random() % 2)
            one.frequency(double(random() % 200) / 1e4);
        if (random() % 2)
            one.consequence(random() % 2 ? "missense_variant" : "intron_variant", "AR1");
        if (random() % 5 == 0)
            one.clinvar(ClinVarClass::Pathogenic, int(random() % 3));
        all.push_back(one);
    }
    return all;
}
} // namespace

class TestFilterCascade : public QObject
{
    Q_OBJECT
private slots:
    void addsUpAtEveryStep();
    void countsTheAllelesRemovedWhileReadingAtThePanel();
    void keepsWhatCannotBeToldAndMarksIt();
    void rescuesKnownPathogenicOnesAndSaysSo_data();
    void rescuesKnownPathogenicOnesAndSaysSo();
    void judgesPairsOverTheSurvivorsOnly();
    void labelsTheSurvivorsOfACascadeWithoutInheritance();
    void judgesEveryStepPastTheOneThatRemoves();
    void removingAParentNeverRemovesACandidate();
    void theOrderOfTheCandidatesDoesNotMatter();
    void anEmptyCascadeKeepsEverything();
};

void TestFilterCascade::addsUpAtEveryStep()
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        const auto candidates = randomFamily(seed, 60);
        const FilterOutcome outcome = run(fullCascade(), candidates, 7);
        std::int64_t entering = std::int64_t(candidates.size()) + 7;
        for (const FunnelRow& row : outcome.funnel) {
            QCOMPARE(row.entered, entering);
            QCOMPARE(row.entered, row.kept + row.removed);
            QVERIFY(row.cannotTell + row.rescued <= row.kept);
            entering = row.kept;
        }
        QCOMPARE(std::int64_t(std::count(outcome.removedBy.begin(), outcome.removedBy.end(), -1)), entering);
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            if (outcome.removedBy[i] >= 0)
                continue;
            const Family family = aTrio();
            const auto told = judgeKept(fullCascade(), candidates[i], outcome.segregation[i], {family, GenomeAssembly::GRCh38, 0, 0});
            QCOMPARE(told.size(), outcome.funnel.size());
            QVERIFY(std::all_of(told.begin(), told.end(), [](const Judgement& one) { return one.verdict != Verdict::Remove && !one.text.empty(); }));
        }
    }
}

void TestFilterCascade::countsTheAllelesRemovedWhileReadingAtThePanel()
{
    const FilterOutcome outcome = run(fullCascade(), {allele(1), allele(2).inGene(nullptr)}, 98);
    QCOMPARE(outcome.funnel.front(), (FunnelRow{"panel", 100, 1, 99, 0, 0}));
    QCOMPARE(outcome.removedBy, (std::vector<int>{-1, 0}));
}

void TestFilterCascade::keepsWhatCannotBeToldAndMarksIt()
{
    const CandidateVariant bare = aVariant("chr1", 1).inGene(&ar).child("0/1:.:.:.");
    const FilterOutcome outcome = run(fullCascade(), {bare});
    QCOMPARE(outcome.removedBy.front(), -1);
    for (const char* step : {"quality", "frequency", "consequence"})
        QCOMPARE(rowOf(outcome, step).cannotTell, 1);
    QCOMPARE(rowOf(outcome, "carried").cannotTell, 0);
}

void TestFilterCascade::rescuesKnownPathogenicOnesAndSaysSo_data()
{
    QTest::addColumn<int>("stars"); // -1: unknown
    QTest::addColumn<bool>("rescued");
    QTest::newRow("one star") << 1 << true;
    QTest::newRow("no star") << 0 << false;
    QTest::newRow("stars unknown: nothing is lost silently") << -1 << true;
}

void TestFilterCascade::rescuesKnownPathogenicOnesAndSaysSo() // C-1
{
    QFETCH(int, stars);
    QFETCH(bool, rescued);
    const auto common = allele(1).frequency(0.05).clinvar(ClinVarClass::LikelyPathogenic, stars < 0 ? std::nullopt : std::optional(stars));
    const FilterOutcome outcome = run(fullCascade(), {common});
    QCOMPARE(outcome.removedBy.front() < 0, rescued);
    QCOMPARE(rowOf(outcome, "frequency").rescued, rescued ? 1 : 0);
    QCOMPARE(rowOf(outcome, "quality").rescued, 0); // only where it would have been removed
    const auto absent = allele(1, "0/0").clinvar(ClinVarClass::Pathogenic, 3);
    QVERIFY(run(fullCascade(), {absent}).removedBy.front() >= 0); // "carried" is not among the rescue's steps
}

void TestFilterCascade::judgesPairsOverTheSurvivorsOnly()
{
    const auto common = allele(200, "0/1", "0/0", "0/1").frequency(0.2);
    const FilterOutcome outcome = run(fullCascade(), {allele(100, "0/1", "0/1", "0/0"), common});
    QVERIFY(outcome.segregation[0].labels.front().has(Qualifier::SecondHitMissing)); // a common variant must not make a pair
    QVERIFY(outcome.segregation[1].labels.empty());
    const FilterOutcome both = run(fullCascade(), {allele(100, "0/1", "0/1", "0/0"), allele(200, "0/1", "0/0", "0/1")});
    QVERIFY(both.segregation[0].labels.front().partner.has_value());
}

void TestFilterCascade::labelsTheSurvivorsOfACascadeWithoutInheritance()
{
    const FilterOutcome outcome = run(cascadeOf({InGenePanel{}, CarriedByProband{}}), {allele(1), allele(2, "0/0")});
    QVERIFY(!outcome.segregation[0].labels.empty());
    QVERIFY(outcome.segregation[1].labels.empty());
}

void TestFilterCascade::judgesEveryStepPastTheOneThatRemoves()
{
    const Family family = aTrio();
    const auto judgements = judgeAll(fullCascade(), allele(1, "0/0").frequency(0.5), {family, GenomeAssembly::GRCh38, 1, 0});
    QStringList steps;
    for (const Judgement& one : judgements)
        steps << QString::fromStdString(one.step) + QLatin1Char(' ') + word(one.verdict);
    QCOMPARE(steps,
             (QStringList{"panel keep", "carried remove", "quality keep", "frequency remove", "consequence keep", "inheritance keep"}));
}

void TestFilterCascade::removingAParentNeverRemovesACandidate() // B-35
{
    const FilterCascade deNovo =
        cascadeOf({CarriedByProband{}, SegregatesAs{{InheritanceLabel::DeNovo, InheritanceLabel::Dominant}, false}});
    const FilterCascade recessive = cascadeOf(
        {CarriedByProband{}, SegregatesAs{{InheritanceLabel::RecessiveHomozygous, InheritanceLabel::CompoundHeterozygous}, false}});
    for (const FilterCascade& cascade : {fullCascade(), deNovo, recessive})
        for (unsigned seed = 0; seed < 100; ++seed) {
            const auto candidates = randomFamily(seed, 20);
            const auto trio = run(cascade, candidates).removedBy;
            for (const Family& smaller : {aDuoWithMother().build(), aDuoWithFather().build(), aSingleton().build()}) {
                const auto less = run(cascade, candidates, 0, smaller).removedBy;
                for (std::size_t i = 0; i < trio.size(); ++i)
                    QVERIFY2(trio[i] >= 0 || less[i] < 0, qPrintable(QStringLiteral("seed %1, candidate %2").arg(seed).arg(i)));
            }
        }
}

void TestFilterCascade::theOrderOfTheCandidatesDoesNotMatter()
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        auto candidates = randomFamily(seed, 40);
        const FilterOutcome before = run(fullCascade(), candidates);
        std::reverse(candidates.begin(), candidates.end());
        FilterOutcome after = run(fullCascade(), candidates);
        std::reverse(after.removedBy.begin(), after.removedBy.end());
        QCOMPARE(after.removedBy, before.removedBy);
        QCOMPARE(after.funnel, before.funnel);
    }
}

void TestFilterCascade::anEmptyCascadeKeepsEverything()
{
    const FilterOutcome outcome = run(cascadeOf({}), {allele(1), allele(2, "0/0")});
    QVERIFY(outcome.funnel.empty());
    QCOMPARE(outcome.removedBy, (std::vector<int>{-1, -1}));
}

QTEST_GUILESS_MAIN(TestFilterCascade)
#include "tst_filter_cascade.moc"
