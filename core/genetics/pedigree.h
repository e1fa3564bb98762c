#pragma once
#include "core/genetics/answer.h"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

enum class Sex { Unknown, Male, Female };
enum class AffectionStatus { Unknown, Unaffected, Affected };

// What a carrier's symbol says (Bennett 2008): Silent: carries the variant and will not fall ill (dot); Presymptomatic: may fall ill later (line).
enum class CarrierStatus { Unknown, No, Silent, Presymptomatic };
enum class Pregnancy { No, Ongoing, Stillbirth, Miscarriage, Termination }; // No: a person who was born
enum class TwinKind { Unknown, Monozygotic, Dizygotic };

std::string toString(Sex sex);                  // "male", "female", "unknown"
std::string toString(AffectionStatus affection); // "affected", "unaffected", "unknown"
std::string toString(CarrierStatus carrier);          // "unknown", "no", "silent", "presymptomatic"
std::string toString(Pregnancy pregnancy);      // "no", "ongoing", "stillbirth", "miscarriage", "termination"
std::string toString(TwinKind kind);            // "unknown", "monozygotic", "dizygotic"
std::optional<CarrierStatus> carrierFrom(std::string_view word);
std::optional<Pregnancy> pregnancyFrom(std::string_view word);
std::optional<TwinKind> twinKindFrom(std::string_view word);

// One line of a PED file, which holds the first six values. Parents' ids are empty where there is none.
struct Individual {
    std::string familyId;
    std::string id;
    std::string fatherId;
    std::string motherId;
    Sex sex = Sex::Unknown;
    AffectionStatus affection = AffectionStatus::Unknown;
    Answer deceased = Answer::Unknown;
    CarrierStatus carrier = CarrierStatus::Unknown;
    Pregnancy pregnancy = Pregnancy::No;
    std::string twinGroup = {};                 // the same among children of one birth; empty: none
    TwinKind twinKind = TwinKind::Unknown;      // of the group
    bool operator==(const Individual&) const = default;
};

// Two people who are a couple though no child tells it, or of whose kinship something is known.
struct Couple {
    std::string first, second;
    Answer consanguineous = Answer::Unknown;
    bool isOf(std::string_view a, std::string_view b) const { return (first == a && second == b) || (first == b && second == a); }
    bool operator==(const Couple&) const = default;
};

struct Pedigree {
    std::vector<Individual> individuals;        // children of one couple in the order of their birth, as far as it is known
    std::vector<Couple> couples = {};           // those with something to tell; parents of a child are a couple without being here
    const Individual* find(std::string_view id) const; // null where there is none
    const Couple* findCouple(std::string_view a, std::string_view b) const; // in any order; null where nothing is told of it
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
