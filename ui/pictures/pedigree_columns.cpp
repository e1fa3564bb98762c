#include "ui/pictures/pedigree_graph.h"
#include <algorithm>

namespace gentolk
{

namespace
{

constexpr double betweenKin = 1, betweenFamilies = 1.25, weakly = 0.02;
constexpr int sweeps = 60;

struct ColumnWish {
    double shift = 0;
    int votes = 0;
    void add(double by)
    {
        shift += by;
        ++votes;
    }
    double mean() const { return votes > 0 ? shift / votes : 0; }
};

double distanceBetween(const PedigreeGraph& graph, int a, int b)
{
    const bool siblings = graph.birth[std::size_t(a)] >= 0 && graph.birth[std::size_t(a)] == graph.birth[std::size_t(b)];
    return siblings || graph.arePartners(a, b) ? betweenKin : betweenFamilies;
}

struct Pool {
    double sum = 0, weight = 0;
    int count = 0;
    double mean() const { return sum / weight; }
};

// The places nearest to the wishes (least squares) that keep the order and the distances: isotonic regression, neighbours pooled.
void settleRow(const PedigreeGraph& graph, const std::vector<int>& row, const std::vector<ColumnWish>& wishes, std::vector<double>& columns)
{
    std::vector<double> offset(row.size(), 0);
    std::vector<Pool> pools;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            offset[i] = offset[i - 1] + distanceBetween(graph, row[i - 1], row[i]);
        const auto person = std::size_t(row[i]);
        const double weight = wishes[person].votes > 0 ? 1 : weakly;
        pools.push_back({(columns[person] + wishes[person].mean() - offset[i]) * weight, weight, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back() = {pools.back().sum + last.sum, pools.back().weight + last.weight, pools.back().count + last.count};
        }
    }
    std::size_t i = 0;
    for (const Pool& pool : pools)
        for (int k = 0; k < pool.count; ++k, ++i)
            columns[std::size_t(row[i])] = pool.mean() + offset[i];
}

double middleOfChildren(const PedigreeUnion& one, const std::vector<double>& columns)
{
    double least = columns[std::size_t(one.children.front())], most = least;
    for (const int child : one.children) {
        least = std::min(least, columns[std::size_t(child)]);
        most = std::max(most, columns[std::size_t(child)]);
    }
    return (least + most) / 2;
}

std::vector<ColumnWish> wishesOfParents(const PedigreeGraph& graph, const std::vector<double>& columns)
{
    std::vector<ColumnWish> wishes(columns.size());
    for (const PedigreeUnion& one : graph.unions) {
        if (one.children.empty())
            continue;
        const double shift = middleOfChildren(one, columns) - middleOfUnion(one, columns);
        wishes[std::size_t(one.left)].add(shift);
        if (one.isCouple())
            wishes[std::size_t(one.right)].add(shift);
    }
    return wishes;
}

// Those who married in go with their partner.
std::vector<ColumnWish> wishesOfChildren(const PedigreeGraph& graph, const std::vector<double>& columns)
{
    std::vector<ColumnWish> wishes(columns.size());
    for (const PedigreeUnion& one : graph.unions)
        for (const int child : one.children)
            wishes[std::size_t(child)].add(middleOfUnion(one, columns) - middleOfChildren(one, columns));
    const std::vector<ColumnWish> born = wishes;
    for (const PedigreeUnion& one : graph.unions)
        if (one.isCouple())
            for (const auto& [a, b] : {std::pair(one.left, one.right), std::pair(one.right, one.left)})
                if (born[std::size_t(a)].votes == 0 && born[std::size_t(b)].votes > 0)
                    wishes[std::size_t(a)].add(born[std::size_t(b)].mean());
    return wishes;
}

} // namespace

double middleOfUnion(const PedigreeUnion& one, const std::vector<double>& columns)
{
    const double left = columns[std::size_t(one.left)];
    return one.isCouple() ? (left + columns[std::size_t(one.right)]) / 2 : left + 0.5;
}

std::vector<double> columnsOf(const PedigreeGraph& graph, const std::vector<std::vector<int>>& rows)
{
    std::vector<double> columns(graph.birth.size(), 0);
    for (const auto& row : rows)
        settleRow(graph, row, std::vector<ColumnWish>(columns.size()), columns);
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        const bool upwards = sweep % 2 == 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::size_t level = upwards ? rows.size() - 1 - i : i;
            settleRow(graph, rows[level], upwards ? wishesOfParents(graph, columns) : wishesOfChildren(graph, columns), columns);
        }
    }
    double least = columns.empty() ? 0 : *std::min_element(columns.begin(), columns.end());
    for (double& column : columns)
        column -= least;
    return columns;
}

} // namespace gentolk
