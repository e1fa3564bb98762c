#include "core/genetics/structural_variant.h"
#include <QTest>
#include <algorithm>
#include <random>

using namespace gentolk;

namespace {

StructuralVariant eventOf(StructuralKind kind, std::int64_t start, std::int64_t end, const char* caller, const char* id = "")
{
    StructuralVariant one;
    one.kind = kind;
    one.region = {"1", start, end};
    one.length = end - start + 1;
    StructuralSource source;
    source.caller = caller;
    source.file = std::string(caller) + ".vcf";
    source.recordId = id;
    one.sources.push_back(source);
    return one;
}

// t[p[ and its like, at the place of contig 1 or of another.
StructuralVariant joint(const char* contig, std::int64_t place, const char* mateContig, std::int64_t mate, bool after, bool right,
                        const char* id = "", const char* mateId = "", const char* caller = "Manta")
{
    StructuralVariant one = eventOf(StructuralKind::BreakEnd, place, place, caller, id);
    one.region.contig = contig;
    one.length.reset();
    one.joined = JoinedPlace{mateContig, mate, after, right};
    one.sources.front().mateId = mateId;
    return one;
}

std::vector<std::string> callers(const StructuralVariant& one)
{
    std::vector<std::string> names;
    for (const StructuralSource& source : one.sources)
        names.push_back(source.caller);
    return names;
}

} // namespace

class StructuralJoinTest : public QObject
{
    Q_OBJECT

private slots:
    void joinsWhatOverlapsByHalf_data();
    void joinsWhatOverlapsByHalf();
    void takesTheValuesOfTheBestTold();
    void neverJoinsOneCallersOwnAlleles();
    void neverJoinsKindsThatDiffer();
    void joinsInsertionsThatLieNear();
    void joinsEndsThatNameEachOther();
    void joinsEndsThatMirrorEachOther();
    void leavesEndsAloneThatDoNotMirror();
    void joinsOneJointOfTwoCallersWhicheverEndTheyWrote();
    void leavesSingleBreakEndsAlone();
    void leavesNothingOut();
};

void StructuralJoinTest::joinsWhatOverlapsByHalf_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("events");
    QTest::newRow("the same") << 1001 << 2000 << 1;
    QTest::newRow("half of each") << 1501 << 2500 << 1;
    QTest::newRow("a base less than half") << 1502 << 2501 << 2;
    QTest::newRow("the half within") << 1001 << 1500 << 1;
    QTest::newRow("a small one within") << 1001 << 1100 << 2;
    QTest::newRow("beside") << 2001 << 3000 << 2;
}

void StructuralJoinTest::joinsWhatOverlapsByHalf()
{
    QFETCH(int, start);
    QFETCH(int, end);
    const auto events =
        joinStructural({eventOf(StructuralKind::Deletion, 1001, 2000, "Manta"), eventOf(StructuralKind::Deletion, start, end, "DELLY")});
    QTEST(int(events.size()), "events");
}

void StructuralJoinTest::takesTheValuesOfTheBestTold()
{
    StructuralVariant rough = eventOf(StructuralKind::Deletion, 900, 2100, "CNVnator"),
                      sharp = eventOf(StructuralKind::Deletion, 1001, 2000, "Manta");
    rough.imprecise = true;
    const auto events = joinStructural({rough, sharp});
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events[0].region.start, std::int64_t(1001));
    QCOMPARE(callers(events[0]), (std::vector<std::string>{"Manta", "CNVnator"}));
}

void StructuralJoinTest::neverJoinsOneCallersOwnAlleles()
{
    const StructuralVariant one = eventOf(StructuralKind::Deletion, 1001, 2000, "Manta"),
                            other = eventOf(StructuralKind::Deletion, 1002, 2000, "Manta");
    QCOMPARE(joinStructural({one, other}).size(), std::size_t(2));
    const auto events = joinStructural({one, other, eventOf(StructuralKind::Deletion, 1003, 2000, "DELLY")});
    QCOMPARE(events.size(), std::size_t(2));
}

void StructuralJoinTest::neverJoinsKindsThatDiffer()
{
    QCOMPARE(joinStructural({eventOf(StructuralKind::Deletion, 1001, 2000, "Manta"), eventOf(StructuralKind::Duplication, 1001, 2000, "DELLY")})
                 .size(),
             std::size_t(2));
}

void StructuralJoinTest::joinsInsertionsThatLieNear()
{
    const auto insertion = [](std::int64_t place, std::optional<std::int64_t> length, const char* caller) {
        StructuralVariant one = eventOf(StructuralKind::Insertion, place, place, caller);
        one.length = length;
        return one;
    };
    QCOMPARE(joinStructural({insertion(1000, 300, "Manta"), insertion(1100, 290, "Sniffles")}).size(), std::size_t(1));
    QCOMPARE(joinStructural({insertion(1000, std::nullopt, "Manta"), insertion(1100, 290, "Sniffles")}).size(), std::size_t(1));
    QCOMPARE(joinStructural({insertion(1000, 300, "Manta"), insertion(1101, 300, "Sniffles")}).size(), std::size_t(2));
    QCOMPARE(joinStructural({insertion(1000, 300, "Manta"), insertion(1000, 149, "Sniffles")}).size(), std::size_t(2));
}

void StructuralJoinTest::joinsEndsThatNameEachOther()
{
    const auto events =
        joinStructural({joint("2", 5000, "1", 1000, true, false, "a", "b"), joint("1", 1000, "2", 5000, true, false, "b", "a")});
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events[0].sources.size(), std::size_t(2));
    QCOMPARE(events[0].region.contig, std::string("1")); // told from the lower end
    QCOMPARE(events[0].joined->contig, std::string("2"));
}

void StructuralJoinTest::joinsEndsThatMirrorEachOther()
{
    // A[2:5000[ at 1:1000, and ]1:1000]A at 2:5000
    const auto events = joinStructural({joint("1", 1000, "2", 5000, true, true), joint("2", 5000, "1", 1000, false, false)});
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(events[0].sources.size(), std::size_t(2));
}

void StructuralJoinTest::leavesEndsAloneThatDoNotMirror()
{
    QCOMPARE(joinStructural({joint("1", 1000, "2", 5000, true, true), joint("2", 5001, "1", 1000, false, false)}).size(), std::size_t(2));
    QCOMPARE(joinStructural({joint("1", 1000, "2", 5000, true, true), joint("2", 5000, "1", 1000, true, true)}).size(), std::size_t(2));
    // named by one, but the other names a third
    QCOMPARE(
        joinStructural({joint("1", 1000, "2", 5000, true, true, "a", "b"), joint("2", 5000, "1", 1000, false, false, "b", "c")}).size(),
        std::size_t(2));
}

void StructuralJoinTest::joinsOneJointOfTwoCallersWhicheverEndTheyWrote()
{
    const auto events = joinStructural(
        {joint("1", 1000, "2", 5000, true, true, "", "", "Manta"), joint("2", 5040, "1", 1010, false, false, "", "", "DELLY")});
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(callers(events[0]), (std::vector<std::string>{"Manta", "DELLY"}));
    QCOMPARE(joinStructural(
                 {joint("1", 1000, "2", 5000, true, true, "", "", "Manta"), joint("1", 1000, "2", 5000, true, false, "", "", "DELLY")})
                 .size(),
             std::size_t(2)); // another direction is another joint
}

void StructuralJoinTest::leavesSingleBreakEndsAlone()
{
    StructuralVariant one = joint("1", 1000, "2", 5000, true, true), other = joint("1", 1000, "2", 5000, true, true, "", "", "DELLY");
    one.joined.reset();
    other.joined.reset();
    QCOMPARE(joinStructural({one, other}).size(), std::size_t(2));
}

void StructuralJoinTest::leavesNothingOut()
{
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        std::vector<StructuralVariant> alleles;
        for (int i = 0; i < 60; ++i) {
            const auto start = std::int64_t(1 + random() % 3000);
            const char* caller = std::array{"Manta", "DELLY", "CNVnator"}[random() % 3];
            if (random() % 4 == 0)
                alleles.push_back(joint("1", start, "2", 1 + random() % 50, random() % 2, random() % 2, "", "", caller));
            else
                alleles.push_back(
                    eventOf(random() % 2 ? StructuralKind::Deletion : StructuralKind::Duplication, start, start + random() % 2000, caller));
            alleles.back().sources.front().recordId = std::to_string(i);
        }
        std::vector<std::string> ids;
        std::int64_t last = 0;
        for (const StructuralVariant& one : joinStructural(alleles)) {
            QVERIFY(one.region.start >= last || one.region.contig != "1");
            last = one.region.start;
            for (const StructuralSource& source : one.sources)
                ids.push_back(source.recordId);
        }
        std::sort(ids.begin(), ids.end());
        QVERIFY(std::unique(ids.begin(), ids.end()) == ids.end());
        QCOMPARE(ids.size(), alleles.size());
    }
}

QTEST_APPLESS_MAIN(StructuralJoinTest)
#include "tst_structural_join.moc"
