#include "ui/pictures/pedigree_graph.h"
#include <algorithm>
#include <cmath>
#include <limits>

namespace gentolk
{

namespace
{

constexpr int mostTrials = 12000;
constexpr double apartPartners = 20, strangerAmongSiblings = 12, partnerAmongSiblings = 1, womanFirst = 1, birthOrder = 2, apartTwins = 15,
                 crossing = 6;

using Rows = std::vector<std::vector<int>>;

struct OrderSearch {
    const PedigreeGraph& graph;
    Rows rows;
    std::vector<double> place; // by person: index in its row
    int trials = 0;

    void setPlaces()
    {
        place.resize(graph.birth.size());
        for (const auto& row : rows)
            for (std::size_t i = 0; i < row.size(); ++i)
                place[std::size_t(row[i])] = double(i);
    }
    double at(int person) const { return place[std::size_t(person)]; }
    int level(int person) const { return graph.generation[std::size_t(person)]; }
};

double coupleCost(const OrderSearch& search, const PedigreeUnion& one)
{
    if (!one.isCouple() || search.level(one.left) != search.level(one.right))
        return 0;
    const double apart = search.at(one.right) - search.at(one.left);
    return apartPartners * (std::abs(apart) - 1) + (apart < 0 ? womanFirst : 0);
}

double strangersCost(const OrderSearch& search, const PedigreeUnion& one)
{
    const auto& row = search.rows[std::size_t(search.level(one.children.front()))];
    double first = std::numeric_limits<double>::max(), last = -1, cost = 0;
    for (const int child : one.children) {
        first = std::min(first, search.at(child));
        last = std::max(last, search.at(child));
    }
    for (double i = first + 1; i < last && i < double(row.size()); ++i) {
        const int here = row[std::size_t(i)];
        if (std::find(one.children.begin(), one.children.end(), here) != one.children.end())
            continue;
        const bool partner = std::any_of(one.children.begin(), one.children.end(), [&](int child) { return search.graph.arePartners(child, here); });
        cost += partner ? partnerAmongSiblings : strangerAmongSiblings;
    }
    return cost;
}

double siblingsCost(const OrderSearch& search, const PedigreeUnion& one)
{
    if (one.children.size() < 2)
        return 0;
    double cost = strangersCost(search, one);
    for (std::size_t i = 0; i < one.children.size(); ++i)
        for (std::size_t j = i + 1; j < one.children.size(); ++j) {
            const int a = one.children[i], b = one.children[j];
            cost += search.at(a) > search.at(b) ? birthOrder : 0;
            if (const std::string& group = search.graph.twins[std::size_t(a)]; !group.empty() && group == search.graph.twins[std::size_t(b)])
                cost += apartTwins * (std::abs(search.at(a) - search.at(b)) - 1);
        }
    return cost;
}

double middlePlace(const OrderSearch& search, const PedigreeUnion& one)
{
    return one.isCouple() ? (search.at(one.left) + search.at(one.right)) / 2 : search.at(one.left) + 0.25;
}

double crossingCost(const OrderSearch& search, const PedigreeUnion& a, const PedigreeUnion& b)
{
    if (search.level(a.left) != search.level(b.left))
        return 0;
    const double side = middlePlace(search, a) - middlePlace(search, b);
    double cost = 0;
    for (const int one : a.children)
        for (const int other : b.children)
            cost += side * (search.at(one) - search.at(other)) < 0 ? crossing : 0;
    return cost;
}

double costOf(OrderSearch& search)
{
    ++search.trials;
    search.setPlaces();
    double cost = 0;
    const auto& unions = search.graph.unions;
    for (std::size_t i = 0; i < unions.size(); ++i) {
        cost += coupleCost(search, unions[i]) + siblingsCost(search, unions[i]);
        for (std::size_t j = i + 1; j < unions.size(); ++j)
            cost += crossingCost(search, unions[i], unions[j]);
    }
    return cost;
}

// Takes `count` neighbours from `from` and puts them so that the first stands at `to`.
void moveNeighbours(std::vector<int>& row, std::size_t from, std::size_t count, std::size_t to)
{
    const auto begin = row.begin();
    const auto part = [&](std::size_t i) { return begin + std::ptrdiff_t(i); };
    if (to < from)
        std::rotate(part(to), part(from), part(from + count));
    else
        std::rotate(part(from), part(from + count), part(to + count));
}

bool improveRow(OrderSearch& search, std::size_t level, double& cost)
{
    const std::size_t width = search.rows[level].size();
    for (std::size_t count = 1; count < width; ++count)
        for (std::size_t from = 0; from + count <= width; ++from)
            for (std::size_t to = 0; to + count <= width; ++to) {
                if (to == from || search.trials > mostTrials)
                    continue;
                const std::vector<int> before = search.rows[level];
                moveNeighbours(search.rows[level], from, count, to);
                const double changed = costOf(search);
                if (changed < cost - 1e-9) {
                    cost = changed;
                    return true;
                }
                search.rows[level] = before;
            }
    return false;
}

void visitUpwards(const PedigreeGraph& graph, int person, std::vector<bool>& seen, Rows& rows)
{
    if (person < 0 || seen[std::size_t(person)])
        return;
    seen[std::size_t(person)] = true;
    if (const int from = graph.birth[std::size_t(person)]; from >= 0) {
        visitUpwards(graph, graph.unions[std::size_t(from)].left, seen, rows);
        visitUpwards(graph, graph.unions[std::size_t(from)].right, seen, rows);
    }
    rows[std::size_t(graph.generation[std::size_t(person)])].push_back(person);
}

// The children in the order of their parents, and those who married in beside their partner.
void followParents(OrderSearch& search, std::size_t level)
{
    search.setPlaces();
    std::vector<double> wish(search.graph.birth.size(), -1);
    for (const PedigreeUnion& one : search.graph.unions)
        for (const int child : one.children)
            wish[std::size_t(child)] = middlePlace(search, one);
    for (const PedigreeUnion& one : search.graph.unions)
        if (one.isCouple())
            for (const auto& [a, b] : {std::pair(one.left, one.right), std::pair(one.right, one.left)})
                if (wish[std::size_t(a)] < 0)
                    wish[std::size_t(a)] = wish[std::size_t(b)];
    std::stable_sort(search.rows[level].begin(), search.rows[level].end(),
                     [&](int a, int b) { return wish[std::size_t(a)] < wish[std::size_t(b)]; });
}

} // namespace

std::vector<std::vector<int>> orderedGenerations(const PedigreeGraph& graph)
{
    int last = -1;
    for (const int level : graph.generation)
        last = std::max(last, level);
    OrderSearch search{graph, Rows(std::size_t(last + 1)), {}, 0};
    std::vector<bool> seen(graph.birth.size(), false);
    for (int person = 0; person < int(graph.birth.size()); ++person)
        visitUpwards(graph, person, seen, search.rows);
    for (std::size_t level = 1; level < search.rows.size(); ++level)
        followParents(search, level);
    double cost = costOf(search);
    for (bool better = true; better && search.trials < mostTrials;) {
        better = false;
        for (std::size_t level = 0; level < search.rows.size(); ++level)
            while (improveRow(search, level, cost))
                better = true;
    }
    return search.rows;
}

} // namespace gentolk
