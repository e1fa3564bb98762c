#pragma once
#include "core/inheritance/segregate.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include "tests/support/genotype_text.h"
#include <algorithm>
#include <string>
#include <vector>

// Reads one row of the published tables of vip-inheritance-matcher into a family and its alleles.
namespace gentolk::test {

struct VipRow {
    std::vector<std::string> header, fields;

    std::string at(const std::string& column) const
    {
        for (std::size_t i = 0; i < header.size(); ++i)
            if (header[i] == column)
                return i < fields.size() ? fields[i] : std::string();
        return {};
    }
    bool hasBrother() const { return !at("brotherGt").empty() || !at("brotherAffectedStatus").empty(); }
};

inline AffectionStatus affectionFrom(const std::string& word)
{
    return word == "AFFECTED" ? AffectionStatus::Affected : word == "UNAFFECTED" ? AffectionStatus::Unaffected : AffectionStatus::Unknown;
}

inline Family vipFamily(const VipRow& row)
{
    FamilyBuilder family = aTrio();
    family.childSex(row.at("probandSex") == "FEMALE" ? Sex::Female : Sex::Male);
    if (row.at("fatherAffectedStatus").size())
        family.fatherIs(affectionFrom(row.at("fatherAffectedStatus"))).motherIs(affectionFrom(row.at("motherAffectedStatus")));
    if (row.hasBrother())
        family.withSibling("brother", Sex::Male, affectionFrom(row.at("brotherAffectedStatus")));
    return family;
}

inline Genotype vipGenotype(const std::string& text)
{
    const std::size_t colon = text.find(':');
    Genotype genotype = genotypeFrom(text.substr(0, colon));
    if (!genotype.alleleDepths.empty())
        genotype.alleleDepths.resize(5); // a number for each of the record's alleles
    if (colon != std::string::npos)
        genotype.phaseSet = text.substr(colon + 1);
    return genotype;
}

// One candidate for every ALT that the proband has or, by a missing allele, may have.
inline std::vector<CandidateVariant> vipAlleles(const VipRow& row, const std::string& suffix, const std::string& contig,
                                                std::int64_t position, const PanelGene* gene)
{
    const std::vector<std::string> alternates{"T", "C", "G", "AT"};
    CandidateVariant record = aVariant(contig, position).inGene(gene);
    record.recordAlternates = {alternates.cbegin(), alternates.cend()};
    record.genotypes["child"] = vipGenotype(row.at("proband" + suffix));
    record.genotypes["mother"] = vipGenotype(row.at("mother" + suffix));
    record.genotypes["father"] = vipGenotype(row.at("father" + suffix));
    if (row.hasBrother())
        record.genotypes["brother"] = vipGenotype(row.at("brother" + suffix));
    std::vector<CandidateVariant> alleles;
    const Genotype& child = record.genotypes["child"];
    for (int index = 1; index <= int(alternates.size()); ++index) {
        if (dose(child, index) == 0 && (isKnown(child) || index > 1))
            continue;
        record.alleleIndex = index;
        record.variant.alternate = alternates[std::size_t(index) - 1];
        alleles.push_back(record);
    }
    return alleles;
}

// The best certainty of the labels asked for: "true", "possible" or "false", as the tables say it.
inline std::string vipAnswer(const Family& family, const std::vector<CandidateVariant>& alleles, const std::vector<InheritanceLabel>& modes)
{
    std::vector<const CandidateVariant*> pointers;
    for (const CandidateVariant& one : alleles)
        pointers.push_back(&one);
    std::string answer = "false";
    for (const Segregation& segregation : segregate(family, GenomeAssembly::GRCh38, pointers))
        for (const SegregationLabel& label : segregation.labels) {
            const bool lone = label.mode == InheritanceLabel::CompoundHeterozygous && !label.partner;
            if (lone || std::find(modes.begin(), modes.end(), label.mode) == modes.end())
                continue;
            if (label.certainty == Certainty::Certain)
                return "true";
            answer = "possible";
        }
    return answer;
}

} // namespace gentolk::test
