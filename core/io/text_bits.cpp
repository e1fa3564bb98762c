#include "core/io/text_bits.h"
#include <array>
#include <cstring>
#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace gentolk {

namespace {

using Window = TextBits::Window;
constexpr std::size_t width = TextBits::windowBytes;

// What the windows before have, for the next one.
struct Counts {
    std::uint32_t tabs = 0, nulWindows = 0;
};

void lookOneByOne(const char* at, std::size_t windows, Window* out, Counts& counts)
{
    for (; windows > 0; --windows, at += width, ++out) {
        *out = {0, 0, counts.tabs, counts.nulWindows};
        bool nul = false;
        for (std::size_t i = 0; i < width; ++i) {
            out->tabs |= std::uint64_t(at[i] == '\t') << i;
            out->newlines |= std::uint64_t(at[i] == '\n') << i;
            nul = nul || at[i] == '\0';
        }
        counts.tabs += TextBits::bitsIn(out->tabs);
        counts.nulWindows += nul;
    }
}

#ifdef __x86_64__
std::uint64_t bitsOf(__m128i a, __m128i b, __m128i c, __m128i d, char one)
{
    const __m128i wanted = _mm_set1_epi8(one);
    const auto bits = [wanted](__m128i some) { return std::uint64_t(unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(some, wanted)))); };
    return bits(a) | bits(b) << 16 | bits(c) << 32 | bits(d) << 48;
}

// With what every processor of the kind has.
void lookBy16(const char* at, std::size_t windows, Window* out, Counts& counts)
{
    for (; windows > 0; --windows, at += width, ++out) {
        const auto* const from = reinterpret_cast<const __m128i*>(at);
        const __m128i a = _mm_loadu_si128(from), b = _mm_loadu_si128(from + 1), c = _mm_loadu_si128(from + 2), d = _mm_loadu_si128(from + 3);
        *out = {bitsOf(a, b, c, d, '\t'), bitsOf(a, b, c, d, '\n'), counts.tabs, counts.nulWindows};
        const __m128i least = _mm_min_epu8(_mm_min_epu8(a, b), _mm_min_epu8(c, d));
        counts.tabs += TextBits::bitsIn(out->tabs);
        counts.nulWindows += _mm_movemask_epi8(_mm_cmpeq_epi8(least, _mm_setzero_si128())) != 0;
    }
}

// With what those of the last ten years have.
__attribute__((target("avx2,popcnt"))) void lookBy32(const char* at, std::size_t windows, Window* out, Counts& counts)
{
    const __m256i tab = _mm256_set1_epi8('\t'), newline = _mm256_set1_epi8('\n');
    for (; windows > 0; --windows, at += width, ++out) {
        const auto* const from = reinterpret_cast<const __m256i*>(at);
        const __m256i a = _mm256_loadu_si256(from), b = _mm256_loadu_si256(from + 1);
        const auto low = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, tab))), high = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, tab)));
        const auto lowEnds = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(a, newline))), highEnds = std::uint32_t(_mm256_movemask_epi8(_mm256_cmpeq_epi8(b, newline)));
        out->tabs = low | std::uint64_t(high) << 32;
        out->newlines = lowEnds | std::uint64_t(highEnds) << 32;
        out->tabsBefore = counts.tabs;
        out->nulWindowsBefore = counts.nulWindows;
        counts.tabs += std::uint32_t(_mm_popcnt_u64(out->tabs));
        counts.nulWindows += _mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_min_epu8(a, b), _mm256_setzero_si256())) != 0;
    }
}
#endif

void lookAt(const char* at, std::size_t windows, Window* out, Counts& counts, TextBits::Way way)
{
#ifdef __x86_64__
    static const bool wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt");
    if (way == TextBits::Way::By16 || (way != TextBits::Way::OneByOne && !wide))
        return lookBy16(at, windows, out, counts);
    if (way != TextBits::Way::OneByOne)
        return lookBy32(at, windows, out, counts);
#endif
    lookOneByOne(at, windows, out, counts);
}

} // namespace

void TextBits::look(std::string_view text, Way way)
{
    const std::size_t whole = text.size() / windowBytes, rest = text.size() % windowBytes;
    m_windows.resize(whole + (rest > 0 ? 2 : 1));
    Counts counts;
    lookAt(text.data(), whole, m_windows.data(), counts, way);
    if (rest > 0) {
        std::array<char, windowBytes> last;
        last.fill(' ');
        std::memcpy(last.data(), text.data() + whole * windowBytes, rest);
        lookAt(last.data(), 1, &m_windows[whole], counts, way);
    }
    m_windows.back() = {0, 0, counts.tabs, counts.nulWindows};
}

} // namespace gentolk
