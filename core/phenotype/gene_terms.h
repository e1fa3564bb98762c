#pragma once
#include "core/phenotype/ontology.h"

namespace gentolk {

// The phenotype of each gene's diseases with all that follows from it upwards (true path, rule D-3), ready for scoring.
class GeneTerms
{
public:
    // A disease term and how much it weighs: 1, or less for a coarse code that stands for a whole category of diseases.
    struct Carrier {
        Ontology::Index term;
        double weight;
    };
    // Every ancestor of the gene's terms -> the gene's own term that stands for it: of the most weight, then the nearest to it.
    using Closure = std::unordered_map<Ontology::Index, Carrier>;

    static constexpr double coarseWeight = 0.5;

    // gene_terms.tsv, for this ontology. Left out: terms seen in none of the patients (frequency 0, "0/7"; rule D-3),
    // terms that take no part in similarity or do not resolve (rule D-1). Throws FileMalformed.
    GeneTerms(const QByteArray& bytes, const Ontology& ontology);

    const Closure* closureOf(const std::string& symbol) const;      // null for a gene without any annotation
    std::vector<std::string> ownTerms(const std::string& symbol) const; // identifiers, sorted
    std::size_t geneCount() const { return m_genes.size(); }

private:
    struct Gene {
        std::unordered_map<Ontology::Index, double> own; // term -> weight
        Closure closure;
    };
    static void close(Gene& gene, const Ontology& ontology);

    const Ontology& m_ontology;
    std::unordered_map<std::string, Gene> m_genes;
};

} // namespace gentolk
