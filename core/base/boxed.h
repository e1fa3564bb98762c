#pragma once
#include <memory>
#include <optional>
#include <utility>

namespace gentolk {

// A value that is mostly not there, read as std::optional is: a pointer wide while there is none, on the heap where there is one. Copies are deep.
template<class T>
class Boxed
{
public:
    Boxed() = default;
    Boxed(std::nullopt_t) {}
    Boxed(T value) : m_value(std::make_unique<T>(std::move(value))) {}
    Boxed(std::optional<T> value) : m_value(value ? std::make_unique<T>(std::move(*value)) : nullptr) {}
    Boxed(const Boxed& other) : m_value(other.m_value ? std::make_unique<T>(*other.m_value) : nullptr) {}
    Boxed(Boxed&&) noexcept = default;
    Boxed& operator=(Boxed other) noexcept
    {
        m_value = std::move(other.m_value);
        return *this;
    }
    ~Boxed() = default;

    explicit operator bool() const { return m_value != nullptr; }
    bool has_value() const { return m_value != nullptr; }
    T& operator*() { return *m_value; }
    const T& operator*() const { return *m_value; }
    T* operator->() { return m_value.get(); }
    const T* operator->() const { return m_value.get(); }
    T& value() { return has_value() ? *m_value : throw std::bad_optional_access(); }
    const T& value() const { return has_value() ? *m_value : throw std::bad_optional_access(); }
    void reset() { m_value.reset(); }
    template<class... Values>
    T& emplace(Values&&... values)
    {
        m_value = std::make_unique<T>(std::forward<Values>(values)...);
        return *m_value;
    }
    operator std::optional<T>() const { return m_value ? std::optional<T>(*m_value) : std::nullopt; }
    bool operator==(const Boxed& other) const { return m_value && other.m_value ? *m_value == *other.m_value : m_value == other.m_value; }

private:
    std::unique_ptr<T> m_value;
};

} // namespace gentolk
