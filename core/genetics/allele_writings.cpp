#include "core/genetics/allele_writings.h"
#include "core/genetics/assembly.h"
#include <algorithm>
#include <cctype>

namespace gentolk {

namespace {

bool sameBases(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) { return std::toupper(x) == std::toupper(y); });
}

// What an insertion inserts, or a deletion deletes; no bases: it is neither.
struct MovedBases {
    std::string_view bases;
    std::int64_t before = 0; // the position of the base before them
    std::string_view anchor; // that base; empty: not told, of one that is written with the base behind
};

MovedBases movedBases(const Variant& smallest)
{
    const bool deletes = smallest.reference.size() > smallest.alternate.size();
    const std::string_view longer = deletes ? smallest.reference : smallest.alternate, shorter = deletes ? smallest.alternate : smallest.reference;
    if (shorter.size() != 1 || longer.size() < 2)
        return {};
    if (sameBases(longer.substr(0, 1), shorter))
        return {longer.substr(1), smallest.position, shorter};
    const std::size_t rest = longer.size() - 1;
    return sameBases(longer.substr(rest), shorter) ? MovedBases{longer.substr(0, rest), smallest.position - 1, {}} : MovedBases();
}

bool deletes(const Variant& variant)
{
    return variant.reference.size() > variant.alternate.size();
}

// Whether they are the same bases after so many steps to the right: a change that slides over the sequence turns in itself, for the base that it leaves behind
// is the one that it takes up at its other end.
bool isTurned(const MovedBases& one, std::int64_t steps, const MovedBases& other)
{
    const std::string_view bases = one.bases;
    if (bases.empty() || bases.size() != other.bases.size())
        return false;
    const std::size_t turned = std::size_t(steps) % bases.size(), before = std::size_t(steps + std::int64_t(bases.size()) - 1) % bases.size();
    const std::string_view anchor = steps == 0 ? one.anchor : bases.substr(before, 1);
    return sameBases(bases.substr(turned), other.bases.substr(0, bases.size() - turned)) && sameBases(bases.substr(0, turned), other.bases.substr(bases.size() - turned))
           && (anchor.empty() || other.anchor.empty() || sameBases(anchor, other.anchor));
}

} // namespace

bool AlleleWritings::include(const Variant& other) const
{
    if (sameChange(leftmost, other))
        return true;
    const Variant asked = trimmed(other);
    const MovedBases here = movedBases(leftmost), there = movedBases(asked);
    const std::int64_t steps = there.before - here.before;
    return steps >= 0 && steps <= slide && deletes(leftmost) == deletes(asked) && normalContig(leftmost.contig) == normalContig(asked.contig) && isTurned(here, steps, there);
}

} // namespace gentolk
