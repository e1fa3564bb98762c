#pragma once
#include "core/inheritance/segregate.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include <string>

// Short ways to ask for labels and to compare them as text.
namespace gentolk::test {

inline std::vector<Segregation> segregateAll(const Family& family, const std::vector<CandidateVariant>& candidates)
{
    std::vector<const CandidateVariant*> pointers;
    for (const CandidateVariant& one : candidates)
        pointers.push_back(&one);
    return segregate(family, GenomeAssembly::GRCh38, pointers);
}

inline Segregation segregateOne(const Family& family, const CandidateVariant& candidate)
{
    return segregateAll(family, {candidate}).front();
}

// "de_novo certain" or "dominant possible[incomplete_penetrance]", joined by "; " in the order of the labels.
inline std::string textOf(const Segregation& segregation)
{
    std::string text;
    for (const SegregationLabel& label : segregation.labels) {
        text += (text.empty() ? "" : "; ") + toString(label.mode) + ' ' + toString(label.certainty);
        for (std::size_t i = 0; i < label.qualifiers.size(); ++i)
            text += (i ? "," : "[") + toString(label.qualifiers[i]);
        text += label.qualifiers.empty() ? "" : "]";
    }
    return text;
}

} // namespace gentolk::test
