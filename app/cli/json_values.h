#pragma once
#include "core/genetics/case.h"
#include "core/io/vcf_file.h"
#include "core/workflow/classification.h"
#include "core/workflow/find_named.h"
#include "core/workflow/knowledge_sources.h"
#include "core/workflow/family_alleles.h"
#include "core/workflow/shortlist.h"
#include <QJsonArray>
#include <QJsonObject>

namespace gentolk::cli {

// The shapes of the headless contract: keys in snake_case, positions 1-based, contigs as in the input, null for what is not known.
QJsonObject json(const VcfHeader& header, const VcfCounts& counts, const QString& sha256);
QJsonObject json(const FunnelRow& row);
QJsonObject json(const CandidateVariant& candidate, const Family& family, const FamilyAlleles* alleles = nullptr); // for PM3 and deletions
QJsonObject json(const SegregationLabel& label);
QJsonObject json(const Judgement& judgement);
QJsonObject json(const Explanation& explanation, const Family& family, const FamilyAlleles& alleles);
// All that a written name means; where it is one allele, its explanation's keys too.
QJsonObject json(const NamedExplanations& named, const QString& name, const Family& family, const FamilyAlleles& alleles);
QJsonObject json(const Case& theCase);
QJsonObject json(const CaseSummary& summary);
QJsonObject json(const AppliedCriterion& criterion);
// Place, gene, genotypes and labels of an allele: what `segregate` tells.
QJsonObject segregationJson(const CandidateVariant& candidate, const Family& family);
QJsonValue frequencyJson(const std::optional<PopulationFrequency>& frequency);
QJsonValue clinvarJson(const std::optional<ClinVarRecord>& clinvar);
QJsonObject scoresJson(const PredictorScores& scores);
QJsonArray jsonOf(const KnowledgeUsed& used); // the installed sources that were asked
QJsonArray jsonOf(const std::vector<std::string>& words);
QJsonArray jsonOf(const TermList& terms);
void addPlace(QJsonObject& object, const Variant& variant); // contig, position, ref, alt
QJsonObject jsonOf(const RulesOfClass& rules); // by which file a class was reached (rule A-75)

} // namespace gentolk::cli
