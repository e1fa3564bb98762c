#include "core/phenotype/negation.h"
#include <algorithm>
#include <set>
#include <string_view>

namespace gentolk {

namespace {

using Words = std::set<std::string_view>;

// Folded as foldName() does: å is aa, ø is oe, æ is ae.
const Words denying{"ingen", "intet", "ikke", "aldrig", "uden", "hverken", "afkraefter", "benaegter", "no", "not", "never", "without", "denies", "denied", "neither", "nor"};
const Words turning{"men", "dog", "derimod", "har", "havde", "faar", "fik", "but", "however", "has", "had", "have", "except", "undtagen"}; // a denial ends here
const Words notOnly{"kun", "alene", "only", "blot", "just"};
const Words excludedAfter{"udelukket", "afkraeftet", "fravaerende", "absent", "excluded", "negativ", "negative", "negativt"};
const Words seenAfter{"paavist", "fundet", "set", "observeret", "kendt", "present", "found", "seen", "observed", "detected", "known"};
const Words relatives{"mor",    "moderen", "mors",    "moders",  "far",     "faderen",  "fars",    "faders",   "bror",    "broderen", "brors",   "soester", "soesteren", "soesters",
                      "soeskende", "foraeldre", "foraeldrene", "mormor", "morfar", "farmor", "farfar", "onkel", "moster", "faster", "kusine", "faetter",
                      "mother", "father", "brother", "sister", "sibling", "siblings", "parents", "parent", "aunt", "uncle", "cousin", "grandmother", "grandfather"};

constexpr std::size_t reachBefore = 12, reachAfter = 4; // words

bool deniedBefore(const std::vector<std::string>& sentence, std::size_t begin)
{
    const std::size_t from = begin > reachBefore ? begin - reachBefore : 0;
    for (std::size_t i = begin; i-- > from;) {
        const bool deniedVerb = i > 0 && denying.contains(sentence[i - 1]); // "never had", "ikke har"
        if (turning.contains(sentence[i]) && !deniedVerb)
            return false;
        if (denying.contains(sentence[i]))
            return !notOnly.contains(sentence[i + 1]); // i + 1 is at most the name's own first word
    }
    return false;
}

// "feber ikke påvist", "eczema absent"; not "feber, ikke eksem".
bool deniedAfter(const std::vector<std::string>& sentence, std::size_t end)
{
    const std::size_t to = std::min(sentence.size(), end + reachAfter);
    for (std::size_t i = end; i < to; ++i) {
        if (excludedAfter.contains(sentence[i]))
            return true;
        if (turning.contains(sentence[i]))
            return false;
        if (denying.contains(sentence[i]))
            return i + 1 < sentence.size() && seenAfter.contains(sentence[i + 1]);
    }
    return false;
}

} // namespace

bool isNegated(const std::vector<std::string>& sentence, std::size_t begin, std::size_t end)
{
    return deniedBefore(sentence, begin) || deniedAfter(sentence, end);
}

bool isOfRelative(const std::vector<std::string>& sentence, std::size_t begin)
{
    return std::any_of(sentence.begin(), sentence.begin() + std::ptrdiff_t(begin), [](const std::string& word) { return relatives.contains(word); });
}

} // namespace gentolk
