#include "core/annotation/placed_allele.h"
#include <algorithm>

namespace gentolk {

PlacedAllele::PlacedAllele(std::string_view contig, std::int64_t position, std::string_view reference, std::string_view alternate, SequenceSource* sequence)
    : m_contig(contig), m_sequence(sequence)
{
    const auto rest = trimmedAlleles(position, reference, alternate);
    if (!rest)
        return;
    m_start = rest->start;
    m_removed = rest->removed.size();
    m_inserted = rest->inserted.size();
    const std::size_t once = m_removed + m_inserted;
    m_letters[0].resize(isIndel() ? 2 * once : once, boost::container::default_init);
    copyCapitals(rest->removed, m_letters[0].data());
    copyCapitals(rest->inserted, m_letters[0].data() + m_removed);
    if (isIndel())
        std::copy_n(m_letters[0].data(), once, m_letters[0].data() + once);
}

bool PlacedAllele::agrees()
{
    const std::string_view there = m_sequence->bases(m_contig, start(), std::max(start(), end()));
    return !there.empty() && (m_removed == 0 || there == lettersAlong(false).substr(0, m_removed));
}

SequenceSource* PlacedAllele::sequence()
{
    if (!m_checked && m_sequence && !agrees())
        m_sequence = nullptr;
    m_checked = true;
    return m_sequence;
}

const PlacedAllele::OnStrand& PlacedAllele::along(bool reverse)
{
    std::optional<OnStrand>& placed = m_strands[reverse ? 1 : 0];
    return placed ? *placed : placed.emplace(place(reverse));
}

void PlacedAllele::turnLetters()
{
    const std::string_view letters = lettersAlong(false);
    const std::size_t first = isIndel() ? letters.size() : m_removed;
    m_letters[1].resize(letters.size(), boost::container::default_init);
    copyReverseComplement(letters.substr(0, first), m_letters[1].data());
    copyReverseComplement(letters.substr(first), m_letters[1].data() + first);
}

// Moved in the strand's direction; only an indel is.
StrandChange PlacedAllele::movedAlong(bool reverse, std::int64_t bases) const
{
    const std::string_view letters = lettersAlong(reverse);
    const std::size_t turned = isIndel() ? std::size_t(bases) % (m_removed + m_inserted) : 0;
    const std::int64_t first = (reverse ? -end() : start()) + bases;
    return {first, first + end() - start(), letters.substr(turned, m_removed), letters.substr(turned + m_removed, m_inserted)};
}

// Whether the bases before an insertion are those inserted, so that it is a duplication. None: the sequence is not there.
std::optional<bool> PlacedAllele::repeatsBefore(const StrandChange& insertion, bool reverse)
{
    const auto length = std::int64_t(m_inserted);
    const std::int64_t from = reverse ? -insertion.last : insertion.first - length;
    if (from < 1)
        return false;
    const std::string_view there = m_sequence->bases(m_contig, from, from + length - 1);
    if (there.empty())
        return std::nullopt;
    return reverse ? isReverseComplement(there, insertion.inserted) : there == insertion.inserted;
}

PlacedAllele::OnStrand PlacedAllele::place(bool reverse)
{
    if (reverse)
        turnLetters();
    OnStrand placed;
    placed.given = placed.named = movedAlong(reverse, 0);
    placed.nameable = !isIndel();
    if (placed.nameable || !sequence())
        return placed;
    const IndelPlace indel{start(), end(), lettersAlong(false).substr(0, m_removed + m_inserted)};
    const auto moved = farthestMove(indel, !reverse, m_contig, *m_sequence);
    if (!moved)
        return placed;
    placed.named = movedAlong(reverse, *moved);
    const auto repeats = m_removed == 0 ? repeatsBefore(placed.named, reverse) : std::optional(false);
    placed.nameable = repeats.has_value();
    placed.duplication = repeats.value_or(false);
    return placed;
}

} // namespace gentolk
