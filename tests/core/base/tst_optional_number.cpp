#include "core/base/optional_number.h"
#include <QTest>
#include <limits>

using namespace gentolk;

class OptionalNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void isNothingUntilTold();
    void isNeverTakenForANumber();
    void turnsIntoAnOptionalAndBack();
    void takesTheNumbersRoom();
};

void OptionalNumberTest::isNothingUntilTold()
{
    OptionalNumber<double> share;
    QVERIFY(!share && !share.has_value() && share == OptionalNumber<double>() && share == std::optional<double>());
    QCOMPARE(share.value_or(0.5), 0.5);
    QVERIFY_THROWS_EXCEPTION(std::bad_optional_access, static_cast<void>(share.value()));
    share = 0.25;
    QVERIFY(share && *share == 0.25 && share == 0.25 && share == std::optional(0.25) && share != OptionalNumber<double>());
    share = std::nullopt;
    QVERIFY(!share);
}

void OptionalNumberTest::isNeverTakenForANumber() // unknown is never 0, nor the sentinel itself
{
    const OptionalNumber<int> unknown;
    QVERIFY(unknown != 0 && unknown != OptionalNumber<int>(0) && unknown != std::numeric_limits<int>::lowest());
    const OptionalNumber<double> none;
    QVERIFY(none != 0 && none != OptionalNumber<double>(0));
    QVERIFY(OptionalNumber<int>(0) && OptionalNumber<int>(-1) && OptionalNumber<double>(0));
    QVERIFY(!OptionalNumber<double>(std::numeric_limits<double>::quiet_NaN())); // what is no number is not known
}

void OptionalNumberTest::turnsIntoAnOptionalAndBack()
{
    const std::optional<int> seven = OptionalNumber<int>(7), none = OptionalNumber<int>();
    QVERIFY(seven == 7 && !none);
    QVERIFY(OptionalNumber<int>(seven) == 7 && !OptionalNumber<int>(none));
}

void OptionalNumberTest::takesTheNumbersRoom()
{
    QCOMPARE(sizeof(OptionalNumber<int>), sizeof(int));
    QCOMPARE(sizeof(OptionalNumber<double>), sizeof(double));
}

QTEST_APPLESS_MAIN(OptionalNumberTest)
#include "tst_optional_number.moc"
