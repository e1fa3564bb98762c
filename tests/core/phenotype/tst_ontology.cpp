#include "core/base/error.h"
#include "core/phenotype/ontology.h"
#include "tests/core/phenotype/toy_ontology.h"
#include <QTest>
#include <cmath>

using namespace gentolk;
using Status = TermResolution::Status;

class TestOntology : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheReleaseVersion() { QCOMPARE(m_toy.version(), std::string("toy-1")); }
    void resolvesIdentifiersAndAsksWhereTheReleaseDoesNotSay_data();
    void resolvesIdentifiersAndAsksWhereTheReleaseDoesNotSay(); // D-1
    void knowsAllAncestorsOnceThroughTwoParents();
    void leavesOtherBranchesOutOfSimilarity_data();
    void leavesOtherBranchesOutOfSimilarity(); // D-1
    void measuresInformationInNaturalLogarithms(); // D-10, D-17
    void flagsATermThatNoDiseaseHasAndCountsItAsOne(); // D-10
    void saysThatADanishNameIsUnreviewed(); // D-2
    void showsTheLabelOfTheReleaseAndNotAnOlderOne(); // D-1
    void refusesATableItCannotTrust_data();
    void refusesATableItCannotTrust();

private:
    Ontology m_toy{toyTerms, toyCounts, toyDanish};
};

void TestOntology::resolvesIdentifiersAndAsksWhereTheReleaseDoesNotSay_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("choices");
    QTest::newRow("current") << "HP:000000A" << int(Status::Current) << "HP:000000A" << 0;
    QTest::newRow("alternative identifier") << "HP:0009001" << int(Status::Moved) << "HP:000000A" << 0;
    QTest::newRow("obsolete, replaced") << "HP:0009002" << int(Status::Moved) << "HP:000000B" << 0;
    QTest::newRow("obsolete, two replacements: a person chooses") << "HP:0009003" << int(Status::Ask) << "" << 2;
    QTest::newRow("obsolete, no replacement") << "HP:0009004" << int(Status::Ask) << "" << 0;
    QTest::newRow("unknown") << "HP:9999999" << int(Status::Unknown) << "" << 0;
    QTest::newRow("empty") << "" << int(Status::Unknown) << "" << 0;
}

void TestOntology::resolvesIdentifiersAndAsksWhereTheReleaseDoesNotSay()
{
    QFETCH(QString, asked);
    const TermResolution found = m_toy.resolve(asked.toStdString());
    QTEST(int(found.status), "status");
    QTEST(QString::fromStdString(found.id), "id");
    QTEST(int(found.choices.size()), "choices");
}

void TestOntology::knowsAllAncestorsOnceThroughTwoParents()
{
    const std::vector<std::string> expected = {"HP:0000001", "HP:0000118", "HP:000000A", "HP:000000B", "HP:000000C", "HP:000000E"};
    QCOMPARE(m_toy.ancestors("HP:000000E"), expected);
    QVERIFY(m_toy.ancestors("HP:9999999").empty());
}

void TestOntology::leavesOtherBranchesOutOfSimilarity_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("used");
    QTest::newRow("a phenotype") << "HP:000000B" << true;
    QTest::newRow("a phenotype by an older identifier") << "HP:0009002" << true;
    QTest::newRow("inheritance") << "HP:000000F" << false;
    QTest::newRow("onset, below modifiers") << "HP:000000G" << false;
    QTest::newRow("a phenotype that is also past history") << "HP:000000H" << false;
    QTest::newRow("obsolete without replacement") << "HP:0009004" << false;
    QTest::newRow("the root of all") << "HP:0000001" << false;
}

void TestOntology::leavesOtherBranchesOutOfSimilarity()
{
    QFETCH(QString, id);
    QTEST(m_toy.isPhenotype(id.toStdString()), "used");
    QTEST(m_toy.informationContent(id.toStdString()).has_value(), "used");
}

void TestOntology::measuresInformationInNaturalLogarithms()
{
    QCOMPARE(m_toy.informationContent("HP:000000A").value(), std::log(2.0)); // 0.6931
    QCOMPARE(m_toy.informationContent("HP:000000B").value(), std::log(4.0)); // 1.3863
    QCOMPARE(m_toy.informationContent("HP:0000118").value(), 0.0);
}

void TestOntology::flagsATermThatNoDiseaseHasAndCountsItAsOne()
{
    QCOMPARE(m_toy.informationContent("HP:000000D").value(), std::log(4.0));
    QVERIFY(m_toy.contentIsAssumed("HP:000000D"));
    QVERIFY(!m_toy.contentIsAssumed("HP:000000B"));
}

void TestOntology::saysThatADanishNameIsUnreviewed()
{
    QCOMPARE(m_toy.danishName("HP:0009001").value().label, QStringLiteral("Recidiverende infektioner"));
    QVERIFY(m_toy.danishName("HP:000000A").value().unreviewed);
    QVERIFY(!m_toy.danishName("HP:000000C").value().unreviewed);
    QVERIFY(!m_toy.danishName("HP:000000B").has_value());
}

void TestOntology::showsTheLabelOfTheReleaseAndNotAnOlderOne()
{
    QCOMPARE(m_toy.label("HP:000000D"), QStringLiteral("Eczematoid dermatitis"));
    QCOMPARE(m_toy.label("HP:0009002"), QStringLiteral("Recurrent viral infections"));
    QCOMPARE(m_toy.label("HP:9999999"), QStringLiteral("HP:9999999"));
}

void TestOntology::refusesATableItCannotTrust_data()
{
    QTest::addColumn<QByteArray>("terms");
    QTest::addColumn<QByteArray>("counts");
    QTest::newRow("no header") << QByteArray() << toyCounts;
    QTest::newRow("columns of another table") << toyCounts << toyCounts;
    QTest::newRow("a short row") << toyTerms + "HP:1\tx\n" << toyCounts;
    QTest::newRow("a parent that is no term") << toyTerms + "HP:1\tx\tHP:2\t\t\t\t\n" << toyCounts;
    QTest::newRow("a count that is no number") << toyTerms << toyCounts + "HP:000000D\tmany\n";
    QTest::newRow("no number of diseases") << toyTerms << QByteArray("id\tdiseases\nHP:000000A\t2\n");
}

void TestOntology::refusesATableItCannotTrust()
{
    QFETCH(QByteArray, terms);
    QFETCH(QByteArray, counts);
    try {
        const Ontology ontology(terms, counts, toyDanish);
        QFAIL("taken");
    } catch (const Error& error) {
        QCOMPARE(error.code(), Error::Code::FileMalformed);
    }
}

QTEST_APPLESS_MAIN(TestOntology)
#include "tst_ontology.moc"
