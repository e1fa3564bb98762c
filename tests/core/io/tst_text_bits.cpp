#include "core/io/text_bits.h"
#include <QTest>
#include <algorithm>
#include <random>
#include <string>

using namespace gentolk;

class TextBitsTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryTabNewlineAndNul_data();
    void tellsEveryTabNewlineAndNul();
    void seesTheSameInEveryWay();
    void hasNothingOfAnEmptyText();
};

void TextBitsTest::tellsEveryTabNewlineAndNul_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("best") << int(TextBits::Way::Best);
    QTest::newRow("one by one") << int(TextBits::Way::OneByOne);
    QTest::newRow("by 16") << int(TextBits::Way::By16);
    QTest::newRow("by 32") << int(TextBits::Way::By32);
}

void TextBitsTest::tellsEveryTabNewlineAndNul()
{
    QFETCH(int, way);
    std::mt19937 random(3);
    for (std::size_t size : {1U, 63U, 64U, 65U, 127U, 128U, 1000U, 4096U}) {
        std::string text;
        for (std::size_t i = 0; i < size; ++i)
            text += std::string("\t\t\nACGT0129.\xff\x89")[random() % 14];
        const std::size_t nul = random() % size;
        text[nul] = '\0';
        TextBits bits;
        bits.look(text, TextBits::Way(way));
        for (std::size_t at = 0; at <= size; ++at) {
            QCOMPARE(std::size_t(bits.tabsBefore(at)), std::size_t(std::count(text.begin(), text.begin() + std::ptrdiff_t(at), '\t')));
            QCOMPARE(bits.newlineFrom(at), text.find('\n', at));
        }
        QVERIFY(bits.hasNul(nul, nul) && bits.hasNul(0, size - 1));
        const std::size_t window = nul / TextBits::windowBytes;
        QVERIFY(window == 0 || !bits.hasNul(0, window * TextBits::windowBytes - 1));
        QVERIFY(window + 1 >= bits.size() || !bits.hasNul((window + 1) * TextBits::windowBytes, size - 1));
    }
}

void TextBitsTest::seesTheSameInEveryWay()
{
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        std::string text(random() % 700, ' ');
        for (char& letter : text)
            letter = char(random());
        TextBits one, other, best;
        one.look(text, TextBits::Way::OneByOne);
        other.look(text, TextBits::Way::By16);
        best.look(text);
        QVERIFY(one.size() == other.size() && one.size() == best.size());
        for (std::size_t i = 0; i <= one.size(); ++i)
            for (const TextBits* same : {&other, &best})
                QVERIFY(one[i].tabs == (*same)[i].tabs && one[i].newlines == (*same)[i].newlines && one[i].tabsBefore == (*same)[i].tabsBefore
                        && one[i].nulWindowsBefore == (*same)[i].nulWindowsBefore);
    }
}

void TextBitsTest::hasNothingOfAnEmptyText()
{
    TextBits bits;
    bits.look({});
    QCOMPARE(bits.size(), std::size_t(0));
    QCOMPARE(bits.newlineFrom(0), std::string_view::npos);
    QCOMPARE(bits.tabsBefore(0), 0U);
}

QTEST_APPLESS_MAIN(TextBitsTest)
#include "tst_text_bits.moc"
