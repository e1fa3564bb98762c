#include "core/acmg/combine.h"
#include "core/acmg/points.h"
#include <QTest>
#include <algorithm>
#include <random>

using namespace gentolk;

namespace {

using Set = std::vector<AppliedCriterion>;
constexpr int samples = 20000;

AppliedCriterion drawn(AcmgCriterion code, std::mt19937& dice)
{
    AppliedCriterion applied;
    applied.criterion = code;
    applied.strength = code == AcmgCriterion::BA1 ? EvidenceStrength::StandAlone
                       : dice() % 2               ? defaultStrength(code)
                                                  : EvidenceStrength(dice() % 4);
    return applied;
}

// Each of the 28 with a chance that differs from sample to sample: small sets and full ones.
Set drawnSet(std::mt19937& dice)
{
    Set set;
    const unsigned oneIn = 2 + dice() % 9;
    for (int code = 0; code < acmgCriterionCount; ++code)
        if (dice() % oneIn == 0)
            set.push_back(drawn(AcmgCriterion(code), dice));
    return set;
}

QString told(const Set& set)
{
    QStringList names;
    for (const AppliedCriterion& applied : set)
        names << nameOf(applied);
    return names.join(' ');
}

bool has(const Set& set, AcmgCriterion code)
{
    return std::any_of(set.begin(), set.end(), [&](const AppliedCriterion& a) { return a.criterion == code; });
}

} // namespace

// Over all 2^28 sets at all strengths, by sampling: what must hold whatever a person ticks (rules, A8).
class TestCombineProperties : public QObject
{
    Q_OBJECT

private slots:
    void onePathogenicCriterionMoreNeverLowersAClass_data() { options(); }
    void onePathogenicCriterionMoreNeverLowersAClass() { oneMore(true); }
    void oneBenignCriterionMoreNeverRaisesAClass_data() { options(); }
    void oneBenignCriterionMoreNeverRaisesAClass() { oneMore(false); }
    void theOrderNeverMatters();
    void exclusionsHold();
    void everyPairOfDefaultsIsMonotone();

private:
    void options()
    {
        QTest::addColumn<bool>("ofGene");
        QTest::newRow("generic") << false;
        QTest::newRow("with a gene's own rules") << true;
    }
    CombineOptions chosen(bool ofGene)
    {
        CombineOptions options;
        options.loneStrongBenign = ofGene;
        if (ofGene)
            options.excludedPairs = {{AcmgCriterion::PVS1, AcmgCriterion::PS3, EvidenceStrength::VeryStrong},
                                     {AcmgCriterion::BS1, AcmgCriterion::PM5, EvidenceStrength::Supporting}};
        return options;
    }
    void oneMore(bool pathogenic);
};

void TestCombineProperties::oneMore(bool pathogenic)
{
    QFETCH(bool, ofGene);
    const CombineOptions options = chosen(ofGene);
    std::mt19937 dice(20);
    for (int i = 0; i < samples; ++i) {
        Set set = drawnSet(dice);
        const auto code = AcmgCriterion(dice() % acmgCriterionCount);
        if (isPathogenicCriterion(code) != pathogenic || has(set, code))
            continue;
        const ClassificationResult before = combine(set, options);
        set.push_back(drawn(code, dice));
        const ClassificationResult after = combine(set, options);
        const auto right = [&](AcmgClass was, AcmgClass is) { return pathogenic ? is >= was : is <= was; };
        QVERIFY2(right(before.byPoints, after.byPoints), qPrintable("points: " + told(set)));
        QVERIFY2(right(before.byRichards2015, after.byRichards2015), qPrintable("2015: " + told(set)));
        QVERIFY2(pathogenic ? after.points >= before.points : after.points <= before.points, qPrintable("sum: " + told(set)));
    }
}

void TestCombineProperties::theOrderNeverMatters()
{
    std::mt19937 dice(21);
    for (int i = 0; i < samples / 4; ++i) {
        Set set = drawnSet(dice);
        if (!set.empty())
            set.push_back(drawn(set.front().criterion, dice)); // a doubled code too (rule A-2)
        const ClassificationResult first = combine(set);
        std::shuffle(set.begin(), set.end(), dice);
        const ClassificationResult second = combine(set);
        QVERIFY2(first.points == second.points && first.byPoints == second.byPoints && first.byRichards2015 == second.byRichards2015,
                 qPrintable(told(set)));
        auto named = first.conflicts, again = second.conflicts;
        std::sort(named.begin(), named.end());
        std::sort(again.begin(), again.end());
        QVERIFY2(named == again, qPrintable(told(set)));
    }
}

void TestCombineProperties::exclusionsHold() // rule A8
{
    using enum AcmgCriterion;
    std::mt19937 dice(22);
    for (int i = 0; i < samples; ++i) {
        const Set given = drawnSet(dice);
        const Set counted = applyExclusions(given).counted;
        const auto never = [&](AcmgCriterion a, AcmgCriterion b) { QVERIFY2(!(has(counted, a) && has(counted, b)), qPrintable(told(given))); };
        never(PVS1, PP3);
        never(PVS1, PM4);
        never(PS2, PM6);
        never(PP3, BP4);
        for (const AcmgCriterion common : {BA1, BS1})
            for (const AcmgCriterion off : {PM2, PS4, PM1, PP1, PP4})
                never(common, off);
        never(BS2, PM1);
        int hotSpot = 0, strongest = 0;
        for (const AppliedCriterion& applied : counted)
            if (applied.criterion == PM1 || applied.criterion == PP3) {
                hotSpot += pointsOf(applied);
                strongest = std::max(strongest, pointsOf(applied));
            }
        QVERIFY2(hotSpot <= std::max(4, strongest), qPrintable(told(given))); // rule A-32
    }
}

void TestCombineProperties::everyPairOfDefaultsIsMonotone()
{
    for (int i = 0; i < acmgCriterionCount; ++i)
        for (int j = 0; j < acmgCriterionCount; ++j) {
            AppliedCriterion one, other;
            one.criterion = AcmgCriterion(i);
            one.strength = defaultStrength(one.criterion);
            other.criterion = AcmgCriterion(j);
            other.strength = defaultStrength(other.criterion);
            if (i == j)
                continue;
            const Set alone{one}, both{one, other};
            const AcmgClass before = combine(alone).byPoints, after = combine(both).byPoints;
            QVERIFY2(isPathogenicCriterion(other.criterion) ? after >= before : after <= before, qPrintable(told(both)));
        }
}

QTEST_GUILESS_MAIN(TestCombineProperties)
#include "tst_combine_properties.moc"
