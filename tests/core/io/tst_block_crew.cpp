#include "core/base/error.h"
#include "core/io/text_lines.h"
#include "tests/core/io/vcf_fixture.h"
#include <QTest>
#include <random>

using namespace gentolk;
using namespace gentolk::test;

namespace {

// What a reader gives of a file, and how it ends.
struct Reading {
    QStringList lines;
    QString error;
    bool operator==(const Reading&) const = default;
};

Reading linesOf(const QString& path, bool ahead)
{
    Reading reading;
    try {
        TextLines lines(path);
        std::string_view line;
        if (ahead) {
            if (!lines.next(line)) // what was read before it reads ahead is not lost
                return reading;
            reading.lines << QString::fromUtf8(line.data(), qsizetype(line.size()));
            lines.readAhead();
        }
        while (lines.next(line))
            reading.lines << QString::fromUtf8(line.data(), qsizetype(line.size()));
    } catch (const Error& error) {
        reading.error = QStringLiteral("%1 %2").arg(int(error.code())).arg(error.detail());
    }
    return reading;
}

// Lines of any length, of which some lie in many blocks; hard to compress, so that the file is worth threads.
std::vector<QByteArray> manyParts(int bytes)
{
    std::mt19937 random(3);
    std::vector<QByteArray> parts(1);
    int made = 0;
    for (int line = 0; made < bytes; ++line) {
        QByteArray text(int(random() % (line % 4000 == 3999 ? 900'000 : 300)), 'x');
        for (char& letter : text)
            letter = char('!' + random() % 90);
        made += int(text.size());
        parts.back() += text + '\n';
        if (random() % 500 == 0)
            parts.emplace_back();
    }
    return parts;
}

} // namespace

class BlockCrewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void givesTheLinesThatAPlainReaderGives();
    void anEndBlockInTheMidstEndsNothing();
    void damageIsToldAfterTheLinesBeforeIt_data();
    void damageIsToldAfterTheLinesBeforeIt();
    void aBlockOfAnotherLengthThanItSaysIsDamaged_data();
    void aBlockOfAnotherLengthThanItSaysIsDamaged();
    void aReaderMayBeLeftHalfWay();
    void tellsHowFarItIs();

private:
    Fixtures m_fixtures;
    QString m_large, m_small;
};

void BlockCrewTest::initTestCase()
{
    m_large = m_fixtures.bgzipped(manyParts(8'000'000), "large.gz");
    m_small = m_fixtures.bgzipped(manyParts(300'000), "small.gz");
    QVERIFY(QFileInfo(m_large).size() > 5'000'000 && QFileInfo(m_small).size() < 1'000'000);
}

void BlockCrewTest::givesTheLinesThatAPlainReaderGives()
{
    for (const QString& path : {m_large, m_small}) {
        const Reading plain = linesOf(path, false), ahead = linesOf(path, true);
        QVERIFY(plain.lines.size() > 500 && plain.error.isEmpty());
        QVERIFY(plain == ahead);
    }
}

void BlockCrewTest::anEndBlockInTheMidstEndsNothing()
{
    const QByteArray large = bytesOf(m_large), small = bytesOf(m_small);
    for (const QByteArray& bytes : {QByteArray(large + small), QByteArray(small + small), QByteArray(small + large.right(28) + small)}) {
        const QString path = m_fixtures.plain(bytes, "joined.gz");
        const Reading plain = linesOf(path, false), ahead = linesOf(path, true);
        QVERIFY(plain == ahead && plain.error.isEmpty());
        QVERIFY(plain.lines.size() > linesOf(m_small, false).lines.size());
    }
}

void BlockCrewTest::damageIsToldAfterTheLinesBeforeIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray large = bytesOf(m_large), small = bytesOf(m_small), end = large.right(28);
    const auto changed = [](QByteArray bytes, qsizetype place) {
        bytes[place] = char(bytes[place] ^ 0x40);
        return bytes;
    };
    QTest::newRow("a bit in the midst") << changed(large, large.size() / 2);
    QTest::newRow("a bit in the midst of a small file") << changed(small, small.size() / 2);
    QTest::newRow("a bit of the last sum") << changed(large, large.size() - 28 - 6);
    QTest::newRow("a stretch is missing") << large.left(large.size() / 2) + large.mid(large.size() / 2 + 1000);
    QTest::newRow("cut, with an end block") << large.left(large.size() - 5000) + end;
    QTest::newRow("something else behind the end block") << large + QByteArray(100, 'x') + end;
    QTest::newRow("a few bytes behind the end block") << large + QByteArray(5, '\x1f') + end;
    QTest::newRow("a gzip member behind") << large + QByteArray::fromHex("1f8b0800000000000003") + end;
}

void BlockCrewTest::damageIsToldAfterTheLinesBeforeIt()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_fixtures.plain(bytes, "damaged.gz");
    const Reading plain = linesOf(path, false), ahead = linesOf(path, true);
    QVERIFY(!ahead.error.isEmpty());
    QCOMPARE(ahead.error, plain.error); // which names the line
    QVERIFY(ahead.lines == plain.lines);
}

// HTSlib does not look at the length that a block says its text has: by it lines could be lost without a word.
void BlockCrewTest::aBlockOfAnotherLengthThanItSaysIsDamaged_data()
{
    QTest::addColumn<bool>("large");
    QTest::addColumn<int>("more");
    for (const bool large : {true, false})
        for (const int more : {-40'000, -1, 1, 1 << 20})
            QTest::addRow("%s file, %d bytes more", large ? "large" : "small", more) << large << more;
}

void BlockCrewTest::aBlockOfAnotherLengthThanItSaysIsDamaged()
{
    QFETCH(bool, large);
    QFETCH(int, more);
    const QByteArray whole = bytesOf(large ? m_large : m_small);
    const auto numberAt = [&](qsizetype at, int count) {
        quint32 number = 0;
        for (int i = count - 1; i >= 0; --i)
            number = number << 8 | quint8(whole[at + i]);
        return number;
    };
    std::vector<qsizetype> ends; // of the blocks
    for (qsizetype at = 0; at < whole.size(); at = ends.back())
        ends.push_back(at + qsizetype(numberAt(at + 16, 2)) + 1);
    for (const std::size_t block : {std::size_t(2), ends.size() / 2, ends.size() - 2}) { // the last is the end block
        QByteArray bytes = whole;
        const quint32 said = numberAt(ends[block] - 4, 4) + quint32(more);
        for (int i = 0; i < 4; ++i)
            bytes[ends[block] - 4 + i] = char(said >> 8 * i);
        const Reading ahead = linesOf(m_fixtures.plain(bytes, "length.gz"), true);
        QVERIFY2(ahead.error.contains(QStringLiteral("damaged")), qPrintable(ahead.error));
    }
}

void BlockCrewTest::aReaderMayBeLeftHalfWay()
{
    for (int taken = 1; taken < 300; taken += 50) {
        TextLines lines(m_large);
        lines.readAhead();
        std::string_view line;
        for (int i = 0; i < taken; ++i)
            QVERIFY(lines.next(line));
    }
}

void BlockCrewTest::tellsHowFarItIs()
{
    TextLines lines(m_large);
    std::string_view line;
    QVERIFY(lines.next(line));
    lines.readAhead();
    std::int64_t before = lines.bytesRead();
    while (lines.next(line)) {
        QVERIFY(lines.bytesRead() >= before);
        before = lines.bytesRead();
    }
    QCOMPARE(lines.bytesRead(), std::int64_t(QFileInfo(m_large).size()));
}

QTEST_GUILESS_MAIN(BlockCrewTest)
#include "tst_block_crew.moc"
