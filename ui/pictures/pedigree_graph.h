#pragma once
#include "core/genetics/pedigree.h"
#include <map>
#include <set>
#include <string>
#include <vector>

namespace gentolk
{

// A pedigree by numbers: a person is an index into its individuals, -1 is nobody. A union is a couple or a lone parent, with the children.
struct PedigreeUnion {
    int left = -1, right = -1; // the man first where the sexes are known; a lone parent is `left`
    std::vector<int> children; // in the pedigree's order, which is that of birth as far as it is known
    bool consanguineous = false;
    bool isCouple() const { return right >= 0; }
};
struct PedigreeGraph {
    explicit PedigreeGraph(const Pedigree& pedigree);
    std::vector<PedigreeUnion> unions;
    std::vector<int> birth;      // by person: the union that the person is a child of, or -1
    std::vector<int> generation; // by person: 0 is the oldest; partners stand in one, a child always below its parents
    std::vector<std::string> twins; // by person: the twin group
    bool arePartners(int a, int b) const;

private:
    int unionOf(int father, int mother);
    void setGenerations();
    void spreadFrom(int person, std::set<int>& reached);
    void pushDown();
    bool isAncestor(int older, int younger) const;
};

// Who stands beside whom, generation by generation from left to right: partners together, brothers and sisters together and in the order of
// their birth, as few crossing lines as a bounded search finds. The same pedigree always gives the same order.
std::vector<std::vector<int>> orderedGenerations(const PedigreeGraph& graph);

// Columns by person: neighbours at least 1 apart, children beneath their parents' middle, as near as that allows.
std::vector<double> columnsOf(const PedigreeGraph& graph, const std::vector<std::vector<int>>& rows);
double middleOfUnion(const PedigreeUnion& one, const std::vector<double>& columns); // where the line to the children leaves

} // namespace gentolk
