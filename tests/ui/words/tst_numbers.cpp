#include "ui/words/numbers.h"
#include <QLocale>
#include <QTest>

using namespace gentolk;

class TestNumbers : public QObject
{
    Q_OBJECT

    static void danish() { QLocale::setDefault(QLocale(QLocale::Danish, QLocale::Denmark)); }
    static void english() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

private slots:
    void aFrequencyIsWrittenAsOneInSoMany_data() // law 9 of the house, rule F-42
    {
        QTest::addColumn<double>("frequency");
        QTest::addColumn<QString>("da");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QString>("percentDa");
        QTest::newRow("rare") << 1.0 / 12000 << "1 : 12.000" << "1 : 12,000" << "0,0083 %";
        QTest::newRow("two digits") << 1.0 / 12345 << "1 : 12.000" << "1 : 12,000" << "0,0081 %";
        QTest::newRow("common") << 0.0112 << "1 : 89" << "1 : 89" << "1,1 %";
        QTest::newRow("a tenth of a per cent") << 0.001 << "1 : 1.000" << "1 : 1,000" << "0,1 %";
        QTest::newRow("half") << 0.5 << "1 : 2" << "1 : 2" << "50 %";
        QTest::newRow("all") << 1.0 << "1 : 1" << "1 : 1" << "100 %";
        QTest::newRow("not seen is not missing") << 0.0 << "not seen" << "not seen" << "0 %";
    }
    void aFrequencyIsWrittenAsOneInSoMany()
    {
        QFETCH(double, frequency);
        danish();
        QTEST(frequencyRatio(frequency), "da");
        QTEST(frequencyPercent(frequency), "percentDa");
        english();
        QTEST(frequencyRatio(frequency), "en");
    }

    void aMissingNumberIsADashAndNeverZero() // law 3 of the house
    {
        QCOMPARE(frequencyRatio(std::nullopt), QStringLiteral("\u2013"));
        QCOMPARE(frequencyPercent(std::nullopt), QStringLiteral("\u2013"));
        QCOMPARE(decimalText(std::optional<double>(), 2), QStringLiteral("\u2013"));
        QCOMPARE(dateText(QDate()), QStringLiteral("\u2013"));
        QCOMPARE(dateTimeText(QDateTime()), QStringLiteral("\u2013"));
        QCOMPARE(ageText(QDate(), QDate(2026, 1, 1)), QStringLiteral("\u2013"));
    }

    void numbersAndDatesFollowTheLocaleOfTheWindow()
    {
        danish();
        QCOMPARE(countText(4912331), QStringLiteral("4.912.331"));
        QCOMPARE(decimalText(0.94, 2), QStringLiteral("0,94"));
        QCOMPARE(dateText(QDate(2026, 6, 14)), QStringLiteral("14-06-2026"));
        english();
        QCOMPARE(countText(4912331), QStringLiteral("4,912,331"));
        QCOMPARE(decimalText(0.94, 2), QStringLiteral("0.94"));
        QCOMPARE(dateText(QDate(2026, 6, 14)), QStringLiteral("14 Jun 2026"));
    }

    void anAgeIsToldInDaysMonthsOrYears_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QString>("text");
        QTest::newRow("newborn") << QDate(2026, 11, 10) << "12 day(s) old";
        QTest::newRow("five months") << QDate(2026, 6, 14) << "5 month(s) old";
        QTest::newRow("the day before the month is full") << QDate(2026, 9, 23) << "1 month(s) old";
        QTest::newRow("grown") << QDate(1961, 7, 7) << "65 year(s) old";
        QTest::newRow("not yet born") << QDate(2027, 1, 1) << "\u2013";
    }
    void anAgeIsToldInDaysMonthsOrYears()
    {
        QFETCH(QDate, birth);
        QTEST(ageText(birth, QDate(2026, 11, 22)), "text");
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
