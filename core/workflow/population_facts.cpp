#include "core/workflow/population_facts.h"
#include <algorithm>
#include <array>
#include <string_view>

namespace gentolk {

namespace {

constexpr std::array<std::string_view, 5> largeGroupCodes{"afr", "amr", "eas", "nfe", "sas"}; // rule A-11

// "gnomADg_AF + gnomAD exomes 4.1" names the installed one last.
bool namesSource(const std::string& used, const std::string& source)
{
    return used == source || used.ends_with(" + " + source);
}

// None where the source tells none of the five: the groups of an entry are those above 0, and those that were not told are not 0.
std::optional<double> largestOfFive(const PopulationFrequency& entry)
{
    std::optional<double> largest;
    for (const auto& [code, share] : entry.populations)
        if (std::find(largeGroupCodes.begin(), largeGroupCodes.end(), code) != largeGroupCodes.end())
            largest = std::max(largest.value_or(0), share);
    return largest;
}

std::optional<double> highestDoubted(const CandidateVariant& candidate)
{
    std::optional<double> highest;
    for (const PopulationFrequency& one : candidate.frequencies)
        if (one.installed && !one.local && !one.filters.empty() && one.alleleFrequency)
            highest = std::max(highest.value_or(0), *one.alleleFrequency);
    return highest;
}

} // namespace

PopulationFacts populationFactsOf(const CandidateVariant& candidate)
{
    PopulationFacts facts;
    facts.doubtedFrequency = highestDoubted(candidate);
    if (!candidate.frequency)
        return facts;
    const auto entry = std::find_if(candidate.frequencies.begin(), candidate.frequencies.end(), [&](const PopulationFrequency& one) {
        return one.installed && !one.local && one.filters.empty() && namesSource(candidate.frequency->source, one.source);
    });
    if (entry == candidate.frequencies.end())
        return facts;
    facts.alternateAlleles = entry->alleleCount;
    facts.observedAlleles = entry->alleleNumber;
    facts.mostObservedAlleles = entry->mostAlleles;
    if (candidate.frequency->source == entry->source) { // else the frequency is the file's, and may be higher
        facts.totalFrequency = entry->alleleFrequency;
        facts.largestOfFiveGroups = largestOfFive(*entry);
    }
    return facts;
}

} // namespace gentolk
