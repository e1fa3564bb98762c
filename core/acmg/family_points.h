#pragma once
#include "core/acmg/acmg_rules.h"
#include "core/acmg/criterion_facts.h"
#include "core/genetics/candidate.h"
#include "core/genetics/pedigree.h"

namespace gentolk {

// Hundredths of a LOD score, rounded as the published tables are (rule A-53): dominant and X-linked n*log10(2); recessive
// A*log10(4) + U*log10(4/3), A further affected with both alleles, U unaffected at risk without both.
int lodHundredths(const SegregationCounts& counts);

// Hundredths of PM3 points (rule A-52): each further allele by its class and phase, homozygosity and rare VUS with their ceilings.
int transHundredths(const TransFacts& facts, const AcmgRules& rules);

// What the family's genotypes say of this one allele, the proband aside (rule A-53). A person whose genotype or affection is
// unknown counts for nothing. Recessive only for a homozygous proband; of a pair both alleles must be counted together.
// None: no relative has both known, or the variant is de novo.
std::optional<SegregationCounts> segregationOf(const CandidateVariant& candidate, const Family& family);

} // namespace gentolk
