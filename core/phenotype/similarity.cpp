#include "core/phenotype/similarity.h"
#include <algorithm>

namespace gentolk {

namespace {

using Index = Ontology::Index;
using Indexes = std::vector<Index>;

double resnikOf(const Ontology& ontology, Index a, Index b)
{
    const Index common = mostInformativeCommonAncestor(ontology, a, b);
    return common < 0 ? 0 : ontology.contentAt(common);
}

double linOf(const Ontology& ontology, Index a, Index b)
{
    const double both = ontology.contentAt(a) + ontology.contentAt(b);
    return both > 0 ? 2 * resnikOf(ontology, a, b) / both : 0;
}

double similarityOf(const Ontology& ontology, Index a, Index b, Similarity kind)
{
    return kind == Similarity::Lin ? linOf(ontology, a, b) : resnikOf(ontology, a, b);
}

double meanOfBest(const Ontology& ontology, const Indexes& from, const Indexes& to, Similarity kind)
{
    double sum = 0;
    for (const Index one : from) {
        double best = 0;
        for (const Index other : to)
            best = std::max(best, similarityOf(ontology, one, other, kind));
        sum += best;
    }
    return sum / static_cast<double>(from.size());
}

std::optional<std::pair<Index, Index>> usablePair(const Ontology& ontology, const std::string& a, const std::string& b)
{
    if (!ontology.isPhenotype(a) || !ontology.isPhenotype(b))
        return std::nullopt;
    return std::pair(ontology.indexOf(a), ontology.indexOf(b));
}

Indexes usable(const Ontology& ontology, const std::vector<std::string>& ids)
{
    Indexes found;
    for (const std::string& id : ids) {
        const Index index = ontology.indexOf(id);
        if (index >= 0 && ontology.isPhenotypeAt(index) && std::find(found.begin(), found.end(), index) == found.end())
            found.push_back(index);
    }
    return found;
}

bool isAbove(const Ontology& ontology, Index ancestor, Index term)
{
    const Indexes& above = ontology.ancestorsAt(term);
    return ancestor != term && std::binary_search(above.begin(), above.end(), ancestor);
}

} // namespace

Index mostInformativeCommonAncestor(const Ontology& ontology, Index a, Index b)
{
    Indexes common;
    std::set_intersection(ontology.ancestorsAt(a).begin(), ontology.ancestorsAt(a).end(), ontology.ancestorsAt(b).begin(),
                          ontology.ancestorsAt(b).end(), std::back_inserter(common));
    Index best = -1;
    for (const Index one : common)
        if (ontology.isPhenotypeAt(one) && (best < 0 || ontology.contentAt(one) > ontology.contentAt(best)))
            best = one;
    return best;
}

std::optional<double> resnik(const Ontology& ontology, const std::string& a, const std::string& b)
{
    const auto pair = usablePair(ontology, a, b);
    return pair ? std::optional(resnikOf(ontology, pair->first, pair->second)) : std::nullopt;
}

std::optional<double> lin(const Ontology& ontology, const std::string& a, const std::string& b)
{
    const auto pair = usablePair(ontology, a, b);
    return pair ? std::optional(linOf(ontology, pair->first, pair->second)) : std::nullopt;
}

Indexes mostSpecific(const Ontology& ontology, const std::vector<std::string>& ids)
{
    const Indexes all = usable(ontology, ids);
    Indexes kept;
    std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [&](Index one) {
        return std::none_of(all.begin(), all.end(), [&](Index other) { return isAbove(ontology, one, other); });
    });
    return kept;
}

double bestMatchAverage(const Ontology& ontology, const std::vector<std::string>& patient,
                        const std::vector<std::string>& disease, Similarity kind)
{
    const Indexes query = mostSpecific(ontology, patient), terms = usable(ontology, disease);
    if (query.empty() || terms.empty())
        return 0;
    return (meanOfBest(ontology, query, terms, kind) + meanOfBest(ontology, terms, query, kind)) / 2;
}

} // namespace gentolk
