#pragma once
#include <cstdint>
#include <string>

namespace gentolk {

// A number as capital letters, of which none is a base: the alleles of a store are letters, and rows of genes and events need distinct ones.
std::string numberInLetters(std::uint64_t number);

} // namespace gentolk
