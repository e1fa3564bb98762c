#pragma once
#include "core/reference/installed_evidence.h"
#include <optional>
#include <string>

namespace gentolk {

// A row of the store tells of so many neighbouring bases.
inline constexpr int basesOfARow = 8;

// How conserved the changed bases are among species: the highest phyloP of them (above 0 conserved, below 0 changing faster than by chance).
struct Conservation {
    double phyloP = 0;
    std::string source; // "phyloP 100way"
};

// None: not installed, no value for any of the bases, or an insertion, which changes none. Told beside the variant; no criterion asks for it (rule A-35).
std::optional<Conservation> conservationOf(const InstalledEvidence& evidence, const Variant& variant);

// Where a store of the kind "phylop" has the row of a base (1-based), and which of its columns.
Variant conservationPlace(std::string_view contig, std::int64_t position);
int conservationColumn(std::int64_t position);

} // namespace gentolk
