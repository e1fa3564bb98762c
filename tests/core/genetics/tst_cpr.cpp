#include "core/genetics/cpr.h"
#include <QTest>

using namespace gentolk;
using Kind = CprNumber::Kind;

// Numbers here are cpr.dk's and MedCom's published examples, or plain patterns on impossible serials (rule F-7).
class CprTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheBirthYearBySeventhDigit_data();
    void tellsTheBirthYearBySeventhDigit();
    void refusesWhatCannotBeANumber_data();
    void refusesWhatCannotBeANumber();
    void hintsAtAnOddCheckDigitButAcceptsTheNumber_data();
    void hintsAtAnOddCheckDigitButAcceptsTheNumber();
    void readsReplacementNumbers_data();
    void readsReplacementNumbers();
    void acceptsSpacesHyphenAndSmallLetters();
    void masksTheSerial_data();
    void masksTheSerial();
    void formatsWithAHyphen();
};

void CprTest::tellsTheBirthYearBySeventhDigit_data() // rule F-2, both edges of every row
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("year");
    const auto row = [](const char* number, int year) { QTest::newRow(number) << QString::fromLatin1(number) << year; };
    row("0201000000", 1900);
    row("0201990000", 1999);
    row("0201003000", 1900);
    row("0201993000", 1999);
    row("0201004000", 2000);
    row("0201364000", 2036);
    row("0201374000", 1937);
    row("0201994000", 1999);
    row("0201005000", 2000);
    row("0201575000", 2057);
    row("0201585000", 1858);
    row("0201995000", 1899);
    row("0201008000", 2000);
    row("0201578000", 2057);
    row("0201588000", 1858);
    row("0201998000", 1899);
    row("0201009000", 2000);
    row("0201369000", 2036);
    row("0201379000", 1937);
    row("0201999000", 1999);
}

void CprTest::tellsTheBirthYearBySeventhDigit()
{
    QFETCH(QString, number);
    const auto parsed = parseCpr(number);
    QVERIFY(parsed);
    QTEST(parsed->birthDate.year(), "year");
    QCOMPARE(parsed->kind, Kind::Cpr);
}

void CprTest::refusesWhatCannotBeANumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("too short") << QStringLiteral("070761-428");
    QTest::newRow("too long") << QStringLiteral("070761-42850");
    QTest::newRow("letters in the date") << QStringLiteral("07O761-4285");
    QTest::newRow("one letter") << QStringLiteral("0707614A85");
    QTest::newRow("month 13") << QStringLiteral("0113611234");
    QTest::newRow("day 0") << QStringLiteral("0007611234");
    QTest::newRow("day 45") << QStringLiteral("4507611234");
    QTest::newRow("30 February") << QStringLiteral("3002611234");
    QTest::newRow("29 February of a common year") << QStringLiteral("2902610000");
    QTest::newRow("29 February 1900, no leap year") << QStringLiteral("2902000000");
    QTest::newRow("replacement with seventh digit 3") << QStringLiteral("0203293WQ3");
    QTest::newRow("replacement on 31 June") << QStringLiteral("3106291WQ3");
    QTest::newRow("old replacement on 31 June") << QStringLiteral("9106291234");
    QTest::newRow("day 92") << QStringLiteral("9201611234");
    QTest::newRow("digits of another script") << QStringLiteral("070761428\u0665");
}

void CprTest::refusesWhatCannotBeANumber()
{
    QFETCH(QString, text);
    QVERIFY(!parseCpr(text));
}

void CprTest::hintsAtAnOddCheckDigitButAcceptsTheNumber_data() // rules F-3, F-4
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<bool>("female");
    QTest::addColumn<bool>("odd");
    QTest::newRow("sum 154 fits") << QStringLiteral("070761-4285") << QDate(1961, 7, 7) << false << false;
    QTest::newRow("MedCom's test number, sum 190") << QStringLiteral("251248-9996") << QDate(1948, 12, 25) << true << true;
    QTest::newRow("1 January is never hinted at") << QStringLiteral("010165-0000") << QDate(1965, 1, 1) << true << false;
    QTest::newRow("29 February of a leap year") << QStringLiteral("290200-4000") << QDate(2000, 2, 29) << true << true;
}

void CprTest::hintsAtAnOddCheckDigitButAcceptsTheNumber()
{
    QFETCH(QString, text);
    QFETCH(bool, female);
    const auto parsed = parseCpr(text);
    QVERIFY(parsed);
    QTEST(parsed->birthDate, "birth");
    QVERIFY(parsed->sex == (female ? Sex::Female : Sex::Male));
    QTEST(parsed->checkDigitOdd, "odd");
}

void CprTest::readsReplacementNumbers_data() // rule F-5
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<bool>("female");
    QTest::newRow("national 1900s, man") << QStringLiteral("0203291WQ3") << Kind::NationalReplacement << QDate(1929, 3, 2) << false;
    QTest::newRow("national 1900s, woman") << QStringLiteral("1308781OS6") << Kind::NationalReplacement << QDate(1978, 8, 13) << true;
    QTest::newRow("national 2000s") << QStringLiteral("3101057JC9") << Kind::NationalReplacement << QDate(2005, 1, 31) << false;
    QTest::newRow("regional 1900s") << QStringLiteral("020329-0AB2") << Kind::RegionalReplacement << QDate(1929, 3, 2) << true;
    QTest::newRow("regional 2000s") << QStringLiteral("020315-6AB1") << Kind::RegionalReplacement << QDate(2015, 3, 2) << false;
    QTest::newRow("regional before 1900") << QStringLiteral("020399-5AB1") << Kind::RegionalReplacement << QDate(1899, 3, 2) << false;
    QTest::newRow("day and 60") << QStringLiteral("670761-4285") << Kind::OldReplacement << QDate(1961, 7, 7) << false;
    QTest::newRow("day and 60, the 31st") << QStringLiteral("910161-0000") << Kind::OldReplacement << QDate(1961, 1, 31) << true;
}

void CprTest::readsReplacementNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, female);
    const auto parsed = parseCpr(text);
    QVERIFY(parsed);
    QTEST(parsed->kind, "kind");
    QTEST(parsed->birthDate, "birth");
    QVERIFY(parsed->sex == (female ? Sex::Female : Sex::Male));
    QVERIFY(!parsed->checkDigitOdd);
}

void CprTest::acceptsSpacesHyphenAndSmallLetters() // rule F-1
{
    QCOMPARE(parseCpr(QStringLiteral(" 070761 - 4285 ")).value().digits, QStringLiteral("0707614285"));
    QCOMPARE(parseCpr(QStringLiteral("020329-1wq3")).value().digits, QStringLiteral("0203291WQ3"));
}

void CprTest::masksTheSerial_data() // rule F-1
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("masked");
    QTest::newRow("plain") << QStringLiteral("0101901234") << QStringLiteral("010190-****");
    QTest::newRow("with hyphen") << QStringLiteral("010190-1234") << QStringLiteral("010190-****");
    QTest::newRow("replacement") << QStringLiteral("0203291WQ3") << QStringLiteral("020329-****");
    QTest::newRow("not known") << QString() << QString();
    QTest::newRow("half a number is hidden whole") << QStringLiteral("01019012") << QStringLiteral("********");
}

void CprTest::masksTheSerial()
{
    QFETCH(QString, digits);
    QTEST(maskedCpr(digits), "masked");
}

void CprTest::formatsWithAHyphen()
{
    QCOMPARE(formattedCpr(QStringLiteral("0707614285")), QStringLiteral("070761-4285"));
    QCOMPARE(formattedCpr(QString()), QString());
}

QTEST_GUILESS_MAIN(CprTest)
#include "tst_cpr.moc"
