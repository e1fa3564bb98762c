#include "core/base/word.h"
#include <array>
#include <mutex>
#include <unordered_set>

namespace gentolk {

namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

// Its elements stay where they are. Never destroyed: words in static variables outlive whatever is.
class Vocabulary
{
public:
    const std::string* kept(std::string_view text)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_words.find(text);
        return found != m_words.end() ? &*found : &*m_words.emplace(text).first;
    }

private:
    std::mutex m_mutex;
    std::unordered_set<std::string, TextHash, std::equal_to<>> m_words;
};

Vocabulary& vocabulary()
{
    static auto* const all = new Vocabulary;
    return *all;
}

constexpr std::size_t recentWords = 1024; // by thread; of a file's words nearly all are among them

} // namespace

const std::string* Word::keptOf(std::string_view text)
{
    if (text.empty())
        return nullptr;
    thread_local std::array<const std::string*, recentWords> recent{};
    const std::string*& place = recent[TextHash()(text) % recentWords];
    if (!place || *place != text)
        place = vocabulary().kept(text);
    return place;
}

const std::string& Word::none()
{
    static const std::string empty;
    return empty;
}

} // namespace gentolk
