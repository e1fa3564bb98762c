#pragma once
#include "core/filter/filter_cascade.h"
#include <deque>

namespace gentolk {

// What the steps of a cascade by themselves say of the alleles of one family, kept from one filtering to the next: changing a step asks that step
// alone. Of the inheritance step: of each allele alone, since what the family's list says hangs on who is left. A value: copies are independent, a row of bytes a step.
class StepVerdicts
{
public:
    enum Answer : std::uint8_t { NotAsked, Keeps, CannotTell, Removes, Rescues }; // Rescues: kept, though the step would have removed it
    static Answer answerOf(const Judgement& judgement);
    static Verdict verdictOf(Answer answer);

    // Forgets what was kept of other candidates or of another family, and steps long unused. Call before row(); the rows given stay where they are
    // until the next begin().
    void begin(std::span<const CandidateVariant> candidates, const FilterContext& context);
    // The step's answers by candidate under the rescues of the cascade, those not asked yet among them.
    std::vector<Answer>& row(const FilterStep& step, const FilterCascade& cascade);

private:
    struct Row {
        FilterStep step;
        std::vector<FilterStep> rescues;
        std::vector<Answer> answers;
    };
    static constexpr std::size_t mostRows = 32; // 2 MB of a usual family; the oldest go first
    const CandidateVariant* m_candidates = nullptr;
    std::size_t m_count = 0;
    Family m_family;
    GenomeAssembly m_assembly = GenomeAssembly::Unknown;
    std::deque<Row> m_rows;
};

} // namespace gentolk
