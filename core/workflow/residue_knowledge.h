#pragma once
#include "core/acmg/criterion_facts.h"
#include "core/annotation/sequence_source.h"
#include "core/annotation/transcript_model.h"
#include "core/genetics/candidate.h"
#include "core/reference/installed_evidence.h"
#include <functional>
#include <map>

namespace gentolk {

struct FamilyVariants;

// What the installed ClinVar knows of a variant's codon and base, for PS1 and PM5 (rules ): its pathogenic and likely pathogenic alleles there,
// named on the variant's own transcript with the installed reference sequence, each with the installed SpliceAI's score. Does not change: several threads may ask.
class ResidueKnowledge
{
public:
    using OpenSequence = std::function<std::unique_ptr<SequenceSource>()>; // null: there is none
    ResidueKnowledge(const std::vector<TranscriptModel>& models, OpenSequence openSequence, std::shared_ptr<const InstalledEvidence> evidence);

    // Fills knownAtResidue and knownAtBase, or says by withoutSequence why it cannot. Nothing where no ClinVar is installed, or where the program has no
    // model of the reported transcript. Throws what opening the sequence does.
    void addTo(CriterionFacts& facts, const CandidateVariant& candidate) const;

private:
    struct Found;
    const TranscriptModel* modelOf(const TranscriptConsequence& told) const;
    std::vector<Found> establishedAt(const TranscriptModel& model, const std::vector<std::int64_t>& positions) const;
    std::optional<double> spliceScoreOf(const Variant& variant) const;

    std::map<std::string, TranscriptModel, std::less<>> m_models; // by accession, and by the one that MANE pairs with it
    OpenSequence m_openSequence;
    std::shared_ptr<const InstalledEvidence> m_evidence;
};

// With the sources, the transcripts and the sequence of the family's reading. Null without an installed ClinVar.
std::shared_ptr<const ResidueKnowledge> residueKnowledgeOf(const FamilyVariants& variants);
// The same with other sources, as newer ones.
std::shared_ptr<const ResidueKnowledge> residueKnowledgeOf(const FamilyVariants& variants, std::shared_ptr<const InstalledEvidence> evidence);

} // namespace gentolk
