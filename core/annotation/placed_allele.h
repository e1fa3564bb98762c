#pragma once
#include "core/annotation/strand_change.h"
#include <boost/container/small_vector.hpp>

namespace gentolk {

// An allele of the genome as the record aligns it, and as HGVS places it (at the 3' end) along either strand; a strand is made when first asked
// for. The contig's name and the sequence must outlive it.
class PlacedAllele
{
public:
    struct OnStrand {
        StrandChange given;
        StrandChange named;    // where HGVS names it
        bool nameable = false; // false: an indel whose place needs a sequence that is not there
        bool duplication = false;
    };

    // sequence: null where there is none.
    PlacedAllele(std::string_view contig, std::int64_t position, std::string_view reference, std::string_view alternate, SequenceSource* sequence);
    PlacedAllele(const PlacedAllele&) = delete; // its strands are views of its own letters

    bool changesBases() const { return !m_letters[0].empty(); } // false: symbolic, or no change; then the rest must not be asked
    std::string_view contig() const { return m_contig; }
    std::int64_t start() const { return m_start; }
    std::int64_t end() const { return m_start + std::int64_t(m_removed) - 1; } // start - 1: an insertion before start
    SequenceSource* sequence(); // null where there is none, or where it contradicts the record's REF
    const OnStrand& along(bool reverse);

private:
    static constexpr std::size_t shortLetters = 32; // of most alleles, which then need no memory of their own
    std::string_view lettersAlong(bool reverse) const { return {m_letters[reverse].data(), m_letters[reverse].size()}; }
    bool isIndel() const { return m_removed == 0 || m_inserted == 0; }
    bool agrees();
    void turnLetters();
    StrandChange movedAlong(bool reverse, std::int64_t bases) const;
    std::optional<bool> repeatsBefore(const StrandChange& insertion, bool reverse);
    OnStrand place(bool reverse);

    std::string_view m_contig;
    SequenceSource* m_sequence = nullptr;
    bool m_checked = false; // whether the sequence was held against REF
    std::int64_t m_start = 0;
    std::size_t m_removed = 0, m_inserted = 0;
    // Along each strand: removed and inserted; an indel's twice, so that a part of it is what it becomes when it is moved.
    boost::container::small_vector<char, shortLetters> m_letters[2];
    std::optional<OnStrand> m_strands[2];
};

} // namespace gentolk
