#include "core/acmg/richards2015.h"

namespace gentolk {

namespace {

struct Row {
    AcmgClass classification;
    const char* text;
    bool (*fits)(const EvidenceCounts&);
};

using C = EvidenceCounts;
constexpr AcmgClass P = AcmgClass::Pathogenic, LP = AcmgClass::LikelyPathogenic, LB = AcmgClass::LikelyBenign, B = AcmgClass::Benign;

constexpr Row pathogenicRows[] = {
    {P, "P: 2 VeryStrong", [](const C& c) { return c.veryStrong >= 2; }},
    {P, "P: 1 VeryStrong + 1 Strong", [](const C& c) { return c.veryStrong >= 1 && c.strong >= 1; }},
    {P, "P: 1 VeryStrong + 2 Moderate", [](const C& c) { return c.veryStrong >= 1 && c.moderate >= 2; }},
    {P, "P: 1 VeryStrong + 1 Moderate + 1 Supporting", [](const C& c) { return c.veryStrong >= 1 && c.moderate >= 1 && c.supporting >= 1; }},
    {P, "P: 1 VeryStrong + 2 Supporting", [](const C& c) { return c.veryStrong >= 1 && c.supporting >= 2; }},
    {P, "P: 2 Strong", [](const C& c) { return c.strong >= 2; }},
    {P, "P: 1 Strong + 3 Moderate", [](const C& c) { return c.strong >= 1 && c.moderate >= 3; }},
    {P, "P: 1 Strong + 2 Moderate + 2 Supporting", [](const C& c) { return c.strong >= 1 && c.moderate >= 2 && c.supporting >= 2; }},
    {P, "P: 1 Strong + 1 Moderate + 4 Supporting", [](const C& c) { return c.strong >= 1 && c.moderate >= 1 && c.supporting >= 4; }},
    {LP, "LP: 1 VeryStrong + 1 Moderate", [](const C& c) { return c.veryStrong >= 1 && c.moderate >= 1; }},
    {LP, "LP: 1 Strong + 1-2 Moderate", [](const C& c) { return c.strong >= 1 && c.moderate >= 1; }},
    {LP, "LP: 1 Strong + 2 Supporting", [](const C& c) { return c.strong >= 1 && c.supporting >= 2; }},
    {LP, "LP: 3 Moderate", [](const C& c) { return c.moderate >= 3; }},
    {LP, "LP: 2 Moderate + 2 Supporting", [](const C& c) { return c.moderate >= 2 && c.supporting >= 2; }},
    {LP, "LP: 1 Moderate + 4 Supporting", [](const C& c) { return c.moderate >= 1 && c.supporting >= 4; }},
    {LP, "LP: 1 VeryStrong + 1 Supporting (SVI 2020)", [](const C& c) { return c.veryStrong >= 1 && c.supporting >= 1; }},
};

constexpr Row benignRows[] = {
    {B, "B: 1 StandAlone", [](const C& c) { return c.benignAlone >= 1; }},
    {B, "B: 2 Strong", [](const C& c) { return c.benignStrong >= 2; }},
    {LB, "LB: 1 Strong + 1 Supporting", [](const C& c) { return c.benignStrong >= 1 && c.benignSupporting >= 1; }},
    {LB, "LB: 2 Supporting", [](const C& c) { return c.benignSupporting >= 2; }},
};
constexpr Row loneStrongRow{LB, "LB: 1 Strong (gene specification)", [](const C& c) { return c.benignStrong >= 1; }};

template<std::size_t N> const Row* firstFitting(const Row (&rows)[N], const EvidenceCounts& counts)
{
    for (const Row& row : rows) {
        if (row.fits(counts))
            return &row;
    }
    return nullptr;
}

const Row* benignRow(const EvidenceCounts& counts, bool loneStrongBenign)
{
    const Row* row = firstFitting(benignRows, counts);
    return !row && loneStrongBenign && loneStrongRow.fits(counts) ? &loneStrongRow : row;
}

bool contradict(const Row* pathogenic, const Row* benign, const EvidenceCounts& counts)
{
    const bool strongPathogenic = counts.veryStrong + counts.strong > 0;
    const bool strongBenign = counts.benignAlone + counts.benignStrong > 0;
    return (pathogenic && (benign || strongBenign)) || (benign && strongPathogenic);
}

void countBenign(EvidenceCounts& counts, EvidenceStrength strength)
{
    switch (strength) {
    case EvidenceStrength::StandAlone: ++counts.benignAlone; break;
    case EvidenceStrength::VeryStrong:
    case EvidenceStrength::Strong: ++counts.benignStrong; break;
    case EvidenceStrength::Moderate: counts.benignSupporting += 2; break;
    case EvidenceStrength::Supporting: ++counts.benignSupporting; break;
    }
}

void countPathogenic(EvidenceCounts& counts, EvidenceStrength strength)
{
    switch (strength) {
    case EvidenceStrength::StandAlone:
    case EvidenceStrength::VeryStrong: ++counts.veryStrong; break;
    case EvidenceStrength::Strong: ++counts.strong; break;
    case EvidenceStrength::Moderate: ++counts.moderate; break;
    case EvidenceStrength::Supporting: ++counts.supporting; break;
    }
}

} // namespace

EvidenceCounts countEvidence(std::span<const AppliedCriterion> criteria)
{
    EvidenceCounts counts;
    for (const AppliedCriterion& applied : criteria) {
        if (isPathogenicCriterion(applied.criterion))
            countPathogenic(counts, applied.strength);
        else
            countBenign(counts, applied.strength);
    }
    return counts;
}

RichardsOutcome combineRichards2015(const EvidenceCounts& counts, bool loneStrongBenign)
{
    const Row* pathogenic = firstFitting(pathogenicRows, counts);
    const Row* benign = benignRow(counts, loneStrongBenign);
    if (contradict(pathogenic, benign, counts))
        return {AcmgClass::Uncertain, "VUS: pathogenic and benign criteria contradict"};
    if (const Row* row = pathogenic ? pathogenic : benign)
        return {row->classification, row->text};
    return {AcmgClass::Uncertain, "VUS: no row is met"};
}

} // namespace gentolk
