#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace gentolk {

// The reference genome, from wherever it is kept.
class SequenceSource
{
public:
    virtual ~SequenceSource() = default;
    // The bases from start to end (1-based, both included) in upper case, cut at the contig's ends; empty: the contig is not there.
    // Any alias of the contig's name. The view holds until the next call.
    virtual std::string_view bases(std::string_view contig, std::int64_t start, std::int64_t end) = 0;
};

char complementOf(char base);                      // of A, C, G, T, N and the other IUPAC codes; else unchanged
std::string reverseComplement(std::string_view bases);
void copyReverseComplement(std::string_view bases, char* to);
bool isReverseComplement(std::string_view bases, std::string_view other);

} // namespace gentolk
