#include "core/genetics/pedigree.h"
#include <algorithm>
#include <iterator>

namespace gentolk {

namespace {

constexpr const char* carrierWords[] = {"unknown", "no", "silent", "presymptomatic"};
constexpr const char* pregnancyWords[] = {"no", "ongoing", "stillbirth", "miscarriage", "termination"};
constexpr const char* twinWords[] = {"unknown", "monozygotic", "dizygotic"};

template<typename Enum, std::size_t count> std::optional<Enum> valueOfWord(const char* const (&words)[count], std::string_view word)
{
    const auto found = std::find(std::begin(words), std::end(words), word);
    return found == std::end(words) ? std::nullopt : std::optional(Enum(found - std::begin(words)));
}

} // namespace

std::string toString(CarrierStatus carrier)
{
    return carrierWords[std::size_t(carrier)];
}

std::string toString(Pregnancy pregnancy)
{
    return pregnancyWords[std::size_t(pregnancy)];
}

std::string toString(TwinKind kind)
{
    return twinWords[std::size_t(kind)];
}

std::optional<CarrierStatus> carrierFrom(std::string_view word)
{
    return valueOfWord<CarrierStatus>(carrierWords, word);
}

std::optional<Pregnancy> pregnancyFrom(std::string_view word)
{
    return valueOfWord<Pregnancy>(pregnancyWords, word);
}

std::optional<TwinKind> twinKindFrom(std::string_view word)
{
    return valueOfWord<TwinKind>(twinWords, word);
}

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

const Couple* Pedigree::findCouple(std::string_view a, std::string_view b) const
{
    const auto found = std::find_if(couples.begin(), couples.end(), [&](const Couple& one) { return one.isOf(a, b); });
    return found == couples.end() ? nullptr : &*found;
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
