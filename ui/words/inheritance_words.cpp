#include "ui/words/genetic_words.h"
#include "ui/words/words.h"

namespace gentolk {
namespace {

QString phaseWord(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::PhaseConfirmed: return Words::tr("in trans, phase confirmed");
    case Qualifier::PhasePresumed: return Words::tr("in trans, phase presumed");
    case Qualifier::PhaseUnknown: return Words::tr("phase not known");
    case Qualifier::InCis: return Words::tr("in cis");
    default: return {};
    }
}

} // namespace

QString word(InheritanceLabel label)
{
    switch (label) {
    case InheritanceLabel::DeNovo: return Words::tr("De novo");
    case InheritanceLabel::Dominant: return Words::tr("Dominant");
    case InheritanceLabel::RecessiveHomozygous: return Words::tr("Recessive, homozygous");
    case InheritanceLabel::CompoundHeterozygous: return Words::tr("Compound heterozygous");
    case InheritanceLabel::XLinkedRecessive: return Words::tr("X-linked recessive, hemizygous");
    case InheritanceLabel::XLinkedDominant: return Words::tr("X-linked dominant, one allele");
    case InheritanceLabel::YLinked: return Words::tr("Y-linked");
    case InheritanceLabel::Mitochondrial: return Words::tr("Mitochondrial");
    case InheritanceLabel::Mosaic: return Words::tr("Mosaic");
    }
    return {};
}

QString word(Certainty certainty)
{
    return certainty == Certainty::Certain ? Words::tr("certain") : Words::tr("possible");
}

QString word(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::IncompletePenetrance: return Words::tr("reduced penetrance");
    case Qualifier::SecondHitDeNovo: return Words::tr("the second allele is de novo");
    case Qualifier::OverDeletion: return Words::tr("over a deletion");
    case Qualifier::OneParentNotCarrier: return Words::tr("one parent is not a carrier");
    case Qualifier::PossibleParentalMosaicism: return Words::tr("a parent may be mosaic");
    case Qualifier::MosaicInChild: return Words::tr("mosaic in the child");
    case Qualifier::HeterozygousFemale: return Words::tr("heterozygous female");
    case Qualifier::HeterozygousMaleX: return Words::tr("heterozygous call on a male X");
    case Qualifier::Pseudodominant: return Words::tr("pseudodominant");
    case Qualifier::ParentMissing: return Words::tr("a parent's genotype is missing");
    case Qualifier::LowQuality: return Words::tr("low quality of a genotype");
    case Qualifier::SecondHitMissing: return Words::tr("the second allele is missing");
    default: return phaseWord(qualifier);
    }
}

} // namespace gentolk
