#include "core/workflow/split_records.h"
#include <algorithm>
#include <map>
#include <set>

namespace gentolk {

namespace {

constexpr int missing = -1;

bool anyRow(const std::vector<const Genotype*>& rows, bool (*holds)(const Genotype&))
{
    return std::any_of(rows.begin(), rows.end(), [&](const Genotype* row) { return holds(*row); });
}

bool saysNothing(const Genotype& call)
{
    return std::all_of(call.alleles.begin(), call.alleles.end(), [](int allele) { return allele == missing; });
}

// A row without a call, where the others do not account for every copy: that ALT is unknown, not absent.
bool leavesARowOut(const std::vector<const Genotype*>& rows)
{
    std::size_t copies = 0, silent = 0;
    for (const Genotype* row : rows) {
        copies += std::size_t(dose(*row, 1));
        silent += saysNothing(*row) ? 1 : 0;
    }
    return silent > 0 && silent < rows.size() && copies < rows.front()->alleles.size();
}

bool ofOneShape(const std::vector<const Genotype*>& rows)
{
    return std::all_of(rows.begin(), rows.end(), [&](const Genotype* row) {
        return row->alleles.size() == rows.front()->alleles.size() && row->phaseSet == rows.front()->phaseSet;
    });
}

// Haplotype by haplotype; false where two rows claim the same one.
bool joinByPlace(const std::vector<const Genotype*>& rows, AlleleNumbers& alleles)
{
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t place = 0; place < alleles.size(); ++place)
            if (rows[row]->alleles[place] > 0) {
                if (alleles[place] > 0)
                    return false;
                alleles[place] = int(row) + 1;
            }
    return true;
}

// Without order: the copies of every row, then what is left.
bool joinByCount(const std::vector<const Genotype*>& rows, int rest, AlleleNumbers& alleles)
{
    std::vector<int> copies;
    for (std::size_t row = 0; row < rows.size(); ++row)
        copies.insert(copies.end(), std::size_t(dose(*rows[row], 1)), int(row) + 1);
    if (copies.size() > alleles.size())
        return false;
    std::fill(alleles.begin(), alleles.end(), rest);
    std::copy(copies.begin(), copies.end(), alleles.end() - std::ptrdiff_t(copies.size()));
    return true;
}

std::optional<int> lowest(const std::vector<const Genotype*>& rows, OptionalNumber<int> Genotype::*field)
{
    std::optional<int> least;
    for (const Genotype* row : rows)
        if (row->*field)
            least = std::min(least.value_or(*(row->*field)), *(row->*field));
    return least;
}

std::vector<double> joinedFractions(const std::vector<const Genotype*>& rows)
{
    std::vector<double> joined;
    for (const Genotype* row : rows)
        if (row->statedFractions.size() == 1)
            joined.push_back(row->statedFractions.front());
    return joined.size() == rows.size() ? joined : std::vector<double>{};
}

// Reads of the reference only where all rows agree: some splitters add the other allele's reads to it.
AlleleNumbers joinedDepths(const std::vector<const Genotype*>& rows)
{
    AlleleNumbers depths;
    if (!std::all_of(rows.begin(), rows.end(), [](const Genotype* row) { return row->alleleDepths.size() == 2; }))
        return depths;
    const int reference = rows.front()->alleleDepths[0];
    const bool agreed = std::all_of(rows.begin(), rows.end(), [&](const Genotype* row) { return row->alleleDepths[0] == reference; });
    depths.push_back(agreed ? reference : missing);
    for (const Genotype* row : rows)
        depths.push_back(row->alleleDepths[1]);
    return depths;
}

bool isSplitRow(const CandidateVariant& allele)
{
    return allele.recordAlternates.size() == 1 && allele.variant.alternate.find_first_of("<[].*") == std::string::npos;
}

std::vector<const Genotype*> callsOf(const std::vector<CandidateVariant*>& site, const std::string& sample)
{
    std::vector<const Genotype*> rows;
    for (const CandidateVariant* allele : site)
        rows.push_back(&allele->genotypeOf(sample));
    return rows;
}

std::optional<SampleCalls> joinedCalls(const std::vector<CandidateVariant*>& site)
{
    SampleCalls joined;
    for (const auto& [sample, call] : site.front()->genotypes) {
        auto one = joinedCall(callsOf(site, sample));
        if (!one)
            return std::nullopt;
        joined[sample] = std::move(*one);
    }
    return joined;
}

void rejoinSite(const std::vector<CandidateVariant*>& site)
{
    QList<std::string> alternates;
    for (const CandidateVariant* allele : site)
        alternates.push_back(allele->variant.alternate);
    if (site.size() < 2 || std::set<std::string>(alternates.cbegin(), alternates.cend()).size() != site.size())
        return;
    const auto calls = joinedCalls(site);
    if (!calls)
        return;
    for (std::size_t i = 0; i < site.size(); ++i) {
        site[i]->genotypes = *calls;
        site[i]->recordAlternates = alternates;
        site[i]->alleleIndex = int(i) + 1;
    }
}

bool atSamePosition(const CandidateVariant& a, const CandidateVariant& b)
{
    return a.variant.position == b.variant.position && a.variant.contig == b.variant.contig;
}

} // namespace

std::optional<Genotype> joinedCall(const std::vector<const Genotype*>& rows)
{
    if (!ofOneShape(rows) || leavesARowOut(rows))
        return std::nullopt;
    // A row without a missing allele knows its references; only where every row has one is the rest unknown.
    const bool partial = !anyRow(rows, isKnown);
    Genotype joined = *rows.front();
    joined.statedPhase = StatedPhase::None; // each row's own was of its own two alleles
    joined.phased = std::all_of(rows.begin(), rows.end(), [](const Genotype* row) { return row->phased; });
    const int rest = partial ? missing : 0;
    std::fill(joined.alleles.begin(), joined.alleles.end(), rest);
    if (!(joined.phased ? joinByPlace(rows, joined.alleles) : joinByCount(rows, rest, joined.alleles)))
        return std::nullopt;
    joined.depth = lowest(rows, &Genotype::depth);
    joined.quality = lowest(rows, &Genotype::quality);
    joined.alleleDepths = joinedDepths(rows);
    joined.statedFractions = joinedFractions(rows);
    return joined;
}

void rejoinSplitRecords(std::vector<CandidateVariant>& alleles)
{
    for (std::size_t start = 0, end = 0; start < alleles.size(); start = end) {
        for (end = start + 1; end < alleles.size() && atSamePosition(alleles[start], alleles[end]);)
            ++end;
        if (end - start < 2)
            continue;
        std::map<std::string, std::vector<CandidateVariant*>> byReference;
        for (std::size_t i = start; i < end; ++i)
            if (isSplitRow(alleles[i]))
                byReference[alleles[i].variant.reference].push_back(&alleles[i]);
        for (const auto& [reference, site] : byReference)
            rejoinSite(site);
    }
}

} // namespace gentolk
