// Where an insertion or deletion can be written (rule B-3).
#include "core/annotation/left_aligned.h"
#include "tests/support/plain_sequence.h"
#include <QTest>
#include <random>

using namespace gentolk;
using namespace gentolk::test;

namespace {

// The contig with the change in it.
std::string applied(const std::string& contig, const Variant& one)
{
    std::string changed = contig;
    return changed.replace(std::size_t(one.position) - 1, one.reference.size(), one.alternate);
}

} // namespace

class LeftAlignedTest : public QObject
{
    Q_OBJECT

    PlainSequence m_sequence; // CAAAAAG from base 4 on, CACACAT from base 13 on

private slots:
    void initTestCase() { m_sequence.contigs["1"] = {"GGGCAAAAAGTTCACACATGG"}; }

    void tellsTheLeftmostPlaceAndHowFarItGoes()
    {
        QVERIFY((writingsOf({"chr1", 7, "AA", "A"}, m_sequence) == AlleleWritings(Variant{"chr1", 4, "CA", "C"}, 4)));
        QVERIFY((writingsOf({"chr1", 9, "A", "AA"}, m_sequence) == AlleleWritings(Variant{"chr1", 4, "C", "CA"}, 5)));
        QVERIFY((writingsOf({"chr1", 15, "CAC", "C"}, m_sequence) == AlleleWritings(Variant{"chr1", 12, "TCA", "T"}, 4)));
        QVERIFY((writingsOf({"chr1", 16, "A", "ACA"}, m_sequence) == AlleleWritings(Variant{"chr1", 12, "T", "TCA"}, 6)));
    }
    void ofOthersThereIsOneWriting_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("alternate");
        QTest::newRow("a substitution") << 5 << "A" << "C";
        QTest::newRow("of bases that do not come again") << 10 << "GTT" << "G";
        QTest::newRow("a deletion with an insertion") << 5 << "AAA" << "CG";
        QTest::newRow("over a REF that the sequence has not got") << 5 << "TT" << "T";
        QTest::newRow("a symbol") << 5 << "A" << "<DEL>";
    }
    void ofOthersThereIsOneWriting()
    {
        QFETCH(int, position);
        QFETCH(QString, reference);
        QFETCH(QString, alternate);
        CandidateVariant candidate;
        candidate.variant = {"chr1", position, reference.toStdString(), alternate.toStdString()};
        takeWritings(candidate, &m_sequence);
        QVERIFY(!candidate.writings);
        QVERIFY(candidate.allWritings() == AlleleWritings(candidate.variant));
    }
    void withoutASequenceNothingIsKnown()
    {
        CandidateVariant candidate;
        candidate.variant = {"chr1", 7, "AA", "A"};
        takeWritings(candidate, nullptr);
        QVERIFY(!candidate.writings);
        takeWritings(candidate, &m_sequence);
        QVERIFY(candidate.writings && candidate.writings->include({"1", 5, "AA", "A"}));
    }

    // Two changes are the same exactly where the changed sequences are.
    void includesExactlyWhatMakesTheSameSequence()
    {
        std::mt19937 random(11);
        int same = 0, different = 0;
        for (int round = 0; round < 400; ++round) {
            std::string bases;
            for (int i = 0; i < 30; ++i)
                bases += "AC"[random() % 2]; // many repeats
            PlainSequence sequence;
            sequence.contigs["1"] = {bases};
            const std::size_t length = 1 + random() % 3;
            const auto changeAt = [&](std::size_t at) {
                return round % 2 == 0 ? Variant{"1", std::int64_t(at) + 1, bases.substr(at, length + 1), bases.substr(at, 1)}
                                      : Variant{"1", std::int64_t(at) + 1, bases.substr(at, 1), bases.substr(at, 1) + bases.substr(at + 1, length)};
            };
            const Variant one = changeAt(5 + random() % 15);
            const AlleleWritings writings = writingsOf(one, sequence);
            for (std::size_t at = 0; at + length < bases.size() - 1; ++at) {
                const Variant other = changeAt(at);
                const bool equal = applied(bases, one) == applied(bases, other);
                QVERIFY2(writings.include(other) == equal, qPrintable(QString::fromStdString(bases + ' ' + toString(one) + ' ' + toString(other))));
                (equal ? same : different) += 1;
            }
        }
        QVERIFY(same > 1000 && different > 1000);
    }
};

QTEST_APPLESS_MAIN(LeftAlignedTest)
#include "tst_left_aligned.moc"
