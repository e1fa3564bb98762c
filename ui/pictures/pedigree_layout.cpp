#include "ui/pictures/pedigree_picture.h"
#include <algorithm>
#include <set>

namespace gentolk
{

namespace
{

constexpr double columnWidth = 128, generationHeight = 116, margin = 44;

int generationOf(const Pedigree& pedigree, const Individual& person, int depth = 0)
{
    if (depth > 20) // a circle of ancestors is refused while reading; never follow one here
        return 0;
    int generation = 0;
    for (const std::string* parentId : {&person.fatherId, &person.motherId})
        if (const Individual* parent = parentId->empty() ? nullptr : pedigree.find(*parentId))
            generation = std::max(generation, generationOf(pedigree, *parent, depth + 1) + 1);
    return generation;
}

// A parent who married in stands beside the other parent, not among the oldest.
void raiseSpouses(const Pedigree& pedigree, std::map<std::string, PedigreePlace>& places)
{
    for (const Individual& child : pedigree.individuals) {
        const auto father = places.find(child.fatherId), mother = places.find(child.motherId);
        if (father == places.end() || mother == places.end())
            continue;
        const int level = std::max(father->second.generation, mother->second.generation);
        father->second.generation = mother->second.generation = level;
    }
}

void placeCouple(const Individual& child, double& next, std::map<std::string, PedigreePlace>& places, std::set<std::string>& placed)
{
    for (const std::string* parent : {&child.fatherId, &child.motherId})
        if (places.count(*parent) && placed.insert(*parent).second)
            places[*parent].column = next++;
}

double middleOfParents(const Individual& child, const std::map<std::string, PedigreePlace>& places, double otherwise)
{
    const auto father = places.find(child.fatherId), mother = places.find(child.motherId);
    if (father != places.end() && mother != places.end())
        return (father->second.column + mother->second.column) / 2;
    if (father != places.end())
        return father->second.column;
    return mother != places.end() ? mother->second.column : otherwise;
}

void placeGeneration(const Pedigree& pedigree, int generation, std::map<std::string, PedigreePlace>& places, std::set<std::string>& placed)
{
    std::vector<const Individual*> here;
    for (const Individual& person : pedigree.individuals)
        if (places[person.id].generation == generation && !placed.count(person.id))
            here.push_back(&person);
    std::map<double, int> siblings;
    for (const Individual* person : here)
        ++siblings[middleOfParents(*person, places, 0)];
    std::map<double, int> seen;
    for (const Individual* person : here) {
        const double middle = middleOfParents(*person, places, 0);
        places[person->id].column = middle - (siblings[middle] - 1) / 2.0 + seen[middle]++;
        placed.insert(person->id);
    }
}

void startAtZero(std::map<std::string, PedigreePlace>& places)
{
    double least = 0;
    for (const auto& [id, place] : places)
        least = std::min(least, place.column);
    for (auto& [id, place] : places)
        place.column -= least;
}

} // namespace

std::map<std::string, PedigreePlace> placesOf(const Pedigree& pedigree)
{
    std::map<std::string, PedigreePlace> places;
    for (const Individual& person : pedigree.individuals)
        places[person.id].generation = generationOf(pedigree, person);
    raiseSpouses(pedigree, places);
    std::set<std::string> placed;
    std::map<int, double> next;
    for (const Individual& child : pedigree.individuals)
        if (const auto parent = places.find(child.fatherId.empty() ? child.motherId : child.fatherId); parent != places.end())
            placeCouple(child, next[parent->second.generation], places, placed);
    int last = 0;
    for (const auto& [id, place] : places)
        last = std::max(last, place.generation);
    for (int generation = 0; generation <= last; ++generation)
        placeGeneration(pedigree, generation, places, placed);
    startAtZero(places);
    return places;
}

QSizeF pedigreeSize(const Pedigree& pedigree)
{
    double columns = 0;
    int generations = 0;
    for (const auto& [id, place] : placesOf(pedigree)) {
        columns = std::max(columns, place.column);
        generations = std::max(generations, place.generation);
    }
    return {columns * columnWidth + 2 * margin + 40, generations * generationHeight + 2 * margin + 40};
}

} // namespace gentolk
