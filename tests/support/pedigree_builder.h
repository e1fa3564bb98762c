#pragma once
#include "core/genetics/pedigree.h"

namespace gentolk::test {

inline Individual aPerson(const char* id, const char* father, const char* mother, Sex sex, AffectionStatus affection = AffectionStatus::Unaffected)
{
    return {"family", id, father, mother, sex, affection};
}

// Three generations with both pairs of grandparents, uncles and aunts with partner and children, twins, a loss and half-siblings.
inline Pedigree aLargePedigree()
{
    using enum Sex;
    Pedigree pedigree;
    pedigree.individuals = {aPerson("child", "father", "mother", Male, AffectionStatus::Affected),
                            aPerson("father", "gf1", "gm1", Male),
                            aPerson("mother", "gf2", "gm2", Female),
                            aPerson("gf1", "", "", Male),
                            aPerson("gm1", "", "", Female),
                            aPerson("gf2", "", "", Male),
                            aPerson("gm2", "", "", Female, AffectionStatus::Unknown),
                            aPerson("uncle", "gf1", "gm1", Male),
                            aPerson("aunt", "", "", Female),
                            aPerson("cousin1", "uncle", "aunt", Female),
                            aPerson("cousin2", "uncle", "aunt", Male),
                            aPerson("aunt2", "gf2", "gm2", Female),
                            aPerson("twin1", "father", "mother", Female),
                            aPerson("twin2", "father", "mother", Female),
                            aPerson("loss", "father", "mother", Unknown, AffectionStatus::Unknown),
                            aPerson("secondwife", "", "", Female),
                            aPerson("half", "father", "secondwife", Male)};
    pedigree.individuals[3].deceased = Answer::Yes;
    pedigree.individuals[2].carrier = CarrierStatus::Silent;
    for (const std::size_t twin : {12, 13}) {
        pedigree.individuals[twin].twinGroup = "1";
        pedigree.individuals[twin].twinKind = TwinKind::Monozygotic;
    }
    pedigree.individuals[14].pregnancy = Pregnancy::Miscarriage;
    return pedigree;
}

} // namespace gentolk::test
