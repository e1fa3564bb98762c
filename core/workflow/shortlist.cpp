#include "core/workflow/shortlist.h"
#include "core/workflow/pair_merits.h"
#include "core/workflow/ranking.h"
#include <algorithm>
#include <cmath>
#include <limits>
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

GeneFits geneFits(const std::vector<PhenotypeTerm>& phenotype, const PhenotypeRelease& release)
{
    std::vector<std::string> present, excluded;
    for (const PhenotypeTerm& term : phenotype)
        (term.present ? present : excluded).push_back(term.hpoId.toStdString());
    GeneFits fits;
    if (!present.empty())
        for (const GeneRank& gene : release.ranking().rank(patientTerms(release.ontology(), present, excluded)))
            fits[gene.gene] = gene.fit;
    return fits;
}

// What the rank of one allele needs to know of the patient and of the rest of the list.
struct Company {
    const GeneFits& fits;
    const PairMerits& merits;
};

CandidateVariant scored(const CandidateVariant& candidate, Segregation segregation, const Company& company)
{
    CandidateVariant result = candidate;
    result.segregation = std::move(segregation);
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
}

// Of what is just outside the list: kept from one filtering to the next, unless its labels, which hang on the rest, have a say.
double loneScore(const CandidateVariant& candidate, const Segregation& segregation, const Company& company, double& kept)
{
    if (!segregation.labels.empty())
        return scored(candidate, segregation, company).score;
    if (std::isnan(kept))
        kept = scored(candidate, segregation, company).score;
    return kept;
}

struct LoneRank {
    double score;
    LoneRemoval removal;
};

void collectJustOutside(Shortlist& list, const FamilyVariants& variants, const FilterOutcome& outcome, const Company& company, ShortlistMemory& memory)
{
    const std::vector<CandidateVariant>& all = variants.candidates;
    const FilterContext context = contextOf(variants);
    std::vector<LoneRank> ranks;
    for (const LoneRemoval& one : loneRemovals(list.cascade, all, context, outcome, memory.verdicts))
        ranks.push_back({loneScore(all[one.candidate], outcome.segregation[one.candidate], company, memory.loneScores[one.candidate]), one});
    list.justOutsideTotal = std::int64_t(ranks.size());
    const auto end = ranks.begin() + std::ptrdiff_t(std::min(mostJustOutside, ranks.size()));
    std::partial_sort(ranks.begin(), end, ranks.end(), [&](const LoneRank& a, const LoneRank& b) {
        return a.score != b.score ? a.score > b.score : rankedBefore(all[a.removal.candidate], all[b.removal.candidate]);
    });
    for (auto one = ranks.begin(); one != end; ++one) {
        const CandidateVariant& candidate = all[one->removal.candidate];
        list.justOutside.push_back({scored(candidate, outcome.segregation[one->removal.candidate], company),
                                    judgeStep(list.cascade, list.cascade.steps[one->removal.step], candidate, context)});
    }
}

ShortlistMemory memoryFor(const FamilyVariants& variants, const std::vector<PhenotypeTerm>& phenotype, const std::shared_ptr<const ShortlistMemory>& before)
{
    ShortlistMemory memory = before ? *before : ShortlistMemory();
    if (memory.candidates != variants.candidates.data() || memory.phenotype != phenotype || memory.loneScores.size() != variants.candidates.size()) {
        memory.candidates = variants.candidates.data();
        memory.phenotype = phenotype;
        memory.loneScores.assign(variants.candidates.size(), std::numeric_limits<double>::quiet_NaN());
    }
    return memory;
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

Shortlist makeShortlist(const FamilyVariants& variants, const FilterCascade& cascade, const std::vector<PhenotypeTerm>& phenotype,
                        const std::shared_ptr<const ShortlistMemory>& before)
{
    auto memory = std::make_shared<ShortlistMemory>(memoryFor(variants, phenotype, before));
    const GeneFits fits = geneFits(phenotype, variants.knowledge.phenotype());
    FilterOutcome outcome = apply(cascade, variants.candidates, contextOf(variants), memory->verdicts);
    const std::vector<std::size_t> kept = keptBy(outcome);
    const PairMerits merits(variants.candidates, kept);
    const Company company{fits, merits};
    Shortlist list;
    list.cascade = cascade;
    list.funnel = outcome.funnel;
    list.candidates.reserve(kept.size());
    for (const std::size_t i : kept)
        list.candidates.push_back(scored(variants.candidates[i], std::move(outcome.segregation[i]), company));
    sortByRank(list);
    collectJustOutside(list, variants, outcome, company, *memory);
    list.memory = std::move(memory);
    return list;
}

} // namespace gentolk
