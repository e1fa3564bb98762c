#include "core/base/error.h"
#include "core/base/rule_numbers.h"
#include "core/inheritance/inheritance_limits.h"
#include "core/quality/quality_limits.h"
#include "core/reference/resource.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QtTest>

using namespace gentolk;

// Rule R-1: the limits of inheritance and of the sample checks are versioned files, read strictly.
class TestRuleNumbers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void readsTheLimitsThatShip();
    void everyLimitNamesItsRuleAndHowSureItIs();
    void refusesWhatIsMissingWrongOrTooMany_data();
    void refusesWhatIsMissingWrongOrTooMany();
    void takesTheLaboratorysOwnFileFirst();
};

namespace {
QJsonObject shipped(const char* name)
{
    return QJsonDocument::fromJson(resourceBytes(QStringLiteral(":/rules/%1.json").arg(QLatin1String(name)))).object();
}

RuleNumbers with(const QString& key, const QJsonValue& value)
{
    QJsonObject file = shipped("inheritance"), limits = file["limits"].toObject();
    if (value.isUndefined())
        limits.remove(key);
    else
        limits[key] = QJsonObject{{"value", value}};
    file["limits"] = limits;
    return RuleNumbers(QJsonDocument(file).toJson(), QStringLiteral("mine.json"));
}
} // namespace

void TestRuleNumbers::readsTheLimitsThatShip()
{
    QCOMPARE(inheritanceLimits().deNovoReadsAtLeast, 4);
    QCOMPARE(inheritanceLimits().mosaicBalanceAtMost, 0.35);
    QCOMPARE(qualityLimits().thirdDegree, 0.0442);
    QCOMPARE(qualityLimits().rohLong, std::int64_t(20'000'000));
    QCOMPARE(RuleNumbers::ofProgram(QStringLiteral("quality")).sha256().size(), 64);
    QVERIFY_THROWS_EXCEPTION(Error, RuleNumbers::ofProgram(QStringLiteral("none")));
}

void TestRuleNumbers::everyLimitNamesItsRuleAndHowSureItIs()
{
    for (const char* name : {"inheritance", "quality"}) {
        const QJsonObject limits = shipped(name)["limits"].toObject();
        QVERIFY(limits.size() > 20);
        for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
            QVERIFY2(limit.value().toObject()["rule"].toString().startsWith("B-"), qPrintable(limit.key()));
            QVERIFY2(QStringList({"sure", "policy", "check"}).contains(limit.value().toObject()["mark"].toString()),
                     qPrintable(limit.key()));
        }
    }
}

void TestRuleNumbers::refusesWhatIsMissingWrongOrTooMany_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("missing") << "mosaic_chance" << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a word") << "mosaic_chance" << QJsonValue("0.01");
    QTest::newRow("not whole") << "de_novo_reads_at_least" << QJsonValue(4.5);
    QTest::newRow("far too large") << "de_novo_reads_at_least" << QJsonValue(1e12);
    QTest::newRow("misspelt, so one too many") << "mosaic_chanse" << QJsonValue(0.01);
}

void TestRuleNumbers::refusesWhatIsMissingWrongOrTooMany()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    try {
        readInheritanceLimits(with(key, value));
        QFAIL("read");
    } catch (const Error& error) {
        QVERIFY(error.code() == Error::Code::FileMalformed);
        QCOMPARE(error.subject(), QStringLiteral("mine.json"));
        QCOMPARE(error.detail(), key);
    }
    QVERIFY_THROWS_EXCEPTION(Error, RuleNumbers(QByteArray("{\"limits\": {}}"), QStringLiteral("mine.json")));
    QVERIFY_THROWS_EXCEPTION(Error, RuleNumbers(QByteArray("{\"name\": \"x\", "), QStringLiteral("mine.json")));
}

void TestRuleNumbers::takesTheLaboratorysOwnFileFirst()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QVERIFY(data.mkpath("rules"));
    QFile own(data.filePath("rules/inheritance.json"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    QJsonObject file = shipped("inheritance");
    file["version"] = QStringLiteral("our laboratory 3");
    own.write(QJsonDocument(file).toJson());
    own.close();
    const QString version = RuleNumbers::ofProgram(QStringLiteral("inheritance")).version();
    QVERIFY(own.remove());
    QCOMPARE(version, QStringLiteral("our laboratory 3"));
    QVERIFY(RuleNumbers::ofProgram(QStringLiteral("inheritance")).version() != version);
}

QTEST_APPLESS_MAIN(TestRuleNumbers)
#include "tst_rule_numbers.moc"
