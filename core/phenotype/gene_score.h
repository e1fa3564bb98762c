#pragma once
#include "core/phenotype/gene_terms.h"

namespace gentolk {

// A patient's term and the term of the gene's diseases that fits it best (shown beside the rank, rule D-16).
struct TermMatch {
    std::string patientTerm;
    std::string diseaseTerm; // empty where they share nothing informative
    double ic = 0;           // information content of what they share (Resnik; natural logarithm)
    std::string shared;      // the most informative common ancestor; empty as above
    bool coarse = false;     // diseaseTerm is a coarse code of a category of diseases, and weighs half
};

struct GeneScore {
    double score = 0;        // 0 to 1
    std::vector<TermMatch> matches; // in the order of the patient's terms
};

// Mean over the patient's present terms of IC(shared) / IC(term), so 1 means that every term is one of the gene's diseases.
// Terms that the patient has a more specific one of are left out (rule D-12). None for a gene without annotation, and for a patient
// without an informative term: missing is not 0.
// It orders and never removes (rule D-16). Excluded terms are not for this (rule D-4).
std::optional<GeneScore> scoreGene(const Ontology& ontology, const GeneTerms& genes, const std::string& symbol,
                                   const std::vector<std::string>& present);

// The same for terms that mostSpecific() has prepared once, to score many genes.
std::optional<GeneScore> scorePrepared(const Ontology& ontology, const GeneTerms& genes, const std::string& symbol,
                                       const std::vector<Ontology::Index>& specificTerms);

} // namespace gentolk
