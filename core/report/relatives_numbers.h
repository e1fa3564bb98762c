#pragma once
#include <QString>

namespace gentolk {

// The text with every civil registration number but the patient's own masked (rule E-11).
QString withoutRelativesNumbers(const QString& text, const QString& patientCpr);

} // namespace gentolk
