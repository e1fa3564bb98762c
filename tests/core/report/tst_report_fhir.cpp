// The FHIR form against what FHIR R4 and the Genomics Reporting guide 3.0 require of each resource and profile it claims: a checker of our
// own, written from the published tables, and shown to find each requirement when it is taken out.
#include "core/report/compose_draft.h"
#include "core/report/report_fhir.h"
#include "report_family.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {
const QString loinc = QStringLiteral("http://loinc.org"), tbd = QStringLiteral("http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs");
const QString guide = QStringLiteral("http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/");

bool holdsCode(const QJsonValue& codeable, const QString& system, const QString& code)
{
    for (const auto& coding : codeable[QStringLiteral("coding")].toArray())
        if (coding[QStringLiteral("system")].toString() == system && coding[QStringLiteral("code")].toString() == code)
            return true;
    return false;
}

bool anyHoldsCode(const QJsonArray& codeables, const QString& system, const QString& code)
{
    for (const auto& one : codeables)
        if (holdsCode(one, system, code))
            return true;
    return false;
}

// R4: no empty value, string, list or object anywhere.
void findEmpty(const QJsonValue& value, const QString& path, QStringList& problems)
{
    if (value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()) || (value.isArray() && value.toArray().isEmpty()) ||
        (value.isObject() && value.toObject().isEmpty()))
        problems << path + QStringLiteral(": empty");
    const QJsonObject object = value.toObject();
    for (auto one = object.begin(); one != object.end(); ++one)
        findEmpty(one.value(), path + '.' + one.key(), problems);
    int index = 0;
    for (const auto& one : value.toArray())
        findEmpty(one, QStringLiteral("%1[%2]").arg(path).arg(index++), problems);
}

class Checker
{
public:
    explicit Checker(const QJsonObject& bundle)
    {
        need(bundle[u"resourceType"] == "Bundle" && bundle[u"type"] == "collection", "Bundle.type");
        findEmpty(bundle, "Bundle", m_problems);
        for (const auto& entry : bundle[u"entry"].toArray()) {
            const QJsonObject resource = entry[u"resource"].toObject();
            const QString name = resource[u"resourceType"].toString() + '/' + resource[u"id"].toString();
            need(entry[u"fullUrl"].toString().endsWith(name), "entry.fullUrl of " + name); // relative references resolve against it
            need(!m_names.contains(name), "two resources named " + name);
            m_names << name;
        }
        for (const auto& entry : bundle[u"entry"].toArray())
            check(entry[u"resource"].toObject());
    }
    QStringList problems() const { return m_problems; }

private:
    void need(bool is, const QString& what)
    {
        if (!is)
            m_problems << what;
    }

    void reference(const QJsonValue& value, const QString& type, const QString& where)
    {
        const QString to = value[u"reference"].toString();
        need(to.startsWith(type + '/') && m_names.contains(to), where + ": reference to a " + type);
    }

    void check(const QJsonObject& resource)
    {
        const QString type = resource[u"resourceType"].toString();
        if (type == "Patient")
            need(QSet<QString>{"male", "female", "other", "unknown"}.contains(resource[u"gender"].toString()), "Patient.gender");
        else if (type == "DiagnosticReport")
            checkReport(resource);
        else if (type == "Observation")
            checkObservation(resource);
        else
            m_problems << "unknown resource " + type;
    }

    void checkReport(const QJsonObject& report)
    {
        need(report[u"meta"][u"profile"].toArray().contains(guide + "genomics-report"), "genomics-report: meta.profile");
        need(QSet<QString>{"preliminary", "final", "amended"}.contains(report[u"status"].toString()), "genomics-report: status");
        need(anyHoldsCode(report[u"category"].toArray(), "http://terminology.hl7.org/CodeSystem/v2-0074", "GE"), "genomics-report: category GE");
        need(holdsCode(report[u"code"], loinc, "51969-4"), "genomics-report: code 51969-4");
        reference(report[u"subject"], "Patient", "genomics-report: subject");
        for (const auto& one : report[u"result"].toArray())
            reference(one, "Observation", "genomics-report: result");
        if (report[u"status"] != "preliminary") {
            need(QDateTime::fromString(report[u"issued"].toString(), Qt::ISODateWithMs).isValid() && report[u"issued"].toString().endsWith('Z'),
                 "genomics-report: issued");
            const QJsonObject form = report[u"presentedForm"].toArray().at(0).toObject();
            need(form[u"contentType"] == "application/pdf" && QByteArray::fromBase64(form[u"data"].toString().toLatin1()).startsWith("%PDF"),
                 "genomics-report: presentedForm");
        }
    }

    void checkObservation(const QJsonObject& one)
    {
        const QString id = one[u"id"].toString();
        need(QSet<QString>{"preliminary", "final", "amended"}.contains(one[u"status"].toString()), id + ": status");
        need(anyHoldsCode(one[u"category"].toArray(), "http://terminology.hl7.org/CodeSystem/observation-category", "laboratory"), id + ": category laboratory");
        need(anyHoldsCode(one[u"category"].toArray(), "http://terminology.hl7.org/CodeSystem/v2-0074", "GE"), id + ": category GE");
        reference(one[u"subject"], "Patient", id + ": subject");
        for (const auto& component : one[u"component"].toArray()) {
            need(component[u"code"][u"coding"].toArray().size() == 1, id + ": component.code");
            int values = 0; // value[x] is a choice: one of them
            for (const QString& key : component.toObject().keys())
                values += key.startsWith("value");
            need(values == 1, id + ": component.value[x]");
        }
        const QJsonArray profiles = one[u"meta"][u"profile"].toArray();
        if (profiles.contains(guide + "variant"))
            checkVariant(one, id);
        else if (profiles.contains(guide + "diagnostic-implication"))
            checkImplication(one, id);
        else
            m_problems << id + ": no known profile";
    }

    void checkVariant(const QJsonObject& one, const QString& id)
    {
        need(holdsCode(one[u"code"], loinc, "69548-6"), id + ": code 69548-6");
        need(holdsCode(one[u"valueCodeableConcept"], loinc, "LA9633-4"), id + ": value present");
        const QSet<QString> known{"48018-6", "48004-6", "48005-3", "81290-9", "62374-4", "53034-5"};
        const QSet<QString> states{"LA6703-8", "LA6704-6", "LA6705-3", "LA6706-1", "LA6707-9"};
        for (const auto& component : one[u"component"].toArray()) {
            const QString code = component[u"code"][u"coding"][0][u"code"].toString();
            need(known.contains(code), id + ": component " + code);
            if (const QJsonArray state = component[u"valueCodeableConcept"][u"coding"].toArray(); code == "53034-5" && !state.isEmpty())
                need(states.contains(state[0][u"code"].toString()), id + ": allelic state");
        }
        need(componentOf(one, "48018-6"), id + ": gene studied");
        need(componentOf(one, "53034-5"), id + ": allelic state is told");
    }

    void checkImplication(const QJsonObject& one, const QString& id)
    {
        need(holdsCode(one[u"code"], tbd, "diagnostic-implication"), id + ": code diagnostic-implication");
        need(!one[u"derivedFrom"].toArray().isEmpty(), id + ": derivedFrom");
        for (const auto& from : one[u"derivedFrom"].toArray())
            reference(from, "Observation", id + ": derivedFrom");
        need(componentOf(one, "53037-8"), id + ": clinical significance");
        need(componentOf(one, "81259-4"), id + ": associated phenotype");
    }

    static bool componentOf(const QJsonObject& one, const QString& code)
    {
        for (const auto& component : one[u"component"].toArray())
            if (holdsCode(component[u"code"], loinc, code))
                return true;
        return false;
    }

    QStringList m_problems;
    QSet<QString> m_names;
};

QJsonObject bundleOf(const ReportDraft& draft, const FhirIssue& issue = {})
{
    return QJsonDocument::fromJson(toFhir(draft, boysFacts().theCase.patient, issue)).object();
}

FhirIssue anIssue(bool amended = false)
{
    return {amended, QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), "%PDF-1.4 …"};
}

ReportDraft signedDraft()
{
    ReportFacts facts = boysFacts();
    facts.findings.push_back(otherFinding("GENE3", "c.1A>G", AcmgClass::Uncertain, "AD"));
    ReportDraft draft = composeDraft(facts, ReportLanguage("da"));
    draft.draft = false;
    return draft;
}

// Takes one element out of the first resource that has it.
QJsonObject without(QJsonObject bundle, const QString& resourceId, const QString& element)
{
    QJsonArray entries = bundle[u"entry"].toArray();
    for (int i = 0; i < entries.size(); ++i) {
        QJsonObject entry = entries[i].toObject(), resource = entry[u"resource"].toObject();
        if (resource[u"id"].toString() != resourceId)
            continue;
        resource.remove(element);
        entry[QStringLiteral("resource")] = resource;
        entries[i] = entry;
    }
    bundle[QStringLiteral("entry")] = entries;
    return bundle;
}
} // namespace

class TestReportFhir : public QObject
{
    Q_OBJECT
private slots:
    void everyFormMeetsItsProfiles();
    void theCheckerFindsWhatIsMissing_data();
    void theCheckerFindsWhatIsMissing();
    void statesAndClassesAreCoded();
};

void TestReportFhir::everyFormMeetsItsProfiles()
{
    QCOMPARE(Checker(bundleOf(signedDraft(), anIssue())).problems(), QStringList());
    QCOMPARE(Checker(bundleOf(signedDraft(), anIssue(true))).problems(), QStringList());
    for (const char* language : {"da", "en"}) {
        ReportFacts facts = boysFacts();
        QCOMPARE(Checker(bundleOf(composeDraft(facts, ReportLanguage(language)))).problems(), QStringList());
        facts.findings.clear();
        facts.theCase.conclusion = CaseConclusion::NoExplanation;
        facts.theCase.patient = {};
        QCOMPARE(Checker(bundleOf(composeDraft(facts, ReportLanguage(language)))).problems(), QStringList());
    }
}

void TestReportFhir::theCheckerFindsWhatIsMissing_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("element");
    for (const char* element : {"meta", "status", "category", "code", "subject", "issued", "presentedForm"})
        QTest::addRow("report.%s", element) << "report" << element;
    for (const char* element : {"meta", "status", "category", "code", "subject", "valueCodeableConcept", "component"})
        QTest::addRow("variant.%s", element) << "variant-1" << element;
    for (const char* element : {"meta", "status", "category", "code", "subject", "derivedFrom", "component"})
        QTest::addRow("implication.%s", element) << "implication-1" << element;
    QTest::newRow("patient.gender") << "patient" << "gender";
}

void TestReportFhir::theCheckerFindsWhatIsMissing()
{
    QFETCH(QString, resource);
    QFETCH(QString, element);
    const QJsonObject whole = bundleOf(signedDraft(), anIssue());
    QVERIFY(!Checker(without(whole, resource, element)).problems().isEmpty());
}

void TestReportFhir::statesAndClassesAreCoded()
{
    const QByteArray json = toFhir(signedDraft(), boysFacts().theCase.patient, anIssue());
    QVERIFY(json.contains("LA6707-9") && json.contains("LA6706-1"));  // hemizygous, heterozygous
    QVERIFY(json.contains("LA6668-3") && json.contains("LA26333-7")); // pathogenic, uncertain
    QVERIFY(json.contains("HGNC:6010") && json.contains("NM_000206.3:c.676C>T"));
}

QTEST_MAIN(TestReportFhir)
#include "tst_report_fhir.moc"
