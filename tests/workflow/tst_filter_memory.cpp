// A filter that is changed asks only what it has not asked before (issue 4): the list must be the one that is made from nothing.
#include "core/base/task_control.h"
#include "core/workflow/demo_family.h"
#include "core/workflow/shortlist.h"
#include "core/workflow/workspace.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <cmath>
#include <random>

using namespace gentolk;

namespace {

bool sameNearMisses(const std::vector<NearMiss>& a, const std::vector<NearMiss>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const NearMiss& one, const NearMiss& other) {
        return one.candidate.variant == other.candidate.variant && one.candidate.score == other.candidate.score && one.judgement == other.judgement;
    });
}

bool sameList(const Shortlist& a, const Shortlist& b)
{
    const bool same = std::equal(a.candidates.begin(), a.candidates.end(), b.candidates.begin(), b.candidates.end(), [](const auto& one, const auto& other) {
        return one.variant == other.variant && one.score == other.score && one.scoreParts == other.scoreParts && one.segregation == other.segregation;
    });
    return same && a.funnel == b.funnel && a.justOutsideTotal == b.justOutsideTotal && sameNearMisses(a.justOutside, b.justOutside);
}

// Any of the step's numbers, and now and then its exceptions.
void movedLimits(FrequencyBelow& frequency, std::mt19937& random)
{
    const auto chance = [&](int of) { return int(random() % unsigned(of)); };
    for (double* limit : {&frequency.dominant, &frequency.recessive, &frequency.xLinked, &frequency.mosaic, &frequency.mitochondrial})
        if (chance(2) == 0)
            *limit = std::pow(10.0, -chance(6)) * (1 + chance(9));
    if (chance(3) == 0)
        frequency.recessiveHomozygotes = chance(6);
    if (chance(6) == 0)
        frequency.exceptions.clear();
    if (chance(4) == 0)
        frequency.localAlleles = 1000 * chance(5);
}

PopulationFrequency ofAnOwnList(std::mt19937& random)
{
    const auto chance = [&](int of) { return int(random() % unsigned(of)); };
    PopulationFrequency list;
    list.source = "Region North";
    list.local = true;
    list.alleleFrequency = std::pow(10.0, -chance(5)) * chance(10);
    if (chance(4))
        list.filteringFrequency = *list.alleleFrequency / 2;
    if (chance(4))
        list.alleleNumber = 1000 * chance(6);
    if (chance(8) == 0)
        list.filters = "AC0";
    return list;
}

// Another limit, a step less, a step twice moved, another rescue.
FilterCascade changed(FilterCascade cascade, std::mt19937& random)
{
    const auto chance = [&](int of) { return int(random() % unsigned(of)); };
    for (FilterStep& step : cascade.steps) {
        if (auto* frequency = std::get_if<FrequencyBelow>(&step); frequency && chance(2) == 0)
            movedLimits(*frequency, random);
        if (auto* quality = std::get_if<GenotypeQualityAtLeast>(&step); quality && chance(3) == 0)
            quality->depth = 5 + chance(30);
        if (auto* consequence = std::get_if<ConsequenceAtLeast>(&step); consequence && chance(3) == 0)
            consequence->leastSevere = chance(2) == 0 ? "missense_variant" : "intron_variant";
        if (auto* rescue = std::get_if<RescueKnownPathogenic>(&step); rescue && chance(3) == 0)
            rescue->minimumStars = chance(4);
        if (auto* inheritance = std::get_if<SegregatesAs>(&step); inheritance && chance(3) == 0)
            inheritance->certainOnly = !inheritance->certainOnly;
    }
    if (chance(4) == 0)
        cascade.steps.erase(cascade.steps.begin() + chance(int(cascade.steps.size())));
    return cascade;
}

} // namespace

class TestFilterMemory : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::vector<DemoCase> m_demos;
    UnwatchedTask m_task;

    FamilyVariants family(std::size_t demo) { return readFamily({{m_demos[demo].vcfPath}, m_demos[demo].pedPath, {}, {}}, defaultPanel(), m_task); }

private slots:
    void initTestCase() { m_demos = writeDemoFamilies(m_folder.filePath(QStringLiteral("demo"))); }

    void aListWithMemoryIsTheListWithout_data()
    {
        QTest::addColumn<int>("demo");
        for (int i = 0; i < int(m_demos.size()); ++i)
            QTest::addRow("demo family %d", i + 1) << i;
    }
    void aListWithMemoryIsTheListWithout()
    {
        QFETCH(int, demo);
        const FamilyVariants variants = family(std::size_t(demo));
        const std::vector<PhenotypeTerm> phenotype = m_demos[std::size_t(demo)].theCase.phenotype;
        std::mt19937 random(unsigned(demo) + 1);
        std::shared_ptr<const ShortlistMemory> memory;
        int changes = 0;
        for (int turn = 0; turn < 24; ++turn) {
            const QStringList names = filterPresetNames();
            const FilterCascade cascade = changed(filterPreset(names[int(random() % unsigned(names.size()))]), random);
            const std::vector<PhenotypeTerm> now = turn % 7 == 0 ? std::vector<PhenotypeTerm>() : phenotype;
            const Shortlist afresh = makeShortlist(variants, cascade, now), remembered = makeShortlist(variants, cascade, now, memory);
            QVERIFY2(sameList(afresh, remembered), qPrintable(QStringLiteral("turn %1").arg(turn)));
            memory = remembered.memory;
            changes += afresh.candidates.empty() ? 0 : 1;
        }
        QVERIFY(changes > 8); // not all of them empty
    }

    // Alleles whose frequencies, counts and ClinVar classes are at and around every limit, unknown ones among them; the demo families have few.
    static FamilyVariants aFamilyOfEveryFrequency()
    {
        FamilyVariants family;
        family.panel = defaultPanel();
        family.assembly = GenomeAssembly::GRCh38;
        family.family = test::aTrio().boy().build();
        std::mt19937 random(7);
        const auto chance = [&](int of) { return int(random() % unsigned(of)); };
        for (int i = 0; i < 600; ++i) {
            const char* symbol = std::array{"IL2RG", "LRBA", "NFAT5", "JAK3", "DCLRE1C", "MEFV", "STAT3"}[std::size_t(chance(7))];
            const PanelGene* gene = chance(12) ? family.panel->bySymbol(symbol) : nullptr;
            auto one = test::CandidateBuilder(chance(9) ? "chr4" : chance(2) ? "chrX" : "chrM", 1000 + 10 * i, "G", "A").child("0/1:30:99:15,15");
            one.mother(chance(2) ? "0/1:30:99:15,15" : "0/0:30:99:30,0").father(chance(2) ? "0/1:30:99:15,15" : "0/0:30:99:30,0");
            one.consequence("missense_variant", symbol, chance(9) ? "c.10G>A" : "c.442G>C", chance(3) ? "p.Ala4Thr" : "p.Glu148Gln");
            if (gene)
                one.inGene(gene);
            if (chance(5) == 0)
                one.clinvar(chance(2) ? ClinVarClass::Pathogenic : ClinVarClass::LikelyPathogenic, chance(4));
            if (chance(6))
                one.frequency(std::pow(10.0, -chance(6)) * chance(10));
            CandidateVariant candidate = one;
            if (candidate.frequency && chance(3) == 0)
                candidate.frequency->filteringFrequency = std::pow(10.0, -chance(6)) * chance(10);
            if (candidate.frequency && chance(2) == 0)
                candidate.frequency->homozygotes = chance(6);
            if (candidate.frequency && chance(3) == 0)
                candidate.frequency->hemizygotes = chance(6);
            for (int lists = chance(3) ? 0 : 1 + chance(2); lists > 0; --lists)
                candidate.frequencies.push_back(ofAnOwnList(random));
            family.candidates.push_back(std::move(candidate));
        }
        family.allelesRead = std::int64_t(family.candidates.size());
        return family;
    }

    static int turnsAlike(const FamilyVariants& variants, const std::vector<PhenotypeTerm>& phenotype, unsigned seed, int turns)
    {
        std::mt19937 random(seed);
        std::shared_ptr<const ShortlistMemory> memory;
        FilterCascade cascade = filterPreset(QStringLiteral("default"));
        for (int turn = 0; turn < turns; ++turn) {
            for (FilterStep& step : cascade.steps)
                if (auto* frequency = std::get_if<FrequencyBelow>(&step))
                    movedLimits(*frequency, random);
            const Shortlist remembered = makeShortlist(variants, cascade, phenotype, memory);
            if (!sameList(makeShortlist(variants, cascade, phenotype), remembered))
                return turn;
            memory = remembered.memory;
        }
        return turns;
    }

    void aMovedFrequencyLimitGivesTheListThatIsMadeFromNothing()
    {
        constexpr int turns = 20;
        QCOMPARE(turnsAlike(aFamilyOfEveryFrequency(), {}, 11, turns), turns);
        for (std::size_t demo = 0; demo < m_demos.size(); ++demo)
            QCOMPARE(turnsAlike(family(demo), m_demos[demo].theCase.phenotype, unsigned(demo), turns), turns);
    }

    // What the column of frequencies says of an allele is what its step says of it alone: else a wrong list could agree with itself.
    void theColumnOfFrequenciesSaysWhatTheStepSaysOfEachAllele()
    {
        const FamilyVariants variants = aFamilyOfEveryFrequency();
        const FilterContext context{variants.family, variants.assembly, variants.allelesRead, 0};
        std::mt19937 random(3);
        StepVerdicts verdicts;
        std::array<int, 5> seen{};
        for (int turn = 0; turn < 40; ++turn) {
            FilterCascade cascade = filterPreset(QStringLiteral("default"));
            for (FilterStep& step : cascade.steps)
                if (auto* frequency = std::get_if<FrequencyBelow>(&step)) {
                    movedLimits(*frequency, random);
                    verdicts.begin(variants.candidates, context);
                    const StepVerdicts::Answers answers = verdicts.row(step, cascade);
                    for (std::size_t i = 0; i < variants.candidates.size(); ++i) {
                        const auto alone = StepVerdicts::answerOf(judgeStep(cascade, step, variants.candidates[i], context));
                        QCOMPARE(answers.at(qsizetype(i)), alone);
                        ++seen[std::size_t(alone)];
                    }
                }
        }
        for (const auto answer : {StepVerdicts::Keeps, StepVerdicts::CannotTell, StepVerdicts::Removes, StepVerdicts::Rescues})
            QVERIFY(seen[std::size_t(answer)] > 20);
    }

    // Who the proband is, and who is affected, are of the family: a memory of another one is not used.
    void anotherFamilysMemoryIsNotUsed()
    {
        const FamilyVariants variants = family(0);
        FamilyVariants other = variants; // the same alleles, another patient
        QVERIFY(other.family.mother);
        other.family.proband.sample = other.family.mother->sample;
        other.family.mother.reset();
        other.family.father.reset();
        const FilterCascade cascade = filterPreset(QStringLiteral("all"));
        const Shortlist first = makeShortlist(variants, cascade, {});
        QVERIFY(!sameList(first, makeShortlist(other, cascade, {})));
        QVERIFY(sameList(makeShortlist(other, cascade, {}, first.memory), makeShortlist(other, cascade, {})));
        FamilyVariants inPlace = variants;
        const Shortlist before = makeShortlist(inPlace, cascade, {});
        inPlace.family = other.family; // the very same candidates in memory
        QVERIFY(sameList(makeShortlist(inPlace, cascade, {}, before.memory), makeShortlist(inPlace, cascade, {})));
    }
};

QTEST_GUILESS_MAIN(TestFilterMemory)
#include "tst_filter_memory.moc"
