#pragma once
#include "core/genetics/case.h"
#include <QString>
#include <vector>

namespace gentolk
{

// What a geneticist decides of a demo variant.
struct DemoDecision {
    Variant variant;
    QString criteria; // as ClinGen writes them
    AcmgClass chosenClass = AcmgClass::Uncertain;
    QString reason;
};

// One invented family on disk, with the case that a secretary would enter.
struct DemoCase {
    QString name; // "x-linked-boy", …
    QString vcfPath;
    QString pedPath;
    Case theCase; // patient, referral, consent, phenotype, times; demo is true
    std::vector<DemoDecision> decisions;
    CaseConclusion conclusion = CaseConclusion::Open;
};

// Writes <folder>/<name>.vcf and .ped of the three families of ":/demo/people.json" and tells their cases. Invented people, test numbers,
// synthetic background (a fixed seed: the same bytes every time), published causal variants. Throws OutputUnwritable.
// today: the day from which the cases' times are counted back.
std::vector<DemoCase> writeDemoFamilies(const QString& folder, const QDateTime& today = QDateTime::currentDateTimeUtc());

} // namespace gentolk
