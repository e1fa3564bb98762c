#include "core/phenotype/gene_score.h"
#include "core/phenotype/similarity.h"
#include <algorithm>

namespace gentolk {

namespace {

using Index = Ontology::Index;

struct Best {
    Index shared = -1;
    Index disease = -1;
    double weight = 0, weighed = 0;
};

Best bestFor(const Ontology& ontology, const GeneTerms::Closure& closure, Index term)
{
    Best best;
    for (const Index ancestor : ontology.ancestorsAt(term)) {
        const auto carrier = closure.find(ancestor);
        if (carrier == closure.end())
            continue;
        const double weighed = carrier->second.weight * ontology.contentAt(ancestor);
        if (weighed > best.weighed)
            best = {ancestor, carrier->second.term, carrier->second.weight, weighed};
    }
    return best;
}

TermMatch matchOf(const Ontology& ontology, Index term, const Best& best)
{
    TermMatch match{ontology.idAt(term), {}, 0, {}, false};
    if (best.shared >= 0) {
        match.diseaseTerm = ontology.idAt(best.disease);
        match.ic = ontology.contentAt(best.shared);
        match.shared = ontology.idAt(best.shared);
        match.coarse = best.weight < 1;
    }
    return match;
}

} // namespace

std::optional<GeneScore> scoreGene(const Ontology& ontology, const GeneTerms& genes, const std::string& symbol,
                                   const std::vector<std::string>& present)
{
    return scorePrepared(ontology, genes, symbol, mostSpecific(ontology, present));
}

std::optional<GeneScore> scorePrepared(const Ontology& ontology, const GeneTerms& genes, const std::string& symbol,
                                       const std::vector<Ontology::Index>& specificTerms)
{
    const GeneTerms::Closure* closure = genes.closureOf(symbol);
    if (!closure)
        return std::nullopt;
    GeneScore result;
    for (const Index term : specificTerms) {
        if (ontology.contentAt(term) <= 0)
            continue;
        const Best best = bestFor(ontology, *closure, term);
        result.score += best.weighed / ontology.contentAt(term);
        result.matches.push_back(matchOf(ontology, term, best));
    }
    if (result.matches.empty())
        return std::nullopt;
    result.score = std::clamp(result.score / static_cast<double>(result.matches.size()), 0.0, 1.0);
    return result;
}

} // namespace gentolk
