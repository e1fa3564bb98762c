#pragma once
#include <string>
#include <string_view>

namespace gentolk {

// A name and the accession it was written with: "ENST00000308731.8:c.1A>G" is {"ENST00000308731.8", "c.1A>G"}.
struct HgvsText {
    std::string accession; // empty where there is none
    std::string name;      // "%3D" read as "="; VEP's old "c.15A>G(p.%3D)" as "p.="
};
HgvsText hgvsText(std::string_view text);

// The protein name of bcftools' amino acid change, only where it follows exactly: "141T>141A" is "p.Thr141Ala", "141T" "p.Thr141=",
// "141R>141*" "p.Arg141Ter". Empty otherwise (frameshifts, indels, the start and stop codons lost).
std::string proteinNameOf(std::string_view aminoAcidChange);

} // namespace gentolk
