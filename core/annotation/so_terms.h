#pragma once
#include "core/genetics/consequence.h"
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// Sequence Ontology terms as a set of bits; bit n is the term of rank n (rule C-3), so that the lowest bit is the most severe.
using SoTerms = std::uint64_t;

namespace so {
constexpr SoTerms term(int rank) { return SoTerms(1) << rank; }
constexpr SoTerms transcriptAblation = term(1), spliceAcceptor = term(2), spliceDonor = term(3), stopGained = term(4), frameshift = term(5),
                  stopLost = term(6), startLost = term(7), transcriptAmplification = term(8), featureElongation = term(9),
                  featureTruncation = term(10), inframeInsertion = term(11), inframeDeletion = term(12), missense = term(13),
                  proteinAltering = term(14), spliceDonorFifth = term(15), spliceRegion = term(16), spliceDonorRegion = term(17),
                  splicePolypyrimidine = term(18), incompleteTerminalCodon = term(19), startRetained = term(20), stopRetained = term(21),
                  synonymous = term(22), codingSequence = term(23), fivePrimeUtr = term(25), threePrimeUtr = term(26),
                  noncodingExon = term(27), intron = term(28), decayTranscript = term(29), noncodingTranscript = term(30),
                  upstream = term(32), downstream = term(33);
} // namespace so

constexpr int mostSevereRank(SoTerms terms) { return std::countr_zero(terms); } // 64 of none

TermList termNames(SoTerms terms);                                              // the most severe first
void appendTerms(std::string& text, SoTerms terms, std::string_view separator); // the same names, joined

} // namespace gentolk
