#include "core/inheritance/inheritance_limits.h"

namespace gentolk {

InheritanceLimits readInheritanceLimits(RuleNumbers rules)
{
    InheritanceLimits limits;
    rules.take("depth_at_least", limits.depthAtLeast);
    rules.take("quality_at_least", limits.qualityAtLeast);
    rules.take("het_balance_at_least", limits.hetBalanceAtLeast);
    rules.take("het_balance_at_most", limits.hetBalanceAtMost);
    rules.take("indel_balance_at_least", limits.indelBalanceAtLeast);
    rules.take("indel_balance_at_most", limits.indelBalanceAtMost);
    rules.take("hemizygous_balance_at_least", limits.hemizygousBalanceAtLeast);
    rules.take("de_novo_reads_at_least", limits.deNovoReadsAtLeast);
    rules.take("de_novo_balance_at_least", limits.deNovoBalanceAtLeast);
    rules.take("de_novo_balance_at_most", limits.deNovoBalanceAtMost);
    rules.take("parent_reads_at_most", limits.parentReadsAtMost);
    rules.take("parent_fraction_at_most", limits.parentFractionAtMost);
    rules.take("de_novo_frequency_below", limits.deNovoFrequencyBelow);
    rules.take("de_novo_mosaic_chance", limits.deNovoMosaicChance);
    rules.take("mosaic_reads_at_least", limits.mosaicReadsAtLeast);
    rules.take("mosaic_balance_at_least", limits.mosaicBalanceAtLeast);
    rules.take("mosaic_balance_at_most", limits.mosaicBalanceAtMost);
    rules.take("mosaic_chance", limits.mosaicChance);
    rules.take("heteroplasmy_at_least", limits.heteroplasmyAtLeast);
    rules.take("heteroplasmy_sure_from", limits.heteroplasmySureFrom);
    rules.take("homoplasmy_from", limits.homoplasmyFrom);
    rules.finish();
    return limits;
}

const InheritanceLimits& inheritanceLimits()
{
    static const InheritanceLimits limits = readInheritanceLimits(RuleNumbers::ofProgram(QStringLiteral("inheritance")));
    return limits;
}

} // namespace gentolk
