#pragma once
#include "core/quality/family_quality.h"

namespace gentolk {

// What a pedigree says of two people.
struct DeclaredKinship {
    Relation relation = Relation::Unknown; // Unknown: one of them is not in the pedigree
    std::optional<double> kinship;         // the chance that an allele of each is the same by descent: 0.25 for parent and child
    bool haveChild = false;                // they are parents of the same child
};
DeclaredKinship declaredKinship(const Pedigree& pedigree, const std::string& a, const std::string& b);

// The relation that a measured kinship stands for (rule B-62): SamePerson, FirstDegree, SecondDegree, ThirdDegree or Unrelated.
Relation relationOfKinship(double kinship);

} // namespace gentolk
