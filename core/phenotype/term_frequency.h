#pragma once
#include <optional>
#include <string_view>

namespace gentolk {

// How often the patients of a disease have a term, as the annotation states it: "3/7", "3/7;0/2", "40%", a frequency class of the ontology
// (its middle: obligate 1, very frequent 0.9, frequent 0.55, occasional 0.17, very rare 0.025), or not at all.
struct TermFrequency {
    std::optional<double> share; // none: not stated. A count is drawn a little towards the middle: (with + 0.3) / (of + 1)
    int with = 0, of = 0;        // of a count; 0 of 0 for the other forms
    bool neverSeen = false;      // looked for and not found ("0/7", "0%", Excluded): an excluded feature, not one of the disease (rule D-3)
};

TermFrequency termFrequency(std::string_view text);
bool isTermFrequency(std::string_view text); // of one of these forms, or empty
// The counted part without patients that are to be left out, e.g. those of one publication; neverSeen where nobody remains.
TermFrequency withoutPatients(const TermFrequency& counted, int with, int of);

} // namespace gentolk
