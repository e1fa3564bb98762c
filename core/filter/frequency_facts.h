#pragma once
#include "core/filter/filter_cascade.h"
#include <limits>
#include <string_view>

namespace gentolk {

// All that the frequency step looks at in an allele, but for the names of its exceptions: small enough to stand in a row for a whole family, so that a
// moved limit is one pass over numbers.
struct FrequencyFacts {
    double value = 0;               // the filtering frequency, else the allele frequency
    bool known = false;             // false: there is none
    bool mitochondrial = false;     // lies on the mitochondrial contig
    bool knownPathogenic = false;   // what a rescue may exempt
    bool ownLists = false;          // a laboratory's own list tells of it: then the allele itself is asked
    std::uint16_t modes = 0;        // bit of each ModeOfInheritance of the gene's disorders; 0: none known, or no gene
    static constexpr int noCount = std::numeric_limits<int>::min(); // over no limit
    int homozygotes = noCount, hemizygotes = noCount;
};
FrequencyFacts frequencyFactsOf(const CandidateVariant& candidate);

// The limit that decides, and whose it is.
struct FrequencyLimit {
    double frequency = 0;
    std::string_view mode;
};
FrequencyLimit limitFor(const FrequencyBelow& step, const FrequencyFacts& facts); // the gene's most permissive mode (rules B-37, C-1)

bool hasTooMany(const FrequencyBelow& step, const FrequencyFacts& facts, const FrequencyLimit& limit); // healthy people with the genotype of the disease
bool isCommon(const FrequencyBelow& step, const FrequencyFacts& facts, const FrequencyLimit& limit);   // removed, unless it is an exception; unknown is not common
// The own list by which the allele is too common and commonest; null: none removes it.
const PopulationFrequency* listThatRemoves(const FrequencyBelow& step, const CandidateVariant& candidate, double limit);
const std::string* exceptionFor(const std::vector<std::string>& exceptions, const CandidateVariant& candidate); // the first that names it (C-2); null: none

} // namespace gentolk
