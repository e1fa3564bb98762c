#pragma once
#include <QString>
#include <compare>
#include <concepts>
#include <string>
#include <string_view>

namespace gentolk {

// A text that a family's variants say again and again: a gene symbol, an accession, a term, a sample's name. It is kept once, for as long as
// the program runs, and a Word is a pointer to it: copied and compared as such. For vocabularies, which end; what is another at each variant
// (a name in HGVS, a position) is a std::string. Words may be made by several threads at once.
class Word
{
public:
    Word() = default; // the empty text
    Word(std::string_view text) : m_text(keptOf(text)) {}
    Word(const std::string& text) : m_text(keptOf(text)) {}
    Word(const char* text) : m_text(keptOf(text)) {}

    const std::string& text() const { return m_text ? *m_text : none(); }
    operator const std::string&() const { return text(); }
    operator std::string_view() const { return text(); }
    const void* id() const { return m_text; } // the same for the same text; null of the empty one
    bool empty() const { return !m_text; }
    std::size_t size() const { return text().size(); }
    bool starts_with(std::string_view start) const { return text().starts_with(start); }
    std::size_t find(auto what) const { return text().find(what); }

    friend bool operator==(Word a, Word b) { return a.m_text == b.m_text; }
    friend auto operator<=>(Word a, Word b) { return a.text() <=> b.text(); }
    template<std::convertible_to<std::string_view> Text>
    friend bool operator==(Word a, const Text& b) requires(!std::same_as<Text, Word>)
    {
        return a.text() == std::string_view(b);
    }
    template<std::convertible_to<std::string_view> Text>
    friend auto operator<=>(Word a, const Text& b) requires(!std::same_as<Text, Word>)
    {
        return std::string_view(a.text()) <=> std::string_view(b);
    }
    friend std::string operator+(std::string a, Word b) { return std::move(a += b.text()); }
    friend std::string operator+(const char* a, Word b) { return a + b.text(); }
    template<class Text> friend std::string operator+(Word a, const Text& b) { return a.text() + b; }

private:
    static const std::string* keptOf(std::string_view text); // null for the empty one
    static const std::string& none();
    const std::string* m_text = nullptr;
};

inline QString text(std::same_as<Word> auto word) // a template, so that text("…") means a std::string
{
    return QString::fromStdString(word.text());
}

} // namespace gentolk
