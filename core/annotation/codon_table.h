#pragma once
#include <string>
#include <string_view>

namespace gentolk {

enum class GeneticCode { Standard, VertebrateMitochondrial };

// One letter; '*' for stop, 'X' where the codon holds another letter than A, C, G, T.
char aminoAcidOf(char first, char second, char third, GeneticCode code);
std::string_view threeLetterName(char aminoAcid); // "Arg", "Ter" for '*', "Sec" for 'U', "Xaa" for 'X'
char oneLetterName(std::string_view threeLetters); // 0: no such amino acid
bool isStartCodon(std::string_view codon, GeneticCode code); // ATG; in mitochondria also ATA and ATT

} // namespace gentolk
