#pragma once
#include <algorithm>

namespace gentolk {

// Three answers: a missing genotype is unknown, never no (rule B-35). Ordered, so that "and" is the least of them.
enum class Truth { No, Unknown, Yes };

constexpr Truth truthOf(bool yes)
{
    return yes ? Truth::Yes : Truth::No;
}
constexpr Truth both(Truth a, Truth b)
{
    return std::min(a, b);
}
constexpr Truth either(Truth a, Truth b)
{
    return std::max(a, b);
}
constexpr Truth opposite(Truth a)
{
    return a == Truth::Yes ? Truth::No : a == Truth::No ? Truth::Yes : Truth::Unknown;
}

} // namespace gentolk
