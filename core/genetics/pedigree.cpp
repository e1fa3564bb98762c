#include "core/genetics/pedigree.h"
#include <algorithm>

namespace gentolk {

std::string toString(Sex sex)
{
    return sex == Sex::Male ? "male" : sex == Sex::Female ? "female" : "unknown";
}

std::string toString(AffectionStatus affection)
{
    return affection == AffectionStatus::Affected ? "affected" : affection == AffectionStatus::Unaffected ? "unaffected" : "unknown";
}

std::string toString(Design design)
{
    switch (design) {
    case Design::Singleton: return "singleton";
    case Design::Duo: return "duo";
    case Design::Trio: return "trio";
    case Design::Larger: return "larger";
    }
    return {};
}

const Individual* Pedigree::find(std::string_view id) const
{
    const auto found = std::find_if(individuals.begin(), individuals.end(), [id](const Individual& one) { return one.id == id; });
    return found == individuals.end() ? nullptr : &*found;
}

Sex Family::sexOf(std::string_view sample) const
{
    const Individual* one = pedigree.find(sample);
    return one ? one->sex : Sex::Unknown;
}

AffectionStatus Family::affectionOf(std::string_view sample) const
{
    const Individual* one = pedigree.find(sample);
    return one ? one->affection : AffectionStatus::Unknown;
}

std::vector<std::string> Family::samples() const
{
    std::vector<std::string> all{proband.sample};
    if (mother)
        all.push_back(mother->sample);
    if (father)
        all.push_back(father->sample);
    all.insert(all.end(), siblings.begin(), siblings.end());
    return all;
}

Design designOf(const Family& family)
{
    if (!family.siblings.empty())
        return Design::Larger;
    const int parents = int(family.mother.has_value()) + int(family.father.has_value());
    return parents == 2 ? Design::Trio : parents == 1 ? Design::Duo : Design::Singleton;
}

} // namespace gentolk
