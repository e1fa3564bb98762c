#pragma once
#include "core/phenotype/ontology.h"

namespace gentolk {

// The common ancestor with the most information (rule D-11); -1 where the two have none among the phenotype terms. The terms are indexes.
Ontology::Index mostInformativeCommonAncestor(const Ontology& ontology, Ontology::Index a, Ontology::Index b);

// Similarities of two terms; none where either does not resolve or takes no part in similarity (rules D-1, D-11).
std::optional<double> resnik(const Ontology& ontology, const std::string& a, const std::string& b); // natural logarithm, from 0
std::optional<double> lin(const Ontology& ontology, const std::string& a, const std::string& b);    // 0 to 1; 0/0 is 0

// Resolved phenotype terms, each once, without those that another of them is a descendant of (rule D-12); in the order given.
std::vector<Ontology::Index> mostSpecific(const Ontology& ontology, const std::vector<std::string>& ids);

enum class Similarity { Resnik, Lin };
// Symmetric best-match average (rule D-12); 0 where either set has no usable term.
// Redundant ancestors of the patient are left out, of the disease not.
double bestMatchAverage(const Ontology& ontology, const std::vector<std::string>& patient,
                        const std::vector<std::string>& disease, Similarity kind);

} // namespace gentolk
