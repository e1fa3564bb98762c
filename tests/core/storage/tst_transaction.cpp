#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/settings_repository.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/expect_error.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class TransactionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_database.reset(); }
    void keepsWhatIsCommitted();
    void undoesWhatIsNot();
    void undoesTheInnerWithTheOuter();
    void keepsOutASecondWriterUntilTheEnd();
    void bindsEveryValueAsItIs_data();
    void bindsEveryValueAsItIs();
    void tellsTheDriversWords();
    void losesNothingOnAFullDisk();

private:
    std::optional<QString> value(const QString& name) { return SettingsRepository(*m_database).value(name); }
    void set(const QString& name) { SettingsRepository(*m_database).set(name, QStringLiteral("x")); }
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

void TransactionTest::init()
{
    m_database = std::make_unique<Database>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u'.' +
                                                              QString::fromLatin1(QTest::currentDataTag())));
}

void TransactionTest::keepsWhatIsCommitted()
{
    {
        Transaction transaction(*m_database);
        set(QStringLiteral("a"));
        transaction.commit();
    }
    QVERIFY(value(QStringLiteral("a")));
}

void TransactionTest::undoesWhatIsNot()
{
    {
        Transaction transaction(*m_database);
        set(QStringLiteral("a"));
    }
    QVERIFY(!value(QStringLiteral("a")));
}

void TransactionTest::undoesTheInnerWithTheOuter()
{
    {
        Transaction outer(*m_database);
        Transaction inner(*m_database);
        set(QStringLiteral("a"));
        inner.commit();
    }
    QVERIFY(!value(QStringLiteral("a")));
    set(QStringLiteral("b"));
    QVERIFY(value(QStringLiteral("b")));
}

void TransactionTest::keepsOutASecondWriterUntilTheEnd()
{
    Database second(m_database->path());
    Statement(second, QStringLiteral("PRAGMA busy_timeout = 50")).run();
    {
        Transaction first(*m_database);
        QVERIFY(throwsError(Error::Code::StorageFailed, [&] { Transaction waiting(second); }));
    }
    Transaction now(second);
    now.commit();
}

void TransactionTest::bindsEveryValueAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << QStringLiteral("'; DROP TABLE setting; --\"");
    QTest::newRow("danish") << QStringLiteral("Blåbærgrød på Ærø");
    QTest::newRow("placeholder") << QStringLiteral(":name ? @x $y");
    QTest::newRow("beyond the basic plane") << QStringLiteral("\U0001F9EC");
}

void TransactionTest::bindsEveryValueAsItIs()
{
    QFETCH(QString, text);
    SettingsRepository settings(*m_database);
    settings.set(QStringLiteral("k"), text);
    QCOMPARE(settings.value(QStringLiteral("k")), std::optional(text));
}

void TransactionTest::tellsTheDriversWords()
{
    const auto error = errorOf([&] { Statement(*m_database, QStringLiteral("SELECT a FROM nowhere")); });
    QVERIFY(error);
    QCOMPARE(error->code(), Error::Code::StorageFailed);
    QCOMPARE(error->subject(), m_database->path());
    QVERIFY2(error->detail().contains(QStringLiteral("nowhere")), qPrintable(error->detail()));
}

void TransactionTest::losesNothingOnAFullDisk() // pages limited by the engine
{
    set(QStringLiteral("committed"));
    dialect::limitPages(*m_database, 1); // never below what there is
    const auto error = errorOf([&] { SettingsRepository(*m_database).set(QStringLiteral("big"), QString(500'000, u'x')); });
    QVERIFY(error);
    QCOMPARE(error->code(), Error::Code::StorageFailed);
    QVERIFY2(error->detail().contains(QStringLiteral("full")), qPrintable(error->detail()));
    QVERIFY(value(QStringLiteral("committed")));
    QVERIFY(!value(QStringLiteral("big")));
    QVERIFY(dialect::damage(*m_database).isEmpty());
    dialect::limitPages(*m_database, 1'000'000);
    set(QStringLiteral("after"));
    QVERIFY(value(QStringLiteral("after")));
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
