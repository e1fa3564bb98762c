#include "core/workflow/merge_files.h"
#include <algorithm>
#include <set>
#include <tuple>

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

std::vector<std::string> unitedAlternates(const Site& site)
{
    std::vector<std::string> united;
    for (const CandidateVariant& one : site)
        for (const std::string& alternate : one.recordAlternates)
            if (std::find(united.begin(), united.end(), alternate) == united.end())
                united.push_back(alternate);
    return united;
}

int indexIn(const std::vector<std::string>& united, const std::string& alternate)
{
    return int(std::find(united.begin(), united.end(), alternate) - united.begin()) + 1;
}

// The same call, its alleles counted in the united list; depths of alleles that the record did not list stay missing (-1).
Genotype renumbered(const Genotype& genotype, const std::vector<std::string>& record, const std::vector<std::string>& united)
{
    Genotype result = genotype;
    const auto renumber = [&](int allele) { return allele < 1 || std::size_t(allele) > record.size() ? allele : indexIn(united, record[std::size_t(allele) - 1]); };
    for (int& allele : result.alleles)
        allele = renumber(allele);
    if (genotype.alleleDepths.empty())
        return result;
    result.alleleDepths.assign(united.size() + 1, -1);
    for (std::size_t i = 0; i < genotype.alleleDepths.size() && i <= record.size(); ++i)
        result.alleleDepths[std::size_t(renumber(int(i)))] = genotype.alleleDepths[i];
    return result;
}

// How much a call tells of this ALT: carrying it beats a known call, which beats a partial one, which beats none.
int worth(const Genotype& genotype, int alleleIndex)
{
    return dose(genotype, alleleIndex) > 0 ? 3 : isKnown(genotype) ? 2 : genotype.alleles.empty() ? 0 : 1;
}

void takeGenotypes(CandidateVariant& target, const CandidateVariant& from, const std::vector<std::string>& united)
{
    for (const auto& [sample, genotype] : from.genotypes) {
        Genotype incoming = renumbered(genotype, from.recordAlternates, united);
        Genotype& present = target.genotypes[sample];
        if (worth(incoming, target.alleleIndex) > worth(present, target.alleleIndex))
            present = std::move(incoming);
    }
}

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

CandidateVariant mergedAllele(const Site& site, const CandidateVariant& first, const std::vector<std::string>& united)
{
    CandidateVariant result = first;
    result.recordAlternates = united;
    result.alleleIndex = indexIn(united, first.variant.alternate);
    result.genotypes.clear();
    for (const CandidateVariant& other : site) {
        takeGenotypes(result, other, united);
        if (other.variant.alternate == first.variant.alternate)
            takeMeaning(result, other);
    }
    return result;
}

void appendMerged(const Site& site, std::vector<CandidateVariant>& merged)
{
    if (!fromSeveralFiles(site)) {
        merged.insert(merged.end(), site.begin(), site.end());
        return;
    }
    const auto united = unitedAlternates(site);
    std::set<std::string> done;
    for (const CandidateVariant& one : site)
        if (done.insert(one.variant.alternate).second)
            merged.push_back(mergedAllele(site, one, united));
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
