#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gentolk {

// Where a text's tabs and newlines are, a bit a byte: five million lines have a gigabyte, so that bytes are looked at 64 at once.
class TextBits
{
public:
    // Not std::popcount: without the processor's own instruction, which not all have, that is a call of a function.
    static constexpr std::uint32_t bitsIn(std::uint64_t bits)
    {
        bits -= bits >> 1 & 0x5555555555555555;
        bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
        return std::uint32_t(((bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0f) * 0x0101010101010101 >> 56);
    }

    static constexpr std::size_t windowBytes = 64;
    struct Window {
        std::uint64_t tabs = 0, newlines = 0;           // of its bytes; the first is the lowest bit
        std::uint32_t tabsBefore = 0, nulWindowsBefore = 0; // tabs, and windows with a NUL byte, of the text before it
    };

    enum class Way { Best, OneByOne, By16, By32 }; // the same is seen; By32 where the processor can, else By16, else one by one

    void look(std::string_view text, Way way = Way::Best); // shorter than 4 GB; it is not needed afterwards
    std::size_t size() const { return m_windows.size() - 1; }
    const Window& operator[](std::size_t i) const { return m_windows[i]; } // size(): behind the last, with all counts

    // The first newline at that byte or behind it; npos: none.
    std::size_t newlineFrom(std::size_t byte) const
    {
        std::size_t i = byte / windowBytes;
        std::uint64_t here = i < size() ? m_windows[i].newlines & (~std::uint64_t(0) << byte % windowBytes) : 0;
        while (here == 0 && ++i < size())
            here = m_windows[i].newlines;
        return here == 0 ? std::string_view::npos : i * windowBytes + std::size_t(std::countr_zero(here));
    }
    std::uint32_t tabsBefore(std::size_t byte) const
    {
        const Window& window = m_windows[byte / windowBytes];
        return window.tabsBefore + bitsIn(window.tabs & ((std::uint64_t(1) << byte % windowBytes) - 1));
    }
    std::uint64_t tabsFrom(std::size_t byte) const // of the 64 bytes from that one on, which is within the text
    {
        const std::size_t i = byte / windowBytes, shift = byte % windowBytes;
        return m_windows[i].tabs >> shift | (shift > 0 ? m_windows[i + 1].tabs << (windowBytes - shift) : 0);
    }
    bool hasNul(std::size_t from, std::size_t to) const // in the windows of these bytes
    {
        return m_windows[to / windowBytes + 1].nulWindowsBefore != m_windows[from / windowBytes].nulWindowsBefore;
    }

private:
    std::vector<Window> m_windows = std::vector<Window>(1);
};

} // namespace gentolk
