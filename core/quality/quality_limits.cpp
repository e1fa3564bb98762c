#include "core/quality/quality_limits.h"

namespace gentolk {

namespace {
void takeSex(RuleNumbers& rules, QualityLimits& limits)
{
    rules.take("male_x_het", limits.maleXHet);
    rules.take("female_x_het", limits.femaleXHet);
    rules.take("male_x_depth", limits.maleXDepth);
    rules.take("male_x_depth_slack", limits.maleXDepthSlack);
    rules.take("female_x_depth", limits.femaleXDepth);
    rules.take("female_x_depth_slack", limits.femaleXDepthSlack);
    rules.take("male_y_depth", limits.maleYDepth);
    rules.take("female_y_depth", limits.femaleYDepth);
    rules.take("male_y_share", limits.maleYShare);
    rules.take("female_y_share", limits.femaleYShare);
    rules.take("enough_x_markers", limits.enoughXMarkers);
    rules.take("enough_x_depths", limits.enoughXDepths);
    rules.take("enough_y_sites", limits.enoughYSites);
    rules.take("enough_shared_y_sites", limits.enoughSharedYSites);
    rules.take("enough_autosomal_depths", limits.enoughAutosomalDepths);
}

void takeKin(RuleNumbers& rules, QualityLimits& limits)
{
    rules.take("depth_at_least", limits.depthAtLeast);
    rules.take("quality_at_least", limits.qualityAtLeast);
    rules.take("duplicate", limits.duplicate);
    rules.take("first_degree", limits.firstDegree);
    rules.take("second_degree", limits.secondDegree);
    rules.take("third_degree", limits.thirdDegree);
    rules.take("parent_child_ibs0", limits.parentChildIbs0);
    rules.take("sibling_ibs0", limits.siblingIbs0);
    rules.take("enough_pair_markers", limits.enoughPairMarkers);
    rules.take("mendel_warn", limits.mendelWarn);
    rules.take("mendel_fail", limits.mendelFail);
    rules.take("enough_trio_sites", limits.enoughTrioSites);
}

void takeSegments(RuleNumbers& rules, QualityLimits& limits)
{
    rules.take("upd_length", limits.updLength);
    rules.take("upd_gap", limits.updGap);
    rules.take("upd_sites", limits.updSites);
    rules.take("upd_most", limits.updMost);
    rules.take("upd_share", limits.updShare);
    rules.take("deletion_depth", limits.deletionDepth);
    rules.take("roh_het_share", limits.rohHetShare);
    rules.take("autosomes", limits.autosomes);
    rules.take("consanguine_froh", limits.consanguineFroh);
    rules.take("close_froh", limits.closeFroh);
    rules.take("roh_listed", limits.rohListed);
    rules.take("roh_summed", limits.rohSummed);
    rules.take("roh_gap", limits.rohGap);
    rules.take("roh_long", limits.rohLong);
    rules.take("roh_exome_markers", limits.rohExomeMarkers);
    rules.take("roh_genome_markers", limits.rohGenomeMarkers);
    rules.take("genome_markers_per_base", limits.genomeMarkersPerBase);
    rules.take("enough_roh_markers", limits.enoughRohMarkers);
}

void takeSamples(RuleNumbers& rules, QualityLimits& limits)
{
    rules.take("hint_depth", limits.hintDepth);
    rules.take("low_balance", limits.lowBalance);
    rules.take("low_balance_share", limits.lowBalanceShare);
    rules.take("extra_reads", limits.extraReads);
    rules.take("enough_hint_sites", limits.enoughHintSites);
    rules.take("low_call_rate", limits.lowCallRate);
    rules.take("low_ti_tv", limits.lowTiTv);
    rules.take("high_ti_tv", limits.highTiTv);
    rules.take("low_het_hom", limits.lowHetHom);
    rules.take("high_het_hom", limits.highHetHom);
    rules.take("enough_sample_sites", limits.enoughSampleSites);
}
} // namespace

QualityLimits readQualityLimits(RuleNumbers rules)
{
    QualityLimits limits;
    takeSex(rules, limits);
    takeKin(rules, limits);
    takeSegments(rules, limits);
    takeSamples(rules, limits);
    rules.finish();
    return limits;
}

const QualityLimits& qualityLimits()
{
    static const QualityLimits limits = readQualityLimits(RuleNumbers::ofProgram(QStringLiteral("quality")));
    return limits;
}

} // namespace gentolk
