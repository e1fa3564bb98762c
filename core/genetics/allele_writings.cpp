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

// What an insertion inserts, or a deletion deletes, behind the base that both alleles begin with; empty: neither.
std::string_view movedBases(const Variant& smallest)
{
    const std::string_view longer = smallest.reference.size() > smallest.alternate.size() ? smallest.reference : smallest.alternate;
    const std::string_view shorter = smallest.reference.size() > smallest.alternate.size() ? smallest.alternate : smallest.reference;
    return shorter.size() == 1 && longer.size() > 1 && sameBases(longer.substr(0, 1), shorter) ? longer.substr(1) : std::string_view();
}

} // namespace

// A change that slides over the sequence turns in itself: the base that it leaves behind is the one that it takes up at its other end.
bool AlleleWritings::include(const Variant& other) const
{
    if (sameChange(leftmost, other))
        return true;
    const Variant asked = trimmed(other);
    const std::string_view here = movedBases(leftmost), there = movedBases(asked);
    const std::int64_t steps = asked.position - leftmost.position;
    const bool deletes = leftmost.reference.size() > 1, itDeletes = asked.reference.size() > 1;
    if (steps < 1 || steps > slide || here.empty() || here.size() != there.size() || deletes != itDeletes || normalContig(leftmost.contig) != normalContig(asked.contig))
        return false;
    const std::size_t turned = std::size_t(steps) % here.size(), before = (std::size_t(steps) - 1) % here.size();
    return sameBases(here.substr(turned), there.substr(0, here.size() - turned)) && sameBases(here.substr(0, turned), there.substr(here.size() - turned))
           && sameBases(here.substr(before, 1), std::string_view(asked.reference).substr(0, 1));
}

} // namespace gentolk
