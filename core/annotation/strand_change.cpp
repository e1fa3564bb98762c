#include "core/annotation/strand_change.h"
#include <algorithm>

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

// The bases in capitals; false: symbolic, missing or other letters.
bool takeBases(const std::string& allele, std::string& bases)
{
    bases = allele;
    for (char& letter : bases) {
        letter = letter >= 'a' ? char(letter - ('a' - 'A')) : letter;
        if (letter != 'A' && letter != 'C' && letter != 'G' && letter != 'T' && letter != 'N')
            return false;
    }
    return !bases.empty();
}

} // namespace

std::optional<GenomicChange> genomicChangeOf(const Variant& variant)
{
    GenomicChange change{variant.position, lastPosition(variant), {}, {}};
    if (!takeBases(variant.reference, change.removed) || !takeBases(variant.alternate, change.inserted))
        return std::nullopt;
    std::size_t tail = 0, head = 0, shorter = std::min(change.removed.size(), change.inserted.size());
    while (tail < shorter && change.removed[change.removed.size() - 1 - tail] == change.inserted[change.inserted.size() - 1 - tail])
        ++tail;
    while (head < shorter - tail && change.removed[head] == change.inserted[head])
        ++head;
    change.removed = change.removed.substr(head, change.removed.size() - head - tail);
    change.inserted = change.inserted.substr(head, change.inserted.size() - head - tail);
    change.start += std::int64_t(head);
    change.end -= std::int64_t(tail);
    return change.removed.empty() && change.inserted.empty() ? std::nullopt : std::optional(change);
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

std::string editText(ChangeKind kind, const std::string& removed, const std::string& inserted)
{
    switch (kind) {
    case ChangeKind::Substitution: return removed + '>' + inserted;
    case ChangeKind::Deletion: return "del";
    case ChangeKind::Duplication: return "dup";
    case ChangeKind::Insertion: return "ins" + inserted;
    case ChangeKind::Inversion: return "inv";
    case ChangeKind::Replacement: return "delins" + inserted;
    }
    return {};
}

} // namespace gentolk
