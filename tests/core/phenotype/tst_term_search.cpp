#include "core/phenotype/fold_name.h"
#include "core/phenotype/ontology.h"
#include "tests/core/phenotype/toy_ontology.h"
#include <QTest>

using namespace gentolk;

class TestTermSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsTheTermOfWhatIsTyped_data();
    void findsTheTermOfWhatIsTyped();
    void offersNothingThatIsNoCurrentPhenotype_data();
    void offersNothingThatIsNoCurrentPhenotype(); // D-1
    void tellsBetterFitsFirstAndEachTermOnce();
    void givesAtMostWhatIsAskedFor();
    void foldsDanishLettersAsTheyAreTypedWithoutThem();

private:
    Ontology m_toy{toyTerms, toyCounts, toyDanish};
};

void TestTermSearch::findsTheTermOfWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("matched");
    QTest::newRow("English label") << "eczematoid dermatitis" << "HP:000000D" << "Eczematoid dermatitis";
    QTest::newRow("beginning") << "Recidiv" << "HP:000000A" << "Recidiverende infektioner";
    QTest::newRow("synonym") << "low neutrophil" << "HP:000000C" << "Low neutrophil count";
    QTest::newRow("beginnings of words in any order") << "viral recur" << "HP:000000B" << "Recurrent viral infections";
    QTest::newRow("a part, as in a compound") << "eksem" << "HP:000000D" << QString::fromUtf8("Børneeksem på hånden");
    QTest::newRow("Danish letters") << QString::fromUtf8("BØRNE") << "HP:000000D" << QString::fromUtf8("Børneeksem på hånden");
    QTest::newRow("Danish without its letters") << "boerneeksem paa" << "HP:000000D" << QString::fromUtf8("Børneeksem på hånden");
    QTest::newRow("an older label") << "neutropenia" << "HP:000000C" << "Neutropenia";
    QTest::newRow("a label newer than the release") << "eczema-like" << "HP:000000D" << "Eczema-like dermatitis";
    QTest::newRow("a letter wrong") << "eczenatoid" << "HP:000000D" << "Eczematoid dermatitis";
    QTest::newRow("letters swapped") << "dermaittis" << "HP:000000D" << "Eczematoid dermatitis";
    QTest::newRow("an identifier") << " hp:000000b " << "HP:000000B" << "Recurrent viral infections";
    QTest::newRow("an old identifier") << "HP:0009002" << "HP:000000B" << "Recurrent viral infections";
}

void TestTermSearch::findsTheTermOfWhatIsTyped()
{
    QFETCH(QString, typed);
    const std::vector<TermHit> hits = m_toy.search(typed, 5);
    QVERIFY(!hits.empty());
    QTEST(QString::fromStdString(hits.front().id), "id");
    QTEST(hits.front().matchedName, "matched");
}

void TestTermSearch::offersNothingThatIsNoCurrentPhenotype_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"", "   ", "-", "autosomal", "childhood", "history", "obsolete", "HP:000000F", "xyzzy", "xyz"})
        QTest::newRow(*typed ? typed : "nothing") << typed;
}

void TestTermSearch::offersNothingThatIsNoCurrentPhenotype()
{
    QFETCH(QString, typed);
    QVERIFY(m_toy.search(typed, 5).empty());
}

void TestTermSearch::tellsBetterFitsFirstAndEachTermOnce()
{
    const std::vector<TermHit> hits = m_toy.search(QStringLiteral("neutrop"), 9);
    QCOMPARE(hits.size(), std::size_t(2));
    QCOMPARE(hits[0].id, std::string("HP:000000C")); // begins so
    QCOMPARE(hits[1].id, std::string("HP:000000E")); // only its second word does
}

void TestTermSearch::givesAtMostWhatIsAskedFor()
{
    QCOMPARE(m_toy.search(QStringLiteral("recurrent"), 1).size(), std::size_t(1));
    QVERIFY(m_toy.search(QStringLiteral("recurrent"), 0).empty());
    QVERIFY(m_toy.search(QStringLiteral("HP:000000A"), 0).empty());
}

void TestTermSearch::foldsDanishLettersAsTheyAreTypedWithoutThem()
{
    QCOMPARE(foldName("Ærø – Århus (by)"), std::string("aeroe aarhus by"));
    QCOMPARE(foldName("Sjögren's  syndrome"), std::string("sjogren s syndrome"));
}

QTEST_APPLESS_MAIN(TestTermSearch)
#include "tst_term_search.moc"
