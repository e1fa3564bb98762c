#include "core/inheritance/family_site.h"
#include "core/genetics/region.h"

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

Relative relativeOf(const Family& family, const std::string& sample, std::string word, Sex sex, InheritancePlace place,
                    const CandidateVariant& candidate)
{
    const AlleleCall call = callOf(candidate.genotypeOf(sample), candidate.alleleIndex, ploidyAt(place, sex));
    return {std::move(word), sex, family.affectionOf(sample), call};
}

const Relative* pointerTo(const std::optional<Relative>& relative)
{
    return relative ? &*relative : nullptr;
}
} // namespace

FamilySite siteOf(const Family& family, GenomeAssembly assembly, const CandidateVariant& candidate)
{
    FamilySite site;
    site.candidate = &candidate;
    site.childSex = family.sexOf(family.proband.sample);
    const Genotype& child = candidate.genotypeOf(family.proband.sample);
    site.place = placeOf(candidate, assembly, site.childSex, child);
    site.child = callOf(child, candidate.alleleIndex, site.place == InheritancePlace::XOfMale ? 1 : ploidyAt(site.place, site.childSex));
    if (family.mother)
        site.mother = relativeOf(family, family.mother->sample, "mother", Sex::Female, site.place, candidate);
    if (family.father)
        site.father = relativeOf(family, family.father->sample, "father", Sex::Male, site.place, candidate);
    for (const std::string& sample : family.siblings)
        site.siblings.push_back(relativeOf(family, sample, sample, family.sexOf(sample), site.place, candidate));
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

std::string genotypesText(const FamilySite& site)
{
    std::string text = "child " + textOf(*site.child.genotype);
    for (const auto* parent : {pointerTo(site.mother), pointerTo(site.father)})
        if (parent)
            text += ", " + parent->word + ' ' + textOf(*parent->call.genotype);
    for (const Relative& sibling : site.siblings)
        text += ", " + sibling.word + ' ' + textOf(*sibling.call.genotype);
    return text;
}

} // namespace gentolk
