#pragma once
#include "core/genetics/candidate.h"
#include "core/reference/allele_store.h"
#include <memory>
#include <vector>

namespace gentolk {

// The installed sources of one assembly, opened together, asked allele by allele.
class InstalledEvidence
{
public:
    // Throws what AlleleStore does; MixedAssemblies for a store of another genome.
    InstalledEvidence(GenomeAssembly assembly, const QStringList& paths);
    const std::vector<std::unique_ptr<AlleleStore>>& stores() const { return m_stores; }
    bool empty() const { return m_stores.empty(); }

    // Fills what the candidate has not got from its file; what the sources say otherwise stands beside it. A frequency of the file is never
    // replaced. An allele that a frequency source has not got is 0 only where it tells that the place was looked at (rule A-13): another allele
    // of that very position was counted in at least half of the chromosome's most alleles; and only a substitution of one base, since an indel
    // may be written in several ways. An allele that the source itself doubts (its FILTER) is listed, and hides nothing.
    // A score that a source has not got is unknown (rule A-41).
    void addTo(CandidateVariant& candidate) const;

private:
    void addFrequency(CandidateVariant& candidate, const AlleleStore& store) const;
    void addSpliceAi(CandidateVariant& candidate, const AlleleStore& store) const;
    void addClinVar(CandidateVariant& candidate, const AlleleStore& store) const;
    std::vector<std::unique_ptr<AlleleStore>> m_stores;
};

// The candidate as its file tells it, without what installed sources added: for asking other sources instead. A score of SpliceAI stays, since it does
// not tell where it is from; so does a ClinVar class of the file that an installed source gave the stars of.
CandidateVariant withoutInstalled(CandidateVariant candidate);

} // namespace gentolk
