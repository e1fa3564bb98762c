#include "core/workflow/merge_files.h"
#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace gentolk {

namespace {

using Site = std::vector<CandidateVariant>; // all alleles of one place and REF, files in order

bool sameSite(const CandidateVariant& a, const CandidateVariant& b)
{
    return a.variant.position == b.variant.position && a.variant.reference == b.variant.reference && a.end == b.end
           && normalContig(a.variant.contig) == normalContig(b.variant.contig);
}

bool fromSeveralFiles(const Site& site)
{
    return std::any_of(site.begin(), site.end(), [&](const CandidateVariant& one) { return one.sourceIndex != site.front().sourceIndex; });
}

// The ALT alleles of all records of a site, each record's own numbers told in theirs.
class UnitedAlternates
{
public:
    void add(const QList<std::string>& record)
    {
        for (const std::string& alternate : record)
            if (m_numbers.emplace(alternate, int(m_list.size()) + 1).second)
                m_list.push_back(alternate);
    }
    const QList<std::string>& list() const { return m_list; }
    int numberOf(const std::string& alternate) const { return m_numbers.at(alternate); }

private:
    QList<std::string> m_list;
    std::map<std::string, int> m_numbers;
};

// The same call, its alleles counted in the united list; depths of alleles that the record did not list stay missing (-1).
Genotype renumbered(const Genotype& genotype, const QList<std::string>& record, const UnitedAlternates& united)
{
    Genotype result = genotype;
    const auto renumber = [&](int allele) { return allele < 1 || allele > record.size() ? allele : united.numberOf(record[allele - 1]); };
    for (int& allele : result.alleles)
        allele = renumber(allele);
    const std::size_t listed = std::size_t(record.size()), all = std::size_t(united.list().size());
    if (!genotype.statedFractions.empty()) {
        result.statedFractions.assign(all, -1);
        for (std::size_t i = 0; i < std::min(genotype.statedFractions.size(), listed); ++i)
            result.statedFractions[std::size_t(renumber(int(i) + 1)) - 1] = genotype.statedFractions[i];
    }
    if (genotype.alleleDepths.empty())
        return result;
    result.alleleDepths.assign(all + 1, -1);
    for (std::size_t i = 0; i < genotype.alleleDepths.size() && i <= listed; ++i)
        result.alleleDepths[std::size_t(renumber(int(i)))] = genotype.alleleDepths[i];
    return result;
}

// How much a call tells of this ALT: carrying it beats a known call, which beats a partial one, which beats none.
int worth(const Genotype& genotype, int alleleIndex)
{
    return dose(genotype, alleleIndex) > 0 ? 3 : isKnown(genotype) ? 2 : genotype.alleles.empty() ? 0 : 1;
}

// The alleles of one record share its list of ALT alleles and its calls.
bool ofOneRecord(const CandidateVariant& a, const CandidateVariant& b)
{
    return a.sourceIndex == b.sourceIndex && a.recordAlternates.isSharedWith(b.recordAlternates);
}

// One place and REF in several files: its ALT alleles and each record's calls, counted in them.
class MergedSite
{
public:
    explicit MergedSite(const Site& site)
    {
        const auto eachRecord = [&](auto take) {
            for (std::size_t i = 0; i < site.size(); ++i)
                if (i == 0 || !ofOneRecord(site[i - 1], site[i]))
                    take(site[i]);
        };
        eachRecord([&](const CandidateVariant& one) { m_united.add(one.recordAlternates); });
        eachRecord([&](const CandidateVariant& one) {
            RecordCalls& record = m_records.emplace_back();
            for (const auto& [sample, genotype] : one.genotypes)
                record.calls[sample] = renumbered(genotype, one.recordAlternates, m_united);
            for (const std::string& alternate : one.recordAlternates)
                if (one.tellsItsOwnAlone)
                    record.tells.insert(m_united.numberOf(alternate));
        });
    }
    const UnitedAlternates& united() const { return m_united; }
    SampleCalls callsFor(int alleleIndex)
    {
        SampleCalls calls;
        for (const RecordCalls& record : m_records)
            for (const auto& [sample, genotype] : record.calls) {
                if (!record.tells.empty() && !record.tells.contains(alleleIndex))
                    continue;
                const auto present = std::as_const(calls).find(sample);
                if (present == std::as_const(calls).end() || worth(genotype, alleleIndex) > worth(present->second, alleleIndex))
                    calls[sample] = genotype;
            }
        if (!(calls == m_last))
            m_last = std::move(calls);
        return m_last; // shared where the alleles' calls are the same
    }

private:
    struct RecordCalls {
        SampleCalls calls;
        std::set<int> tells; // of which ALT alleles; empty: of all
    };
    UnitedAlternates m_united;
    std::vector<RecordCalls> m_records;
    SampleCalls m_last;
};

void takeMeaning(CandidateVariant& target, const CandidateVariant& from)
{
    if (target.transcripts.empty())
        target.transcripts = from.transcripts;
    if (target.frequencies.empty()) {
        target.frequencies = from.frequencies;
        target.frequency = from.frequency;
    }
    if (!target.clinvar)
        target.clinvar = from.clinvar;
    if (target.scores == PredictorScores{})
        target.scores = from.scores;
}

CandidateVariant mergedAllele(const CandidateVariant& first, MergedSite& merged)
{
    CandidateVariant result = first;
    result.recordAlternates = merged.united().list();
    result.alleleIndex = merged.united().numberOf(first.variant.alternate);
    result.genotypes = merged.callsFor(result.alleleIndex);
    return result;
}

void appendMerged(const Site& site, std::vector<CandidateVariant>& merged)
{
    if (!fromSeveralFiles(site)) {
        merged.insert(merged.end(), site.begin(), site.end());
        return;
    }
    MergedSite united(site);
    std::map<std::string, std::size_t> places; // of each ALT in `merged`
    for (const CandidateVariant& one : site) {
        const auto [place, isNew] = places.emplace(one.variant.alternate, merged.size());
        if (isNew)
            merged.push_back(mergedAllele(one, united));
        else
            takeMeaning(merged[place->second], one);
    }
}

} // namespace

std::vector<CandidateVariant> mergeFiles(std::vector<CandidateVariant> alleles)
{
    std::stable_sort(alleles.begin(), alleles.end(), [](const CandidateVariant& a, const CandidateVariant& b) {
        const auto key = [](const CandidateVariant& c) { return std::tuple(contigRank(c.variant.contig), normalContig(c.variant.contig), c.variant.position, c.variant.reference, c.end); };
        return key(a) < key(b);
    });
    std::vector<CandidateVariant> merged;
    merged.reserve(alleles.size());
    for (std::size_t start = 0; start < alleles.size();) {
        std::size_t end = start + 1;
        while (end < alleles.size() && sameSite(alleles[start], alleles[end]))
            ++end;
        appendMerged(Site(alleles.begin() + std::ptrdiff_t(start), alleles.begin() + std::ptrdiff_t(end)), merged);
        start = end;
    }
    return merged;
}

} // namespace gentolk
