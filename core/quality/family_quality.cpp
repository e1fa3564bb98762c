#include "core/quality/family_quality.h"
#include <algorithm>

namespace gentolk {

MendelCounts& MendelCounts::operator+=(const MendelCounts& other)
{
    checked += other.checked;
    errors += other.errors;
    return *this;
}

MendelCounts MendelKinds::all() const
{
    MendelCounts sum = snv;
    return sum += indel;
}

bool FamilyQuality::failed() const
{
    return std::any_of(verdicts.begin(), verdicts.end(), [](const QualityVerdict& one) { return one.status == QualityStatus::Fail; });
}

std::string toString(Relation relation)
{
    switch (relation) {
    case Relation::Unknown: return "unknown";
    case Relation::SamePerson: return "same_person";
    case Relation::ParentChild: return "parent_child";
    case Relation::FullSiblings: return "full_siblings";
    case Relation::FirstDegree: return "first_degree";
    case Relation::SecondDegree: return "second_degree";
    case Relation::ThirdDegree: return "third_degree";
    case Relation::Unrelated: return "unrelated";
    }
    return {};
}

std::string toString(UpdKind kind)
{
    return kind == UpdKind::Isodisomy ? "iso" : kind == UpdKind::Heterodisomy ? "hetero" : kind == UpdKind::Deletion ? "deletion" : "unknown";
}

std::string toString(UpdParent parent)
{
    return parent == UpdParent::Mother ? "mother" : "father";
}

std::string toString(QualityStatus status)
{
    return status == QualityStatus::Ok ? "ok" : status == QualityStatus::Warn ? "warn" : "fail";
}

std::string toString(QualityCheck check)
{
    switch (check) {
    case QualityCheck::Sex: return "sex";
    case QualityCheck::Kinship: return "kinship";
    case QualityCheck::MendelianErrors: return "mendelian_errors";
    case QualityCheck::Parentage: return "parentage";
    case QualityCheck::UniparentalDisomy: return "uniparental_disomy";
    case QualityCheck::Homozygosity: return "homozygosity";
    case QualityCheck::Contamination: return "contamination";
    case QualityCheck::Calls: return "calls";
    case QualityCheck::Coverage: return "coverage";
    }
    return {};
}

bool hasTooFewData(QualityFinding finding)
{
    switch (finding) {
    case QualityFinding::SexTooFewMarkers:
    case QualityFinding::KinshipTooFewMarkers:
    case QualityFinding::KinshipSeparateFiles:
    case QualityFinding::MendelTooFewSites:
    case QualityFinding::UpdTooFewSites:
    case QualityFinding::RohTooFewMarkers:
    case QualityFinding::ContaminationCannotTell:
    case QualityFinding::CallsTooFew: return true;
    default: return false;
    }
}

std::string toString(QualityFinding finding)
{
    static constexpr const char* names[] = {
        "sex_as_declared", "sex_found", "sex_differs", "sex_of_parent_differs", "sex_like_xxy", "sex_like_x0", "sex_unclear",
        "sex_too_few_markers", "kinship_as_declared", "kinship_found", "same_person_twice", "kinship_differs", "kinship_closer",
        "like_siblings", "like_parent_and_child", "kinship_doubtful", "kinship_too_few_markers", "kinship_separate_files", "mendel_normal", "mendel_raised",
        "mendel_high", "mendel_too_few_sites", "mendel_ungated", "parentage_confirmed", "parentage_not_confirmed",
        "parentage_cannot_tell", "upd_none", "upd_found", "upd_too_few_sites", "roh_usual", "consanguinity_possible",
        "close_consanguinity_possible", "one_long_run", "roh_too_few_markers", "contamination_not_seen", "contamination_hint",
        "contamination_cannot_tell", "calls_usual", "call_rate_low", "ti_tv_unusual", "het_hom_unusual", "calls_too_few",
        "coverage_sufficient", "coverage_gaps", "coverage_shallow"};
    static_assert(std::size(names) == std::size_t(QualityFinding::CoverageShallow) + 1);
    return names[std::size_t(finding)];
}

} // namespace gentolk
