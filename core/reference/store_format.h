#pragma once
#include <cstddef>
#include <cstdint>
#include <limits>

namespace gentolk {

// A store file, little-endian, every part beginning on 8 bytes:
//   mark · blocks · texts · long alleles · block index · manifest (JSON) · StoreTail · SHA-256 of all before it.
// A block: `rows` allele numbers of one chromosome (64 bits, rising), then each column's `rows` values of 32 bits. The index gives the blocks
// in rising order. A row is told by its block's place in the index times blockRows, plus its place in the block.
// Texts: count, count + 1 offsets, bytes; text 0 is "missing". Long alleles: count, then pairs of row and text, rising.
namespace storeFormat {

inline constexpr char mark[] = "GTKREF01", tailMark[] = "GTKREFED";
inline constexpr std::size_t markBytes = 8, hashBytes = 32, keyBytes = 8, cellBytes = 4;
inline constexpr std::uint64_t blockRows = 8192; // the most of a block
inline constexpr std::int32_t missingWhole = std::numeric_limits<std::int32_t>::min();

struct Block {
    std::uint64_t firstKey, lastKey, offset, rows;
};

struct Tail {
    std::uint64_t texts, longs, index, blocks, manifest, manifestBytes, rows;
    char mark[markBytes];
};

inline constexpr std::size_t endBytes = sizeof(Tail) + hashBytes;

} // namespace storeFormat
} // namespace gentolk
