#include "core/annotation/placed_allele.h"
#include <algorithm>

namespace gentolk {

PlacedAllele::PlacedAllele(const Variant& variant, SequenceSource* sequence)
    : m_change(genomicChangeOf(variant)), m_contig(variant.contig), m_sequence(sequence)
{
}

bool PlacedAllele::agrees()
{
    const std::string_view there = m_sequence->bases(m_contig, start(), std::max(start(), end()));
    return !there.empty() && (m_change->inserts() || there == m_change->removed);
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

PlacedAllele::OnStrand PlacedAllele::place(bool reverse)
{
    OnStrand placed{alongStrand(*m_change, reverse), std::nullopt, true, false};
    if (!m_change->inserts() && !m_change->deletes())
        return placed;
    const auto moved = sequence() ? shifted(*m_change, !reverse, m_contig, *m_sequence) : std::nullopt;
    const auto repeats = moved ? isDuplication(*moved, !reverse, m_contig, *m_sequence) : std::nullopt;
    placed.nameable = repeats.has_value();
    placed.duplication = repeats.value_or(false);
    if (moved && moved->start != m_change->start)
        placed.moved = alongStrand(*moved, reverse);
    return placed;
}

} // namespace gentolk
