#pragma once
#include <limits>
#include <optional>
#include <type_traits>

namespace gentolk {

// A number or nothing, in no more room than the number takes: NaN, or the least whole number, which nobody counts, is "not known". Read as std::optional is;
// a genome's genes have millions of them.
template<class Number>
class OptionalNumber
{
public:
    constexpr OptionalNumber() = default;
    constexpr OptionalNumber(std::nullopt_t) {}
    constexpr OptionalNumber(Number value) : m_value(value) {}
    constexpr OptionalNumber(const std::optional<Number>& value) : m_value(value.value_or(nothing)) {}
    constexpr operator std::optional<Number>() const { return has_value() ? std::optional(m_value) : std::nullopt; }

    constexpr bool has_value() const
    {
        if constexpr (std::is_floating_point_v<Number>)
            return m_value == m_value; // NaN alone is not
        else
            return m_value != nothing;
    }
    constexpr explicit operator bool() const { return has_value(); }
    constexpr const Number& operator*() const { return m_value; }
    constexpr Number value() const { return has_value() ? m_value : throw std::bad_optional_access(); }
    constexpr Number value_or(Number other) const { return has_value() ? m_value : other; }
    constexpr void reset() { m_value = nothing; }

    friend constexpr bool operator==(OptionalNumber a, OptionalNumber b) { return a.has_value() ? a.m_value == b.m_value : !b.has_value(); }
    friend constexpr bool operator==(OptionalNumber a, const std::optional<Number>& b) { return a == OptionalNumber(b); }
    template<class Other>
        requires std::is_arithmetic_v<Other>
    friend constexpr bool operator==(OptionalNumber a, Other b)
    {
        return a.has_value() && a.m_value == Number(b);
    }

private:
    static constexpr Number nothing = std::is_floating_point_v<Number> ? std::numeric_limits<Number>::quiet_NaN() : std::numeric_limits<Number>::lowest();
    Number m_value = nothing;
};

} // namespace gentolk
