#include "core/annotation/evidence_names.h"
#include "core/annotation/text_parts.h"
#include <algorithm>
#include <array>
#include <unordered_map>

namespace gentolk {

namespace {

using enum EvidenceKind;

// Names in lower case that follow no pattern.
const std::unordered_map<std::string_view, EvidenceName>& fixedNames()
{
    static const std::unordered_map<std::string_view, EvidenceName> table{
        {"max_af", {AlleleFrequency, "max"}}, {"af_popmax", {AlleleFrequency, "popmax"}}, {"af_grpmax", {AlleleFrequency, "popmax"}},
        {"gnomadaf", {AlleleFrequency, "gnomad"}}, {"gnomadaf_popmax", {AlleleFrequency, "gnomad"}},
        {"exacaf", {AlleleFrequency, "exac"}}, {"exac_max_af", {AlleleFrequency, "exac"}}, {"exacmax_af", {AlleleFrequency, "exac"}},
        {"exacmaxaf", {AlleleFrequency, "exac"}}, {"1000gaf", {AlleleFrequency, "1000g"}}, {"1000g_max_af", {AlleleFrequency, "1000g"}},
        {"swegenaf", {AlleleFrequency, "swegen"}}, {"swegenac_hom", {Homozygotes, "swegen"}}, {"swegenac_hemi", {Hemizygotes, "swegen"}},
        {"swerefaf", {AlleleFrequency, "sweref"}}, {"swerefac_hom", {Homozygotes, "sweref"}}, {"swerefac_hemi", {Hemizygotes, "sweref"}},
        {"faf95", {FilteringFrequency, "popmax"}}, {"faf95_popmax", {FilteringFrequency, "popmax"}},
        {"faf95_max", {FilteringFrequency, "popmax"}}, {"fafmax_faf95_max", {FilteringFrequency, "popmax"}},
        {"nhomalt", {Homozygotes, "popmax"}},
        {"clnsig", {ClinVarSignificance, {}}}, {"clin_sig", {ClinVarSignificance, {}}}, {"clinvar_clnsig", {ClinVarSignificance, {}}},
        {"clinvar_sig", {ClinVarSignificance, {}}}, {"clnrevstat", {ClinVarReview, {}}}, {"clinvar_clnrevstat", {ClinVarReview, {}}},
        {"clinvar_revstat", {ClinVarReview, {}}}, {"clnvid", {ClinVarId, {}}}, {"clinvar_clnvid", {ClinVarId, {}}},
        {"clinvar_id", {ClinVarId, {}}}, {"clnacc", {ClinVarId, {}}}, {"clnalleleid", {ClinVarId, {}}}, {"alleleid", {ClinVarId, {}}},
        {"revel", {Revel, {}}}, {"revel_score", {Revel, {}}}, {"am_pathogenicity", {AlphaMissense, {}}},
        {"alphamissense_score", {AlphaMissense, {}}}, {"alphamissense", {AlphaMissense, {}}}, {"cadd", {CaddPhred, {}}},
        {"cadd_phred", {CaddPhred, {}}}, {"spliceai", {SpliceAiText, {}}}, {"spliceai_pred", {SpliceAiText, {}}},
        {"spliceai_max", {SpliceAiDelta, {}}}, {"spliceai_ds_max", {SpliceAiDelta, {}}}};
    return table;
}

bool isOneOf(std::string_view word, auto&& list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

EvidenceKind measureOf(std::string_view token)
{
    if (token == "af")
        return AlleleFrequency;
    if (token.starts_with("faf"))
        return FilteringFrequency;
    if (isOneOf(token, std::array{"nhomalt", "nhom", "hom", "homalt"}))
        return Homozygotes;
    return token == "hemi" || token == "nhemi" ? Hemizygotes : None;
}

bool isWider(std::string_view token) // says which part of the source, not a single population
{
    return isOneOf(token, std::array{"exomes", "exome", "genomes", "genome", "joint", "popmax", "grpmax", "max", "controls"})
           || token.find_first_not_of("v0123456789") == std::string_view::npos;
}

bool isPopulationSource(std::string_view token)
{
    return token.starts_with("gnomad") || token.starts_with("exac") || token.starts_with("topmed") || token.starts_with("1000g");
}

// "gnomAD_exomes_POPMAX_AF", "gnomADg_AF_popmax", "gnomADe_nhomalt", …: a source, one measure, nothing that narrows it.
EvidenceName patternedName(std::string lower)
{
    std::replace_if(lower.begin(), lower.end(), [](char c) { return c == '.' || c == '-'; }, '_');
    const std::vector<std::string_view> tokens = splitText(lower, '_');
    EvidenceName name{None, tokens.front()};
    if (!isPopulationSource(tokens.front()))
        return {};
    for (auto token = tokens.begin() + 1; token != tokens.end(); ++token) {
        const EvidenceKind measure = measureOf(*token);
        if (measure == None && !isWider(*token))
            return {};
        if (measure != None && name.kind != FilteringFrequency)
            name.kind = measure;
        else if (*token == "exomes" || *token == "genomes" || *token == "joint")
            name.group = name.group + std::string(*token);
    }
    return name.kind == None ? EvidenceName{} : name;
}

bool isSpliceAiDelta(const std::string& lower)
{
    if (!lower.starts_with("spliceai"))
        return false;
    return isOneOf(std::string_view(lower).substr(std::max<std::size_t>(lower.size(), 5) - 5), std::array{"ds_ag", "ds_al", "ds_dg", "ds_dl"});
}

} // namespace

EvidenceName evidenceName(std::string_view field, EvidenceOrigin origin)
{
    const std::string lower = lowerText(field);
    if (origin == EvidenceOrigin::Csq && lower == "af")
        return {AlleleFrequency, "1000g"};
    if (const auto found = fixedNames().find(lower); found != fixedNames().end())
        return found->second;
    return isSpliceAiDelta(lower) ? EvidenceName{SpliceAiDelta, {}} : patternedName(lower);
}

} // namespace gentolk
