#pragma once
#include <memory>
#include <string>
#include <string_view>

namespace gentolk {

// A text that many hold and few change: a copy is a pointer, and a change is the changer's alone. For what a family's pairs say hundreds of times
// over and then forget; a vocabulary is a Word.
class SharedText
{
public:
    SharedText() = default; // the empty text
    SharedText(std::string text) : m_text(text.empty() ? nullptr : std::make_shared<const std::string>(std::move(text))) {}
    SharedText(const char* text) : SharedText(std::string(text)) {}

    std::string_view text() const { return m_text ? std::string_view(*m_text) : std::string_view(); }
    bool empty() const { return !m_text; }
    SharedText& operator+=(std::string_view more)
    {
        std::string longer(text());
        return *this = SharedText(longer.append(more));
    }
    bool operator==(const SharedText& other) const { return m_text == other.m_text || text() == other.text(); }

private:
    std::shared_ptr<const std::string> m_text; // never of an empty text
};

} // namespace gentolk
