#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gentolk {

// An allele's number in a public archive. A dbSNP number is of a place: it may mean several alleles.
struct AlleleId {
    enum class Archive { DbSnp, ClinVar } archive = Archive::DbSnp;
    std::int64_t number = 0;
    bool operator==(const AlleleId&) const = default;
};

// "rs33972314"; "VCV000011746", "VCV000011746.3" and "ClinVar:11746" for a ClinVar Variation ID; letters of either case, blanks around them ignored.
// None: neither.
std::optional<AlleleId> parseAlleleId(std::string_view text);
std::string toString(const AlleleId& id); // "rs33972314", "VCV000011746"

} // namespace gentolk
