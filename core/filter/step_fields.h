#pragma once
#include "core/filter/filter_cascade.h"
#include <QString>

namespace gentolk {

// The named numbers of every step, told once for reading and writing: visit(key, member) for each.
template <typename Visit> void visitFields(InGenePanel& step, Visit visit)
{
    visit("flank", step.flank);
}

template <typename Visit> void visitFields(CarriedByProband&, Visit) {}

template <typename Visit> void visitFields(GenotypeQualityAtLeast& step, Visit visit)
{
    visit("pass_only", step.passOnly);
    visit("depth", step.depth);
    visit("quality", step.quality);
    visit("het_balance_snv_low", step.hetBalanceSnvLow);
    visit("het_balance_snv_high", step.hetBalanceSnvHigh);
    visit("het_balance_indel_low", step.hetBalanceIndelLow);
    visit("het_balance_indel_high", step.hetBalanceIndelHigh);
    visit("hom_balance", step.homBalance);
}

template <typename Visit> void visitFields(FrequencyBelow& step, Visit visit)
{
    visit("dominant", step.dominant);
    visit("recessive", step.recessive);
    visit("x_linked", step.xLinked);
    visit("mosaic", step.mosaic);
    visit("mitochondrial", step.mitochondrial);
    visit("recessive_homozygotes", step.recessiveHomozygotes);
    visit("local_alleles", step.localAlleles);
    visit("exceptions", step.exceptions);
}

template <typename Visit> void visitFields(SeenInHouse& step, Visit visit)
{
    visit("families", step.families);
    visit("share", step.share);
    visit("recessive_share", step.recessiveShare);
    visit("share_from", step.shareFrom);
    visit("population_below", step.populationBelow);
}

template <typename Visit> void visitFields(ConsequenceAtLeast& step, Visit visit)
{
    visit("least_severe", step.leastSevere);
    visit("splice_ai", step.spliceAi);
    visit("keep_noncoding_genes", step.keepNoncodingGenes);
    visit("keep_silent_without_score", step.keepSilentWithoutScore);
}

template <typename Visit> void visitFields(SegregatesAs& step, Visit visit)
{
    visit("labels", step.labels);
    visit("certain_only", step.certainOnly);
}

template <typename Visit> void visitFields(RescueKnownPathogenic& step, Visit visit)
{
    visit("minimum_stars", step.minimumStars);
    visit("steps", step.steps);
}

} // namespace gentolk
