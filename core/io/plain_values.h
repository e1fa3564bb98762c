#pragma once
#include "core/io/hts_handles.h"
#include <cstdint>
#include <string>
#include <string_view>

namespace gentolk {

// How the header declares the values of a key; Refused: not at all.
enum class PlainValue : std::uint8_t { Refused, Wholes, Reals, Text };
PlainValue plainValueOf(const bcf_hdr_t* header, const std::string& key, int line); // line: BCF_HL_INFO or BCF_HL_FMT

// Lists that have one reading: each value '.', or plain digits (at most nine, none needlessly zero) with a minus or not; of real numbers a point, and an exponent, too.
bool areWholes(std::string_view list);
bool areReals(std::string_view list);
bool arePlain(PlainValue value, std::string_view list);

// The list as HTSlib writes it of its binary form, where numbers are of single precision.
std::string rewrittenReals(std::string_view list);

// Takes the text up to the separator, and the separator, off the rest; a text of its own when none is left.
inline std::string_view cutAt(std::string_view& rest, char separator)
{
    const std::size_t end = rest.find(separator);
    const std::string_view first = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return first;
}

} // namespace gentolk
