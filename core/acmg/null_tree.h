#pragma once
#include "core/acmg/acmg_rules.h"
#include "core/genetics/acmg.h"
#include <QString>
#include <optional>
#include <vector>

namespace gentolk {

enum class NullKind { Nonsense, Frameshift, CanonicalSplice, StartLoss, WholeGeneDeletion, ExonDeletion, ExonDuplication };
enum class TandemState { Proven, Presumed, ProvenNot };
enum class GeneValidity { Strong, Moderate, Limited }; // of gene and disorder: strong or definitive; moderate; limited or none (rule A-20)

// Of a coding transcript, all in coding bases; junctions are those of the whole mRNA (rule A-21).
struct TranscriptShape {
    int codingLength = 0;              // with the stop codon
    std::optional<int> lastJunction;   // coding position of the last base before the last exon-exon junction; may lie beyond the stop
                                       // codon. None: a single exon, which never undergoes decay
    std::vector<int> codingOfExon;     // coding bases of each exon in the transcript's order; 0: untranslated
    int proteinLength() const { return codingLength / 3 - 1; }
};

// What the tree of Abou Tayoun 2018 asks (rules ). Unknown is none.
struct NullFacts {
    NullKind kind = NullKind::Nonsense;
    bool lossIsMechanism = true;
    GeneValidity validity = GeneValidity::Strong;
    std::optional<int> newStop;              // codon of the new stop, 1-based
    std::optional<int> proteinLength;        // amino acids
    std::optional<bool> decay;               // nonsense-mediated decay predicted
    std::optional<bool> frameDisrupted;      // splice, exon deletion and duplication
    std::optional<int> residuesLost;         // splice and deletion in frame
    std::optional<bool> relevantExon;        // in every biologically relevant transcript
    std::optional<bool> criticalRegion;
    std::optional<bool> lossFrequent;        // loss-of-function variants of the exon frequent in the population (rule A-22)
    std::optional<bool> pathogenicDownstream; // rule A-24
    std::optional<bool> otherStart;          // another functional transcript uses another start
    std::optional<bool> pathogenicBeforeNextStart;
    std::optional<TandemState> tandem;
};

// The tree's answer. Where a fact is unknown the answer is the least that the tree can give with the exon relevant and its loss
// not frequent, and `reason` says what is to be checked: a lower bound that a person may raise.
struct NullOutcome {
    std::optional<EvidenceStrength> strength; // none: PVS1 not applicable
    std::string branch;                       // "nonsense, decay", "splice, frame kept, > 10 %"…
    QString reason;                           // English facts, joined by "; "
};
NullOutcome judgeNull(const NullFacts& facts, const AcmgRules& rules);

// Rule A-21: whether a stop at that codon leads to decay: its first base not in the last exon nor in the last 50 bases before it.
bool decayPredicted(const TranscriptShape& shape, int stopCodon);

} // namespace gentolk
