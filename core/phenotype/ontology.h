#pragma once
#include "core/phenotype/ontology_term.h"
#include <QByteArray>
#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>

namespace gentolk {

class TermSearch;

// The phenotype ontology with its background counts and Danish names. Never changes after construction, so threads may share it.
class Ontology
{
public:
    using Index = std::int32_t; // a term's number in this ontology, for the inner loops

    // The three tables of resources/ontology (terms.tsv, disease_counts.tsv, danish.tsv).
    // Throws FileMalformed, also for a parent that is no term.
    Ontology(const QByteArray& terms, const QByteArray& diseaseCounts, const QByteArray& danish);
    ~Ontology();
    Ontology(const Ontology&) = delete;
    Ontology& operator=(const Ontology&) = delete;

    const std::string& version() const { return m_version; }
    std::size_t termCount() const { return m_terms.size(); }
    const OntologyTerm* find(const std::string& id) const; // exactly this identifier, obsolete ones too; null where there is none
    TermResolution resolve(const std::string& id) const;   // rule D-1

    // Names of the term that the identifier resolves to; the identifier itself where there is no such term.
    QString label(const std::string& id) const;
    std::optional<DanishName> danishName(const std::string& id) const;

    std::vector<std::string> ancestors(const std::string& id) const; // itself included; empty where it does not resolve
    // Under "Phenotypic abnormality" and not under inheritance, onset, frequency, modifier or past history (rule D-1).
    bool isPhenotype(const std::string& id) const;
    // -ln(n/N), natural logarithm (rule D-10); none for a term that takes no part in similarity.
    std::optional<double> informationContent(const std::string& id) const;
    bool contentIsAssumed(const std::string& id) const;    // no disease has it: counted as one (rule D-10)

    // Current phenotype terms for a text typed in Danish or English, or an identifier; best first.
    std::vector<TermHit> search(const QString& typed, int most) const;

    // For inner loops: indexes rather than identifiers.
    Index indexOf(const std::string& id) const;            // resolved; -1 where it does not resolve
    const std::string& idAt(Index term) const { return m_terms[static_cast<std::size_t>(term)].id; }
    double contentAt(Index term) const { return m_content[static_cast<std::size_t>(term)]; } // 0 for what takes no part in similarity
    bool isPhenotypeAt(Index term) const { return m_phenotype[static_cast<std::size_t>(term)]; }
    const std::vector<Index>& parentsAt(Index term) const { return m_parents[static_cast<std::size_t>(term)]; } // is_a, one step up
    // Sorted, itself included.
    const std::vector<Index>& ancestorsAt(Index term) const { return m_ancestors[static_cast<std::size_t>(term)]; }

private:
    Index exactIndex(const std::string& id) const;
    void readTerms(const QByteArray& bytes);
    void readCounts(const QByteArray& bytes);
    void readDanish(const QByteArray& bytes);
    void linkParents();
    void linkAncestors();
    void markPhenotypes();
    void fillSearch();

    std::string m_version;
    std::vector<OntologyTerm> m_terms;
    std::unordered_map<std::string, Index> m_byId;
    std::unordered_map<std::string, Index> m_byAltId;      // only identifiers that are no terms themselves, or obsolete ones
    std::vector<std::vector<Index>> m_parents, m_ancestors;
    std::vector<bool> m_phenotype;
    std::vector<std::int64_t> m_diseases;                  // 0 where the counts do not name the term
    std::vector<double> m_content;
    std::unordered_map<Index, DanishName> m_danish;
    std::unordered_map<Index, std::vector<std::string>> m_olderLabels; // English labels of other releases, for the search
    std::unique_ptr<TermSearch> m_search;
};

} // namespace gentolk
