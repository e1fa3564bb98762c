#include "core/annotation/strand_change.h"
#include <algorithm>
#include <array>

namespace gentolk {

namespace {

constexpr std::int64_t firstReach = 64, farthestReach = 1 << 20;

// How far the unit can be moved into the bases that follow it.
std::int64_t movesInto(std::string_view unit, std::string_view following)
{
    std::size_t moved = 0;
    while (moved < following.size() && following[moved] == (moved < unit.size() ? unit[moved] : following[moved - unit.size()]))
        ++moved;
    return std::int64_t(moved);
}

std::int64_t movesBackInto(std::string_view unit, std::string_view before)
{
    const auto fromEnd = [](std::string_view text, std::size_t i) { return text[text.size() - 1 - i]; };
    std::size_t moved = 0;
    while (moved < before.size() && fromEnd(before, moved) == (moved < unit.size() ? fromEnd(unit, moved) : fromEnd(before, moved - unit.size())))
        ++moved;
    return std::int64_t(moved);
}

// Looks further the longer the repeat is; none where there is no sequence at all.
std::optional<std::int64_t> farthestMove(const GenomicChange& change, bool forward, std::string_view contig, SequenceSource& source)
{
    const std::string& unit = change.inserts() ? change.inserted : change.removed;
    if (!forward && change.start <= 1)
        return 0;
    for (std::int64_t reach = firstReach;; reach *= 8) {
        const std::int64_t from = forward ? change.end + 1 : std::max<std::int64_t>(1, change.start - reach);
        const std::string_view there = source.bases(contig, from, forward ? change.end + reach : change.start - 1);
        if (there.empty())
            return std::nullopt;
        const std::int64_t moved = forward ? movesInto(unit, there) : movesBackInto(unit, there);
        if (moved < std::int64_t(there.size()) || std::int64_t(there.size()) < reach || reach > farthestReach)
            return moved;
    }
}

constexpr std::array<char, 256> basesOfLetters()
{
    std::array<char, 256> table{};
    for (const char base : std::string_view("ACGTN"))
        table[std::size_t(base)] = table[std::size_t(base - 'A' + 'a')] = base;
    return table;
}

// A, C, G, T and N in capitals; 0: another letter.
char baseIn(char letter)
{
    static constexpr auto table = basesOfLetters();
    return table[static_cast<unsigned char>(letter)];
}

bool isSequence(std::string_view allele) // not symbolic, not missing
{
    return !allele.empty() && std::all_of(allele.begin(), allele.end(), [](char letter) { return baseIn(letter) != 0; });
}

std::string capitals(std::string_view allele)
{
    std::string bases(allele);
    std::transform(bases.begin(), bases.end(), bases.begin(), baseIn);
    return bases;
}

} // namespace

std::optional<GenomicChange> genomicChangeOf(const Variant& variant)
{
    std::string_view removed = variant.reference, inserted = variant.alternate;
    if (!isSequence(removed) || !isSequence(inserted))
        return std::nullopt;
    std::int64_t start = variant.position;
    for (; !removed.empty() && !inserted.empty() && baseIn(removed.back()) == baseIn(inserted.back()); removed.remove_suffix(1))
        inserted.remove_suffix(1);
    for (; !removed.empty() && !inserted.empty() && baseIn(removed.front()) == baseIn(inserted.front()); removed.remove_prefix(1), ++start)
        inserted.remove_prefix(1);
    if (removed.empty() && inserted.empty())
        return std::nullopt;
    return GenomicChange{start, start + std::int64_t(removed.size()) - 1, capitals(removed), capitals(inserted)};
}

std::optional<GenomicChange> shifted(const GenomicChange& change, bool forward, std::string_view contig, SequenceSource& source)
{
    if (!change.inserts() && !change.deletes())
        return change;
    const auto moved = farthestMove(change, forward, contig, source);
    if (!moved)
        return std::nullopt;
    GenomicChange result = change;
    std::string& unit = result.inserts() ? result.inserted : result.removed;
    const auto turn = std::ptrdiff_t(std::size_t(*moved) % unit.size());
    std::rotate(unit.begin(), forward ? unit.begin() + turn : unit.end() - turn, unit.end());
    result.start += forward ? *moved : -*moved;
    result.end += forward ? *moved : -*moved;
    return result;
}

std::optional<bool> isDuplication(const GenomicChange& change, bool forward, std::string_view contig, SequenceSource& source)
{
    const auto length = std::int64_t(change.inserted.size());
    const std::int64_t from = forward ? change.start - length : change.start;
    if (!change.inserts() || from < 1)
        return false;
    const std::string_view there = source.bases(contig, from, from + length - 1);
    return there.empty() ? std::nullopt : std::optional(there == change.inserted);
}

StrandChange alongStrand(const GenomicChange& change, bool reverse)
{
    if (!reverse)
        return {change.start, change.end, change.removed, change.inserted};
    return {-change.end, -change.start, reverseComplement(change.removed), reverseComplement(change.inserted)};
}

ChangeKind kindOf(const std::string& removed, const std::string& inserted, bool duplication)
{
    if (removed.empty())
        return duplication ? ChangeKind::Duplication : ChangeKind::Insertion;
    if (inserted.empty())
        return ChangeKind::Deletion;
    if (removed.size() == 1 && inserted.size() == 1)
        return ChangeKind::Substitution;
    const bool turned = removed.size() == inserted.size() && inserted == reverseComplement(removed);
    return turned ? ChangeKind::Inversion : ChangeKind::Replacement;
}

void appendEdit(std::string& name, ChangeKind kind, const std::string& removed, const std::string& inserted)
{
    switch (kind) {
    case ChangeKind::Substitution: name.append(removed).append(">").append(inserted); break;
    case ChangeKind::Deletion: name += "del"; break;
    case ChangeKind::Duplication: name += "dup"; break;
    case ChangeKind::Insertion: name.append("ins").append(inserted); break;
    case ChangeKind::Inversion: name += "inv"; break;
    case ChangeKind::Replacement: name.append("delins").append(inserted); break;
    }
}

} // namespace gentolk
