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

Relative relativeOf(const Family& family, const std::string& sample, std::string word, Sex sex, InheritancePlace place,
                    const CandidateVariant& candidate)
{
    return {std::move(word), sex, family.affectionOf(sample), calledIn(candidate, sample, ploidyAt(place, sex)), {}};
}

// The others of the pedigree: full siblings apart, by whom alone a label may be taken away (rule B-33).
void addRelative(const Family& family, const std::string& sample, const Kin& kin, FamilySite& site)
{
    Relative relative = relativeOf(family, sample, sample, family.sexOf(sample), site.place, *site.candidate);
    relative.kin = kin;
    (kin.sibling ? site.siblings : site.others).push_back(std::move(relative));
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
} // namespace

FamilyMembers::FamilyMembers(const Family& family, GenomeAssembly assembly) : m_family(family), m_assembly(assembly)
{
    for (const std::string& sample : family.siblings)
        m_kin.push_back(kinOf(family.pedigree, family.proband.sample, sample));
}

FamilySite FamilyMembers::siteOf(const CandidateVariant& candidate) const
{
    const Family& family = m_family;
    FamilySite site;
    site.candidate = &candidate;
    site.childSex = family.sexOf(family.proband.sample);
    const Genotype& child = candidate.genotypeOf(family.proband.sample);
    site.place = placeOf(candidate, m_assembly, site.childSex, child);
    site.child = calledIn(candidate, family.proband.sample, site.place == InheritancePlace::XOfMale ? 1 : ploidyAt(site.place, site.childSex));
    if (family.mother)
        site.mother = relativeOf(family, family.mother->sample, "mother", Sex::Female, site.place, candidate);
    if (family.father)
        site.father = relativeOf(family, family.father->sample, "father", Sex::Male, site.place, candidate);
    for (std::size_t i = 0; i < m_kin.size(); ++i)
        addRelative(family, family.siblings[i], m_kin[i], site);
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

std::string genotypesText(const FamilySite& site)
{
    std::string text, blocks;
    const auto tell = [&](const std::string& who, const std::string& word, const AlleleCall& call) {
        text += (text.empty() ? "" : ", ") + who + ' ' + callText(call);
        if (call.genotype->byReferenceBlock)
            blocks += "; reference block of " + word + ": DP " + std::to_string(call.genotype->depth.value_or(0)) + ", GQ "
                      + std::to_string(call.genotype->quality.value_or(0));
    };
    tell("child", "child", site.child);
    for (const auto* parent : {pointerTo(site.mother), pointerTo(site.father)})
        if (parent)
            tell(parent->word, parent->word, parent->call);
    for (const Relative& sibling : site.siblings)
        tell("sibling " + sibling.word, sibling.word, sibling.call);
    for (const Relative& other : site.others)
        tell("relative " + other.word, other.word, other.call);
    return text + blocks;
}

} // namespace gentolk
