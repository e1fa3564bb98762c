#include "ui/pictures/pedigree_graph.h"
#include <algorithm>

namespace gentolk
{

namespace
{

int indexOfPerson(const Pedigree& pedigree, const std::string& id)
{
    const Individual* found = id.empty() ? nullptr : pedigree.find(id);
    return found ? int(found - pedigree.individuals.data()) : -1;
}

} // namespace

PedigreeGraph::PedigreeGraph(const Pedigree& pedigree)
{
    const std::size_t count = pedigree.individuals.size();
    birth.assign(count, -1);
    generation.assign(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        const Individual& child = pedigree.individuals[i];
        twins.push_back(child.twinGroup);
        const int father = indexOfPerson(pedigree, child.fatherId), mother = indexOfPerson(pedigree, child.motherId);
        if (father < 0 && mother < 0)
            continue;
        birth[i] = unionOf(father, mother);
        unions[std::size_t(birth[i])].children.push_back(int(i));
    }
    for (const Couple& couple : pedigree.couples) {
        const int first = indexOfPerson(pedigree, couple.first), second = indexOfPerson(pedigree, couple.second);
        if (first < 0 || second < 0)
            continue;
        const bool swap = pedigree.individuals[std::size_t(first)].sex == Sex::Female || pedigree.individuals[std::size_t(second)].sex == Sex::Male;
        const int at = unionOf(swap ? second : first, swap ? first : second);
        unions[std::size_t(at)].consanguineous = couple.consanguineous == Answer::Yes;
    }
    setGenerations();
}

int PedigreeGraph::unionOf(int father, int mother)
{
    const int left = father >= 0 ? father : mother, right = father >= 0 ? mother : -1;
    for (std::size_t i = 0; i < unions.size(); ++i)
        if ((unions[i].left == left && unions[i].right == right) || (right >= 0 && unions[i].left == right && unions[i].right == left))
            return int(i);
    unions.push_back({left, right, {}, false});
    return int(unions.size()) - 1;
}

bool PedigreeGraph::arePartners(int a, int b) const
{
    return std::any_of(unions.begin(), unions.end(), [&](const PedigreeUnion& one) {
        return one.isCouple() && ((one.left == a && one.right == b) || (one.left == b && one.right == a));
    });
}

bool PedigreeGraph::isAncestor(int older, int younger) const
{
    std::vector<int> left{younger};
    std::set<int> seen;
    while (!left.empty()) {
        const int person = left.back();
        left.pop_back();
        if (person == older)
            return true;
        if (person < 0 || !seen.insert(person).second || birth[std::size_t(person)] < 0)
            continue;
        const PedigreeUnion& from = unions[std::size_t(birth[std::size_t(person)])];
        left.push_back(from.left);
        left.push_back(from.right);
    }
    return false;
}

void PedigreeGraph::spreadFrom(int start, std::set<int>& reached)
{
    std::vector<int> waiting{start};
    reached.insert(start);
    const auto reach = [&](int person, int level) {
        if (person >= 0 && reached.insert(person).second) {
            generation[std::size_t(person)] = level;
            waiting.push_back(person);
        }
    };
    for (std::size_t next = 0; next < waiting.size(); ++next)
        for (const PedigreeUnion& one : unions) {
            const int person = waiting[next], level = generation[std::size_t(person)];
            const bool parent = one.left == person || one.right == person;
            const bool child = std::find(one.children.begin(), one.children.end(), person) != one.children.end();
            if (!parent && !child)
                continue;
            reach(one.left, parent ? level : level - 1);
            reach(one.right, parent ? level : level - 1);
            for (const int sibling : one.children)
                reach(sibling, parent ? level + 1 : level);
        }
}

// Where a loop joins two generations, the younger person moves down: a child is always below its parents.
void PedigreeGraph::pushDown()
{
    for (std::size_t round = 0; round < birth.size() + 2; ++round)
        for (const PedigreeUnion& one : unions) {
            int level = generation[std::size_t(one.left)];
            if (one.isCouple()) {
                const int other = generation[std::size_t(one.right)];
                level = std::max(level, other);
                if (!isAncestor(one.left, one.right) && !isAncestor(one.right, one.left))
                    generation[std::size_t(one.left)] = generation[std::size_t(one.right)] = level;
            }
            for (const int child : one.children)
                generation[std::size_t(child)] = std::max(generation[std::size_t(child)], level + 1);
        }
}

void PedigreeGraph::setGenerations()
{
    std::set<int> reached;
    for (int person = 0; person < int(birth.size()); ++person) {
        if (reached.count(person))
            continue;
        std::set<int> before = reached;
        spreadFrom(person, reached);
        int least = 0;
        for (const int one : reached)
            if (!before.count(one))
                least = std::min(least, generation[std::size_t(one)]);
        for (const int one : reached)
            if (!before.count(one))
                generation[std::size_t(one)] -= least;
    }
    pushDown();
}

} // namespace gentolk
