#pragma once
#include "core/phenotype/ontology.h"

namespace gentolk {

// Similarities of two sets of terms. Unusable terms are left out (rule D-1); 0 where either set has none. The patient's redundant
// ancestors are left out where it matters (rule D-12).

// Of two terms: shared ancestors of all their ancestors, each with itself; 0 to 1 (rule D-11).
double jaccard(const Ontology& ontology, Ontology::Index a, Ontology::Index b);
// IC(a) + IC(b) - 2 IC(shared): a distance, 0 for the same term (rule D-11).
double jiangConrath(const Ontology& ontology, Ontology::Index a, Ontology::Index b);

// Information shared, of all the information of both sets with their ancestors; 0 to 1 (rule D-13).
double simGic(const Ontology& ontology, const std::vector<std::string>& patient, const std::vector<std::string>& disease);

// Pairs are compared by sqrt(IC(shared) * Jaccard). The best pair and the mean of the best matches both ways, each of what the patient's
// terms reach against themselves; 0 to 100 (rule D-14).
double phenodigm(const Ontology& ontology, const std::vector<std::string>& patient, const std::vector<std::string>& disease);

} // namespace gentolk
