#include "core/annotation/left_aligned.h"
#include <algorithm>
#include <cctype>

namespace gentolk {

namespace {

char capitalBase(char base) { return char(std::toupper(static_cast<unsigned char>(base))); }

bool isIndelOfBases(const Variant& one)
{
    const auto isBases = [](const std::string& text) {
        return !text.empty() && std::all_of(text.begin(), text.end(), [](char base) { return std::string_view("ACGTNacgtn").find(base) != std::string_view::npos; });
    };
    return one.reference.size() != one.alternate.size() && isBases(one.reference) && isBases(one.alternate);
}

} // namespace

bool hasReference(const Variant& variant, SequenceSource& sequence)
{
    const std::string_view there = sequence.bases(variant.contig, variant.position, variant.position + std::int64_t(variant.reference.size()) - 1);
    return there.size() == variant.reference.size() &&
           std::equal(there.begin(), there.end(), variant.reference.begin(), [](char a, char b) { return a == capitalBase(b); });
}

Variant leftAligned(const Variant& variant, SequenceSource& sequence)
{
    Variant moved = trimmed(variant);
    if (!isIndelOfBases(moved) || !hasReference(moved, sequence))
        return moved;
    const std::int64_t limit = std::max<std::int64_t>(1, moved.position - mostBasesMovedLeft);
    while (moved.position > limit && capitalBase(moved.reference.back()) == capitalBase(moved.alternate.back())) {
        const std::string_view before = sequence.bases(moved.contig, moved.position - 1, moved.position - 1);
        if (before.size() != 1)
            break;
        moved.reference.pop_back();
        moved.alternate.pop_back();
        moved.reference.insert(moved.reference.begin(), before.front());
        moved.alternate.insert(moved.alternate.begin(), before.front());
        --moved.position;
    }
    return trimmed(std::move(moved));
}

AlleleWritings writingsOf(const Variant& variant, SequenceSource& sequence)
{
    Variant leftmost = leftAligned(variant, sequence);
    const std::string& longer = leftmost.reference.size() > leftmost.alternate.size() ? leftmost.reference : leftmost.alternate;
    const bool moves = isIndelOfBases(leftmost) && std::min(leftmost.reference.size(), leftmost.alternate.size()) == 1
                       && capitalBase(leftmost.reference.front()) == capitalBase(leftmost.alternate.front()) && hasReference(leftmost, sequence);
    std::int64_t slide = 0;
    if (moves) {
        const std::int64_t behind = lastPosition(leftmost) + 1;
        const std::string_view bases = sequence.bases(leftmost.contig, behind, behind + mostBasesMovedLeft - 1);
        const std::size_t turn = longer.size() - 1; // of a change that slides on, its own first base comes again
        while (slide < std::int64_t(bases.size()) && bases[std::size_t(slide)] == capitalBase(longer[1 + std::size_t(slide) % turn]))
            ++slide;
    }
    return {std::move(leftmost), slide};
}

// A change that can be written in one way alone, as nearly all can, has nothing to keep.
void takeWritings(CandidateVariant& candidate, SequenceSource* sequence)
{
    if (!sequence || candidate.variant.reference.size() == candidate.variant.alternate.size() || isSymbolic(candidate.variant.alternate))
        return;
    AlleleWritings writings = writingsOf(candidate.variant, *sequence);
    if (writings != AlleleWritings(candidate.variant))
        candidate.writings = std::move(writings);
}

} // namespace gentolk
