#pragma once
#include "core/genetics/pedigree.h"

namespace gentolk {

// Who a person says that a sample without a PED is, seen from the patient.
enum class StatedRole { Untold, Proband, Mother, Father, Sister, Brother, NotOfTheFamily };

struct StatedSample {
    std::string sample;
    StatedRole role = StatedRole::Untold;
    Sex sex = Sex::Unknown; // of the proband; the other roles tell it themselves, and it is unknown of one not of the family
    AffectionStatus affection = AffectionStatus::Unknown;
};

// Why the samples do not make a family yet.
enum class StatedGap { None, RoleUntold, NoProband, SeveralProbands, SeveralMothers, SeveralFathers };
StatedGap gapOf(const std::vector<StatedSample>& samples);

// The family's pedigree: the proband affected unless told otherwise, parents without data added where siblings need them (they have no
// sample), and those not of the family each alone. Empty where gapOf is not None.
Pedigree pedigreeOf(const std::vector<StatedSample>& samples);

// The proband's sample; empty where none or several are told.
std::string probandOf(const std::vector<StatedSample>& samples);

} // namespace gentolk
