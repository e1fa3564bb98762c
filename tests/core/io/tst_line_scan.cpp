#include "core/io/line_scan.h"
#include <QTest>
#include <algorithm>
#include <random>

using namespace gentolk;

class LineScanTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAPlainWalkFinds();
    void findsNulBytesWhereverTheyLie();
    void readsNothingOfAnEmptyLine();
};

void LineScanTest::findsWhatAPlainWalkFinds()
{
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        std::string line(random() % (round % 50 == 0 ? 20'000 : 300), 'x');
        for (char& letter : line)
            letter = random() % (round % 3 == 0 ? 5 : 30) == 0 ? '\t' : char('A' + random() % 26);
        const LineScan scan = scanLine(line);
        QCOMPARE(scan.tabs, std::size_t(std::count(line.begin(), line.end(), '\t')));
        QVERIFY(!scan.nul);
        std::size_t from = 0;
        for (std::size_t i = 0; i < std::min(scan.tabs, LineScan::kept); ++i) {
            QCOMPARE(scan.places[i], line.find('\t', from));
            from = scan.places[i] + 1;
        }
    }
}

void LineScanTest::findsNulBytesWhereverTheyLie()
{
    for (std::size_t length = 1; length < 50; ++length)
        for (std::size_t place = 0; place < length; ++place) {
            std::string line(length, 'x');
            line[place] = '\0';
            QVERIFY(scanLine(line).nul);
            QVERIFY(!scanLine(std::string_view(line).substr(0, place)).nul);
        }
}

void LineScanTest::readsNothingOfAnEmptyLine()
{
    QCOMPARE(scanLine({}).tabs, std::size_t(0));
    QVERIFY(!scanLine({}).nul);
}

QTEST_APPLESS_MAIN(LineScanTest)
#include "tst_line_scan.moc"
