#include "core/storage/case_row.h"
#include "core/storage/statement.h"
#include "core/storage/stored_words.h"

namespace gentolk {

namespace {
void append(Row& row, const Row& more)
{
    row.insert(row.end(), more.begin(), more.end());
}

Row kindRow(const Case& theCase)
{
    return {{"number", theCase.number},
            {"type", word(theCase.type)},
            {"priority", word(theCase.priority)},
            {"status", word(theCase.status)},
            {"transplanted", word(theCase.transplanted)},
            {"conclusion", word(theCase.conclusion)},
            {"treatment_changed", word(theCase.treatmentChanged)},
            {"follow_up_changed", word(theCase.followUpChanged)},
            {"demo", theCase.demo ? 1 : 0}};
}

Row referralRow(const Referral& referral, const Consent& consent)
{
    return {{"requester", referral.requester},
            {"interpreter", referral.interpreter},
            {"question", referral.question},
            {"referral_source", referral.source},
            {"consent_date", stored(consent.date)},
            {"consent_version", consent.version},
            {"secondary_findings", word(consent.secondaryFindings)},
            {"recontact", word(consent.recontact)}};
}

Row timesRow(const CaseTimes& times)
{
    return {{"t0_requisition", stored(times.t0Requisition)},
            {"t1_sample_taken", stored(times.t1SampleTaken)},
            {"t2_received_at_sequencing", stored(times.t2ReceivedAtSequencing)},
            {"t3_data_released", stored(times.t3DataReleased)},
            {"t4_interpretation_start", stored(times.t4InterpretationStart)},
            {"t5_conference", stored(times.t5Conference)},
            {"t6_report_released", stored(times.t6ReportReleased)}};
}

Row dataRow(const Case& theCase)
{
    const Family& family = theCase.family;
    return {{"assembly", word(theCase.assembly)},
            {"family_name", stored(family.familyId)},
            {"proband_sample", stored(family.proband.sample)},
            {"mother_sample", family.mother ? stored(family.mother->sample) : QVariant()},
            {"father_sample", family.father ? stored(family.father->sample) : QVariant()},
            {"panel_name", theCase.panelName},
            {"panel_version", theCase.panelVersion},
            {"filter_preset", theCase.filterPreset},
            {"filter_version", theCase.filterVersion}};
}

void readKind(const Statement& row, Case& theCase)
{
    theCase.id = row.number("id");
    theCase.number = row.text("number");
    theCase.version = int(row.number("version"));
    theCase.type = valueOf<CaseType>(row.text("type"));
    theCase.priority = valueOf<CasePriority>(row.text("priority"));
    theCase.status = valueOf<CaseStatus>(row.text("status"));
    theCase.transplanted = valueOf<Answer>(row.text("transplanted"));
    theCase.conclusion = valueOf<CaseConclusion>(row.text("conclusion"));
    theCase.treatmentChanged = valueOf<Answer>(row.text("treatment_changed"));
    theCase.followUpChanged = valueOf<Answer>(row.text("follow_up_changed"));
    theCase.demo = row.flag("demo");
}

void readReferral(const Statement& row, Referral& referral, Consent& consent)
{
    referral.requester = row.text("requester");
    referral.interpreter = row.text("interpreter");
    referral.question = row.text("question");
    referral.source = row.text("referral_source");
    consent.date = row.day("consent_date");
    consent.version = row.text("consent_version");
    consent.secondaryFindings = valueOf<SecondaryFindingsChoice>(row.text("secondary_findings"));
    consent.recontact = valueOf<Answer>(row.text("recontact"));
}

CaseTimes readTimes(const Statement& row)
{
    return {row.moment("t0_requisition"),          row.moment("t1_sample_taken"), row.moment("t2_received_at_sequencing"),
            row.moment("t3_data_released"),        row.moment("t4_interpretation_start"),
            row.moment("t5_conference"),           row.moment("t6_report_released")};
}

void readData(const Statement& row, Case& theCase)
{
    Family& family = theCase.family;
    theCase.assembly = assemblyFromString(row.text("assembly").toStdString());
    family.familyId = row.text("family_name").toStdString();
    family.proband.sample = row.text("proband_sample").toStdString();
    if (!row.value("mother_sample").isNull())
        family.mother = Mother{row.text("mother_sample").toStdString()};
    if (!row.value("father_sample").isNull())
        family.father = Father{row.text("father_sample").toStdString()};
    theCase.panelName = row.text("panel_name");
    theCase.panelVersion = row.text("panel_version");
    theCase.filterPreset = row.text("filter_preset");
    theCase.filterVersion = row.text("filter_version");
}
} // namespace

Row caseRow(const Case& theCase)
{
    Row row = kindRow(theCase);
    append(row, referralRow(theCase.referral, theCase.consent));
    append(row, timesRow(theCase.times));
    append(row, dataRow(theCase));
    return row;
}

Case readCaseRow(const Statement& row)
{
    Case theCase;
    readKind(row, theCase);
    readReferral(row, theCase.referral, theCase.consent);
    theCase.times = readTimes(row);
    readData(row, theCase);
    return theCase;
}

} // namespace gentolk
