#include "core/io/phenopacket.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gentolk {

namespace {

using Json = QJsonObject;

Json featureOf(const PhenotypeTerm& term, const QString& label)
{
    Json feature{{"type", Json{{"id", term.hpoId}, {"label", label}}}};
    if (!term.present)
        feature[u"excluded"] = true;
    if (term.onset.startsWith(QLatin1Char('P')) && !term.onset.contains(QLatin1Char('/')))
        feature[u"onset"] = Json{{"age", Json{{"iso8601duration", term.onset}}}};
    QStringList words{term.note};
    if (!term.onset.isEmpty() && !feature.contains(u"onset"))
        words << term.onset; // free words: the schema has no place for them
    words.removeAll(QString());
    if (!words.isEmpty())
        feature[u"description"] = words.join(QStringLiteral("; "));
    return feature;
}

QString acmgWord(const std::optional<AcmgClass>& chosen)
{
    if (!chosen)
        return QStringLiteral("NOT_PROVIDED");
    switch (*chosen) {
    case AcmgClass::Benign: return QStringLiteral("BENIGN");
    case AcmgClass::LikelyBenign: return QStringLiteral("LIKELY_BENIGN");
    case AcmgClass::Uncertain: return QStringLiteral("UNCERTAIN_SIGNIFICANCE");
    case AcmgClass::LikelyPathogenic: return QStringLiteral("LIKELY_PATHOGENIC");
    case AcmgClass::Pathogenic: return QStringLiteral("PATHOGENIC");
    case AcmgClass::RiskAllele: break;
    }
    return QStringLiteral("NOT_PROVIDED");
}

Json genomicOf(const VariantDecision& decision, const Case& theCase)
{
    const Variant& variant = decision.variant;
    const Json record{{"genomeAssembly", QString::fromStdString(toString(theCase.assembly))}, {"chrom", QString::fromStdString(variant.contig)},
                      {"pos", QString::number(variant.position)}, {"ref", QString::fromStdString(variant.reference)}, {"alt", QString::fromStdString(variant.alternate)}};
    const Json descriptor{{"id", QString::fromStdString(toString(variant))}, {"vcfRecord", record}, {"moleculeContext", "genomic"},
                          {"geneContext", Json{{"valueId", decision.hgncId}, {"symbol", decision.geneSymbol}}}};
    const bool told = decision.inReport && theCase.conclusion == CaseConclusion::Diagnostic;
    return {{"subjectOrBiosampleId", theCase.number},
            {"interpretationStatus", told ? "CAUSATIVE" : "CANDIDATE"},
            {"variantInterpretation", Json{{"acmgPathogenicityClassification", acmgWord(decision.chosenClass)}, {"variationDescriptor", descriptor}}}};
}

QString progressOf(CaseConclusion conclusion)
{
    return conclusion == CaseConclusion::Diagnostic      ? QStringLiteral("SOLVED")
           : conclusion == CaseConclusion::NoExplanation ? QStringLiteral("UNSOLVED")
                                                         : QStringLiteral("IN_PROGRESS");
}

QJsonArray interpretationsOf(const Case& theCase)
{
    QJsonArray variants;
    for (const VariantDecision& decision : theCase.decisions)
        if (decision.chosenClass)
            variants.append(genomicOf(decision, theCase));
    if (variants.isEmpty())
        return {};
    return {Json{{"id", theCase.number}, {"progressStatus", progressOf(theCase.conclusion)}, {"diagnosis", Json{{"genomicInterpretations", variants}}}}};
}

Json metaData(const QString& ontologyVersion, const QString& creator, const QDateTime& created)
{
    const Json hpo{{"id", "hp"}, {"name", "Human Phenotype Ontology"}, {"url", "http://purl.obolibrary.org/obo/hp.owl"}, {"version", ontologyVersion},
                   {"namespacePrefix", "HP"}, {"iriPrefix", "http://purl.obolibrary.org/obo/HP_"}};
    return {{"created", created.toUTC().toString(Qt::ISODate)}, {"createdBy", creator}, {"resources", QJsonArray{hpo}}, {"phenopacketSchemaVersion", "2.0"}};
}

} // namespace

QByteArray toPhenopacket(const Case& theCase, const QString& ontologyVersion, const QString& creator, const QDateTime& created,
                         const std::function<QString(const QString&)>& labelOf)
{
    const QString sex = theCase.patient.sex == Sex::Male ? QStringLiteral("MALE") : theCase.patient.sex == Sex::Female ? QStringLiteral("FEMALE") : QStringLiteral("UNKNOWN_SEX");
    QJsonArray features;
    for (const PhenotypeTerm& term : theCase.phenotype)
        features.append(featureOf(term, labelOf(term.hpoId)));
    Json packet{{"id", theCase.number}, {"subject", Json{{"id", theCase.number}, {"sex", sex}}}, {"phenotypicFeatures", features},
                {"metaData", metaData(ontologyVersion, creator, created)}};
    if (const QJsonArray interpretations = interpretationsOf(theCase); !interpretations.isEmpty())
        packet[u"interpretations"] = interpretations;
    return QJsonDocument(packet).toJson();
}

} // namespace gentolk
