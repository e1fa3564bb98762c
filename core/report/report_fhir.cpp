#include "core/report/report_fhir.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gentolk {

namespace {
using Json = QJsonObject;

Json coding(const char* system, const QString& code, const QString& display)
{
    return {{"system", QLatin1String(system)}, {"code", code}, {"display", display}};
}

Json codedConcept(const Json& one)
{
    return {{"coding", QJsonArray{one}}};
}

Json loincConcept(const char* code, const char* display)
{
    return codedConcept(coding("http://loinc.org", QLatin1String(code), QLatin1String(display)));
}

// What is not known is left out: an empty value would say that it is empty.
void addComponent(QJsonArray& components, const Json& code, const Json& value)
{
    components.append(Json{{"code", code}, {"valueCodeableConcept", value}});
}

void addTextComponent(QJsonArray& components, const char* code, const char* display, const QString& text)
{
    if (!text.isEmpty())
        components.append(Json{{"code", loincConcept(code, display)}, {"valueCodeableConcept", Json{{"text", text}}}});
}

QJsonArray variantComponents(const Finding& f)
{
    QJsonArray components;
    if (!f.hgncId.isEmpty())
        addComponent(components, loincConcept("48018-6", "Gene studied [ID]"),
                     codedConcept(coding("http://www.genenames.org/geneId", f.hgncId, f.gene)));
    else
        addTextComponent(components, "48018-6", "Gene studied [ID]", f.gene);
    const QString transcript = f.transcript.isEmpty() || f.hgvsC.isEmpty() ? QString() : f.transcript + ':' + f.hgvsC;
    if (!transcript.isEmpty())
        addComponent(components, loincConcept("48004-6", "DNA change (c.HGVS)"),
                     codedConcept(coding("http://varnomen.hgvs.org", transcript, transcript)));
    if (!f.hgvsP.isEmpty())
        addComponent(components, loincConcept("48005-3", "Amino acid change (pHGVS)"),
                     codedConcept(coding("http://varnomen.hgvs.org", f.hgvsP, f.hgvsP)));
    addTextComponent(components, "81290-9", "Genomic DNA change (gHGVS)", f.genomic);
    addTextComponent(components, "62374-4", "Human reference sequence assembly version", f.assembly);
    if (f.allelicState.isEmpty())
        addTextComponent(components, "53034-5", "Allelic state", f.zygosity);
    else
        addComponent(components, loincConcept("53034-5", "Allelic state"),
                     codedConcept(coding("http://loinc.org", f.allelicState, f.zygosity)));
    return components;
}

Json patientResource(const ReportDraft& draft, const Patient& patient)
{
    const QString sex = patient.sex == Sex::Male     ? QStringLiteral("male")
                        : patient.sex == Sex::Female ? QStringLiteral("female")
                                                     : QStringLiteral("unknown");
    Json resource{{"resourceType", "Patient"}, {"id", "patient"}, {"gender", sex}};
    if (!draft.patientName.isEmpty())
        resource[u"name"] = QJsonArray{Json{{"text", draft.patientName}}};
    if (!patient.cpr.isEmpty())
        resource[u"identifier"] = QJsonArray{Json{{"system", "urn:oid:1.2.208.176.1.2"}, {"value", patient.cpr}}}; // F-21
    if (patient.birthDate.isValid())
        resource[u"birthDate"] = patient.birthDate.toString(Qt::ISODate);
    return resource;
}

Json observation(const QString& id, const Json& code, const char* profile, const QString& status)
{
    return {{"resourceType", "Observation"},
            {"id", id},
            {"meta", Json{{"profile", QJsonArray{QLatin1String("http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/") +
                                                 QLatin1String(profile)}}}},
            {"status", status},
            {"category", QJsonArray{codedConcept(coding("http://terminology.hl7.org/CodeSystem/observation-category",
                                                        QStringLiteral("laboratory"), QStringLiteral("Laboratory"))),
                                    codedConcept(coding("http://terminology.hl7.org/CodeSystem/v2-0074", QStringLiteral("GE"), QStringLiteral("Genetics")))}},
            {"code", code},
            {"subject", Json{{"reference", "Patient/patient"}}}};
}

Json variantResource(const Finding& finding, const QString& id, const QString& status)
{
    Json resource = observation(id, loincConcept("69548-6", "Genetic variant assessment"), "variant", status);
    resource[u"valueCodeableConcept"] = loincConcept("LA9633-4", "Present");
    resource[u"component"] = variantComponents(finding);
    return resource;
}

Json classValue(AcmgClass value)
{
    switch (value) {
    case AcmgClass::Pathogenic: return loincConcept("LA6668-3", "Pathogenic");
    case AcmgClass::LikelyPathogenic: return loincConcept("LA26332-9", "Likely pathogenic");
    case AcmgClass::Uncertain: return loincConcept("LA26333-7", "Uncertain significance");
    case AcmgClass::LikelyBenign: return loincConcept("LA26334-5", "Likely benign");
    case AcmgClass::Benign: return loincConcept("LA6675-8", "Benign");
    case AcmgClass::RiskAllele: break;
    }
    return {{"text", "Risk allele"}};
}

Json implicationResource(const Finding& finding, const QString& id, const QString& variant, const QString& status)
{
    const Json code = codedConcept(coding("http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs",
                                          QStringLiteral("diagnostic-implication"), QStringLiteral("Diagnostic Implication")));
    Json resource = observation(id, code, "diagnostic-implication", status);
    resource[u"derivedFrom"] = QJsonArray{Json{{"reference", QStringLiteral("Observation/") + variant}}};
    QJsonArray components;
    addComponent(components, loincConcept("53037-8", "Genetic variation clinical significance [Imp]"), classValue(finding.classification));
    addTextComponent(components, "81259-4", "Associated phenotype", finding.disease);
    resource[u"component"] = components;
    return resource;
}

Json reportResource(const ReportDraft& draft, const QString& status, const QJsonArray& results)
{
    Json resource{{"resourceType", "DiagnosticReport"},
                  {"id", "report"},
                  {"meta", Json{{"profile", QJsonArray{"http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/genomics-report"}}}},
                  {"language", draft.language},
                  {"identifier", QJsonArray{Json{{"value", draft.caseNumber}}}},
                  {"status", status},
                  {"category", QJsonArray{codedConcept(coding("http://terminology.hl7.org/CodeSystem/v2-0074", QStringLiteral("GE"),
                                                              QStringLiteral("Genetics")))}},
                  {"code", loincConcept("51969-4", "Genetic analysis report")},
                  {"subject", Json{{"reference", "Patient/patient"}}}};
    if (!results.isEmpty())
        resource[u"result"] = results;
    for (const ReportSection& section : draft.sections)
        if (section.key == QLatin1String("conclusion") && !section.paragraphs.isEmpty())
            resource[u"conclusion"] = section.paragraphs.join(' ');
    return resource;
}

Json entryOf(const Json& resource)
{
    const QString reference = resource[u"resourceType"].toString() + '/' + resource[u"id"].toString();
    return {{"fullUrl", QStringLiteral("http://gentolk.invalid/fhir/") + reference}, {"resource", resource}};
}
} // namespace

QByteArray toFhir(const ReportDraft& draft, const Patient& patient, const FhirIssue& issue)
{
    const bool amended = issue.amended;
    const QString status = draft.draft ? QStringLiteral("preliminary") : amended ? QStringLiteral("amended") : QStringLiteral("final");
    QJsonArray results, observations;
    int number = 0;
    for (const Finding& finding : draft.findings) {
        const QString variant = QStringLiteral("variant-%1").arg(++number), implication = QStringLiteral("implication-%1").arg(number);
        observations.append(entryOf(variantResource(finding, variant, status)));
        observations.append(entryOf(implicationResource(finding, implication, variant, status)));
        for (const QString& id : {variant, implication})
            results.append(Json{{"reference", QStringLiteral("Observation/") + id}});
    }
    Json report = reportResource(draft, status, results);
    if (issue.at.isValid())
        report[u"issued"] = issue.at.toUTC().toString(Qt::ISODateWithMs);
    if (!issue.pdf.isEmpty())
        report[u"presentedForm"] = QJsonArray{Json{{"contentType", "application/pdf"}, {"language", draft.language},
                                                   {"data", QString::fromLatin1(issue.pdf.toBase64())}, {"title", draft.title}}};
    QJsonArray entries{entryOf(patientResource(draft, patient)), entryOf(report)};
    for (const auto& one : observations)
        entries.append(one);
    return QJsonDocument(Json{{"resourceType", "Bundle"}, {"type", "collection"}, {"entry", entries}}).toJson();
}

} // namespace gentolk
