#include "core/workflow/join_events.h"
#include <algorithm>
#include <set>

namespace gentolk {

namespace {

using Told = std::vector<const CandidateVariant*>; // of one event; the leading one first

bool tells(const Genotype& call, int alleleIndex)
{
    return dose(call, alleleIndex) > 0 || isKnown(call) || call.copyNumber.has_value();
}

// The call of another record, its alleles counted as the leading record counts them. A further ALT of the other record is not known there.
Genotype countedAs(const Genotype& call, int from, int to)
{
    Genotype counted = call;
    for (int& allele : counted.alleles)
        allele = allele == from ? to : allele == 0 ? 0 : -1;
    if (from != to) {
        counted.alleleDepths.clear();
        counted.statedFractions.clear();
    }
    return counted;
}

bool areDisputed(const Told& told, const std::string& sample)
{
    bool yes = false, no = false;
    for (const CandidateVariant* one : told) {
        yes = yes || dose(one->genotypeOf(sample), one->alleleIndex) > 0;
        no = no || isKnownReference(one->genotypeOf(sample), one->alleleIndex);
    }
    return yes && no;
}

Genotype joinedCall(const Told& told, const std::string& sample, bool carryingOnly)
{
    const int lead = told.front()->alleleIndex;
    for (const CandidateVariant* one : told) {
        const Genotype& call = one->genotypeOf(sample);
        const bool wanted = carryingOnly ? dose(call, one->alleleIndex) > 0 : tells(call, one->alleleIndex);
        if (wanted)
            return one == told.front() ? call : countedAs(call, one->alleleIndex, lead);
    }
    return told.front()->genotypeOf(sample);
}

SampleCalls joinedCalls(const Told& told, const std::string& proband, std::vector<std::string>& disputed)
{
    std::set<std::string> samples;
    for (const CandidateVariant* one : told)
        for (const auto& [sample, call] : one->genotypes)
            samples.insert(sample);
    SampleCalls calls;
    for (const std::string& sample : samples) {
        const bool disagree = areDisputed(told, sample);
        if (disagree)
            disputed.push_back(sample);
        calls[sample] = disagree && sample != proband ? Genotype() : joinedCall(told, sample, disagree);
    }
    return calls;
}

// Places in the list of the event's candidates, the one that stays first: the best told of those in a gene of the panel.
std::vector<std::size_t> placesOf(const StructuralVariant& event, const std::vector<std::size_t>& structural,
                                  const std::vector<CandidateVariant>& candidates)
{
    std::vector<std::size_t> places;
    for (const StructuralSource& source : event.sources)
        places.push_back(structural[std::size_t(source.place)]);
    std::stable_partition(places.begin(), places.end(), [&](std::size_t place) { return candidates[place].gene != nullptr; });
    return places;
}

class EventJoiner
{
public:
    EventJoiner(std::vector<CandidateVariant>& candidates, const std::string& proband)
        : m_candidates(candidates), m_proband(proband), m_gone(candidates.size(), false)
    {
    }
    void join(const StructuralVariant& event, const std::vector<std::size_t>& places)
    {
        const PanelGene* gene = m_candidates[places.front()].gene;
        Told told;
        StructuralVariant whole = event;
        for (const std::size_t place : places) {
            if (m_candidates[place].gene && m_candidates[place].gene != gene)
                continue;
            told.push_back(&m_candidates[place]);
            m_gone[place] = place != places.front();
        }
        SampleCalls calls = joinedCalls(told, m_proband, whole.disputed);
        const auto shared = std::make_shared<const StructuralVariant>(std::move(whole));
        m_candidates[places.front()].genotypes = std::move(calls);
        for (const std::size_t place : places)
            m_candidates[place].event = shared;
    }
    std::int64_t removeJoined()
    {
        std::size_t place = 0;
        return std::int64_t(std::erase_if(m_candidates, [&](const CandidateVariant&) { return bool(m_gone[place++]); }));
    }

private:
    std::vector<CandidateVariant>& m_candidates;
    const std::string& m_proband;
    std::vector<bool> m_gone;
};

} // namespace

std::int64_t joinEvents(std::vector<CandidateVariant>& candidates, const std::string& proband)
{
    std::vector<std::size_t> structural;
    std::vector<StructuralVariant> alleles;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (candidates[i].event) {
            structural.push_back(i);
            alleles.push_back(*candidates[i].event);
        }
    if (alleles.size() < 2)
        return 0;
    EventJoiner joiner(candidates, proband);
    for (const StructuralVariant& event : joinStructural(std::move(alleles)))
        if (event.sources.size() > 1)
            joiner.join(event, placesOf(event, structural, candidates));
    return joiner.removeJoined();
}

} // namespace gentolk
