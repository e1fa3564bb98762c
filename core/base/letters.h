#pragma once
#include <array>
#include <string_view>

namespace gentolk {

// Of the English alphabet, whatever the program's locale.
constexpr bool isLetter(char one)
{
    return unsigned((one | 0x20) - 'a') < 26;
}

// A set of bytes, asked by one look: files of millions of lines have some letters looked at in each.
class Letters
{
public:
    constexpr explicit Letters(std::string_view letters)
    {
        for (const char letter : letters)
            m_has[static_cast<unsigned char>(letter)] = true;
    }
    constexpr bool has(char letter) const { return m_has[static_cast<unsigned char>(letter)]; }
    constexpr bool anyIn(std::string_view text) const
    {
        for (const char letter : text)
            if (has(letter))
                return true;
        return false;
    }
    constexpr bool allIn(std::string_view text) const
    {
        for (const char letter : text)
            if (!has(letter))
                return false;
        return true;
    }

private:
    std::array<bool, 256> m_has{};
};

} // namespace gentolk
