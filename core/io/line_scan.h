#pragma once
#include <array>
#include <cstddef>
#include <string_view>

namespace gentolk {

// Where a VCF line's columns end, by one walk over its bytes: five million lines have a gigabyte.
struct LineScan {
    static constexpr std::size_t kept = 7;  // tabs whose place is told: those before INFO
    std::array<std::size_t, kept> places{}; // of the first tabs
    std::size_t tabs = 0;                   // of the whole line
    bool nul = false;                       // a NUL byte, which no text has
};

LineScan scanLine(std::string_view line);
LineScan scanFirstTabs(std::string_view line); // of a line known to be whole: places alone are told

} // namespace gentolk
