#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// The pieces between separators, empty ones too; an empty text is one empty piece. Views into the text given. expected: room for so many is made at once.
std::vector<std::string_view> splitText(std::string_view text, char separator, std::size_t expected = 8);
// The same without a list of them: each(std::string_view).
template<class Each> void eachPart(std::string_view text, char separator, Each each)
{
    for (;;) {
        const std::size_t end = text.find(separator);
        each(text.substr(0, end));
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + 1);
    }
}

std::string_view trimmedText(std::string_view text); // without blanks and quotation marks at its ends
std::string lowerText(std::string_view text);        // ASCII only
void appendNumber(std::string& text, std::int64_t number);
bool isMissingText(std::string_view text);           // "", ".", "-"
bool isPlainNumber(std::string_view text);           // digits, and at most one point

// A number in the C locale; none for missing or other text.
std::optional<double> numberFrom(std::string_view text);
std::optional<std::int64_t> wholeNumberFrom(std::string_view text); // digits, a minus before them or not, and nothing else

} // namespace gentolk
