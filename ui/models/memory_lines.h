#pragma once
#include "core/workflow/class_difference.h"
#include "core/workflow/newer_knowledge.h"

namespace gentolk
{

// What the laboratory remembers of a variant, in the window's language; one line a fact, with how much it weighs.
struct MemoryLine {
    enum class Weight { Plain, Good, Warning, Conflict };
    Weight weight = Weight::Plain;
    QString text;
};

// First what warns, then the laboratory's own cases, other laboratories, ClinVar. `decided`: what this case says of it; may be null.
std::vector<MemoryLine> memoryLines(const VariantMemory& memory, const CandidateVariant& candidate, const VariantDecision* decided);

// What newer sources or today's rules would say otherwise of the variant (rule R-1): told, never applied.
std::vector<MemoryLine> newerLines(const NewerKnowledge& newer);

// "Conflict: this case says 4 (…), ClinVar says 1 (…)"
QString differenceText(const ClassDifference& difference);

// The class and criteria of this case as they came to be, newest first.
std::vector<MemoryLine> classHistory(const VariantMemory& memory);

QString iconOf(MemoryLine::Weight weight);

} // namespace gentolk
