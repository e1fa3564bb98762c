#pragma once
#include "core/genetics/case.h"
#include <QString>

namespace gentolk {

// The words of a case's values, in the window's language.
QString word(CaseType type);
QString word(CasePriority priority);
QString word(CaseStatus status);
QString word(Indication indication);
QString word(Answer answer);
QString word(Tissue tissue);
QString word(Pipeline pipeline);
QString word(SequencingSite site);
QString word(SecondaryFindingsChoice choice);
QString word(CaseConclusion conclusion);

// "boy" and "girl" under 18 years, "man" and "woman" from then on; "male", "female" where the birth date is not known.
QString sexWord(const Patient& patient, const QDate& today);
QString wordOfPerson(const QString& code);           // "proband", "mother", "father", "sibling", "other" of Specimen::person
QString wordOfReferralSource(const QString& code);   // "", "newborn_screening_trec", …; unknown codes as they are
QStringList referralSourceCodes();
QString wordsOf(const std::vector<Indication>& indications); // joined by comma, as one writes them

// An acute case's clock in words: "8 days left", "due today", "2 days late"; empty without a clock (S-8).
QString countdownText(std::optional<int> daysLeft);

} // namespace gentolk
