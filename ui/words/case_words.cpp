#include "ui/words/case_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/words.h"

namespace gentolk {

QString sexWord(const Patient& patient, const QDate& today)
{
    if (patient.sex == Sex::Unknown || !patient.birthDate.isValid() || patient.birthDate > today)
        return word(patient.sex);
    const bool grown = patient.birthDate.addYears(18) <= today;
    if (patient.sex == Sex::Male)
        return grown ? Words::tr("man") : Words::tr("boy");
    return grown ? Words::tr("woman") : Words::tr("girl");
}

QString word(CaseType type)
{
    switch (type) {
    case CaseType::NewReferral: return Words::tr("New referral");
    case CaseType::PreviouslyUndiagnosedNewWgs: return Words::tr("Previously undiagnosed, new genome");
    case CaseType::ReanalysisOfExistingData: return Words::tr("Re-analysis of existing data");
    case CaseType::FamilyFollowUp: return Words::tr("Family follow-up");
    }
    return {};
}

QString word(CasePriority priority)
{
    switch (priority) {
    case CasePriority::Routine: return Words::tr("Routine");
    case CasePriority::Urgent: return Words::tr("Urgent");
    case CasePriority::Acute: return Words::tr("Acute");
    }
    return {};
}

QString word(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Received: return Words::tr("Received");
    case CaseStatus::Quality: return Words::tr("Quality");
    case CaseStatus::Filtering: return Words::tr("Filtering");
    case CaseStatus::Classification: return Words::tr("Classification");
    case CaseStatus::Conference: return Words::tr("Conference");
    case CaseStatus::Report: return Words::tr("Report");
    case CaseStatus::Signed: return Words::tr("Signed");
    case CaseStatus::Closed: return Words::tr("Closed");
    }
    return {};
}

QString word(Indication indication)
{
    switch (indication) {
    case Indication::PrimaryImmunodeficiency: return Words::tr("Primary immunodeficiency");
    case Indication::Autoinflammation: return Words::tr("Autoinflammation");
    case Indication::ImmuneDysregulation: return Words::tr("Autoimmunity or immune dysregulation");
    case Indication::InnateImmunity: return Words::tr("Innate immunity");
    case Indication::AdaptiveImmunity: return Words::tr("Adaptive immunity");
    case Indication::NewbornScreening: return Words::tr("Newborn screening (TREC)");
    case Indication::Other: return Words::tr("Other indication");
    }
    return {};
}

QString word(Answer answer)
{
    switch (answer) {
    case Answer::Unknown: return Words::tr("Not known");
    case Answer::No: return Words::tr("No");
    case Answer::Yes: return Words::tr("Yes");
    }
    return {};
}

QString word(Tissue tissue)
{
    switch (tissue) {
    case Tissue::Blood: return Words::tr("Blood");
    case Tissue::SalivaOrBuccal: return Words::tr("Saliva or buccal swab");
    case Tissue::SkinFibroblasts: return Words::tr("Skin fibroblasts");
    case Tissue::Hair: return Words::tr("Hair");
    case Tissue::SortedCells: return Words::tr("Sorted cells");
    case Tissue::BoneMarrow: return Words::tr("Bone marrow");
    case Tissue::Other: return Words::tr("Other tissue");
    }
    return {};
}

QString word(Pipeline pipeline)
{
    return pipeline == Pipeline::Germline ? Words::tr("Germline") : Words::tr("Somatic");
}

QString word(SequencingSite site)
{
    switch (site) {
    case SequencingSite::Unknown: return Words::tr("Not known");
    case SequencingSite::NgcEast: return Words::tr("NGC WGS East");
    case SequencingSite::NgcWest: return Words::tr("NGC WGS West");
    case SequencingSite::Other: return Words::tr("Another site");
    }
    return {};
}

QString word(SecondaryFindingsChoice choice)
{
    switch (choice) {
    case SecondaryFindingsChoice::Unknown: return Words::tr("Not known");
    case SecondaryFindingsChoice::Wanted: return Words::tr("Wanted");
    case SecondaryFindingsChoice::NotWanted: return Words::tr("Not wanted");
    }
    return {};
}

QString word(CaseConclusion conclusion)
{
    switch (conclusion) {
    case CaseConclusion::Open: return Words::tr("Not concluded");
    case CaseConclusion::Diagnostic: return Words::tr("Diagnostic finding");
    case CaseConclusion::PossiblyDiagnostic: return Words::tr("Possibly diagnostic finding");
    case CaseConclusion::NoExplanation: return Words::tr("No explanation found");
    case CaseConclusion::SecondaryOnly: return Words::tr("Secondary finding only");
    }
    return {};
}

QString wordOfPerson(const QString& code)
{
    if (code == QLatin1String("proband"))
        return Words::tr("Proband");
    if (code == QLatin1String("mother"))
        return Words::tr("Mother");
    if (code == QLatin1String("father"))
        return Words::tr("Father");
    return code == QLatin1String("sibling") ? Words::tr("Sibling") : Words::tr("Another person");
}

QStringList referralSourceCodes()
{
    return {QString(), QStringLiteral("hospital_department"), QStringLiteral("newborn_screening_trec"), QStringLiteral("general_practice"),
            QStringLiteral("other")};
}

QString wordOfReferralSource(const QString& code)
{
    if (code.isEmpty())
        return Words::tr("Not known");
    if (code == QLatin1String("hospital_department"))
        return Words::tr("Hospital department");
    if (code == QLatin1String("newborn_screening_trec"))
        return Words::tr("Newborn screening (TREC)");
    if (code == QLatin1String("general_practice"))
        return Words::tr("General practice");
    return code == QLatin1String("other") ? Words::tr("Another source") : code;
}

QString wordsOf(const std::vector<Indication>& indications)
{
    QStringList words;
    for (const Indication indication : indications)
        words << word(indication);
    return words.join(QStringLiteral(", "));
}

QString countdownText(std::optional<int> daysLeft)
{
    if (!daysLeft)
        return {};
    if (*daysLeft == 0)
        return Words::tr("due today");
    return *daysLeft > 0 ? Words::tr("%n day(s) left", nullptr, *daysLeft) : Words::tr("%n day(s) late", nullptr, -*daysLeft);
}

} // namespace gentolk
