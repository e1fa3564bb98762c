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

} // namespace

// Looks further the longer the repeat is.
std::optional<std::int64_t> farthestMove(const IndelPlace& indel, bool forward, std::string_view contig, SequenceSource& source)
{
    if (!forward && indel.start <= 1)
        return 0;
    for (std::int64_t reach = firstReach;; reach *= 8) {
        const std::int64_t from = forward ? indel.end + 1 : std::max<std::int64_t>(1, indel.start - reach);
        const std::string_view there = source.bases(contig, from, forward ? indel.end + reach : indel.start - 1);
        if (there.empty())
            return std::nullopt;
        const std::int64_t moved = forward ? movesInto(indel.unit, there) : movesBackInto(indel.unit, there);
        if (moved < std::int64_t(there.size()) || std::int64_t(there.size()) < reach || reach > farthestReach)
            return moved;
    }
}

void copyCapitals(std::string_view allele, char* to)
{
    std::transform(allele.begin(), allele.end(), to, baseIn);
}

std::optional<TrimmedAlleles> trimmedAlleles(std::int64_t position, std::string_view reference, std::string_view alternate)
{
    if (!isSequence(reference) || !isSequence(alternate))
        return std::nullopt;
    TrimmedAlleles rest{position, reference, alternate};
    const auto both = [&] { return !rest.removed.empty() && !rest.inserted.empty(); };
    for (; both() && baseIn(rest.removed.back()) == baseIn(rest.inserted.back()); rest.removed.remove_suffix(1))
        rest.inserted.remove_suffix(1);
    for (; both() && baseIn(rest.removed.front()) == baseIn(rest.inserted.front()); rest.removed.remove_prefix(1), ++rest.start)
        rest.inserted.remove_prefix(1);
    return rest.removed.empty() && rest.inserted.empty() ? std::nullopt : std::optional(rest);
}

std::optional<GenomicChange> genomicChangeOf(const Variant& variant)
{
    const auto rest = trimmedAlleles(variant.position, variant.reference, variant.alternate);
    if (!rest)
        return std::nullopt;
    GenomicChange change{rest->start, rest->start + std::int64_t(rest->removed.size()) - 1, std::string(rest->removed), std::string(rest->inserted)};
    copyCapitals(rest->removed, change.removed.data());
    copyCapitals(rest->inserted, change.inserted.data());
    return change;
}

ChangeKind kindOf(const StrandChange& change, bool duplication)
{
    if (change.removed.empty())
        return duplication ? ChangeKind::Duplication : ChangeKind::Insertion;
    if (change.inserted.empty())
        return ChangeKind::Deletion;
    if (change.removed.size() == 1 && change.inserted.size() == 1)
        return ChangeKind::Substitution;
    return isReverseComplement(change.removed, change.inserted) ? ChangeKind::Inversion : ChangeKind::Replacement;
}

void appendEdit(std::string& name, ChangeKind kind, const StrandChange& change)
{
    switch (kind) {
    case ChangeKind::Substitution: name.append({change.removed.front(), '>', change.inserted.front()}); break;
    case ChangeKind::Deletion: name += "del"; break;
    case ChangeKind::Duplication: name += "dup"; break;
    case ChangeKind::Insertion: name.append("ins").append(change.inserted); break;
    case ChangeKind::Inversion: name += "inv"; break;
    case ChangeKind::Replacement: name.append("delins").append(change.inserted); break;
    }
}

} // namespace gentolk
