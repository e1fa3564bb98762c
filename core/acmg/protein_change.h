#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace gentolk {

// A p. name as far as the rules ask: "p.Arg226Cys", "p.Arg226Ter", "p.Arg226*", "p.Val362GlyfsTer31", "p.(…)" too.
struct NamedProteinChange {
    std::string reference;       // three letters
    int position = 0;            // 1-based
    std::string alternate;       // three letters; "Ter"; empty where it is neither a substitution nor a frameshift
    bool frameshift = false;
    std::optional<int> newStop;  // codon; of a frameshift the place of its new stop (rule A-21), none where the name does not say
    bool isMissense() const { return !frameshift && alternate.size() == 3 && alternate != "Ter" && alternate != reference; }
};
std::optional<NamedProteinChange> readProteinChange(std::string_view hgvsP);

// Distance into the intron of a c. name: +7 of "c.123+7A>G", -21 of "c.124-21del"; none in an exon.
std::optional<int> intronOffset(std::string_view hgvsC);

// Grantham 1974: physicochemical distance of two amino acids (three letters), whole; none for an unknown one. Worked out from
// composition, polarity and volume, as the paper does; within one of its printed table, whose properties are rounded.
std::optional<int> granthamDistance(std::string_view one, std::string_view other);

} // namespace gentolk
