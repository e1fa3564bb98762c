#pragma once
#include <functional>
#include <vector>

namespace gentolk {

// What a window says, kept so that it can be said again when the language changes.
class Spoken
{
public:
    void say(std::function<void()> how)
    {
        how();
        m_all.push_back(std::move(how));
    }
    void again() const
    {
        for (const auto& how : m_all)
            how();
    }

private:
    std::vector<std::function<void()>> m_all;
};

} // namespace gentolk
