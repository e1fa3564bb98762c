#include "core/phenotype/term_search.h"
#include "core/phenotype/fold_name.h"
#include "core/phenotype/name_fit.h"
#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace gentolk {

struct TermSearch::Fit {
    NameFit fit;
    const Name* name;

    auto order() const { return std::tuple(fit, !name->often, name->folded.size(), std::string_view(name->folded), name->term); }
    bool operator<(const Fit& other) const { return order() < other.order(); }
};

void TermSearch::add(std::int32_t term, std::string_view name, bool often)
{
    std::string folded = foldName(name);
    const std::uint64_t letters = lettersOf(folded);
    m_names.push_back({term, often, std::string(name), std::move(folded), letters});
}

std::vector<TermSearch::Fit> TermSearch::fits(const std::string& typed, bool forgiving) const
{
    std::vector<Fit> found;
    for (const Name& name : m_names) {
        if (forgiving && !mayFit(name.letters, typed))
            continue;
        if (const NameFit fit = forgiving ? forgivingFitOf(name.folded, typed) : fitOf(name.folded, typed); fit != NameFit::None)
            found.push_back({fit, &name});
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<TermSearch::Hit> TermSearch::find(const QString& typed, int most) const
{
    const std::string text = foldName(typed.toStdString());
    const std::size_t wanted = static_cast<std::size_t>(std::max(most, 0));
    std::vector<Fit> found = fits(text, false);
    if (found.empty())
        found = fits(text, true);
    std::vector<Hit> hits;
    std::unordered_set<std::int32_t> seen;
    for (const Fit& fit : found)
        if (hits.size() < wanted && seen.insert(fit.name->term).second)
            hits.push_back({fit.name->term, QString::fromStdString(fit.name->shown)});
    return hits;
}

} // namespace gentolk
