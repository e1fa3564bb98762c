// The presets that ship and the laboratory's own (rules R-1, C-1).
#include "core/base/error.h"
#include "core/reference/filter_presets.h"
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace gentolk;

class TestFilterPresets : public QObject
{
    Q_OBJECT
    QDir m_folder;

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_folder.setPath(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("filters")));
    }
    void init() { m_folder.removeRecursively(); }
    void cleanupTestCase() { m_folder.removeRecursively(); }

    void aSavedPresetComesBackWithItsNextVersion()
    {
        FilterCascade cascade = loadFilterPreset(QStringLiteral("recessive"));
        cascade.steps.pop_back();
        QCOMPARE(saveFilterPreset(cascade, QStringLiteral("Mine")).version, std::string("1"));
        cascade.steps.pop_back();
        const FilterCascade kept = saveFilterPreset(cascade, QStringLiteral("Mine"));
        QCOMPARE(kept.version, std::string("2"));
        QCOMPARE(kept.name, std::string("Mine"));
        QVERIFY(loadFilterPreset(QStringLiteral("Mine")) == kept);
        QCOMPARE(filterPresets().last(), QStringLiteral("Mine"));
        QCOMPARE(filterPresets().first(), QStringLiteral("default"));
    }

    void refusesNamesThatShipOrAreNone_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"default", "Default", "", " x", "x ", "../x", "a/b", "a\\b", "-x", "x\ny"})
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("too long") << QString(41, QLatin1Char('x'));
    }
    void refusesNamesThatShipOrAreNone()
    {
        QFETCH(QString, name);
        QVERIFY_THROWS_EXCEPTION(Error, saveFilterPreset(loadFilterPreset(QStringLiteral("all")), name));
        QVERIFY(!m_folder.exists() || m_folder.isEmpty());
    }

    void removesItsOwnAlone()
    {
        saveFilterPreset(loadFilterPreset(QStringLiteral("all")), QStringLiteral("Mine"));
        QVERIFY(isOwnFilterPreset(QStringLiteral("Mine")) && !isOwnFilterPreset(QStringLiteral("all")));
        removeFilterPreset(QStringLiteral("Mine"));
        QVERIFY_THROWS_EXCEPTION(Error, removeFilterPreset(QStringLiteral("Mine")));
        QVERIFY_THROWS_EXCEPTION(Error, removeFilterPreset(QStringLiteral("all")));
        QVERIFY_THROWS_EXCEPTION(Error, loadFilterPreset(QStringLiteral("Mine")));
    }

    void aDamagedFileIsNamed()
    {
        QVERIFY(m_folder.mkpath(QStringLiteral(".")));
        QFile file(m_folder.filePath(QStringLiteral("Broken.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        try {
            loadFilterPreset(QStringLiteral("Broken"));
            QFAIL("read");
        } catch (const Error& error) {
            QVERIFY(error.code() == Error::Code::FileMalformed && error.subject().contains(QStringLiteral("Broken.json")));
        }
    }
};

QTEST_APPLESS_MAIN(TestFilterPresets)
#include "tst_filter_presets.moc"
