#pragma once
#include "core/base/shared_text.h"
#include "core/genetics/variant.h"
#include <boost/container/small_vector.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

enum class InheritanceLabel {
    DeNovo, Dominant, RecessiveHomozygous, CompoundHeterozygous, XLinkedRecessive, XLinkedDominant, YLinked, Mitochondrial, Mosaic
};
enum class Certainty { Possible, Certain };
enum class Qualifier : std::uint8_t {
    IncompletePenetrance, SecondHitDeNovo, PhaseConfirmed, PhasePresumed, PhaseUnknown, InCis, OverDeletion, OneParentNotCarrier,
    PossibleParentalMosaicism, MosaicInChild, HeterozygousFemale, HeterozygousMaleX, Pseudodominant, ParentMissing, LowQuality, SecondHitMissing
};
enum class AlleleOrigin { Unknown, Maternal, Paternal, BothParents, DeNovo };

std::string toString(InheritanceLabel label);   // the words fixed in cli.md: "de_novo", …
std::string toString(Certainty certainty);      // "certain", "possible"
std::string toString(Qualifier qualifier);      // "incomplete_penetrance", …
std::string toString(AlleleOrigin origin);      // "maternal", "paternal", "both", "de_novo", "unknown"

using Qualifiers = boost::container::small_vector<Qualifier, 7>; // a pair has two or three, and a genome tens of thousands of pairs

// English facts: "child 0/1, mother 0/1, father 0/0; FILTER LowQual". Of a pair: "…; the other: child 0/1, …; one from each parent". The parts are
// shared, since an allele is in as many as forty pairs; they are put together where somebody reads them.
struct LabelReason {
    SharedText genotypes, othersGenotypes, relation; // the last two of a pair
    std::string remarks;                             // "; …" each
    std::string text() const;
    bool operator==(const LabelReason&) const = default;
};

// One way in which the family's genotypes fit. The reason is told as a code for ui/words and the facts it rests on.
struct SegregationLabel {
    InheritanceLabel mode = InheritanceLabel::Dominant;
    Certainty certainty = Certainty::Possible;
    Qualifiers qualifiers;
    std::optional<Variant> partner;   // the other allele of a pair
    std::string rule;                 // requirement, e.g. "B-23"
    LabelReason reason;
    bool operator==(const SegregationLabel&) const = default;
    bool has(Qualifier qualifier) const;
};

struct Segregation {
    AlleleOrigin origin = AlleleOrigin::Unknown;
    std::vector<SegregationLabel> labels;
    int partnersTotal = 0;            // how many partners there are; at most the 20 best are written as labels
    bool operator==(const Segregation&) const = default;
    const SegregationLabel* best() const; // certain before possible, then in the order given; null when empty
};

} // namespace gentolk
