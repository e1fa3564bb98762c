#pragma once
#include "core/filter/filter_cascade.h"
#include <QList>
#include <deque>
#include <memory>

namespace gentolk {

class FrequencyColumn;

// What the steps of a cascade by themselves say of the alleles of one family, kept from one filtering to the next: changing a step asks that step
// alone, and a step of numbers goes along a column of them. Of the inheritance step: of each allele alone, since what the family's list says hangs on who is left. A value: copies
// are cheap and independent, a row of bytes a step.
class StepVerdicts
{
public:
    enum Answer : std::uint8_t { NotAsked, Keeps, CannotTell, Removes, Rescues }; // Rescues: kept, though the step would have removed it
    using Answers = QList<Answer>; // by candidate; at() reads, [] is for writing
    StepVerdicts();
    StepVerdicts(const StepVerdicts& other);
    StepVerdicts& operator=(const StepVerdicts& other);
    ~StepVerdicts();
    static Answer answerOf(const Judgement& judgement);
    static Verdict verdictOf(Answer answer);

    // Forgets what was kept of other candidates or of another family, and steps long unused. Call before row(); the rows given stay where they are
    // until the next begin().
    void begin(std::span<const CandidateVariant> candidates, const FilterContext& context);
    // The step's answers by candidate under the rescues of the cascade, those not asked yet among them.
    Answers& row(const FilterStep& step, const FilterCascade& cascade);

private:
    struct Row {
        FilterStep step;
        std::vector<FilterStep> rescues;
        Answers answers;
    };
    Answers firstAnswers(const FilterStep& step, const FilterCascade& cascade);
    static constexpr std::size_t mostRows = 32; // 2 MB of a usual family; the oldest go first
    std::span<const CandidateVariant> m_candidates;
    std::unique_ptr<FrequencyColumn> m_frequencies; // null: not asked yet
    Family m_family;
    GenomeAssembly m_assembly = GenomeAssembly::Unknown;
    std::deque<Row> m_rows;
};

} // namespace gentolk
