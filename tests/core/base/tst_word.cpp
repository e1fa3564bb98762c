#include "core/base/word.h"
#include <QTest>
#include <map>
#include <thread>
#include <vector>

using namespace gentolk;

class WordTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheTextItWasMadeOf();
    void isOneForEqualTexts();
    void isOrderedAsItsText();
    void readsAsAText();
    void isKeptOnceForAllThreads();
};

void WordTest::isTheTextItWasMadeOf()
{
    std::string text = "ENST00000376701.5";
    const Word word = text;
    text.assign("gone");
    QCOMPARE(word.text(), std::string("ENST00000376701.5"));
    QVERIFY(Word().empty() && Word("").empty() && Word(std::string()).empty() && !word.empty());
    QCOMPARE(Word().text(), std::string());
    const std::string withNul("a\0b", 3);
    QCOMPARE(Word(withNul).text(), withNul);
    QVERIFY(Word(withNul) != Word("a"));
}

void WordTest::isOneForEqualTexts()
{
    const Word a = std::string("intron_variant"), b = std::string_view("intron_variant");
    QCOMPARE(&a.text(), &b.text());
    QVERIFY(a == b && a != Word("missense_variant") && Word("") == Word());
    std::vector<Word> many; // more than a thread remembers
    for (int i = 0; i < 5000; ++i)
        many.push_back("word" + std::to_string(i));
    for (int i = 0; i < 5000; ++i)
        QVERIFY(many[std::size_t(i)] == Word("word" + std::to_string(i)));
}

void WordTest::isOrderedAsItsText()
{
    QVERIFY(Word("BTK") < Word("WAS") && Word() < Word("A") && Word("WAS") < std::string("WASL") && !(Word("WAS") < "WAS"));
    const std::map<Word, int> numbers{{"b", 2}, {"a", 1}};
    QCOMPARE(numbers.begin()->second, 1);
}

void WordTest::readsAsAText()
{
    const Word word = "NM_000377.3";
    const std::string& same = word;
    const std::string_view view = word;
    QCOMPARE(&same, &word.text());
    QCOMPARE(view.substr(0, 3), std::string_view("NM_"));
    QVERIFY(word == "NM_000377.3" && word == same && word == view && word != "NM_000377");
    QCOMPARE(word + ":c.1A>G", std::string("NM_000377.3:c.1A>G"));
    QCOMPARE(std::string("of ") + word, std::string("of NM_000377.3"));
    QCOMPARE("of " + word, std::string("of NM_000377.3"));
    QCOMPARE(text(word), QStringLiteral("NM_000377.3"));
    QVERIFY(word.starts_with("NM_") && word.find('.') == 9 && word.size() == 11);
}

void WordTest::isKeptOnceForAllThreads()
{
    constexpr int threads = 4, words = 2000;
    std::vector<std::vector<Word>> made(threads);
    std::vector<std::thread> all;
    for (int t = 0; t < threads; ++t)
        all.emplace_back([&made, t] {
            for (int i = 0; i < words; ++i)
                made[std::size_t(t)].push_back("shared" + std::to_string(i));
        });
    for (std::thread& one : all)
        one.join();
    for (int t = 1; t < threads; ++t)
        QVERIFY(made[std::size_t(t)] == made[0]);
}

QTEST_APPLESS_MAIN(WordTest)
#include "tst_word.moc"
