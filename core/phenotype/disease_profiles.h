#pragma once
#include "core/phenotype/ontology.h"
#include "core/phenotype/term_frequency.h"
#include <functional>

namespace gentolk {

// What the patients of one disease of a gene have. Terms are indexes of the ontology; every list is sorted by term.
struct DiseaseProfile {
    enum class Source {
        Disease,  // the annotation of a disease
        GeneLevel, // of the gene, where no disease has one
        Category, // coarse codes of a category of diseases
        Own,      // ours, from the classification's own description
        Together, // all of the gene's diseases but the polygenic ones
    };
    struct Term {
        Ontology::Index term;
        double frequency; // expected share of the patients; what is not stated is assumed (profileAssumptions)
    };
    struct Closed {
        Ontology::Index term;
        double frequency;       // the largest of the own terms it follows from (true path, rule D-3)
        Ontology::Index carrier; // of those the one with the least information: the nearest
    };
    std::string gene, diseaseId, disorder;
    Source source = Source::Disease;
    bool polygenic = false;
    std::vector<Term> own;
    std::vector<Closed> closure;            // the phenotype terms that follow, the own ones included
    std::vector<Ontology::Index> neverSeen; // looked for and not found in any patient

    std::vector<std::uint64_t> members;     // a bit a term of the ontology: in the closure

    bool has(Ontology::Index term) const { return members[static_cast<std::size_t>(term) / 64] >> (term % 64) & 1U; }
    const Closed* find(Ontology::Index term) const; // null where the disease has not got it
};

// Shares assumed where the annotation states none.
struct ProfileAssumptions {
    double disease = 0.4, category = 0.3, most = 0.95;
};

// One line of a table of annotations, for a caller that wants to change or leave out some (an empty answer leaves it out).
struct AnnotationRow {
    std::string gene, diseaseId;
    Ontology::Index term;
    TermFrequency frequency;
};
using AnnotationFilter = std::function<std::optional<TermFrequency>(const AnnotationRow&)>;

// The diseases of all genes of the panel. Never changes after construction.
class DiseaseProfiles
{
public:
    // Tables with the columns of gene_terms.tsv. Left out: terms that take no part in similarity or do not resolve (rule D-1).
    // Throws FileMalformed.
    DiseaseProfiles(const std::vector<QByteArray>& tables, const Ontology& ontology, const AnnotationFilter& filter = {});

    const std::vector<DiseaseProfile>& all() const { return m_profiles; } // by gene, in the tables' order; Together last
    const std::vector<std::string>& genes() const { return m_genes; }     // symbols, in the tables' order
    std::size_t geneOf(std::size_t profile) const { return m_geneOf[profile]; }
    // Mean over the genes of the term's largest share in any of their diseases: how common it is among patients of the panel.
    double background(Ontology::Index term) const { return m_background[static_cast<std::size_t>(term)]; }

private:
    struct Reading;
    void addTogether(std::size_t gene, std::vector<DiseaseProfile>& diseases, const Ontology& ontology);
    void countBackground(const Ontology& ontology);

    std::vector<DiseaseProfile> m_profiles;
    std::vector<std::string> m_genes;
    std::vector<std::size_t> m_geneOf;
    std::vector<double> m_background;
};

} // namespace gentolk
