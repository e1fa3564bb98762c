#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace gentolk {

// One alternate allele of one record. Contig as the file writes it; position 1-based as in VCF; alleles as in the file.
struct Variant {
    std::string contig;
    std::int64_t position = 0;
    std::string reference;
    std::string alternate;
    bool operator==(const Variant&) const = default;
};

enum class VariantKind { Snv, Mnv, Indel, Structural, CopyNumber, Repeat, Reference };

VariantKind kindOf(const Variant& variant);
VariantKind kindOf(std::string_view reference, std::string_view alternate);
bool isSymbolic(std::string_view alternate);         // "<DEL>", break-ends, "*"
bool isNoAlternate(std::string_view alternate);      // ".", "*", "<*>", "<NON_REF>": nothing to interpret (rule B-3)
std::int64_t lastPosition(const Variant& variant);   // position + length of REF - 1
std::string toString(const Variant& variant);        // "X-71109309-G-A"
bool karyotypeLess(const Variant& a, const Variant& b);

// Bases, ambiguous ones too, in capitals: VCF makes no difference. Any other text stays as it is.
void capitalise(std::string& bases);

// The smallest form of the two alleles, in capitals: common suffix, then common prefix removed (no left-alignment; needs no reference).
Variant trimmed(Variant variant);

// Same change on the same place, whatever the contig alias and padding.
bool sameChange(const Variant& a, const Variant& b);

} // namespace gentolk
