#include "app/cli/case_options.h"
#include "app/cli/family_options.h"
#include "core/genetics/cpr.h"
#include <QCoreApplication>

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

QDate dayFrom(const Values& values, const char* option)
{
    const QString word = textOf(values, option);
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (!word.isEmpty() && !day.isValid())
        throw UsageError(tr("--%1: %2 is not a date; write year-month-day").arg(QLatin1String(option), word));
    return day;
}

QDateTime timeFrom(const Values& values, const char* option)
{
    const QDate day = dayFrom(values, option);
    return day.isValid() ? QDateTime(day, QTime(0, 0), Qt::UTC) : QDateTime();
}

// Rules F-1 to F-4: a failed check digit never refuses; a number that cannot be one does.
void setPatientNumber(Patient& patient, const Values& values)
{
    const QString typed = textOf(values, "cpr");
    if (typed.isEmpty())
        return;
    const auto number = parseCpr(typed);
    if (!number)
        throw UsageError(tr("--cpr: this is not a civil registration number; write ten characters"));
    patient.cpr = number->digits;
    patient.sex = number->sex;
    patient.birthDate = number->birthDate;
}

Patient patientFrom(const Values& values)
{
    Patient patient;
    patient.name = textOf(values, "name");
    setPatientNumber(patient, values);
    patient.sex = wordFrom(values, "sex", patient.sex);
    if (has(values, "birth-date"))
        patient.birthDate = dayFrom(values, "birth-date");
    return patient;
}

std::vector<Indication> indicationsFrom(const Values& values)
{
    std::vector<Indication> indications;
    for (const QString& word : textOf(values, "indication").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto value = enumFromString<Indication>(word.trimmed().toStdString());
        if (!value)
            throw UsageError(tr("--%1: %2 is none of its words").arg(QStringLiteral("indication"), word));
        indications.push_back(*value);
    }
    return indications;
}

Department department(const Values& values, const char* option)
{
    return {textOf(values, option), {}, {}, textOf(values, "region")};
}

Referral referralFrom(const Values& values)
{
    Referral referral;
    referral.requesting = department(values, "requesting");
    referral.performing = department(values, "performing");
    referral.interpreting = department(values, "interpreting");
    referral.reporting = department(values, "reporting");
    referral.requester = textOf(values, "requester");
    referral.interpreter = textOf(values, "interpreter");
    referral.indications = indicationsFrom(values);
    referral.question = textOf(values, "question");
    referral.earlierTests = textOf(values, "earlier-tests").split(QLatin1Char(','), Qt::SkipEmptyParts);
    referral.source = textOf(values, "source");
    return referral;
}

Consent consentFrom(const Values& values)
{
    Consent consent;
    consent.date = dayFrom(values, "consent-date");
    consent.version = textOf(values, "consent-version");
    consent.secondaryFindings = wordFrom(values, "secondary-findings", SecondaryFindingsChoice::Unknown);
    consent.recontact = wordFrom(values, "recontact", Answer::Unknown);
    return consent;
}

} // namespace

void addCaseOptions(Options& options)
{
    auto add = options.add_options();
    for (const auto& [name, help] : std::initializer_list<std::pair<const char*, const char*>>{
             {"name", QT_TRANSLATE_NOOP("gentolk::cli", "patient's name")},
             {"cpr", QT_TRANSLATE_NOOP("gentolk::cli", "civil registration or replacement number")},
             {"sex", QT_TRANSLATE_NOOP("gentolk::cli", "male, female or unknown; default: from the number")},
             {"birth-date", QT_TRANSLATE_NOOP("gentolk::cli", "year-month-day; default: from the number")},
             {"case-type",
              QT_TRANSLATE_NOOP("gentolk::cli",
                                "new_referral, previously_undiagnosed_new_wgs, reanalysis_of_existing_data, family_follow_up")},
             {"priority", QT_TRANSLATE_NOOP("gentolk::cli", "routine, urgent or acute")},
             {"indication",
              QT_TRANSLATE_NOOP("gentolk::cli",
                                "primary_immunodeficiency, autoinflammation, immune_dysregulation, innate_immunity, adaptive_immunity, "
                                "newborn_screening, other; joined by commas")},
             {"question", QT_TRANSLATE_NOOP("gentolk::cli", "clinical question")},
             {"earlier-tests", QT_TRANSLATE_NOOP("gentolk::cli", "joined by commas")},
             {"source", QT_TRANSLATE_NOOP("gentolk::cli", "source of the referral")},
             {"requesting", QT_TRANSLATE_NOOP("gentolk::cli", "requesting department")},
             {"performing", QT_TRANSLATE_NOOP("gentolk::cli", "performing department")},
             {"interpreting", QT_TRANSLATE_NOOP("gentolk::cli", "interpreting department")},
             {"reporting", QT_TRANSLATE_NOOP("gentolk::cli", "reporting department")},
             {"region", QT_TRANSLATE_NOOP("gentolk::cli", "region of the departments")},
             {"requester", QT_TRANSLATE_NOOP("gentolk::cli", "requesting physician")},
             {"interpreter", QT_TRANSLATE_NOOP("gentolk::cli", "interpreting geneticist")},
             {"consent-date", QT_TRANSLATE_NOOP("gentolk::cli", "year-month-day")},
             {"consent-version", QT_TRANSLATE_NOOP("gentolk::cli", "version of the consent form")},
             {"secondary-findings", QT_TRANSLATE_NOOP("gentolk::cli", "wanted, not_wanted or unknown")},
             {"recontact", QT_TRANSLATE_NOOP("gentolk::cli", "yes, no or unknown")},
             {"transplanted", QT_TRANSLATE_NOOP("gentolk::cli", "stem-cell transplantation: yes or no")},
             {"tissue",
              QT_TRANSLATE_NOOP("gentolk::cli", "blood, saliva_or_buccal, skin_fibroblasts, hair, sorted_cells, bone_marrow, other")},
             {"pipeline", QT_TRANSLATE_NOOP("gentolk::cli", "germline or somatic")},
             {"site", QT_TRANSLATE_NOOP("gentolk::cli", "ngc_east, ngc_west, other or unknown")},
             {"t0", "requisition, year-month-day"},
             {"t1", "sample taken"},
             {"t2", "received at sequencing"},
             {"t3", "data released"}})
        add(name, po::value<std::string>(), help);
}

Case caseFrom(const Values& values)
{
    Case theCase;
    theCase.patient = patientFrom(values);
    theCase.type = wordFrom(values, "case-type", CaseType::NewReferral);
    theCase.priority = wordFrom(values, "priority", CasePriority::Routine);
    theCase.referral = referralFrom(values);
    theCase.consent = consentFrom(values);
    theCase.transplanted = wordFrom(values, "transplanted", Answer::Unknown);
    theCase.phenotype = phenotypeFrom(values);
    theCase.times.t0Requisition = timeFrom(values, "t0");
    theCase.times.t1SampleTaken = timeFrom(values, "t1");
    theCase.times.t2ReceivedAtSequencing = timeFrom(values, "t2");
    theCase.times.t3DataReleased = timeFrom(values, "t3");
    return theCase;
}

} // namespace gentolk::cli
