#include "core/genetics/enum_words.h"

namespace gentolk {

template<> std::optional<Sex> enumFromString(std::string_view word)
{
    for (const Sex sex : {Sex::Unknown, Sex::Male, Sex::Female})
        if (toString(sex) == word)
            return sex;
    return std::nullopt;
}

template<> std::optional<AcmgClass> enumFromString(std::string_view word)
{
    for (const AcmgClass one : {AcmgClass::Benign, AcmgClass::LikelyBenign, AcmgClass::Uncertain, AcmgClass::LikelyPathogenic,
                                AcmgClass::Pathogenic, AcmgClass::RiskAllele})
        if (toString(one) == word)
            return one;
    return std::nullopt;
}

} // namespace gentolk
