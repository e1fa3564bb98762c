#include "core/workflow/class_difference.h"

namespace gentolk {

namespace {

using Who = ClassSide::Who;

ClassSide sideOf(const KeptClassification& one)
{
    return {one.opinion ? Who::SecondOpinion : Who::OtherCase, one.opinion ? one.by : one.caseNumber, *one.chosenClass};
}

std::optional<ClassSide> standing(const VariantMemory& memory, const VariantDecision* decided)
{
    if (decided && decided->chosenClass)
        return ClassSide{Who::ThisCase, {}, *decided->chosenClass};
    return memory.earlier.empty() ? std::nullopt : std::optional(sideOf(memory.earlier.front()));
}

} // namespace

std::vector<ClassDifference> differencesOf(const VariantMemory& memory, const std::optional<ClinVarRecord>& clinvar, const VariantDecision* decided)
{
    std::vector<ClassDifference> differences;
    const auto stands = standing(memory, decided);
    if (!stands)
        return differences;
    const auto against = [&](const ClassSide& other) {
        if (const Agreement agreement = agreementOf(stands->said, other.said); agreement != Agreement::Same)
            differences.push_back({*stands, other, agreement});
    };
    for (const KeptClassification& one : memory.earlier)
        against(sideOf(one));
    for (const KeptClassification& one : memory.opinions())
        against(sideOf(one));
    for (const LaboratoryStatement& one : memory.others)
        against({Who::OtherLaboratory, one.laboratory, one.statedClass});
    if (const auto told = clinvar ? classOf(clinvar->significance) : std::nullopt)
        against({Who::ClinVar, QString(), *told});
    return differences;
}

} // namespace gentolk
