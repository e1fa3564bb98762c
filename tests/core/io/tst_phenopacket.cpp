// Phenopackets in and out (issue 6): the published ones whole, bad ones with clear errors, and a case that travels.
#include "core/io/phenopacket.h"
#include "tests/core/storage/expect_error.h"
#include "tests/core/storage/full_case.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

class TestPhenopacket : public QObject
{
    Q_OBJECT
private slots:
    void everyPublishedPacketIsReadWhole();
    void onsetAndWhatHasNoFieldStay();
    void badPacketsAreTold_data();
    void badPacketsAreTold();
    void aCaseTravels();
    void neitherNameNorNumberTravels();
};

void TestPhenopacket::everyPublishedPacketIsReadWhole()
{
    const QDir folder(QStringLiteral(SHARED_DATA "/cases/phenopackets"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    if (files.isEmpty())
        QSKIP("THE PUBLISHED PHENOPACKETS ARE NOT HERE: NONE IS READ");
    int terms = 0;
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray features = QJsonDocument::fromJson(file.readAll()).object()[u"phenotypicFeatures"].toArray();
        const Phenopacket packet = readPhenopacket(folder.filePath(name));
        QSet<QString> present, absent, readPresent, readAbsent;
        for (const auto& one : features)
            (one[u"excluded"].toBool() ? absent : present).insert(one[u"type"][u"id"].toString());
        for (const PhenotypeTerm& term : packet.terms)
            (term.present ? readPresent : readAbsent).insert(term.hpoId);
        QVERIFY2(present == readPresent && absent == readAbsent, qPrintable(name));
        QVERIFY2(!packet.subject.isEmpty(), qPrintable(name));
        terms += int(packet.terms.size());
    }
    qInfo("%lld packets, %d terms", static_cast<long long>(files.size()), terms);
}

void TestPhenopacket::onsetAndWhatHasNoFieldStay()
{
    const Phenopacket packet = phenopacketFrom(R"({"id": "x", "subject": {"id": "s", "sex": "FEMALE", "dateOfBirth": "2020-03-04T00:00:00Z"}, "phenotypicFeatures": [
        {"type": {"id": "HP:0002719", "label": "Recurrent infections"}, "onset": {"age": {"iso8601duration": "P3M"}}, "description": "since birth",
         "severity": {"id": "HP:0012828", "label": "Severe"}, "modifiers": [{"id": "HP:0031796", "label": "Recurrent"}]},
        {"type": {"id": "HP:0001945", "label": "Fever"}, "excluded": true, "onset": {"ontologyClass": {"id": "HP:0003593", "label": "Infantile onset"}}},
        {"type": {"id": "NCIT:C3244", "label": "Meningioma"}}], "diseases": [{}], "files": [{}], "metaData": {"phenopacketSchemaVersion": "2.0.2"}})",
                                               QStringLiteral("x.json"));
    const std::vector<PhenotypeTerm> expected{{QStringLiteral("HP:0002719"), true, QStringLiteral("P3M"), QStringLiteral("since birth; Severe; Recurrent")},
                                              {QStringLiteral("HP:0001945"), false, QStringLiteral("Infantile onset"), {}}};
    QVERIFY(packet.terms == expected);
    QVERIFY(packet.sex == Sex::Female);
    QCOMPARE(packet.birthDate, QDate(2020, 3, 4));
    QCOMPARE(packet.notTaken, QStringList({"Meningioma (NCIT:C3244)", "diseases", "files"}));
}

void TestPhenopacket::badPacketsAreTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char* name, const QByteArray& json, const char* detail) { QTest::newRow(name) << json << QString::fromUtf8(detail); };
    row("no JSON", "{\n\"id\": ,", "illegal value");
    row("a list", "[]", "it is no phenopacket: neither subject nor phenotypicFeatures");
    row("something else", R"({"resourceType": "Bundle"})", "it is no phenopacket: neither subject nor phenotypicFeatures");
    row("version 1", R"({"subject": {}, "metaData": {"phenopacketSchemaVersion": "1.0.0"}})", "schema version 1.0.0; 2 is read");
    row("version 1 by its word", R"({"phenotypicFeatures": [{"type": {"id": "HP:0001945"}, "negated": true}]})",
        "phenotypicFeatures[0]: \"negated\" is of schema version 1; 2 is read");
    row("no type", R"({"phenotypicFeatures": [{"excluded": true}]})", "phenotypicFeatures[0]: type.id is missing");
    row("no list", R"({"phenotypicFeatures": {"type": 1}})", "phenotypicFeatures: a list expected");
    row("excluded as a word", R"({"phenotypicFeatures": [{"type": {"id": "HP:0001945"}, "excluded": "no"}]})", "phenotypicFeatures[0]: excluded must be true or false");
    row("both", R"({"phenotypicFeatures": [{"type": {"id": "HP:0001945"}}, {"type": {"id": "HP:0001945"}, "excluded": true}]})",
        "phenotypicFeatures[1]: HP:0001945 is both present and excluded");
}

void TestPhenopacket::badPacketsAreTold()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto error = errorOf([&] { phenopacketFrom(json, QStringLiteral("x.json")); });
    QVERIFY(error && error->code() == Error::Code::FileMalformed);
    QVERIFY(error->subject().startsWith(QStringLiteral("x.json")));
    QCOMPARE(error->detail(), detail);
}

void TestPhenopacket::aCaseTravels()
{
    Case theCase = aFullCase();
    theCase.phenotype = {{QStringLiteral("HP:0002719"), true, QStringLiteral("P3M"), QStringLiteral("note")}, {QStringLiteral("HP:0001945"), false, {}, {}}};
    const QByteArray json = toPhenopacket(theCase, QStringLiteral("2025-05-06"), QStringLiteral("Gentolk"), QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC),
                                          [](const QString& id) { return QStringLiteral("label of ") + id; });
    const Phenopacket back = phenopacketFrom(json, QStringLiteral("back"));
    QVERIFY(back.terms == theCase.phenotype);
    QVERIFY(back.sex == theCase.patient.sex);
    QCOMPARE(back.id, theCase.number);
    QCOMPARE(back.notTaken, QStringList("interpretations"));
    const QJsonObject packet = QJsonDocument::fromJson(json).object();
    QCOMPARE(packet[u"metaData"][u"phenopacketSchemaVersion"].toString(), QStringLiteral("2.0"));
    QCOMPARE(packet[u"metaData"][u"resources"][0][u"version"].toString(), QStringLiteral("2025-05-06"));
    const auto variant = packet[u"interpretations"][0][u"diagnosis"][u"genomicInterpretations"][0][u"variantInterpretation"];
    QCOMPARE(variant[u"acmgPathogenicityClassification"].toString(), QStringLiteral("LIKELY_PATHOGENIC"));
    QCOMPARE(variant[u"variationDescriptor"][u"vcfRecord"][u"pos"].toString(), QStringLiteral("71109309"));
}

void TestPhenopacket::neitherNameNorNumberTravels()
{
    const Case theCase = aFullCase();
    QVERIFY(!theCase.patient.name.isEmpty() && !theCase.patient.cpr.isEmpty());
    const QByteArray json = toPhenopacket(theCase, {}, {}, {}, [](const QString& id) { return id; });
    QVERIFY(!json.contains(theCase.patient.name.toUtf8()) && !json.contains(theCase.patient.cpr.toUtf8()));
}

QTEST_APPLESS_MAIN(TestPhenopacket)
#include "tst_phenopacket.moc"
