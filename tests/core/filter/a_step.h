#pragma once
#include "core/filter/filter_cascade.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include <QString>

// Short ways to build a cascade and to read its answers.
namespace gentolk::test {

inline QString word(Verdict verdict)
{
    return verdict == Verdict::Keep     ? QStringLiteral("keep")
           : verdict == Verdict::Remove ? QStringLiteral("remove")
                                        : QStringLiteral("cannot tell");
}

inline FilterCascade cascadeOf(std::vector<FilterStep> steps)
{
    return {"test", "1", std::move(steps)};
}

// The verdict of one step on one allele, in the default trio of a boy unless said.
inline Judgement judgeStep(const FilterStep& step, const CandidateVariant& candidate, const Family& family = aTrio())
{
    return judgeAll(cascadeOf({step}), candidate, {family, GenomeAssembly::GRCh38, 0, 0}).at(0);
}

} // namespace gentolk::test
