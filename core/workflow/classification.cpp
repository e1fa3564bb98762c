#include "core/workflow/classification.h"
#include "core/acmg/criteria_text.h"
#include "core/acmg/propose.h"
#include "core/acmg/rule_book.h"
#include "core/reference/gene_knowledge.h"
#include "core/reference/transcript_shapes.h"
#include "core/workflow/exon_losses.h"
#include "core/workflow/family_alleles.h"
#include "core/workflow/population_facts.h"
#include "core/workflow/residue_knowledge.h"

namespace gentolk {

namespace {

RulesOfClass asRulesOfClass(const AcmgRules& rules)
{
    RulesOfClass shown{rules.name, rules.version, rules.date, rules.sha256, rules.specification, rules.doi, rules.scheme, {}};
    if (!rules.specificationVersion.isEmpty())
        shown.specification += QLatin1Char(' ') + rules.specificationVersion;
    shown.options.loneStrongBenign = rules.loneStrongBenign;
    shown.options.notApplicable = rules.notApplicable;
    shown.options.excludedPairs = rules.excludedPairs;
    return shown;
}

} // namespace

CriterionFacts factsFor(const CandidateVariant& candidate)
{
    CriterionFacts facts;
    facts.population = populationFactsOf(candidate);
    if (candidate.gene && candidate.transcript())
        facts.shape = transcriptShape(*candidate.transcript(), candidate.gene->symbol);
    return facts;
}

namespace {
CriterionFacts factsInFamily(const CandidateVariant& candidate, const Family& family, const FamilyAlleles* alleles)
{
    CriterionFacts facts = factsFor(candidate);
    if (!alleles)
        return facts;
    facts.trans = transFactsOf(candidate, family, *alleles);
    facts.null = nullFactsOf(candidate, alleles->assembly());
    if (alleles->evidence() && candidate.gene && alleles->evidence()->storeOf("gnomad-constraint")) {
        const auto constraint = geneConstraint(*alleles->evidence(), candidate.gene->symbol);
        facts.missense = constraint ? MissenseFacts{constraint->missenseZ, constraint->source} : MissenseFacts{};
    }
    if (alleles->known())
        alleles->known()->addTo(facts, candidate);
    return facts;
}
} // namespace

std::vector<AppliedCriterion> proposedCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentage,
                                               const FamilyAlleles* alleles)
{
    return proposeCriteria(candidate, family, parentage, acmgRuleBook().forCandidate(candidate), factsInFamily(candidate, family, alleles));
}

std::vector<AppliedCriterion> evaluatedCriteria(const CandidateVariant& candidate, const Family& family, std::optional<bool> parentage,
                                                const FamilyAlleles* alleles)
{
    return evaluateCriteria(candidate, family, parentage, acmgRuleBook().forCandidate(candidate), factsInFamily(candidate, family, alleles));
}

RulesOfClass rulesFor(const CandidateVariant& candidate) { return asRulesOfClass(acmgRuleBook().forCandidate(candidate)); }

RulesOfClass rulesForDecision(const VariantDecision& decision)
{
    const AcmgRuleBook& book = acmgRuleBook();
    if (contigKind(decision.variant.contig) == ContigKind::Mitochondrial)
        return asRulesOfClass(book.mitochondrial());
    const auto mode = decision.inheritance == QLatin1String("AR") ? std::optional<std::string>("AR") : std::nullopt;
    return asRulesOfClass(book.forGene(decision.geneSymbol.toStdString(), mode));
}

RulesOfClass rulesForGene(const QString& symbol) { return asRulesOfClass(acmgRuleBook().forGene(symbol.toStdString())); }

bool isRiskAllele(const CandidateVariant& candidate, const Family& family)
{
    const Genotype& genotype = candidate.genotypeOf(family.proband.sample);
    const auto homozygous = isKnown(genotype) ? std::optional(dose(genotype, candidate.alleleIndex) > 1) : std::nullopt;
    return acmgRuleBook().riskAlleleOf(candidate, homozygous) != nullptr;
}

ClassificationResult combineCriteria(const std::vector<AppliedCriterion>& criteria, const RulesOfClass& rules)
{
    return combine(criteria, rules.options);
}

ClassificationResult combineProposals(std::vector<AppliedCriterion> criteria, const RulesOfClass& rules)
{
    return combineProposed(std::move(criteria), rules.options);
}

AcmgClass classOfProposals(const CandidateVariant& candidate, const Family& family, const std::vector<AppliedCriterion>& proposed)
{
    const RulesOfClass rules = rulesFor(candidate);
    return isRiskAllele(candidate, family) ? AcmgClass::RiskAllele : rules.classOf(combineProposals(proposed, rules));
}

std::vector<AppliedCriterion> criteriaFromText(const QString& text)
{
    return parseCriteria(text);
}

} // namespace gentolk
