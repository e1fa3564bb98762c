#pragma once
#include "core/annotation/strand_change.h"

namespace gentolk {

// An allele of the genome as the record aligns it, and as HGVS places it (at the 3' end) along either strand; a strand is made when first asked
// for. The sequence must outlive it.
class PlacedAllele
{
public:
    struct OnStrand {
        StrandChange given;
        std::optional<StrandChange> moved; // where HGVS names it, if that is elsewhere
        bool nameable = false;             // false: an indel whose place needs a sequence that is not there
        bool duplication = false;
        const StrandChange& named() const { return moved ? *moved : given; }
    };

    PlacedAllele(const Variant& variant, SequenceSource* sequence); // sequence: null where there is none

    bool changesBases() const { return m_change.has_value(); } // false: symbolic, or no change; then the rest must not be asked
    const std::string& contig() const { return m_contig; }
    std::int64_t start() const { return m_change->start; }
    std::int64_t end() const { return m_change->end; } // start - 1: an insertion before start
    SequenceSource* sequence();                        // null where there is none, or where it contradicts the record's REF
    const OnStrand& along(bool reverse);

private:
    bool agrees();
    OnStrand place(bool reverse);

    std::optional<GenomicChange> m_change;
    std::string m_contig;
    SequenceSource* m_sequence = nullptr;
    bool m_checked = false; // whether the sequence was held against REF
    std::optional<OnStrand> m_strands[2];
};

} // namespace gentolk
