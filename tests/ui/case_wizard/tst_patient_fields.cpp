#include "ui/case_wizard/patient_fields.h"
#include "ui/look/look.h"
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace gentolk;

class TestPatientFields : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { wear(Theme::Light); }

    void theNumberIsLookedAtWhileItIsTyped_data() // F-1 to F-5
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("valid") << "070761-4285" << "ok" << "0707614285" << true;
        QTest::newRow("without its hyphen") << "0707614285" << "ok" << "0707614285" << true;
        QTest::newRow("modulus 11 fails: a hint, never a block") << "251248-9996" << "warn" << "2512489996" << true;
        QTest::newRow("national replacement number") << "0203291WQ3" << "ok" << "0203291WQ3" << true;
        QTest::newRow("impossible date") << "320561-4285" << "fail" << "" << false;
        QTest::newRow("too short") << "0707" << "fail" << "" << false;
        QTest::newRow("not known") << "" << "" << "" << true;
    }
    void theNumberIsLookedAtWhileItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, goesOn);
        Spoken spoken;
        PatientFields fields(spoken);
        QTest::keyClicks(fields.numberField(), typed);
        QTEST(fields.numberHint()->property("hintKind").toString(), "kind");
        QTEST(fields.patient().cpr, "stored");
        QCOMPARE(fields.stop().isEmpty(), goesOn);
        QVERIFY(!fields.numberHint()->text().isEmpty());
    }

    void theNumberTellsBirthAndLegalSex() // F-2, F-3
    {
        Spoken spoken;
        PatientFields fields(spoken);
        QTest::keyClicks(fields.numberField(), QStringLiteral("0707614285"));
        QCOMPARE(fields.patient().birthDate, QDate(1961, 7, 7));
        QVERIFY(fields.patient().sex == Sex::Male);
    }

    void anotherSexInThePedigreeIsSaidAndStopsNobody()
    {
        Spoken spoken;
        PatientFields fields(spoken);
        fields.showPatient({}, Sex::Female);
        QVERIFY(fields.patient().sex == Sex::Female);
        QTest::keyClicks(fields.numberField(), QStringLiteral("0707614285"));
        QCOMPARE(fields.numberHint()->property("hintKind").toString(), QStringLiteral("warn"));
        QVERIFY(fields.stop().isEmpty());
    }
};

QTEST_MAIN(TestPatientFields)
#include "tst_patient_fields.moc"
