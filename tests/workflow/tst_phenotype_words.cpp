#include "core/workflow/workspace.h"
#include <QTest>
#include <algorithm>

using namespace gentolk;

class TestPhenotypeWords : public QObject
{
    Q_OBJECT

private slots:
    void suggestsTheTermAmongTheFirstThree_data();
    void suggestsTheTermAmongTheFirstThree();
    void marksDanishThatNobodyReviewed(); // D-2
    void suggestsNoMoreThanAsked();
    void labelsInTheLanguageAsked_data();
    void labelsInTheLanguageAsked();
};

void TestPhenotypeWords::suggestsTheTermAmongTheFirstThree_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("Danish") << "lymfopeni"
                            << "HP:0001888";
    QTest::newRow("Danish, two words") << "recidiverende infektioner"
                                       << "HP:0002719";
    QTest::newRow("English") << "chronic diarrhea"
                             << "HP:0002028";
    QTest::newRow("an identifier") << "HP:0001744"
                                   << "HP:0001744";
}

void TestPhenotypeWords::suggestsTheTermAmongTheFirstThree()
{
    QFETCH(QString, typed);
    const auto found = suggestPhenotype(typed);
    QFETCH(QString, id);
    const auto first = std::find_if(found.begin(), found.end(), [&](const HpoSuggestion& one) { return one.id == id; });
    QVERIFY(first < found.begin() + std::min<std::ptrdiff_t>(3, std::ptrdiff_t(found.size())));
    QVERIFY(!first->labelEn.isEmpty());
}

void TestPhenotypeWords::marksDanishThatNobodyReviewed()
{
    const auto found = suggestPhenotype("immundefekt");
    QVERIFY(!found.empty());
    QVERIFY(!found.front().labelDa.isEmpty() && found.front().danishUnreviewed);
}

void TestPhenotypeWords::suggestsNoMoreThanAsked()
{
    QCOMPARE(suggestPhenotype("infection", 3).size(), std::size_t(3));
    QVERIFY(suggestPhenotype("").empty());
}

void TestPhenotypeWords::labelsInTheLanguageAsked_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("label");
    QTest::newRow("Danish") << "HP:0002719"
                            << "da"
                            << "Recidiverende infektioner";
    QTest::newRow("English") << "HP:0002719"
                             << "en"
                             << "Recurrent infections";
    QTest::newRow("no Danish name: the release's own") << "HP:0002301"
                                                       << "da"
                                                       << "Hemiplegia";
    QTest::newRow("not in the release: the identifier") << "HP:9999999"
                                                        << "da"
                                                        << "HP:9999999";
}

void TestPhenotypeWords::labelsInTheLanguageAsked()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QTEST(phenotypeLabel(id, language), "label");
}

QTEST_APPLESS_MAIN(TestPhenotypeWords)
#include "tst_phenotype_words.moc"
