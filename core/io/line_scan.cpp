#include "core/io/line_scan.h"
#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gentolk {

namespace {

constexpr std::size_t blockBytes = 16;

#ifdef __SSE2__

__m128i load(const char* at)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}

// A bit for each of 16 bytes.
unsigned tabsOf(const char* at)
{
    return unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(load(at), _mm_set1_epi8('\t'))));
}

// Counts tabs and remembers the least byte, a lane each; read once for many blocks.
class Tally
{
public:
    void take(const char* at)
    {
        const __m128i bytes = load(at);
        m_tabs = _mm_sub_epi8(m_tabs, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\t')));
        m_least = _mm_min_epu8(m_least, bytes);
    }
    std::size_t tabs() const // of at most 255 blocks
    {
        const __m128i sums = _mm_sad_epu8(m_tabs, _mm_setzero_si128());
        return std::size_t(_mm_extract_epi16(sums, 0)) + std::size_t(_mm_extract_epi16(sums, 4));
    }
    bool nul() const { return _mm_movemask_epi8(_mm_cmpeq_epi8(m_least, _mm_setzero_si128())) != 0; }

private:
    __m128i m_tabs = _mm_setzero_si128(), m_least = _mm_set1_epi8(char(0xff));
};

#else

unsigned tabsOf(const char* at)
{
    unsigned tabs = 0;
    for (std::size_t i = 0; i < blockBytes; ++i)
        tabs |= unsigned(at[i] == '\t') << i;
    return tabs;
}

class Tally
{
public:
    void take(const char* at)
    {
        m_tabs += std::size_t(std::count(at, at + blockBytes, '\t'));
        m_nul = m_nul || std::memchr(at, '\0', blockBytes) != nullptr;
    }
    std::size_t tabs() const { return m_tabs; }
    bool nul() const { return m_nul; }

private:
    std::size_t m_tabs = 0;
    bool m_nul = false;
};

#endif

constexpr std::size_t mostBlocks = 255; // of one Tally: its lanes are a byte wide

// The rest of a line, and blanks.
struct LastBlock {
    char bytes[blockBytes];
    explicit LastBlock(std::string_view rest)
    {
        std::memset(bytes, ' ', sizeof bytes);
        std::memcpy(bytes, rest.data(), rest.size());
    }
};

// What is left behind the last whole block: the block that ends with the line, less what was counted.
void tallyRest(LineScan& scan, std::string_view line, std::size_t rest)
{
    Tally tally;
    if (line.size() < blockBytes) {
        tally.take(LastBlock(line).bytes);
        scan.tabs += tally.tabs();
    } else {
        const char* last = line.data() + line.size() - blockBytes;
        tally.take(last);
        scan.tabs += std::size_t(std::popcount(tabsOf(last) >> (blockBytes - rest)));
    }
    scan.nul = scan.nul || tally.nul();
}

void tally(LineScan& scan, std::string_view line)
{
    const std::size_t rest = line.size() % blockBytes;
    const char *at = line.data(), *const end = at + line.size() - rest;
    while (at != end) {
        Tally tally;
        for (std::size_t blocks = std::min(mostBlocks, std::size_t(end - at) / blockBytes); blocks > 0; --blocks, at += blockBytes)
            tally.take(at);
        scan.tabs += tally.tabs();
        scan.nul = scan.nul || tally.nul();
    }
    if (rest > 0)
        tallyRest(scan, line, rest);
}

// The places of the first tabs, as many as are kept; 64 bytes at once, where nearly always all of them lie.
void place(LineScan& scan, std::string_view line)
{
    constexpr std::size_t blocks = 4;
    std::size_t found = 0;
    for (std::size_t at = 0; at < line.size() && found < LineScan::kept; at += blocks * blockBytes) {
        std::uint64_t tabs = 0;
        for (std::size_t i = 0, block = at; i < blocks && block < line.size(); ++i, block += blockBytes) {
            const bool whole = line.size() - block >= blockBytes;
            const unsigned here = whole ? tabsOf(line.data() + block) : tabsOf(LastBlock(line.substr(block)).bytes);
            tabs |= std::uint64_t(here) << (i * blockBytes);
        }
        for (; tabs != 0 && found < LineScan::kept; tabs &= tabs - 1)
            scan.places[found++] = at + std::size_t(std::countr_zero(tabs));
    }
}

} // namespace

LineScan scanFirstTabs(std::string_view line)
{
    LineScan scan;
    place(scan, line);
    return scan;
}

LineScan scanLine(std::string_view line)
{
    LineScan scan = scanFirstTabs(line);
    tally(scan, line);
    return scan;
}

} // namespace gentolk
