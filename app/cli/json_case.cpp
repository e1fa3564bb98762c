#include "app/cli/json_values.h"

namespace gentolk::cli {

namespace {

template <typename Enum> QString wordOf(Enum value)
{
    return QString::fromStdString(toString(value));
}

QJsonValue time(const QDateTime& at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue day(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject departmentJson(const Department& department)
{
    return {{"name", department.name}, {"shak", department.shak}, {"sor", department.sor}, {"region", department.region}};
}

QJsonObject referralJson(const Referral& referral)
{
    QJsonArray indications;
    for (const Indication indication : referral.indications)
        indications.append(wordOf(indication));
    return {{"requesting", departmentJson(referral.requesting)},
            {"performing", departmentJson(referral.performing)},
            {"interpreting", departmentJson(referral.interpreting)},
            {"reporting", departmentJson(referral.reporting)},
            {"requester", referral.requester},
            {"interpreter", referral.interpreter},
            {"indications", indications},
            {"question", referral.question},
            {"earlier_tests", QJsonArray::fromStringList(referral.earlierTests)},
            {"source", referral.source}};
}

QJsonObject timesJson(const CaseTimes& times)
{
    return {{"t0_requisition", time(times.t0Requisition)},
            {"t1_sample_taken", time(times.t1SampleTaken)},
            {"t2_received_at_sequencing", time(times.t2ReceivedAtSequencing)},
            {"t3_data_released", time(times.t3DataReleased)},
            {"t4_interpretation_start", time(times.t4InterpretationStart)},
            {"t5_conference", time(times.t5Conference)},
            {"t6_report_released", time(times.t6ReportReleased)}};
}

QJsonArray specimensOf(const Case& theCase)
{
    QJsonArray array;
    for (const Specimen& one : theCase.specimens)
        array.append(QJsonObject{{"sample", one.sample},
                                 {"person", one.person},
                                 {"tissue", wordOf(one.tissue)},
                                 {"pipeline", wordOf(one.pipeline)},
                                 {"site", wordOf(one.site)},
                                 {"taken", day(one.taken)},
                                 {"received", day(one.received)}});
    return array;
}

QJsonArray phenotypeOf(const Case& theCase)
{
    QJsonArray array;
    for (const PhenotypeTerm& term : theCase.phenotype)
        array.append(QJsonObject{{"id", term.hpoId}, {"present", term.present}, {"onset", term.onset}, {"note", term.note}});
    return array;
}

QJsonArray sourcesOf(const Case& theCase)
{
    QJsonArray array;
    for (const SourceFile& source : theCase.sources)
        array.append(QJsonObject{
            {"path", source.path}, {"role", source.role}, {"sha256", source.sha256}, {"bytes", source.bytes}, {"records", source.records}});
    return array;
}

QJsonObject decisionJson(const VariantDecision& decision)
{
    QJsonArray criteria;
    for (const AppliedCriterion& criterion : decision.criteria) {
        QJsonObject one = json(criterion);
        one[u"decision"] = criterion.decision == DecisionState::Proposed   ? QStringLiteral("proposed")
                           : criterion.decision == DecisionState::Rejected ? QStringLiteral("rejected")
                           : criterion.decision == DecisionState::Modified ? QStringLiteral("modified")
                                                                           : QStringLiteral("accepted");
        one[u"by"] = criterion.by;
        one[u"at"] = time(criterion.at);
        criteria.append(one);
    }
    return {{"variant", QString::fromStdString(toString(decision.variant))},
            {"gene", decision.geneSymbol},
            {"hgnc_id", decision.hgncId},
            {"disorder", decision.disorder},
            {"inheritance", decision.inheritance},
            {"criteria", criteria},
            {"class", decision.chosenClass ? QJsonValue(wordOf(*decision.chosenClass)) : QJsonValue()},
            {"in_report", decision.inReport},
            {"dismissed", decision.dismissed},
            {"dismiss_reason", decision.dismissReason},
            {"note", decision.note}};
}

QJsonArray familyOf(const Case& theCase)
{
    QJsonArray people;
    for (const Individual& one : theCase.family.pedigree.individuals)
        people.append(QJsonObject{{"id", QString::fromStdString(one.id)},
                                  {"father", QString::fromStdString(one.fatherId)},
                                  {"mother", QString::fromStdString(one.motherId)},
                                  {"sex", wordOf(one.sex)},
                                  {"affection", wordOf(one.affection)}});
    return people;
}

QJsonObject patientOf(const Patient& patient)
{
    return {{"name", patient.name}, {"cpr", patient.cpr}, {"sex", wordOf(patient.sex)}, {"birth_date", day(patient.birthDate)}};
}

QJsonObject consentOf(const Consent& consent)
{
    return {{"date", day(consent.date)},
            {"version", consent.version},
            {"secondary_findings", wordOf(consent.secondaryFindings)},
            {"recontact", wordOf(consent.recontact)}};
}

} // namespace

QJsonObject json(const Case& theCase)
{
    QJsonArray decisions;
    for (const VariantDecision& decision : theCase.decisions)
        decisions.append(decisionJson(decision));
    return {{"id", theCase.id},
            {"number", theCase.number},
            {"version", theCase.version},
            {"type", wordOf(theCase.type)},
            {"priority", wordOf(theCase.priority)},
            {"status", wordOf(theCase.status)},
            {"patient", patientOf(theCase.patient)},
            {"referral", referralJson(theCase.referral)},
            {"consent", consentOf(theCase.consent)},
            {"transplanted", wordOf(theCase.transplanted)},
            {"specimens", specimensOf(theCase)},
            {"times", timesJson(theCase.times)},
            {"phenotype", phenotypeOf(theCase)},
            {"assembly", wordOf(theCase.assembly)},
            {"proband", QString::fromStdString(theCase.family.proband.sample)},
            {"family", familyOf(theCase)},
            {"sources", sourcesOf(theCase)},
            {"panel", QJsonObject{{"name", theCase.panelName}, {"version", theCase.panelVersion}}},
            {"filter", QJsonObject{{"preset", theCase.filterPreset}, {"version", theCase.filterVersion}}},
            {"decisions", decisions},
            {"conclusion", wordOf(theCase.conclusion)},
            {"treatment_changed", wordOf(theCase.treatmentChanged)},
            {"follow_up_changed", wordOf(theCase.followUpChanged)},
            {"demo", theCase.demo}};
}

QJsonObject json(const CaseSummary& summary)
{
    return {{"id", summary.id},
            {"number", summary.number},
            {"priority", wordOf(summary.priority)},
            {"status", wordOf(summary.status)},
            {"department", summary.department},
            {"indications", summary.indications},
            {"interpreter", summary.interpreter},
            {"t0_requisition", time(summary.t0)},
            {"created", time(summary.createdAt)},
            {"conclusion", wordOf(summary.conclusion)},
            {"samples", summary.samples},
            {"demo", summary.demo}};
}

} // namespace gentolk::cli
