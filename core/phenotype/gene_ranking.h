#pragma once
#include "core/phenotype/network_likelihood.h"
#include <map>

namespace gentolk {

// A patient's term and the term of the disease that fits it best (shown beside the rank, rule D-16).
struct TermMatch {
    std::string patientTerm;
    std::string diseaseTerm; // empty where they share nothing informative
    double ic = 0;           // information content of what they share (Resnik; natural logarithm)
    std::string shared;      // the most informative common ancestor; empty as above
    double points = 0;       // what the match adds to the score
};

// The parts of a phenotype score; the score is the sum of part times weight. Below 0 can be the likelihoods and `repeated`.
struct PhenotypeParts {
    double matched = 0;     // information of the patient's terms that the disease shares, of all their information: 0 to 1
    double exact = 0;       // mean square of that share over the terms, so that a whole match counts more than two halves: 0 to 1
    double best = 0;        // information of the best single match (natural logarithm)
    double expected = 0;    // information of the disease's terms that the patient shares, of all their information: 0 to 1
    double present = 0;     // NetworkLikelihood over what the patient has
    double absent = 0;      // and over what he has not been said to have
    double repeated = 0;    // minus the information, weighed by frequency, of all that follows from the patient's terms and the disease has:
                            // takes back what several terms of one branch, or one deep term, count more than once
    double excluded = 0;    // likelihood ratio of the terms that were looked for and are absent (rules D-4, D-15)
    double established = 0; // 1: the gene's part in its disease is beyond doubt (ClinGen definitive)
};

using PhenotypeWeights = PhenotypeParts; // one factor a part
const std::vector<std::pair<const char*, double PhenotypeParts::*>>& phenotypePartNames();

struct GeneRank {
    std::string gene;
    double score = 0;            // natural logarithm: +1 is e times as likely
    double fit = 0;              // 0 to 1: 1 for the best gene, less by 1/scoreSpan for every 1 below it (GeneRanking::scoreSpan)
    int rank = 0;                // 1 the best; genes of the same score share the better rank
    std::size_t profile = 0;     // of DiseaseProfiles: the disease that fits best
    PhenotypeParts parts;        // of that disease, before weighting
    double otherDiseases = 0;    // what the gene's other diseases add: the likelihoods of all are summed (0 or more)
};

// Orders the panel's genes by how well one of their diseases explains the patient's terms; never removes any (rule D-16).
class GeneRanking
{
public:
    static constexpr double scoreSpan = 12;

    GeneRanking(const Ontology& ontology, const DiseaseProfiles& profiles, const PhenotypeWeights& weights,
                const std::map<std::string, double>& established = {});

    // Best first, every gene of the profiles; ties by symbol. Empty without a usable present term: unknown is not 0.
    std::vector<GeneRank> rank(const PatientTerms& patient) const;
    PhenotypeParts partsOf(std::size_t profile, const PatientTerms& patient) const;
    double scoreOf(const PhenotypeParts& parts) const; // of one disease
    // Every disease of the gene, best first.
    std::vector<GeneRank> diseasesOf(const std::string& gene, const PatientTerms& patient) const;
    // One a term of the patient, in their order.
    std::vector<TermMatch> matches(std::size_t profile, const PatientTerms& patient) const;

    const DiseaseProfiles& profiles() const { return m_profiles; }
    const PhenotypeWeights& weights() const { return m_weights; }

private:
    GeneRank ranked(std::size_t profile, const PatientTerms& patient) const;
    Ontology::Index shared(const DiseaseProfile& profile, Ontology::Index term) const;
    void addPatientSide(PhenotypeParts& parts, const DiseaseProfile& profile, const PatientTerms& patient) const;
    void addDiseaseSide(PhenotypeParts& parts, const DiseaseProfile& profile, const PatientTerms& patient) const;

    const Ontology& m_ontology;
    const DiseaseProfiles& m_profiles;
    PhenotypeWeights m_weights;
    std::vector<double> m_established; // by gene
    NetworkLikelihood m_network;
};

} // namespace gentolk
