#pragma once
#include "tests/bench/planted_patient.h"
#include <map>

namespace gentolk::bench {

// Why patients are not among the first five, by class, and what every filter lost, by name.
class MissedPatients
{
public:
    // rank: of the causal gene in `list`, 0 where none of the planted alleles is on it. A patient is in one class, the first that holds.
    void look(const PublishedPatient& patient, const FamilyVariants& family, const Shortlist& list, double rank);
    QStringList lines() const; // Markdown

private:
    void tellLost(const PublishedPatient& patient, const FamilyVariants& family, const Shortlist& list);
    static QString classOf(const PublishedPatient& patient, const FamilyVariants& family, const Shortlist& list, double rank);

    std::map<QString, int> m_classes;
    QStringList m_lost;
    int m_patients = 0, m_anyLost = 0, m_allLost = 0;
};

} // namespace gentolk::bench
