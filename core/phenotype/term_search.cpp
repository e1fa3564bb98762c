#include "core/phenotype/term_search.h"
#include "core/phenotype/fold_name.h"
#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace gentolk {

struct TermSearch::Fit {
    NameFit fit;
    const Name* name;

    auto order() const { return std::tuple(fit, !name->often, name->folded.size(), std::string_view(name->folded), name->term); }
    bool operator>(const Fit& other) const { return order() > other.order(); }
};

void TermSearch::add(std::int32_t term, std::string_view name, bool often)
{
    std::string folded = foldName(name);
    const std::size_t first = m_wordsOfNames.size();
    for (const std::string_view word : wordsOf(folded)) {
        const auto [place, isNew] = m_wordPlaces.try_emplace(std::string(word), m_words.size());
        if (isNew)
            m_words.push_back({place->first, lettersOf(word)});
        m_wordsOfNames.push_back(place->second);
    }
    m_names.push_back({term, often, std::string(name), std::move(folded), first, m_wordsOfNames.size() - first});
}

// Of each typed word its best fit in the name; the worst of those.
NameFit TermSearch::worstFit(const Name& name, const std::vector<std::vector<NameFit>>& ofWords) const
{
    NameFit worst = NameFit::Whole;
    for (const std::vector<NameFit>& fitOfWord : ofWords) {
        NameFit best = NameFit::None;
        for (std::size_t i = name.firstWord; i < name.firstWord + name.words; ++i)
            best = std::min(best, fitOfWord[m_wordsOfNames[i]]);
        worst = std::max(worst, best);
    }
    return worst;
}

std::vector<TermSearch::Fit> TermSearch::fits(const std::string& typed, bool forgiving) const
{
    std::vector<std::vector<NameFit>> ofWords;
    for (const std::string_view word : wordsOf(typed)) {
        const FoldedWord wanted{std::string(word), lettersOf(word)};
        std::vector<NameFit>& each = ofWords.emplace_back();
        each.reserve(m_words.size());
        for (const FoldedWord& one : m_words)
            each.push_back(forgiving ? forgivingFitOf(one, wanted) : fitOf(one, wanted));
    }
    std::vector<Fit> found;
    for (const Name& name : m_names) {
        if (const NameFit fit = worstFit(name, ofWords); fit == NameFit::None)
            continue;
        else if (forgiving || !name.folded.starts_with(typed))
            found.push_back({fit, &name});
        else
            found.push_back({name.folded.size() == typed.size() ? NameFit::Whole : NameFit::Beginning, &name});
    }
    return found;
}

std::vector<TermSearch::Hit> TermSearch::find(const QString& typed, int most) const
{
    const std::string text = foldName(typed.toStdString());
    if (text.empty())
        return {};
    const std::size_t wanted = static_cast<std::size_t>(std::max(most, 0));
    std::vector<Fit> found = fits(text, false);
    if (found.empty())
        found = fits(text, true);
    std::vector<Hit> hits;
    std::unordered_set<std::int32_t> seen;
    std::make_heap(found.begin(), found.end(), std::greater<>()); // the best are taken one by one: one letter fits half of all names
    for (auto last = found.end(); last != found.begin() && hits.size() < wanted; --last) {
        std::pop_heap(found.begin(), last, std::greater<>());
        if (const Name& name = *(last - 1)->name; seen.insert(name.term).second)
            hits.push_back({name.term, QString::fromStdString(name.shown)});
    }
    return hits;
}

} // namespace gentolk
