#include "core/acmg/combine.h"
#include "core/acmg/criteria_text.h"
#include "core/acmg/points.h"
#include "core/base/error.h"
#include <QFile>
#include <QMap>
#include <QTest>

using namespace gentolk;

// What other programs publish as their test vectors. Where one of them differs from our rule, the row stands in
// `exceptions()` with its reason, and docs/acmg.md says the same.
class TestPublishedTables : public QObject
{
    Q_OBJECT

private slots:
    void pointsGiveTheClassOfTavtigian_data();
    void pointsGiveTheClassOfTavtigian();
    void combinesAsExomiser_data();
    void combinesAsExomiser();
    void combinesAsHerediVar_data();
    void combinesAsHerediVar();
    void sumsAsScout_data();
    void sumsAsScout();
};

namespace {

struct Exception {
    const char* ours; // class or points by our rule; empty: refused
    const char* why;
};

const QMap<QString, Exception>& exceptions()
{
    static const QMap<QString, Exception> rows{
        {"heredivar PVS1 PM1 PM4", {"4", "A8: PVS1 and PM4 exclude each other; PVS1 + PM1 is LP by the table"}},
        {"scout PVS1 PS1 PP1 BS1 BS2", {"4", "A8: BS1 takes PP1 off"}},
        {"scout PS3_Moderate PP1_Moderate PP3 BS1_Supporting", {"2", "A8: BS1 takes PP1 off"}},
        {"scout PS1_VeryStrong PP1_Moderate PP3 BS1_Supporting", {"8", "A8: BS1 takes PP1 off"}},
        {"scout PS1_VeryStrong PP1_Moderate PP3 BS1_Supporting BS2_StandAlone", {"", "A-1: only BA1 is stand-alone"}},
    };
    return rows;
}

std::vector<QStringList> readRows(const char* name)
{
    QFile file(QStringLiteral(SHARED_DATA "/acmg/") + QLatin1String(name));
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    bool header = true;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).remove('\n');
        if (line.startsWith('#') || line.isEmpty())
            continue;
        if (!header)
            rows.push_back(line.split('\t'));
        header = false;
    }
    return rows;
}

QByteArray shortName(AcmgClass classification)
{
    static const QMap<AcmgClass, QByteArray> names{{AcmgClass::Benign, "B"},
                                                   {AcmgClass::LikelyBenign, "LB"},
                                                   {AcmgClass::Uncertain, "VUS"},
                                                   {AcmgClass::LikelyPathogenic, "LP"},
                                                   {AcmgClass::Pathogenic, "P"}};
    return names.value(classification);
}

void addRows(const char* name)
{
    QTest::addColumn<QStringList>("row");
    int number = 0;
    for (const QStringList& row : readRows(name))
        QTest::addRow("%d %s", ++number, qPrintable(row.join(' '))) << row;
    if (number == 0)
        QTest::newRow("absent") << QStringList();
}

} // namespace

#define FETCH_ROW()                                                                                                                                 \
    QFETCH(QStringList, row);                                                                                                                       \
    if (row.isEmpty())                                                                                                                              \
    QSKIP("the published tables are not on this machine")

void TestPublishedTables::pointsGiveTheClassOfTavtigian_data() { addRows("points_to_class.tsv"); }

void TestPublishedTables::pointsGiveTheClassOfTavtigian() // rule A-61
{
    FETCH_ROW();
    static const QMap<QString, AcmgClass> classes{{"PATHOGENIC", AcmgClass::Pathogenic},
                                                  {"LIKELY_PATHOGENIC", AcmgClass::LikelyPathogenic},
                                                  {"UNCERTAIN_SIGNIFICANCE", AcmgClass::Uncertain},
                                                  {"LIKELY_BENIGN", AcmgClass::LikelyBenign},
                                                  {"BENIGN", AcmgClass::Benign}};
    QVERIFY(classes.contains(row.at(1)));
    QCOMPARE(toString(classOfPoints(row.at(0).toInt())), toString(classes.value(row.at(1))));
}

void TestPublishedTables::combinesAsExomiser_data() { addRows("combining_exomiser.tsv"); }

void TestPublishedTables::combinesAsExomiser() // rules
{
    FETCH_ROW();
    if (row.at(0).startsWith("ACGS"))
        QSKIP("the ACGS 2020 scheme is not one of ours");
    const ClassificationResult result = combine(parseCriteria(row.at(1)));
    const bool points = row.at(0).contains("points");
    QCOMPARE(shortName(points ? result.byPoints : result.byRichards2015), row.at(2).toLatin1());
}

void TestPublishedTables::combinesAsHerediVar_data() { addRows("combining_heredivar.tsv"); }

void TestPublishedTables::combinesAsHerediVar() // rule A-60
{
    FETCH_ROW();
    const ClassificationResult result = combine(parseCriteria(row.at(0)));
    const auto exception = exceptions().constFind("heredivar " + row.at(0));
    const QString expected = exception == exceptions().constEnd() ? row.at(1) : QString::fromLatin1(exception->ours);
    QCOMPARE(QString::number(int(result.byRichards2015)), expected);
}

void TestPublishedTables::sumsAsScout_data() { addRows("points_scout.tsv"); }

void TestPublishedTables::sumsAsScout() // rules
{
    FETCH_ROW();
    const auto exception = exceptions().constFind("scout " + row.at(0));
    const bool differs = exception != exceptions().constEnd();
    if (differs && *exception->ours == 0) {
        QVERIFY_EXCEPTION_THROWN(parseCriteria(row.at(0)), Error);
        return;
    }
    const ClassificationResult result = combine(parseCriteria(row.at(0)));
    QCOMPARE(QString::number(result.points), differs ? QString::fromLatin1(exception->ours) : row.at(1));
    if (!differs && row.at(2) == "VUS")
        QCOMPARE(QString::fromStdString(result.temperature), row.at(3).toLower());
}

QTEST_GUILESS_MAIN(TestPublishedTables)
#include "tst_published_tables.moc"
