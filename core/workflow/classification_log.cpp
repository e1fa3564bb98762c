#include "core/workflow/classification_log.h"
#include "core/storage/classification_repository.h"
#include "core/workflow/classification.h"
#include "core/workflow/versions_of_case.h"
#include <algorithm>

namespace gentolk {

namespace {
bool isClassified(const VariantDecision& decision)
{
    return decision.chosenClass || !decision.criteria.empty();
}

bool sameClassification(const VariantDecision& one, const VariantDecision& other)
{
    return one.chosenClass == other.chosenClass && one.criteria == other.criteria && one.disorder == other.disorder &&
           one.inheritance == other.inheritance;
}

const VariantDecision* sameVariant(const std::vector<VariantDecision>& all, const VariantDecision& decision)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const VariantDecision& one) { return one.variant == decision.variant; });
    return found == all.end() ? nullptr : &*found;
}
} // namespace

KeptClassification classificationOf(const Case& theCase, const VariantDecision& decision, const Author& author)
{
    KeptClassification kept;
    kept.caseId = theCase.id;
    kept.assembly = theCase.assembly;
    kept.variant = decision.variant;
    kept.geneSymbol = decision.geneSymbol;
    kept.hgncId = decision.hgncId;
    kept.disorder = decision.disorder;
    kept.inheritance = decision.inheritance;
    kept.by = author.user;
    kept.at = author.at;
    const RulesOfClass rules = rulesForDecision(decision);
    kept.rules = rules.specification.isEmpty() ? rules.name : rules.specification;
    kept.rulesVersion = rules.version;
    kept.rulesSha256 = rules.sha256;
    kept.sources = versionsOfCase(theCase).join(u'\n');
    return kept;
}
void keepClassifications(Workspace::Parts& parts, const Case& before, const Case& saved, const Author& author)
{
    ClassificationRepository memory(parts.database);
    for (const VariantDecision& decision : saved.decisions) {
        const VariantDecision* was = sameVariant(before.decisions, decision);
        if (was ? sameClassification(*was, decision) : !isClassified(decision))
            continue;
        KeptClassification kept = classificationOf(saved, decision, author);
        kept.chosenClass = decision.chosenClass;
        kept.criteria = decision.criteria;
        memory.append(std::move(kept));
    }
    for (const VariantDecision& was : before.decisions)
        if (isClassified(was) && !sameVariant(saved.decisions, was))
            memory.append(classificationOf(saved, was, author)); // withdrawn
}

void copyClassifications(Database& source, qint64 caseId, Database& target, qint64 targetCaseId)
{
    ClassificationRepository to(target);
    for (KeptClassification one : ClassificationRepository(source).ofCase(caseId)) {
        one.caseId = targetCaseId;
        to.append(std::move(one));
    }
}

} // namespace gentolk
