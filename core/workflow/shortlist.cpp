#include "core/workflow/shortlist.h"
#include "core/reference/phenotype_data.h"
#include "core/workflow/pair_merits.h"
#include "core/workflow/ranking.h"
#include <algorithm>
#include <map>
#include <numeric>

namespace gentolk {

namespace {

constexpr std::size_t mostJustOutside = 50;

FilterContext contextOf(const FamilyVariants& variants)
{
    return {variants.family, variants.assembly, variants.allelesRead, variants.allelesOutside};
}

// How well the patient's terms fit each gene, by symbol; empty without a usable term (D-16: order only).
using GeneFits = std::map<std::string, double>;

GeneFits geneFits(const std::vector<PhenotypeTerm>& phenotype)
{
    std::vector<std::string> present, excluded;
    for (const PhenotypeTerm& term : phenotype)
        (term.present ? present : excluded).push_back(term.hpoId.toStdString());
    GeneFits fits;
    if (!present.empty())
        for (const GeneRank& gene : geneRanking().rank(patientTerms(ontology(), present, excluded)))
            fits[gene.gene] = gene.fit;
    return fits;
}

// What the rank of one allele needs to know of the patient and of the rest of the list.
struct Company {
    const GeneFits& fits;
    const PairMerits& merits;
};

CandidateVariant scored(const CandidateVariant& candidate, const Segregation& segregation, const Company& company)
{
    CandidateVariant result = candidate;
    result.segregation = segregation;
    const GeneFits& fits = company.fits;
    if (const auto fit = result.gene ? fits.find(result.gene->symbol) : fits.end(); fit != fits.end())
        result.phenotypeScore = fit->second;
    rank(result, [&](const Variant& partner) { return company.merits.of(partner); });
    return result;
}

template<typename T> void reorder(std::vector<T>& values, const std::vector<std::size_t>& order)
{
    std::vector<T> sorted;
    sorted.reserve(values.size());
    for (const std::size_t i : order)
        sorted.push_back(std::move(values[i]));
    values = std::move(sorted);
}

// What orders most candidates; the whole comparison is dear, and only wanted where this one ends in a draw.
struct RankKey {
    double score;
    int contig;
    std::int64_t position;
};

std::vector<RankKey> keysOf(const std::vector<CandidateVariant>& candidates)
{
    std::vector<RankKey> keys;
    keys.reserve(candidates.size());
    for (const CandidateVariant& one : candidates)
        keys.push_back({one.score, contigRank(one.variant.contig), one.variant.position});
    return keys;
}

bool before(const RankKey& a, const RankKey& b, const CandidateVariant& left, const CandidateVariant& right)
{
    if (a.score != b.score)
        return a.score > b.score;
    constexpr int namedContigs = 25; // of others the name decides before the position
    if (a.contig != b.contig)
        return a.contig < b.contig;
    return a.position != b.position && a.contig <= namedContigs ? a.position < b.position : rankedBefore(left, right);
}

void sortByRank(Shortlist& list)
{
    const std::vector<RankKey> keys = keysOf(list.candidates);
    std::vector<std::size_t> order(list.candidates.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return before(keys[a], keys[b], list.candidates[a], list.candidates[b]);
    });
    reorder(list.candidates, order);
    reorder(list.judgements, order);
}

// The only judgement that removes, or null when none or several do.
const Judgement* onlyRemoval(const std::vector<Judgement>& judgements)
{
    const Judgement* only = nullptr;
    for (const Judgement& one : judgements) {
        if (one.verdict != Verdict::Remove || one.rescued)
            continue;
        if (only)
            return nullptr;
        only = &one;
    }
    return only;
}

// Not carried by the child, or outside the panel: nothing that a geneticist would bring back from just outside the list.
bool worthShowing(const Judgement& judgement)
{
    return judgement.step != "carried" && judgement.step != "panel";
}

void collectJustOutside(Shortlist& list, const FamilyVariants& variants, const FilterOutcome& outcome, const Company& company)
{
    const FilterContext context = contextOf(variants);
    for (std::size_t i = 0; i < variants.candidates.size(); ++i) {
        const int row = outcome.removedBy[i];
        if (row < 0 || outcome.funnel[std::size_t(row)].step == "carried" || outcome.funnel[std::size_t(row)].step == "panel")
            continue;
        const auto judgements = judgeAll(list.cascade, variants.candidates[i], context);
        if (const Judgement* only = onlyRemoval(judgements); only && worthShowing(*only))
            list.justOutside.push_back({scored(variants.candidates[i], outcome.segregation[i], company), *only});
    }
    std::sort(list.justOutside.begin(), list.justOutside.end(),
              [](const NearMiss& a, const NearMiss& b) { return rankedBefore(a.candidate, b.candidate); });
    list.justOutsideTotal = std::int64_t(list.justOutside.size());
    if (list.justOutside.size() > mostJustOutside)
        list.justOutside.erase(list.justOutside.begin() + mostJustOutside, list.justOutside.end());
}

std::vector<std::size_t> keptBy(const FilterOutcome& outcome)
{
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < outcome.removedBy.size(); ++i)
        if (outcome.removedBy[i] < 0)
            kept.push_back(i);
    return kept;
}

} // namespace

Shortlist makeShortlist(const FamilyVariants& variants, const FilterCascade& cascade, const std::vector<PhenotypeTerm>& phenotype)
{
    const GeneFits fits = geneFits(phenotype);
    FilterOutcome outcome = apply(cascade, variants.candidates, contextOf(variants));
    const std::vector<std::size_t> kept = keptBy(outcome);
    const PairMerits merits(variants.candidates, kept);
    const Company company{fits, merits};
    Shortlist list;
    list.cascade = cascade;
    list.funnel = outcome.funnel;
    for (const std::size_t i : kept) {
        list.candidates.push_back(scored(variants.candidates[i], outcome.segregation[i], company));
        list.judgements.push_back(std::move(outcome.judgements[i]));
    }
    sortByRank(list);
    collectJustOutside(list, variants, outcome, company);
    return list;
}

} // namespace gentolk
