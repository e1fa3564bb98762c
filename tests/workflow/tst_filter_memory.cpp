// A filter that is changed asks only what it has not asked before (issue 4): the list must be the one that is made from nothing.
#include "core/base/task_control.h"
#include "core/workflow/demo_family.h"
#include "core/workflow/shortlist.h"
#include "core/workflow/workspace.h"
#include <QTemporaryDir>
#include <QTest>
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
    return same && a.funnel == b.funnel && a.judgements == b.judgements && a.justOutsideTotal == b.justOutsideTotal && sameNearMisses(a.justOutside, b.justOutside);
}

// Another limit, a step less, a step twice moved, another rescue.
FilterCascade changed(FilterCascade cascade, std::mt19937& random)
{
    const auto chance = [&](int of) { return int(random() % unsigned(of)); };
    for (FilterStep& step : cascade.steps) {
        if (auto* frequency = std::get_if<FrequencyBelow>(&step); frequency && chance(2) == 0)
            frequency->recessive = 0.001 * (1 + chance(30));
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
