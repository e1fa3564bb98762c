#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

enum class Sex { Unknown, Male, Female };
enum class AffectionStatus { Unknown, Unaffected, Affected };

std::string toString(Sex sex);                  // "male", "female", "unknown"
std::string toString(AffectionStatus affection); // "affected", "unaffected", "unknown"

// One line of a PED file. Parents' ids are empty where there is none.
struct Individual {
    std::string familyId;
    std::string id;
    std::string fatherId;
    std::string motherId;
    Sex sex = Sex::Unknown;
    AffectionStatus affection = AffectionStatus::Unknown;
    bool operator==(const Individual&) const = default;
};

struct Pedigree {
    std::vector<Individual> individuals;
    const Individual* find(std::string_view id) const; // null where there is none
    bool operator==(const Pedigree&) const = default;
};

// Wrapped, so that they cannot be swapped.
struct Proband { std::string sample; bool operator==(const Proband&) const = default; };
struct Mother { std::string sample; bool operator==(const Mother&) const = default; };
struct Father { std::string sample; bool operator==(const Father&) const = default; };

// The people whose genotypes are judged together. A parent is present only if its sample is in the data.
struct Family {
    std::string familyId;
    Proband proband;
    std::optional<Mother> mother;
    std::optional<Father> father;
    std::vector<std::string> siblings; // others of the pedigree with data
    Pedigree pedigree;                 // only the proband's family
    bool operator==(const Family&) const = default;

    Sex sexOf(std::string_view sample) const;
    AffectionStatus affectionOf(std::string_view sample) const;
    std::vector<std::string> samples() const; // proband, mother, father, siblings; those present
};

enum class Design { Singleton, Duo, Trio, Larger };
Design designOf(const Family& family);
std::string toString(Design design);

} // namespace gentolk
