#include "core/io/line_marks.h"
#include "core/annotation/text_parts.h"
#include "core/base/letters.h"
#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gentolk {

namespace {

constexpr std::size_t windowBytes = 64;

// Looks at 64 bytes at once, a bit for each: five million lines have a gigabyte, so that instructions count.
class Lens
{
public:
    std::uint64_t tabs = 0, newlines = 0; // of the bytes looked at last

#ifdef __SSE2__
    void look(const char* at)
    {
        const __m128i a = load(at), b = load(at + 16), c = load(at + 32), d = load(at + 48);
        tabs = equal(a, b, c, d, '\t');
        newlines = equal(a, b, c, d, '\n');
        m_least = _mm_min_epu8(m_least, _mm_min_epu8(_mm_min_epu8(a, b), _mm_min_epu8(c, d)));
    }
    bool metNul() const { return _mm_movemask_epi8(_mm_cmpeq_epi8(m_least, _mm_setzero_si128())) != 0; }
    void forgetNul() { m_least = _mm_set1_epi8('\n'); }

private:
    static __m128i load(const char* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }
    static std::uint64_t bits(__m128i bytes, __m128i wanted) { return std::uint64_t(unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted)))); }
    static std::uint64_t equal(__m128i a, __m128i b, __m128i c, __m128i d, char one)
    {
        const __m128i wanted = _mm_set1_epi8(one);
        return bits(a, wanted) | bits(b, wanted) << 16 | bits(c, wanted) << 32 | bits(d, wanted) << 48;
    }
    __m128i m_least = _mm_set1_epi8('\n');
#else
    void look(const char* at)
    {
        tabs = newlines = 0;
        for (std::size_t i = 0; i < windowBytes; ++i) {
            tabs |= std::uint64_t(at[i] == '\t') << i;
            newlines |= std::uint64_t(at[i] == '\n') << i;
            m_nul = m_nul || at[i] == '\0';
        }
    }
    bool metNul() const { return m_nul; }
    void forgetNul() { m_nul = false; }

private:
    bool m_nul = false;
#endif
};

// Not std::popcount: without the processor's own instruction, which not all have, that is a call of a function.
std::size_t bitsIn(std::uint64_t bits)
{
    bits -= bits >> 1 & 0x5555555555555555;
    bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
    return std::size_t(((bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0f) * 0x0101010101010101 >> 56);
}

// A position of up to nine digits; 0: something else.
std::uint32_t positionIn(const char* at, std::size_t size)
{
    constexpr std::size_t mostDigits = 9;
    std::uint32_t position = 0;
    unsigned greatest = size > mostDigits ? 10 : 0;
    for (std::size_t i = 0; i < std::min(size, mostDigits); ++i) {
        const unsigned digit = static_cast<unsigned char>(at[i]) - unsigned('0');
        greatest = std::max(greatest, digit);
        position = position * 10 + digit;
    }
    return greatest < 10 ? position : 0;
}

// One line of a block, from its begin on.
class Marker
{
public:
    Marker(std::string_view block, std::size_t columns) : m_block(block), m_columns(columns) {}

    // False where the line does not end in the block.
    bool read(std::size_t begin)
    {
        m_begin = begin;
        m_tabs = 0;
        m_lens.forgetNul();
        for (std::size_t at = begin; at < m_block.size(); at += windowBytes) {
            look(at);
            const std::uint64_t ended = m_lens.newlines & (~m_lens.newlines + 1); // the first newline's bit
            take(at, m_lens.tabs & (ended - 1)); // without one all bits stay
            if (ended == 0)
                continue;
            m_end = at + std::size_t(std::countr_zero(ended));
            return true;
        }
        return false;
    }

    LineMarks::Line mark() const
    {
        LineMarks::Line line;
        line.end = std::uint32_t(m_end);
        line.whole = m_tabs + 1 == m_columns && !m_lens.metNul(); // of the next line's first bytes, too: then this one is looked at, which is no harm
        if (!line.whole || m_tabs < kept || !isQuality(column(Quality)))
            return line;
        const std::string_view reference = column(Reference), alternate = column(Alternate);
        const bool snv = reference.size() == 1 && alternate.size() == 1 && isLetter(reference[0]) && isLetter(alternate[0]);
        line.indel = !snv && isIndel(reference, alternate);
        line.position = snv || line.indel ? positionIn(column(Position).data(), column(Position).size()) : 0;
        return line;
    }

    std::string_view contig() const { return column(Contig); }

private:
    enum Column { Contig, Position, Identifier, Reference, Alternate, Quality, Filter };
    static constexpr std::size_t kept = 7; // tabs whose place is needed: those before INFO

    void look(std::size_t at)
    {
        if (m_block.size() - at >= windowBytes)
            return m_lens.look(m_block.data() + at);
        std::array<char, windowBytes> rest;
        rest.fill(' ');
        std::memcpy(rest.data(), m_block.data() + at, m_block.size() - at);
        m_lens.look(rest.data());
    }

    void take(std::size_t at, std::uint64_t tabs)
    {
        for (; m_tabs < kept && tabs != 0; tabs &= tabs - 1)
            m_places[m_tabs++] = at + std::size_t(std::countr_zero(tabs));
        m_tabs += bitsIn(tabs);
    }

    std::string_view column(Column i) const
    {
        const std::size_t from = i == Contig ? m_begin : m_places[std::size_t(i) - 1] + 1;
        return {m_block.data() + from, m_places[std::size_t(i)] - from};
    }

    // "." or digits with one point at most. Without a loop: of numbers of any length its end would seldom be foreseen.
    bool isQuality(std::string_view quality) const
    {
#ifdef __SSE2__
        constexpr std::size_t lanes = sizeof(__m128i);
        if (quality.size() < lanes && std::size_t(m_block.data() + m_block.size() - quality.data()) >= lanes) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(quality.data())), values = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
            const unsigned wanted = (1U << quality.size()) - 1;
            const unsigned points = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('.')))) & wanted;
            const unsigned digits = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_min_epu8(values, _mm_set1_epi8(9)), values))) & wanted;
            return wanted != 0 && (points | digits) == wanted && (points & (points - 1)) == 0;
        }
#endif
        return quality == "." || isPlainNumber(quality);
    }

    static bool isIndel(std::string_view reference, std::string_view alternate)
    {
        static constexpr Letters bases("ACGTNacgtn");
        constexpr std::size_t most = LineMarks::mostBases;
        return reference.size() != alternate.size() && !reference.empty() && !alternate.empty() && reference.size() < most && alternate.size() < most && bases.allIn(reference)
               && bases.allIn(alternate);
    }

    std::string_view m_block;
    std::size_t m_columns, m_begin = 0, m_end = 0, m_tabs = 0;
    std::array<std::size_t, kept> m_places{}; // of the line's first tabs
    Lens m_lens;
};

} // namespace

void LineMarks::clear()
{
    begin = 0;
    lines.clear();
    runs.clear();
}

void markLines(std::string_view block, std::size_t columns, LineMarks& marks)
{
    marks.clear();
    marks.begin = std::uint32_t(std::min(block.find('\n'), block.size() - 1) + 1);
    Marker marker(block, columns);
    std::string_view contig;
    for (std::size_t begin = marks.begin; marker.read(begin); begin = marks.lines.back().end + 1) {
        const LineMarks::Line line = marker.mark();
        if (line.position > 0 && contig != marker.contig()) {
            contig = marker.contig();
            marks.runs.push_back({marks.lines.size(), contig});
        }
        marks.lines.push_back(line);
    }
}

} // namespace gentolk
