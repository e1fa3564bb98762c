#include "core/workflow/class_agreement.h"
#include <cstdlib>

namespace gentolk {

Agreement agreementOf(AcmgClass one, AcmgClass other)
{
    if (one == other)
        return Agreement::Same;
    if (one == AcmgClass::RiskAllele || other == AcmgClass::RiskAllele)
        return Agreement::NotComparable;
    return std::abs(int(one) - int(other)) >= 2 ? Agreement::Conflict : Agreement::OneApart;
}

std::optional<AcmgClass> classOf(ClinVarClass significance)
{
    switch (significance) {
    case ClinVarClass::Benign: return AcmgClass::Benign;
    case ClinVarClass::LikelyBenign: return AcmgClass::LikelyBenign;
    case ClinVarClass::Uncertain: return AcmgClass::Uncertain;
    case ClinVarClass::LikelyPathogenic: return AcmgClass::LikelyPathogenic;
    case ClinVarClass::Pathogenic: return AcmgClass::Pathogenic;
    case ClinVarClass::Unknown:
    case ClinVarClass::Conflicting:
    case ClinVarClass::RiskOrOther: return std::nullopt;
    }
    return std::nullopt;
}

bool restsOnPatient(AcmgCriterion criterion)
{
    using C = AcmgCriterion;
    switch (criterion) {
    case C::PS2:
    case C::PM3:
    case C::PM6:
    case C::PP1:
    case C::PP4:
    case C::BS4:
    case C::BP2:
    case C::BP5: return true;
    default: return false;
    }
}

} // namespace gentolk
