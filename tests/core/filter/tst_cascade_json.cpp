#include "core/base/error.h"
#include "core/filter/filter_cascade.h"
#include <QDir>
#include <QFile>
#include <QtTest>

using namespace gentolk;

namespace {
std::string presetText(const QString& name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/filters/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no preset %s", qPrintable(name));
    return file.readAll().toStdString();
}

FilterCascade preset(const QString& name)
{
    return cascadeFromJson(presetText(name), name.toStdString());
}

template <typename Step> const Step& stepOf(const FilterCascade& cascade)
{
    for (const FilterStep& step : cascade.steps)
        if (const auto* found = std::get_if<Step>(&step))
            return *found;
    qFatal("no such step");
}

const QStringList names{"default", "dominant", "recessive", "x_linked", "mosaic", "noncoding", "all"};
} // namespace

class TestCascadeJson : public QObject
{
    Q_OBJECT
private slots:
    void everyPresetOfTheContractIsAVersionedFile();
    void goesToJsonAndBackUnchanged();
    void theDefaultHasTheRequirementsNumbers();
    void theMosaicPresetHasItsOwnGate();
    void allKeepsWhateverTheProbandHas();
    void refusesAMalformedFileAndNamesTheKey_data();
    void refusesAMalformedFileAndNamesTheKey();
};

void TestCascadeJson::everyPresetOfTheContractIsAVersionedFile() // R-1
{
    for (const QString& name : names) {
        const FilterCascade cascade = preset(name);
        QCOMPARE(QString::fromStdString(cascade.name), name);
        QVERIFY(!cascade.version.empty() && !cascade.steps.empty());
    }
    QCOMPARE(QDir(QStringLiteral(SOURCE_ROOT "/resources/filters")).entryList({"*.json"}).size(), names.size());
}

void TestCascadeJson::goesToJsonAndBackUnchanged()
{
    for (const QString& name : names)
        QVERIFY(cascadeFromJson(toJson(preset(name)), "again") == preset(name));
}

void TestCascadeJson::theDefaultHasTheRequirementsNumbers() // C-1, B-10
{
    const FilterCascade cascade = preset("default");
    FrequencyBelow frequency = stepOf<FrequencyBelow>(cascade);
    QVERIFY(frequency.exceptions.size() >= 15); // C-2
    frequency.exceptions.clear();
    QVERIFY(frequency == FrequencyBelow{});
    QVERIFY(stepOf<GenotypeQualityAtLeast>(cascade) == GenotypeQualityAtLeast{});
    ConsequenceAtLeast consequence;
    consequence.keepSilentWithoutScore = true; // off in a cascade kept from before, so that no case changes (R-1)
    QVERIFY(stepOf<ConsequenceAtLeast>(cascade) == consequence);
    QVERIFY(stepOf<SeenInHouse>(cascade) == SeenInHouse{});
    QVERIFY(stepOf<SegregatesAs>(cascade).labels.empty());
    QVERIFY(stepOf<RescueKnownPathogenic>(cascade) == RescueKnownPathogenic{});
}

void TestCascadeJson::theMosaicPresetHasItsOwnGate() // B-53
{
    QCOMPARE(stepOf<GenotypeQualityAtLeast>(preset("mosaic")).hetBalanceSnvLow, 0.03);
    QVERIFY(stepOf<SegregatesAs>(preset("mosaic")).labels == std::vector{InheritanceLabel::Mosaic});
}

void TestCascadeJson::allKeepsWhateverTheProbandHas()
{
    QStringList steps;
    for (const FilterStep& step : preset("all").steps)
        steps << QString::fromStdString(idOf(step));
    QCOMPARE(steps, (QStringList{"panel", "carried"}));
}

void TestCascadeJson::refusesAMalformedFileAndNamesTheKey_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("key");
    const auto step = [](const char* text) {
        return QStringLiteral(R"({"name":"n","version":"1","steps":[%1]})").arg(QLatin1String(text));
    };
    QTest::newRow("not JSON") << "{"
                              << "JSON";
    QTest::newRow("no version") << R"({"name":"n","steps":[]})"
                                << "version";
    QTest::newRow("no steps") << R"({"name":"n","version":"1"})"
                              << "steps";
    QTest::newRow("unknown step") << step(R"({"step":"magic"})") << "steps[0].step";
    QTest::newRow("unknown key") << step(R"({"step":"frequency","dominnat":0.1})") << "steps[0].dominnat";
    QTest::newRow("wrong type") << step(R"({"step":"quality","depth":"ten"})") << "steps[0].depth";
    QTest::newRow("half a read") << step(R"({"step":"quality","depth":9.5})") << "steps[0].depth";
    QTest::newRow("unknown label") << step(R"({"step":"inheritance","labels":["denovo"]})") << "steps[0].labels";
    QTest::newRow("unknown consequence") << step(R"({"step":"consequence","least_severe":"bad"})") << "steps[0].least_severe";
}

void TestCascadeJson::refusesAMalformedFileAndNamesTheKey()
{
    QFETCH(QString, json);
    QFETCH(QString, key);
    try {
        cascadeFromJson(json.toStdString(), "presets/mine.json");
        QFAIL("accepted");
    } catch (const Error& error) {
        QVERIFY(error.code() == Error::Code::FileMalformed);
        QCOMPARE(error.subject(), QStringLiteral("presets/mine.json"));
        QVERIFY2(error.detail().startsWith(key), qPrintable(error.detail()));
    }
}

QTEST_GUILESS_MAIN(TestCascadeJson)
#include "tst_cascade_json.moc"
