#include "core/storage/schema.h"
#include <QTest>

using namespace gentolk;

class SplitStatementsTest : public QObject
{
    Q_OBJECT

private slots:
    void splitsAScript_data();
    void splitsAScript();
    void keepsEveryStatementOfTheShippedSchema();
};

void SplitStatementsTest::splitsAScript_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char* name, const char* script, const QStringList& statements) {
        QTest::newRow(name) << QString::fromUtf8(script) << statements;
    };
    row("nothing", " \n-- only words; here\n", {});
    row("two", "SELECT 1; SELECT 2;", {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")});
    row("no last semicolon", "SELECT 1;\nSELECT 2", {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")});
    row("semicolon in a text", "SELECT 'a;''b;'; SELECT 2", {QStringLiteral("SELECT 'a;''b;'"), QStringLiteral("SELECT 2")});
    row("semicolon in a name", "SELECT \"a;\"; SELECT 2", {QStringLiteral("SELECT \"a;\""), QStringLiteral("SELECT 2")});
    row("comments", "SELECT 1 -- a;b'\n; /* c;\nd */ SELECT 2", {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")});
    row("open comment", "SELECT 1; /* never closed;", {QStringLiteral("SELECT 1")});
    row("dashes in a text", "SELECT '--;'; SELECT 2", {QStringLiteral("SELECT '--;'"), QStringLiteral("SELECT 2")});
    row("trigger", "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END; SELECT 3;",
        {QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 2; END"), QStringLiteral("SELECT 3")});
    row("trigger with case", "create temp trigger t after insert on a begin select case when 1 then 2 end; end; select 3",
        {QStringLiteral("create temp trigger t after insert on a begin select case when 1 then 2 end; end"), QStringLiteral("select 3")});
    row("a table called trigger_end", "CREATE TABLE trigger_end (begin_at TEXT); SELECT CASE WHEN 1 THEN 2 END; SELECT 3",
        {QStringLiteral("CREATE TABLE trigger_end (begin_at TEXT)"), QStringLiteral("SELECT CASE WHEN 1 THEN 2 END"), QStringLiteral("SELECT 3")});
    row("danish", "INSERT INTO a VALUES ('æ;ø'); SELECT 2", {QStringLiteral("INSERT INTO a VALUES ('æ;ø')"), QStringLiteral("SELECT 2")});
}

void SplitStatementsTest::splitsAScript()
{
    QFETCH(QString, script);
    QTEST(splitStatements(script), "statements");
}

void SplitStatementsTest::keepsEveryStatementOfTheShippedSchema()
{
    const auto steps = shippedSchema();
    QVERIFY(!steps.empty());
    for (std::size_t i = 0; i < steps.size(); ++i)
        QCOMPARE(steps[i].number, int(i) + 1);
    for (const SchemaStep& step : steps)
        for (const QString& statement : splitStatements(step.sql))
            QVERIFY2(statement.startsWith(QLatin1String("CREATE ")) || step.number > 1, qPrintable(statement));
}

QTEST_GUILESS_MAIN(SplitStatementsTest)
#include "tst_split_statements.moc"
