#include "ui/models/variant_row.h"
#include "core/genetics/region.h"
#include "core/workflow/workspace.h"
#include <algorithm>
#include <unordered_map>

namespace gentolk
{

namespace
{

// A man has one copy there (rules B-5, B-6).
bool isMaleHaploid(GenomeAssembly assembly, const Variant& variant)
{
    const ContigKind kind = contigKind(variant.contig);
    return (kind == ContigKind::X || kind == ContigKind::Y) && !inPseudoautosomalRegion(assembly, variant.contig, variant.position);
}

} // namespace

GenotypeSign signOf(const CandidateVariant& candidate, const Family& family, GenomeAssembly assembly, const std::string& sample)
{
    GenotypeSign sign;
    sign.sex = family.sexOf(sample);
    const bool oneCopy = sign.sex == Sex::Male && isMaleHaploid(assembly, candidate.variant);
    sign.zygosity = zygosityOf(candidate, sample, oneCopy);
    sign.balance = alleleBalance(candidate.genotypeOf(sample), candidate.alleleIndex);
    return sign;
}

void readSigns(VariantRow& row, const Family& family, GenomeAssembly assembly)
{
    const GenotypeSign absent{Sex::Unknown, Zygosity::NotCalled, std::nullopt, false};
    row.child = signOf(*row.candidate, family, assembly, family.proband.sample);
    row.mother = family.mother ? signOf(*row.candidate, family, assembly, family.mother->sample) : absent;
    row.father = family.father ? signOf(*row.candidate, family, assembly, family.father->sample) : absent;
}

void readDecision(VariantRow& row, const Case& theCase)
{
    const VariantDecision* decision = findDecision(theCase, row.candidate->variant);
    if (!decision)
        return;
    row.inReport = decision->inReport;
    row.dismissed = decision->dismissed;
    row.hasNote = !decision->note.isEmpty();
    row.decided = decision->chosenClass.has_value();
    if (row.decided)
        row.classification = decision->chosenClass;
}

bool areCertainPair(const CandidateVariant& a, const CandidateVariant& b)
{
    return std::any_of(a.segregation.labels.begin(), a.segregation.labels.end(), [&](const SegregationLabel& label) {
        return label.mode == InheritanceLabel::CompoundHeterozygous && label.certainty == Certainty::Certain && label.partner &&
               sameChange(*label.partner, b.variant);
    });
}

std::vector<int> pairsTogether(const std::vector<CandidateVariant>& candidates)
{
    std::vector<int> order;
    std::vector<bool> taken(candidates.size());
    const auto take = [&](std::size_t i) {
        taken[i] = true;
        order.push_back(int(i));
    };
    std::unordered_map<const PanelGene*, std::vector<std::size_t>> ofGene;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        ofGene[candidates[i].gene].push_back(i);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (taken[i])
            continue;
        take(i);
        const std::vector<std::size_t>& others = ofGene[candidates[i].gene];
        const auto partner = std::find_if(std::upper_bound(others.begin(), others.end(), i), others.end(),
                                          [&](std::size_t j) { return !taken[j] && areCertainPair(candidates[i], candidates[j]); });
        if (partner != others.end())
            take(*partner);
    }
    return order;
}

} // namespace gentolk
