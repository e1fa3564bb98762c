#include "core/base/error.h"
#include "core/genetics/pedigree_edit.h"
#include <algorithm>

namespace gentolk {

namespace {

void addIfNew(std::vector<std::string>& list, const std::string& id)
{
    if (!id.empty() && std::find(list.begin(), list.end(), id) == list.end())
        list.push_back(id);
}

} // namespace

std::vector<std::string> partnersOf(const Pedigree& pedigree, const std::string& person)
{
    std::vector<std::string> partners;
    for (const Individual& child : pedigree.individuals)
        if (child.fatherId == person || child.motherId == person)
            addIfNew(partners, child.fatherId == person ? child.motherId : child.fatherId);
    for (const Couple& couple : pedigree.couples)
        if (couple.first == person || couple.second == person)
            addIfNew(partners, couple.first == person ? couple.second : couple.first);
    return partners;
}

std::vector<std::string> childrenOf(const Pedigree& pedigree, const std::string& person)
{
    std::vector<std::string> children;
    for (const Individual& child : pedigree.individuals)
        if (child.fatherId == person || child.motherId == person)
            children.push_back(child.id);
    return children;
}

Family withPedigree(const Family& family, const Pedigree& pedigree)
{
    const std::vector<std::string> samples = family.samples();
    for (const std::string& sample : samples)
        if (family.pedigree.find(sample) && !pedigree.find(sample))
            throw Error(Error::Code::PedigreeInconsistent, QString::fromStdString(sample),
                        QStringLiteral("a person whose genome is in the case stays in the pedigree"));
    const auto hasGenome = [&](const std::string& id) { return std::find(samples.begin(), samples.end(), id) != samples.end(); };
    Family changed = family;
    changed.pedigree = pedigree;
    changed.mother.reset();
    changed.father.reset();
    changed.siblings.clear();
    const Individual* proband = pedigree.find(family.proband.sample);
    if (proband && hasGenome(proband->motherId))
        changed.mother = Mother{proband->motherId};
    if (proband && hasGenome(proband->fatherId))
        changed.father = Father{proband->fatherId};
    for (const std::string& sample : samples) {
        const bool parent = (changed.mother && changed.mother->sample == sample) || (changed.father && changed.father->sample == sample);
        if (!parent && sample != family.proband.sample)
            changed.siblings.push_back(sample);
    }
    return changed;
}

} // namespace gentolk
