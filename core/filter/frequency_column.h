#pragma once
#include "core/filter/frequency_facts.h"
#include "core/filter/step_verdicts.h"
#include <memory>

namespace gentolk {

// The facts of the frequency step of a whole family, one behind the other. A value: copies are cheap and independent.
class FrequencyColumn
{
public:
    explicit FrequencyColumn(std::span<const CandidateVariant> candidates);
    // What the step says of each of the same candidates, under the rescues of the cascade: as judgeStep says it, allele by allele.
    StepVerdicts::Answers ask(const FrequencyBelow& step, const FilterCascade& cascade, std::span<const CandidateVariant> candidates);

private:
    bool isListed(std::size_t i, const CandidateVariant& candidate); // one of the exceptions last asked for
    StepVerdicts::Answer askCommon(std::size_t i, const FilterCascade& cascade, const CandidateVariant& candidate);

    enum Listed : std::uint8_t { NotAsked, No, Yes };
    std::shared_ptr<const std::vector<FrequencyFacts>> m_facts;
    std::vector<std::string> m_exceptions;
    QList<std::uint8_t> m_listed; // under m_exceptions
};

} // namespace gentolk
