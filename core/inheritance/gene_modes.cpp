#include "core/inheritance/gene_modes.h"
#include <algorithm>

namespace gentolk {

namespace {
bool withoutModes(const PanelGene* gene)
{
    return !gene || std::all_of(gene->disorders.begin(), gene->disorders.end(), [](const PanelDisorder& one) { return one.modes.empty(); });
}

bool tries(const PanelGene* gene, ModeOfInheritance mode)
{
    return withoutModes(gene) || gene->hasMode(mode);
}
} // namespace

bool triesDominant(const PanelGene* gene)
{
    return tries(gene, ModeOfInheritance::AutosomalDominant) || gene->hasMode(ModeOfInheritance::Somatic);
}

bool triesRecessive(const PanelGene* gene)
{
    return tries(gene, ModeOfInheritance::AutosomalRecessive);
}

bool triesXRecessive(const PanelGene* gene)
{
    return !triesXDominant(gene) || tries(gene, ModeOfInheritance::XLinkedRecessive) || gene->hasMode(ModeOfInheritance::XLinked);
}

bool triesXDominant(const PanelGene* gene)
{
    return tries(gene, ModeOfInheritance::XLinkedDominant);
}

} // namespace gentolk
