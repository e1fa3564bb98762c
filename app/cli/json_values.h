#pragma once
#include "core/genetics/case.h"
#include "core/io/vcf_file.h"
#include "core/workflow/classification.h"
#include "core/workflow/shortlist.h"
#include <QJsonArray>
#include <QJsonObject>

namespace gentolk::cli {

// The shapes of the headless contract: keys in snake_case, positions 1-based, contigs as in the input, null for what is not known.
QJsonObject json(const VcfHeader& header, const VcfCounts& counts, const QString& sha256);
QJsonObject json(const FunnelRow& row);
QJsonObject json(const CandidateVariant& candidate, const Family& family);
QJsonObject json(const SegregationLabel& label);
QJsonObject json(const Judgement& judgement);
QJsonObject json(const Explanation& explanation, const Family& family);
QJsonObject json(const Case& theCase);
QJsonObject json(const CaseSummary& summary);
QJsonObject json(const AppliedCriterion& criterion);
// Place, gene, genotypes and labels of an allele: what `segregate` tells.
QJsonObject segregationJson(const CandidateVariant& candidate, const Family& family);
QJsonArray jsonOf(const std::vector<std::string>& words);
QJsonObject jsonOf(const RulesOfClass& rules); // by which file a class was reached (rule A-75)

} // namespace gentolk::cli
