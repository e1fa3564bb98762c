#pragma once
#include "core/report/report_facts.h"
#include "core/report/report_language.h"
#include <vector>

namespace gentolk {

// How a finding stands in the family and beside the other findings of its gene.
enum class PairPhase { NoPartner, Trans, PresumedTrans, Cis, Unknown };
PairPhase phaseBetween(const FindingFacts& one, const FindingFacts& other);

QString phaseText(const FindingFacts& facts, const ReportFacts& all,
                  const ReportLanguage& say); // with the partner named; empty without one

// Decisions that the report tells of (rule E-4): chosen for it, with a class a person set, 3 or higher; highest class first.
std::vector<const FindingFacts*> reportedFindings(const ReportFacts& facts);
bool isMosaic(const FindingFacts& facts); // labelled as one in the patient (rule B-52)
bool isDisease(const FindingFacts& facts);   // class 4 or 5
bool isUncertain(const FindingFacts& facts); // class 3

// The class 4 and 5 findings of one gene, as one answer.
struct GeneAnswer {
    QString gene;
    std::vector<const FindingFacts*> findings;
    bool explains = false; // rule E-5: one heterozygous allele of a purely recessive disorder does not
};
std::vector<GeneAnswer> answersOf(const ReportFacts& facts);

// A relative's allele state at the finding, told only as inheritance (rule E-11).
enum class Carrier { NotTested, Unknown, No, Yes };
Carrier carrier(const FindingFacts& facts, const std::string* sample);

} // namespace gentolk
