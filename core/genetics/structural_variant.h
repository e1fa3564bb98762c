#pragma once
#include "core/genetics/region.h"
#include "core/genetics/sample_calls.h"
#include "core/genetics/variant.h"
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// CopyNumber: a loss in one person, a gain in another; each person's copy number tells. BreakEnd: a joint of two places, whatever it is
// part of.
enum class StructuralKind { Deletion, Duplication, Insertion, MobileElement, Inversion, CopyNumber, Repeat, BreakEnd, Other };
std::string toString(StructuralKind kind); // "deletion", "duplication", "insertion", "mobile_element", "inversion", "copy_number",
                                           // "repeat", "break_end", "other"

// Where a break-end is joined to. Contig in normal form; position 1-based, 0 at a telomere.
struct JoinedPlace {
    std::string contig;
    std::int64_t position = 0;
    bool joinedAfter = true;      // the other piece comes behind the record's own base
    bool mateExtendsRight = true; // and goes on to the right of its position
    bool directionKnown = true;   // false: the two above are not told (<TRA> without CT or STRANDS)
    bool operator==(const JoinedPlace&) const = default;
};

// One record's word for an event, kept as the caller wrote it.
struct StructuralSource {
    std::string caller;   // "Manta", "DELLY"…; empty: nothing in the file tells
    std::string file;     // name without folders
    std::string recordId; // empty for '.'
    std::string mateId;   // of the record of its other end (MATEID, PARID); empty: none named
    Variant variant;      // as the file writes it
    std::int64_t end = 0; // last base, 1-based inclusive
    std::vector<std::string> filters;
    int alleleIndex = 1;                       // which ALT of its record: the genotypes' alleles count in it
    SampleCalls genotypes;                     // by sample
    int place = -1;                            // in the list given to joinStructural, which sets it
};

// An allele that changes more than a few bases, or joins distant places. Positions 1-based, both ends inclusive; missing is none, never 0.
struct StructuralVariant {
    StructuralKind kind = StructuralKind::Other;
    GenomicRegion region;               // the bases that are lost, gained or turned; of an insertion or break-end the base before it
    std::optional<JoinedPlace> joined;  // of a break-end; none for a single one, whose other side the caller does not know
    std::optional<std::int64_t> length; // bases lost, gained or put in, never negative; none where the file does not say
    std::int64_t uncertainty = 0;       // bases by which either end may be wrong (CIPOS, CIEND), the larger
    bool imprecise = false;
    std::string element;                   // of a mobile element: "ALU", "L1", "SVA"
    std::string repeatLocus;               // the caller's name of the place: "ATXN3"
    std::string repeatUnit;                // of a repeat: "CGG"
    std::optional<int> repeatCount;        // units of this allele
    std::string repeatStatus;              // what Stranger says of it: "normal", "pre_mutation", "full_mutation"
    std::vector<std::string> disputed;     // samples of whom one source says that they have it, and another that they have not
    std::vector<StructuralSource> sources; // at least one; the first is the one that the values above are taken from
};

// Whether a base of it, or of the place that it is joined to, lies in the region.
bool touches(const StructuralVariant& event, const GenomicRegion& region);

// A break-end is told from its lower place (contigs in karyotype order), whichever record the file has.
// The records of one event joined: the two ends of a break-end (each naming the other, or told by mirrored places), and what several
// callers or files say of the same change of the same kind: half of each lies in the other; insertions and break-ends lie within a hundred
// bases. A caller's own alleles of one file are never joined to each other otherwise. The best told one leads: precise before imprecise,
// then narrower limits. Sources in the order given. The result is sorted by place. Nothing is left out: every source given is in exactly
// one event.
std::vector<StructuralVariant> joinStructural(std::vector<StructuralVariant> alleles);

} // namespace gentolk
