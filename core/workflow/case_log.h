#pragma once
#include "core/genetics/case.h"

namespace gentolk {

// The name under which the operating system knows the user.
QString systemUser();

// The text without the patient's full name and surname (rule F-31); storage takes out numbers, genotypes and variants.
QString withoutNameOf(const Patient& patient, QString text);

// Numbers of other cases, not yet signed or closed, whose patient's last name is the same, whatever the letters' case.
QStringList othersWithSurname(const Case& theCase, const std::vector<CaseSummary>& cases);

} // namespace gentolk
