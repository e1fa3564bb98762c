#include "ui/pictures/pedigree_graph.h"
#include "ui/pictures/pedigree_picture.h"

namespace gentolk
{

std::map<std::string, PedigreePlace> placesOf(const Pedigree& pedigree)
{
    const PedigreeGraph graph(pedigree);
    const std::vector<double> columns = columnsOf(graph, orderedGenerations(graph));
    std::map<std::string, PedigreePlace> places;
    for (std::size_t i = 0; i < columns.size(); ++i)
        places[pedigree.individuals[i].id] = {graph.generation[i], columns[i]};
    return places;
}

QSizeF pedigreeSize(const Pedigree& pedigree)
{
    return drawingOf(pedigree).size;
}

} // namespace gentolk
