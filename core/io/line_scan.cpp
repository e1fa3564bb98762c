#include "core/io/line_scan.h"
#include <bit>
#include <cstdint>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gentolk {

namespace {

constexpr std::size_t blockBytes = 16;

// A bit for each of 16 bytes.
struct BlockMarks {
    unsigned tabs = 0, nuls = 0;
};

#ifdef __SSE2__
BlockMarks marksOf(const char* at)
{
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const auto equal = [&](char letter) { return unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(letter)))); };
    return {equal('\t'), equal('\0')};
}
#else
BlockMarks marksOf(const char* at)
{
    BlockMarks marks;
    for (std::size_t i = 0; i < blockBytes; ++i) {
        marks.tabs |= unsigned(at[i] == '\t') << i;
        marks.nuls |= unsigned(at[i] == '\0') << i;
    }
    return marks;
}
#endif

void take(LineScan& scan, BlockMarks marks, std::size_t start)
{
    scan.nul = scan.nul || marks.nuls != 0;
    for (; marks.tabs != 0 && scan.tabs < LineScan::kept; marks.tabs &= marks.tabs - 1)
        scan.places[scan.tabs++] = start + std::size_t(std::countr_zero(marks.tabs));
    for (; marks.tabs != 0; marks.tabs &= marks.tabs - 1)
        ++scan.tabs;
}

} // namespace

LineScan scanLine(std::string_view line)
{
    LineScan scan;
    std::size_t at = 0;
    for (; at + blockBytes <= line.size(); at += blockBytes)
        take(scan, marksOf(line.data() + at), at);
    if (at == line.size())
        return scan;
    char rest[blockBytes];
    std::memset(rest, ' ', sizeof rest);
    std::memcpy(rest, line.data() + at, line.size() - at);
    take(scan, marksOf(rest), at);
    return scan;
}

} // namespace gentolk
