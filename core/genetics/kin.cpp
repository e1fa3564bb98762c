#include "core/genetics/kin.h"
#include <algorithm>
#include <set>

namespace gentolk {

namespace {
using People = std::set<std::string, std::less<>>;

// The person and everyone above; a circle in the pedigree comes to an end.
void addAncestors(const Pedigree& pedigree, std::string_view person, People& all)
{
    if (person.empty() || !all.emplace(person).second)
        return;
    if (const Individual* one = pedigree.find(person)) {
        addAncestors(pedigree, one->motherId, all);
        addAncestors(pedigree, one->fatherId, all);
    }
}

People withAncestors(const Pedigree& pedigree, std::string_view person)
{
    People all;
    addAncestors(pedigree, person, all);
    return all;
}

People lineOf(const Pedigree& pedigree, std::string_view person, std::string Individual::*parent)
{
    People line;
    for (const Individual* one = pedigree.find(person); one; one = pedigree.find(one->*parent)) {
        if (!line.insert(one->id).second)
            break;
        if (!(one->*parent).empty() && !pedigree.find(one->*parent)) {
            line.insert(one->*parent); // named, though without a line of its own
            break;
        }
    }
    return line;
}

bool meet(const People& a, const People& b)
{
    return std::any_of(a.begin(), a.end(), [&b](const std::string& one) { return b.contains(one); });
}

bool areSiblings(const Individual& a, const Individual& b)
{
    const bool named = !a.motherId.empty() || !a.fatherId.empty();
    return named && a.motherId == b.motherId && a.fatherId == b.fatherId;
}

bool isConnected(const Pedigree& pedigree, const Individual& person)
{
    const auto isParent = [&](const Individual& one) { return one.motherId == person.id || one.fatherId == person.id; };
    return !person.motherId.empty() || !person.fatherId.empty()
           || std::any_of(pedigree.individuals.begin(), pedigree.individuals.end(), isParent);
}
} // namespace

Kin kinOf(const Pedigree& pedigree, std::string_view person, std::string_view other)
{
    Kin kin;
    const Individual *self = pedigree.find(person), *relative = pedigree.find(other);
    if (!self || !relative || !isConnected(pedigree, *self) || !isConnected(pedigree, *relative)) {
        kin.unknown = true;
        return kin;
    }
    const People mine = withAncestors(pedigree, person), theirs = withAncestors(pedigree, other);
    kin.sibling = self != relative && areSiblings(*self, *relative);
    kin.blood = meet(mine, theirs);
    kin.descendant = self != relative && theirs.contains(person);
    kin.throughMother = meet(withAncestors(pedigree, self->motherId), theirs);
    kin.motherLine = meet(lineOf(pedigree, person, &Individual::motherId), lineOf(pedigree, other, &Individual::motherId));
    kin.fatherLine = meet(lineOf(pedigree, person, &Individual::fatherId), lineOf(pedigree, other, &Individual::fatherId));
    return kin;
}

} // namespace gentolk
