#include "core/annotation/text_parts.h"
#include <charconv>
#include <cmath>

namespace gentolk {

std::vector<std::string_view> splitText(std::string_view text, char separator, std::size_t expected)
{
    std::vector<std::string_view> parts;
    parts.reserve(expected);
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string_view trimmedText(std::string_view text)
{
    constexpr std::string_view edge = " \t\r\n\"'";
    const std::size_t first = text.find_first_not_of(edge);
    return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(edge) - first + 1);
}

std::string lowerText(std::string_view text)
{
    std::string result(text);
    for (char& letter : result)
        if (letter >= 'A' && letter <= 'Z')
            letter = char(letter - 'A' + 'a');
    return result;
}

void appendNumber(std::string& text, std::int64_t number)
{
    char digits[24];
    text.append(digits, std::size_t(std::to_chars(digits, digits + sizeof digits, number).ptr - digits));
}

bool isMissingText(std::string_view text)
{
    return text.empty() || text == "." || text == "-";
}

bool isPlainNumber(std::string_view text)
{
    std::size_t points = 0;
    for (const char letter : text) {
        points += letter == '.' ? 1 : 0;
        if (letter != '.' && unsigned(letter - '0') > 9)
            return false;
    }
    return points < 2 && text.size() > points;
}

std::optional<double> numberFrom(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> wholeNumberFrom(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace gentolk
