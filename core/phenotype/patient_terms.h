#pragma once
#include "core/phenotype/ontology.h"

namespace gentolk {

// A patient's terms made ready for comparing (rules D-1, D-4, D-12). Terms that do not resolve or take no part in similarity are left out.
struct PatientTerms {
    std::vector<Ontology::Index> specific; // present, without those that another one follows from; in the order given
    std::vector<Ontology::Index> closed;   // those and all that follows from them, sorted; phenotype terms only
    std::vector<Ontology::Index> excluded; // looked for and absent; without those that a present term contradicts
    // By term of the ontology, worked out once for all diseases:
    std::vector<bool> has;                 // in `closed`
    std::vector<bool> next;                // not in `closed`, though all its parents are
    std::vector<float> content;            // information of the most informative term of `closed` that it follows from; 0 for none

    bool contains(Ontology::Index term) const { return has[static_cast<std::size_t>(term)]; }
    bool isNext(Ontology::Index term) const { return next[static_cast<std::size_t>(term)]; }
    double contentOf(Ontology::Index term) const { return double(content[static_cast<std::size_t>(term)]); }
};

PatientTerms patientTerms(const Ontology& ontology, const std::vector<std::string>& present, const std::vector<std::string>& excluded = {});

} // namespace gentolk
