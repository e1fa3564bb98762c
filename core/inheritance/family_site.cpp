#include "core/inheritance/family_site.h"
#include "core/genetics/deletion.h"
#include <algorithm>

namespace gentolk {

namespace {
// Of unknown sex: a haploid call on X is read as a boy's.
InheritancePlace placeOf(const CandidateVariant& candidate, GenomeAssembly assembly, Sex sex, const Genotype& child)
{
    const ContigKind kind = contigKind(candidate.variant.contig);
    if (kind == ContigKind::Mitochondrial)
        return InheritancePlace::Mitochondrial;
    const bool sexChromosome = kind == ContigKind::X || kind == ContigKind::Y;
    if (!sexChromosome || inPseudoautosomalRegion(assembly, candidate.variant.contig, candidate.variant.position))
        return InheritancePlace::Autosomal;
    if (kind == ContigKind::Y)
        return InheritancePlace::YChromosome;
    const bool male = sex == Sex::Male || (sex == Sex::Unknown && isHaploid(child));
    return male ? InheritancePlace::XOfMale : InheritancePlace::XOfFemale;
}

int ploidyAt(InheritancePlace place, Sex sex)
{
    if (place == InheritancePlace::Mitochondrial || place == InheritancePlace::YChromosome)
        return 1;
    const bool onX = place == InheritancePlace::XOfMale || place == InheritancePlace::XOfFemale;
    return onX && sex == Sex::Male ? 1 : 2;
}

// A deletion without a genotype may have a copy number.
AlleleCall calledIn(const CandidateVariant& candidate, const std::string& sample, int ploidy)
{
    const Genotype& genotype = candidate.genotypeOf(sample);
    return genotype.copyNumber && deletedBases(candidate) && !isAnyCopyNumber(candidate) ? lossOf(candidate, genotype, ploidy)
                                                                                        : callOf(genotype, candidate.alleleIndex, ploidy);
}

std::string callText(const AlleleCall& call)
{
    const Genotype& genotype = *call.genotype;
    const bool byCopyNumber = genotype.copyNumber && std::count(genotype.alleles.begin(), genotype.alleles.end(), -1) == std::ptrdiff_t(genotype.alleles.size());
    return byCopyNumber ? "CN " + std::to_string(*genotype.copyNumber) : textOf(genotype);
}

const Relative* pointerTo(const std::optional<Relative>& relative)
{
    return relative ? &*relative : nullptr;
}

std::string genotypesText(const FamilySite& site)
{
    std::string text, blocks;
    const auto tell = [&](std::string_view kind, const std::string& word, const AlleleCall& call) {
        text.append(text.empty() ? "" : ", ").append(kind).append(word).append(" ").append(callText(call));
        if (call.genotype->byReferenceBlock)
            blocks += "; reference block of " + word + ": DP " + std::to_string(call.genotype->depth.value_or(0)) + ", GQ "
                      + std::to_string(call.genotype->quality.value_or(0));
    };
    tell("", "child", site.child);
    for (const auto* parent : {pointerTo(site.mother), pointerTo(site.father)})
        if (parent)
            tell("", parent->word, parent->call);
    for (const Relative& sibling : site.siblings)
        tell("sibling ", sibling.word, sibling.call);
    for (const Relative& other : site.others)
        tell("relative ", other.word, other.call);
    return text + blocks;
}
} // namespace

FamilyMembers::FamilyMembers(const Family& family, GenomeAssembly assembly)
    : m_family(family), m_assembly(assembly), m_childSex(family.sexOf(family.proband.sample))
{
    if (family.mother)
        m_mother = memberOf(family.mother->sample, "mother");
    if (family.father)
        m_father = memberOf(family.father->sample, "father");
    for (const std::string& sample : family.siblings) {
        m_others.push_back(memberOf(sample, sample));
        m_others.back().kin = kinOf(family.pedigree, family.proband.sample, sample);
    }
}

FamilyMembers::Member FamilyMembers::memberOf(const std::string& sample, Word word) const
{
    return {sample, word, m_family.sexOf(sample), m_family.affectionOf(sample)};
}

Relative FamilyMembers::relativeOf(const Member& member, Sex sex, InheritancePlace place, const CandidateVariant& candidate)
{
    return {member.word, sex, member.affection, calledIn(candidate, member.sample, ploidyAt(place, sex)), member.kin};
}

FamilySite FamilyMembers::siteOf(const CandidateVariant& candidate) const
{
    const Family& family = m_family;
    FamilySite site;
    site.candidate = &candidate;
    site.childSex = m_childSex;
    const Genotype& child = candidate.genotypeOf(family.proband.sample);
    site.place = placeOf(candidate, m_assembly, site.childSex, child);
    site.child = calledIn(candidate, family.proband.sample, site.place == InheritancePlace::XOfMale ? 1 : ploidyAt(site.place, site.childSex));
    if (m_mother)
        site.mother = relativeOf(*m_mother, Sex::Female, site.place, candidate);
    if (m_father)
        site.father = relativeOf(*m_father, Sex::Male, site.place, candidate);
    for (const Member& other : m_others)
        (other.kin.sibling ? site.siblings : site.others).push_back(relativeOf(other, other.sex, site.place, candidate));
    site.genotypes = genotypesText(site);
    return site;
}

FamilySite asDeletion(FamilySite site, const GenomicRegion& lost)
{
    const auto tell = [&](AlleleCall& call) { call = lossOf(*site.candidate, *call.genotype, call.copies); };
    tell(site.child);
    for (auto* parent : {&site.mother, &site.father})
        if (*parent)
            tell((*parent)->call);
    for (auto* relatives : {&site.siblings, &site.others})
        for (Relative& relative : *relatives)
            tell(relative.call);
    site.lost = &lost;
    return site;
}

std::vector<const Relative*> givingParents(const FamilySite& site)
{
    switch (site.place) {
    case InheritancePlace::XOfMale:
    case InheritancePlace::Mitochondrial:
        return {pointerTo(site.mother)};
    case InheritancePlace::YChromosome:
        return {pointerTo(site.father)};
    case InheritancePlace::Autosomal:
    case InheritancePlace::XOfFemale:
        break;
    }
    return {pointerTo(site.mother), pointerTo(site.father)};
}

Truth carriedBy(const std::optional<Relative>& parent)
{
    return parent ? carries(parent->call) : Truth::Unknown;
}

} // namespace gentolk
