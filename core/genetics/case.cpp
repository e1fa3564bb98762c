#include "core/genetics/case.h"
#include <algorithm>
#include <array>

namespace gentolk {

namespace {
constexpr std::array<std::string_view, 4> caseTypeWords{"new_referral", "previously_undiagnosed_new_wgs", "reanalysis_of_existing_data", "family_follow_up"};
constexpr std::array<std::string_view, 3> casePriorityWords{"routine", "urgent", "acute"};
constexpr std::array<std::string_view, 8> caseStatusWords{"received", "quality", "filtering", "classification", "conference", "report", "signed", "closed"};
constexpr std::array<std::string_view, 7> indicationWords{"primary_immunodeficiency", "autoinflammation", "immune_dysregulation", "innate_immunity", "adaptive_immunity", "newborn_screening", "other"};
constexpr std::array<std::string_view, 3> answerWords{"unknown", "no", "yes"};
constexpr std::array<std::string_view, 7> tissueWords{"blood", "saliva_or_buccal", "skin_fibroblasts", "hair", "sorted_cells", "bone_marrow", "other"};
constexpr std::array<std::string_view, 2> pipelineWords{"germline", "somatic"};
constexpr std::array<std::string_view, 4> sequencingSiteWords{"unknown", "ngc_east", "ngc_west", "other"};
constexpr std::array<std::string_view, 3> secondaryFindingsChoiceWords{"unknown", "wanted", "not_wanted"};
constexpr std::array<std::string_view, 5> caseConclusionWords{"open", "diagnostic", "possibly_diagnostic", "no_explanation", "secondary_only"};

// The enums number their values from 0 without gaps, in the order of their words.
template<typename Enum, std::size_t count> std::string wordOf(const std::array<std::string_view, count>& words, Enum value)
{
    return std::string(words.at(std::size_t(value)));
}

template<typename Enum, std::size_t count> std::optional<Enum> valueOf(const std::array<std::string_view, count>& words, std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(Enum(found - words.begin()));
}
} // namespace

std::string toString(CaseType value) { return wordOf(caseTypeWords, value); }
std::string toString(CasePriority value) { return wordOf(casePriorityWords, value); }
std::string toString(CaseStatus value) { return wordOf(caseStatusWords, value); }
std::string toString(Indication value) { return wordOf(indicationWords, value); }
std::string toString(Answer value) { return wordOf(answerWords, value); }
std::string toString(Tissue value) { return wordOf(tissueWords, value); }
std::string toString(Pipeline value) { return wordOf(pipelineWords, value); }
std::string toString(SequencingSite value) { return wordOf(sequencingSiteWords, value); }
std::string toString(SecondaryFindingsChoice value) { return wordOf(secondaryFindingsChoiceWords, value); }
std::string toString(CaseConclusion value) { return wordOf(caseConclusionWords, value); }

template<> std::optional<CaseType> enumFromString(std::string_view word) { return valueOf<CaseType>(caseTypeWords, word); }
template<> std::optional<CasePriority> enumFromString(std::string_view word) { return valueOf<CasePriority>(casePriorityWords, word); }
template<> std::optional<CaseStatus> enumFromString(std::string_view word) { return valueOf<CaseStatus>(caseStatusWords, word); }
template<> std::optional<Indication> enumFromString(std::string_view word) { return valueOf<Indication>(indicationWords, word); }
template<> std::optional<Answer> enumFromString(std::string_view word) { return valueOf<Answer>(answerWords, word); }
template<> std::optional<Tissue> enumFromString(std::string_view word) { return valueOf<Tissue>(tissueWords, word); }
template<> std::optional<Pipeline> enumFromString(std::string_view word) { return valueOf<Pipeline>(pipelineWords, word); }
template<> std::optional<SequencingSite> enumFromString(std::string_view word) { return valueOf<SequencingSite>(sequencingSiteWords, word); }
template<> std::optional<SecondaryFindingsChoice> enumFromString(std::string_view word) { return valueOf<SecondaryFindingsChoice>(secondaryFindingsChoiceWords, word); }
template<> std::optional<CaseConclusion> enumFromString(std::string_view word) { return valueOf<CaseConclusion>(caseConclusionWords, word); }

} // namespace gentolk
