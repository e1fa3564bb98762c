#pragma once
#include "core/genetics/candidate.h"
#include "core/reference/allele_store.h"
#include <map>
#include <memory>
#include <vector>

namespace gentolk {

// Where the scores of one kind of source go.
struct InstalledScore {
    const char *kind, *name, *column; // kind: the beginning of StoreManifest::kind
    OptionalNumber<double> PredictorScores::*target;
    double halfOfLastDecimal;         // of the scores as family files write them
};

// The installed sources of one assembly, opened together, asked allele by allele.
class InstalledEvidence
{
public:
    // Throws what AlleleStore does; MixedAssemblies for a store of another genome.
    InstalledEvidence(GenomeAssembly assembly, const QStringList& paths);
    const std::vector<std::unique_ptr<AlleleStore>>& stores() const { return m_stores; }
    bool empty() const { return m_stores.empty(); }
    const AlleleStore* storeOf(const char* kind) const; // null: none of that kind is installed

    // Fills what the candidate has not got from its file; what the sources say otherwise stands beside it. A frequency of the file is never
    // replaced. An allele that a frequency source has not got is 0 only where it tells that the place was looked at (rule A-13): another allele
    // of that very position was counted in at least half of the chromosome's most alleles, or an installed table of its coverage says so; and only a substitution of one base, since an indel
    // may be written in several ways. An allele that the source itself doubts (its FILTER) is listed, and hides nothing.
    // A laboratory's own list stands beside the others and is never candidate.frequency; an allele that it has not got is unknown, since such lists leave out
    // what few people have.
    // A score that a source has not got is unknown (rule A-41).
    // A structural event gets beside it the frequency of the source's event that it overlaps most (rule A-84). It is told, and hides nothing: such a call is
    // always shown (rule C-8).
    // An insertion or deletion is also looked for where it lies when it is moved to the left, if the candidate's writings tell (takeWritings()).
    void addTo(CandidateVariant& candidate) const;

    // Which installed source has exactly the score that the candidate has: by "revel", "alpha_missense", "cadd_phred", "splice_ai". A score that is
    // the file's alone has none.
    std::map<std::string, std::string> scoreSources(const CandidateVariant& candidate) const;

private:
    void addFrequency(CandidateVariant& candidate, const AlleleStore& store, std::optional<std::uint64_t> row) const;
    void addScore(CandidateVariant& candidate, const AlleleStore& store, std::optional<std::uint64_t> row, const InstalledScore& kind) const;
    void addOfAllele(CandidateVariant& candidate) const;
    void addStructural(CandidateVariant& candidate, const AlleleStore& store) const;
    void addClinVar(CandidateVariant& candidate, const AlleleStore& store, std::optional<std::uint64_t> row) const;
    std::vector<std::unique_ptr<AlleleStore>> m_stores;
    std::vector<const AlleleStore*> m_coverage; // those of them that tell where was looked
};

// The candidate as its file tells it, without what installed sources added: for asking other sources instead. A score of SpliceAI stays, since it does
// not tell where it is from; so does a ClinVar class of the file that an installed source gave the stars of.
CandidateVariant withoutInstalled(CandidateVariant candidate);

} // namespace gentolk
