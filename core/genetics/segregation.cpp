#include "core/genetics/segregation.h"
#include <algorithm>

namespace gentolk {

// The words of the headless contract.
std::string toString(InheritanceLabel label)
{
    switch (label) {
    case InheritanceLabel::DeNovo: return "de_novo";
    case InheritanceLabel::Dominant: return "dominant";
    case InheritanceLabel::RecessiveHomozygous: return "recessive_homozygous";
    case InheritanceLabel::CompoundHeterozygous: return "compound_heterozygous";
    case InheritanceLabel::XLinkedRecessive: return "x_linked_recessive";
    case InheritanceLabel::XLinkedDominant: return "x_linked_dominant";
    case InheritanceLabel::YLinked: return "y_linked";
    case InheritanceLabel::Mitochondrial: return "mitochondrial";
    case InheritanceLabel::Mosaic: return "mosaic";
    }
    return {};
}

std::string toString(Certainty certainty)
{
    return certainty == Certainty::Certain ? "certain" : "possible";
}

std::string toString(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::IncompletePenetrance: return "incomplete_penetrance";
    case Qualifier::SecondHitDeNovo: return "second_hit_de_novo";
    case Qualifier::PhaseConfirmed: return "phase_confirmed";
    case Qualifier::PhasePresumed: return "phase_presumed";
    case Qualifier::PhaseUnknown: return "phase_unknown";
    case Qualifier::InCis: return "in_cis";
    case Qualifier::OverDeletion: return "over_deletion";
    case Qualifier::OneParentNotCarrier: return "one_parent_not_carrier";
    case Qualifier::PossibleParentalMosaicism: return "possible_parental_mosaicism";
    case Qualifier::MosaicInChild: return "mosaic_in_child";
    case Qualifier::HeterozygousFemale: return "heterozygous_female";
    case Qualifier::HeterozygousMaleX: return "heterozygous_male_x";
    case Qualifier::Pseudodominant: return "pseudodominant";
    case Qualifier::ParentMissing: return "parent_missing";
    case Qualifier::LowQuality: return "low_quality";
    case Qualifier::SecondHitMissing: return "second_hit_missing";
    }
    return {};
}

std::string toString(AlleleOrigin origin)
{
    switch (origin) {
    case AlleleOrigin::Unknown: return "unknown";
    case AlleleOrigin::Maternal: return "maternal";
    case AlleleOrigin::Paternal: return "paternal";
    case AlleleOrigin::BothParents: return "both";
    case AlleleOrigin::DeNovo: return "de_novo";
    }
    return {};
}

std::string LabelReason::text() const
{
    constexpr std::string_view theOther = "; the other: ", then = "; ";
    std::string all;
    all.reserve(genotypes.text().size() + theOther.size() + othersGenotypes.text().size() + then.size() + relation.text().size() + remarks.size());
    all.append(genotypes.text());
    if (!othersGenotypes.empty())
        all.append(theOther).append(othersGenotypes.text()).append(then).append(relation.text());
    return all.append(remarks);
}

bool SegregationLabel::has(Qualifier qualifier) const
{
    return std::find(qualifiers.begin(), qualifiers.end(), qualifier) != qualifiers.end();
}

const SegregationLabel* Segregation::best() const
{
    const auto certain = std::find_if(labels.begin(), labels.end(), [](const auto& one) { return one.certainty == Certainty::Certain; });
    return certain != labels.end() ? &*certain : labels.empty() ? nullptr : &labels.front();
}

} // namespace gentolk
