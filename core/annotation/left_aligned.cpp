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

} // namespace gentolk
