#include "core/acmg/criteria_text.h"
#include "core/base/error.h"
#include <QTest>

using namespace gentolk;

class TestCriteriaText : public QObject
{
    Q_OBJECT

private slots:
    void readsCriteriaAsClinGenWritesThem_data();
    void readsCriteriaAsClinGenWritesThem();
    void refusesAndNamesTheBadWord_data();
    void refusesAndNamesTheBadWord();
    void nothingGivesNothing();
};

void TestCriteriaText::readsCriteriaAsClinGenWritesThem_data() // rule A-1
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("defaults") << "PVS1,PS1,PM2,PP3,BA1,BS1,BP4" << "PVS1 PS1 PM2 PP3 BA1 BS1 BP4";
    QTest::newRow("other strengths") << "PM2_Supporting, PP1_Strong,PS4_VeryStrong,PVS1_Moderate,BP4_Moderate"
                                     << "PM2_Supporting PP1_Strong PS4_VeryStrong PVS1_Moderate BP4_Moderate";
    QTest::newRow("any case, spaces") << " pvs1  pm2_SUPPORTING ;ps4_very_strong " << "PVS1 PM2_Supporting PS4_VeryStrong";
    QTest::newRow("the default strength said aloud") << "PM2_Moderate,BA1_StandAlone" << "PM2 BA1";
}

void TestCriteriaText::readsCriteriaAsClinGenWritesThem()
{
    QFETCH(QString, text);
    QStringList names;
    for (const AppliedCriterion& applied : parseCriteria(text)) {
        names.append(nameOf(applied));
        QVERIFY(applied.state == CriterionState::Met);
        QVERIFY(applied.decision == DecisionState::Accepted);
    }
    QTEST(names.join(' '), "names");
}

void TestCriteriaText::refusesAndNamesTheBadWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown code") << "PVS1,PM7" << "PM7";
    QTest::newRow("unknown strength") << "PM2_P" << "PM2_P";
    QTest::newRow("empty strength") << "PM2_" << "PM2_";
    QTest::newRow("doubled (A-2)") << "PM2,PVS1,PM2_Supporting" << "PM2_Supporting";
    QTest::newRow("stand-alone is BA1's") << "PVS1_StandAlone" << "PVS1_StandAlone";
    QTest::newRow("BA1 has no other strength") << "BA1_Strong" << "BA1_Strong";
    QTest::newRow("a stray word") << "PVS1 and PM2" << "and";
}

void TestCriteriaText::refusesAndNamesTheBadWord()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    try {
        parseCriteria(text);
        QFAIL("not refused");
    } catch (const Error& error) {
        QCOMPARE(error.code(), Error::Code::InvalidValue);
        QCOMPARE(error.subject(), QString("criteria"));
        QVERIFY2(error.detail().startsWith(word + ':'), qPrintable(error.detail()));
    }
}

void TestCriteriaText::nothingGivesNothing()
{
    QVERIFY(parseCriteria(QString()).empty());
    QVERIFY(parseCriteria(" , ").empty());
}

QTEST_GUILESS_MAIN(TestCriteriaText)
#include "tst_criteria_text.moc"
