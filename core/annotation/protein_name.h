#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace gentolk {

// HGVS names of protein changes, three letters, without the brackets of a prediction. Codons are counted from 0 here, from 1 in the names.

struct ResidueDifference {
    int skipped = 0; // residues alike at the start
    std::string_view before, after;
};
ResidueDifference differenceOf(std::string_view before, std::string_view after); // what is alike at both ends taken off, the start first

std::string unchangedName(std::string_view residues, int codon);                 // "p.Gly7=", "p.Gly7_Ala8="

// protein's residues from codon on, before, become after: substitution, deletion, duplication, insertion or both; shifted to the C-terminus;
// what follows a new stop is left out.
std::string replacedName(std::string_view protein, int codon, std::string_view before, std::string_view after);

// A changed frame read on beside the protein that was.
struct FrameReading {
    int codon = 0;              // the first at which they differ
    char before = 0, after = 0; // the residues there; 0: it has ended
    std::optional<int> stop;    // the codon of the first stop that is read
};
// "p.Arg97ProfsTer23", "p.Tyr97Ter", "p.Ter110GlnextTer17"; "p.?" for a change that loses the stop in frame from further up.
std::string readOnName(const FrameReading& reading, bool keepsFrame);

} // namespace gentolk
