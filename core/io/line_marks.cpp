#include "core/io/line_marks.h"
#include "core/annotation/text_parts.h"
#include "core/base/letters.h"
#include "core/io/text_bits.h"
#include <algorithm>
#include <array>
#include <bit>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gentolk {

namespace {

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
    Marker(std::string_view block, std::size_t columns, const TextBits& bits) : m_block(block), m_bits(bits), m_columns(columns) {}

    void start(std::size_t begin)
    {
        m_begin = begin;
        m_tabsBefore = m_bits.tabsBefore(begin);
    }

    // False where the line does not end in the block.
    bool read()
    {
        m_end = m_bits.newlineFrom(m_begin);
        if (m_end == std::string_view::npos)
            return false;
        m_tabsBehind = m_bits.tabsBefore(m_end);
        takePlaces();
        return true;
    }

    void goOn()
    {
        m_begin = m_end + 1;
        m_tabsBefore = m_tabsBehind;
    }

    LineMarks::Line mark() const
    {
        LineMarks::Line line;
        line.end = std::uint32_t(m_end);
        const std::size_t tabs = m_tabsBehind - m_tabsBefore;
        line.whole = tabs + 1 == m_columns && !m_bits.hasNul(m_begin, m_end); // of its neighbours' next bytes, too: then this one is looked at, which is no harm
        if (!line.whole || tabs < kept || !isQuality(column(Quality)))
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

    // Of the first tabs, which nearly always are among the line's first 64 bytes: then without a question between them.
    void takePlaces()
    {
        std::uint64_t tabs = m_bits.tabsFrom(m_begin);
        std::uint64_t last = 0;
        for (std::size_t& place : m_places) {
            place = m_begin + std::size_t(std::countr_zero(tabs));
            last = tabs;
            tabs &= tabs - 1;
        }
        if (last == 0)
            takePlacesFurther(std::min<std::size_t>(m_tabsBehind - m_tabsBefore, kept));
    }

    void takePlacesFurther(std::size_t wanted)
    {
        std::size_t found = 0;
        for (std::size_t from = m_begin; found < wanted; from += TextBits::windowBytes)
            for (std::uint64_t tabs = m_bits.tabsFrom(from); tabs != 0 && found < wanted; tabs &= tabs - 1)
                m_places[found++] = from + std::size_t(std::countr_zero(tabs));
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
    const TextBits& m_bits;
    std::size_t m_columns, m_begin = 0, m_end = 0;
    std::uint32_t m_tabsBefore = 0, m_tabsBehind = 0; // of the block, before the line and with it
    std::array<std::size_t, kept> m_places{};         // of the line's first tabs
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
    thread_local TextBits bits;
    marks.clear();
    bits.look(block);
    marks.begin = std::uint32_t(std::min(bits.newlineFrom(0), block.size() - 1) + 1);
    Marker marker(block, columns, bits);
    std::string_view contig;
    for (marker.start(marks.begin); marker.read(); marker.goOn()) {
        const LineMarks::Line line = marker.mark();
        if (line.position > 0 && contig != marker.contig()) {
            contig = marker.contig();
            marks.runs.push_back({marks.lines.size(), contig});
        }
        marks.lines.push_back(line);
    }
}

} // namespace gentolk
