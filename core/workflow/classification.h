#pragma once
#include "core/acmg/combine.h"
#include "core/acmg/criterion_facts.h"
#include "core/genetics/acmg.h"
#include "core/genetics/candidate.h"
#include "core/genetics/case.h"
#include <vector>

namespace gentolk {

class FamilyAlleles;

// What the program proposes for a person to decide (rule R-2): each with the figures, thresholds and rule it rests on. By the
// rules of the candidate's gene where there are any, else by the generic ones (rule A-4). parentage: parentageOf() of the case's
// checks, which gates PS2 and PM6 (rules A-51, B-64). alleles: the family's, for PM3 of a pair (rule A-52) and PVS1 of a deletion; null: neither is judged.
std::vector<AppliedCriterion> proposedCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentage,
                                               const FamilyAlleles* alleles = nullptr);

// All 28 in their four states (rule R-3).
std::vector<AppliedCriterion> evaluatedCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentage,
                                                const FamilyAlleles* alleles = nullptr);

// What is known of the candidate beside its annotation: the exons of its transcript.
CriterionFacts factsFor(const CandidateVariant& candidate);

// By which rules a class was reached (rules ): to be printed with it.
struct RulesOfClass {
    QString name, version, date, sha256; // of the rule file
    QString specification;               // "ClinGen SCID VCEP, GN123 2.2"; empty for the generic rules
    QString doi;
    CombiningScheme scheme = CombiningScheme::Points;
    CombineOptions options;
    AcmgClass classOf(const ClassificationResult& result) const { return scheme == CombiningScheme::Points ? result.byPoints : result.byRichards2015; }
};
RulesOfClass rulesFor(const CandidateVariant& candidate);
RulesOfClass rulesForDecision(const VariantDecision& decision); // by gene, contig and the mode that the decision names (rule A-2)
RulesOfClass rulesForGene(const QString& symbol);          // generic for a gene without rules of its own

// A common allele of low penetrance: its outcome is risk_allele, outside the five classes (rule A-67).
bool isRiskAllele(const CandidateVariant& candidate, const Family& family);

// Both schemes over the accepted and modified criteria (rules ), by the generic rules or those of a gene.
ClassificationResult combineCriteria(const std::vector<AppliedCriterion>& criteria, const RulesOfClass& rules = {});
// The same as if every proposal were accepted: for showing, never for deciding.
ClassificationResult combineProposals(std::vector<AppliedCriterion> criteria, const RulesOfClass& rules = {});

// The class that these proposals would give by the active scheme of the gene's rules (rule A-62); a risk allele is one whatever they say.
AcmgClass classOfProposals(const CandidateVariant& candidate, const Family& family, const std::vector<AppliedCriterion>& proposed);

// "PVS1,PM2_Supporting": as ClinGen writes them. Throws InvalidValue naming the word.
std::vector<AppliedCriterion> criteriaFromText(const QString& text);

} // namespace gentolk
