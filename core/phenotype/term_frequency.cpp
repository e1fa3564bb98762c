#include "core/phenotype/term_frequency.h"
#include "core/phenotype/tsv_rows.h"
#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace gentolk {

namespace {

constexpr std::array<std::pair<std::string_view, double>, 6> frequencyClasses{{{"HP:0040280", 1.0},
                                                                               {"HP:0040281", 0.9},
                                                                               {"HP:0040282", 0.55},
                                                                               {"HP:0040283", 0.17},
                                                                               {"HP:0040284", 0.025},
                                                                               {"HP:0040285", 0.0}}};

int wholeNumber(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

TermFrequency counted(int with, int of)
{
    TermFrequency frequency{std::nullopt, with, of, with == 0};
    frequency.share = with == 0 ? 0.0 : (with + 0.3) / (of + 1.0);
    return frequency;
}

TermFrequency stated(double share)
{
    return {share, 0, 0, share <= 0};
}

TermFrequency sumOfCounts(std::string_view text)
{
    int with = 0, of = 0;
    for (const std::string_view one : splitCells(text, ';')) {
        const TsvCells parts = splitCells(one, '/');
        if (parts.size() == 2) {
            with += wholeNumber(parts[0]);
            of += wholeNumber(parts[1]);
        }
    }
    return of == 0 ? TermFrequency() : counted(with, of);
}

} // namespace

TermFrequency termFrequency(std::string_view text)
{
    if (text.empty())
        return {};
    const auto known = std::find_if(frequencyClasses.begin(), frequencyClasses.end(), [&](const auto& one) { return one.first == text; });
    if (known != frequencyClasses.end())
        return stated(known->second);
    if (text.ends_with('%'))
        return stated(std::stod(std::string(text.substr(0, text.size() - 1))) / 100);
    return sumOfCounts(text);
}

// A count of more patients than were looked at is none.
bool isTermFrequency(std::string_view text)
{
    const auto digits = [](std::string_view part) { return !part.empty() && part.size() < 7 && part.find_first_not_of("0123456789") == std::string_view::npos; };
    if (text.empty() || std::any_of(frequencyClasses.begin(), frequencyClasses.end(), [&](const auto& one) { return one.first == text; }))
        return true;
    if (text.ends_with('%')) {
        const std::string_view number = text.substr(0, text.size() - 1), whole = number.substr(0, number.find('.'));
        return digits(whole) && wholeNumber(whole) <= 100 && (whole.size() == number.size() || digits(number.substr(whole.size() + 1)));
    }
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos || !digits(text.substr(0, slash)) || !digits(text.substr(slash + 1)))
        return false;
    return wholeNumber(text.substr(slash + 1)) > 0 && wholeNumber(text.substr(0, slash)) <= wholeNumber(text.substr(slash + 1));
}

TermFrequency withoutPatients(const TermFrequency& frequency, int with, int of)
{
    return frequency.of == 0 ? frequency : counted(std::max(frequency.with - with, 0), std::max(frequency.of - of, 0));
}

} // namespace gentolk
