#pragma once
#include "core/genetics/consequence.h"
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// The columns of one annotation key of INFO, as its header line describes them.
struct AnnotationFields {
    AnnotationSource source = AnnotationSource::Vep;
    std::vector<std::string> names;
    std::optional<std::size_t> indexOf(std::string_view name) const; // whatever the case of letters
    // One entry's text of that column; empty where the column or the entry's tail is missing.
    std::string_view valueOf(std::span<const std::string_view> entry, std::string_view name) const;
    static std::string_view valueAt(std::span<const std::string_view> entry, std::optional<std::size_t> index);
};

// From the header's Description. Empty names: the description lists none.
AnnotationFields csqFields(std::string_view description);  // VEP: "… Format: Allele|Consequence|…", in any order
AnnotationFields annFields(std::string_view description);  // SnpEff: "… 'Allele | Annotation | …'"; its sixteen fixed ones when none are listed
AnnotationFields bcsqFields(std::string_view description); // bcftools: "… Format: '[*]consequence|gene|transcript|biotype[|strand|…]'"

} // namespace gentolk
