#include "core/phenotype/set_similarity.h"
#include "core/phenotype/patient_terms.h"
#include "core/phenotype/similarity.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

using Index = Ontology::Index;

std::vector<Index> usableTerms(const Ontology& ontology, const std::vector<std::string>& ids)
{
    std::vector<Index> found;
    for (const std::string& id : ids)
        if (const Index term = ontology.indexOf(id); term >= 0 && ontology.isPhenotypeAt(term))
            found.push_back(term);
    return found;
}

double pairScore(const Ontology& ontology, Index a, Index b)
{
    const Index common = mostInformativeCommonAncestor(ontology, a, b);
    return common < 0 ? 0 : std::sqrt(ontology.contentAt(common) * jaccard(ontology, a, b));
}

// The best match of each term of `from`.
std::vector<double> bestScores(const Ontology& ontology, const std::vector<Index>& from, const std::vector<Index>& to)
{
    std::vector<double> best;
    for (const Index one : from) {
        best.push_back(0);
        for (const Index other : to)
            best.back() = std::max(best.back(), pairScore(ontology, one, other));
    }
    return best;
}

double mean(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

double largest(const std::vector<double>& values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

} // namespace

double jaccard(const Ontology& ontology, Index a, Index b)
{
    const auto& ofA = ontology.ancestorsAt(a);
    const auto& ofB = ontology.ancestorsAt(b);
    std::vector<Index> both;
    std::set_intersection(ofA.begin(), ofA.end(), ofB.begin(), ofB.end(), std::back_inserter(both));
    return static_cast<double>(both.size()) / static_cast<double>(ofA.size() + ofB.size() - both.size());
}

double jiangConrath(const Ontology& ontology, Index a, Index b)
{
    const Index common = mostInformativeCommonAncestor(ontology, a, b);
    return ontology.contentAt(a) + ontology.contentAt(b) - 2 * (common < 0 ? 0 : ontology.contentAt(common));
}

double simGic(const Ontology& ontology, const std::vector<std::string>& patient, const std::vector<std::string>& disease)
{
    const PatientTerms one = patientTerms(ontology, patient), other = patientTerms(ontology, disease);
    double shared = 0, all = 0;
    for (const Index term : one.closed) {
        all += ontology.contentAt(term);
        shared += other.contains(term) ? ontology.contentAt(term) : 0;
    }
    for (const Index term : other.closed)
        all += one.contains(term) ? 0 : ontology.contentAt(term);
    return all > 0 ? shared / all : 0;
}

double phenodigm(const Ontology& ontology, const std::vector<std::string>& patient, const std::vector<std::string>& disease)
{
    const std::vector<Index> query = mostSpecific(ontology, patient), terms = usableTerms(ontology, disease);
    const std::vector<double> itself = bestScores(ontology, query, query);
    if (terms.empty() || largest(itself) <= 0)
        return 0;
    const std::vector<double> there = bestScores(ontology, query, terms), back = bestScores(ontology, terms, query);
    const double average = (mean(there) + mean(back)) / 2;
    return 100 * (largest(there) / largest(itself) + average / mean(itself)) / 2;
}

} // namespace gentolk
