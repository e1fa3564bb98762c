#include "core/workflow/reference_calls.h"
#include "core/inheritance/inheritance_limits.h"
#include <algorithm>

namespace gentolk {

namespace {

using Blocks = std::vector<ReferenceBlock>;

bool isWeak(const ReferenceBlock& block)
{
    return block.depth < inheritanceLimits().depthAtLeast || block.quality < inheritanceLimits().qualityAtLeast;
}

// One sample's blocks, asked for places in rising order.
class BlockWalk
{
public:
    explicit BlockWalk(const std::map<std::string, Blocks>& byContig) : m_byContig(byContig) {}
    std::optional<Genotype> callAt(const std::string& contig, std::int64_t first, std::int64_t last);

private:
    void goTo(const std::string& contig);
    const std::map<std::string, Blocks>& m_byContig;
    std::string m_contig;
    const Blocks* m_blocks = nullptr;
    std::size_t m_next = 0;
};

void BlockWalk::goTo(const std::string& contig)
{
    if (contig == m_contig)
        return;
    m_contig = contig;
    const auto found = m_byContig.find(contig);
    m_blocks = found == m_byContig.end() ? nullptr : &found->second;
    m_next = 0;
}

// Blocks that follow one another without a gap make one: its depth and quality are the least.
std::optional<Genotype> BlockWalk::callAt(const std::string& contig, std::int64_t first, std::int64_t last)
{
    goTo(contig);
    if (!m_blocks)
        return std::nullopt;
    while (m_next < m_blocks->size() && (*m_blocks)[m_next].end < first)
        ++m_next;
    std::optional<ReferenceBlock> whole;
    for (std::size_t i = m_next; i < m_blocks->size() && (*m_blocks)[i].start <= first; ++i) {
        const ReferenceBlock& one = (*m_blocks)[i];
        if (one.end < first)
            continue;
        whole = whole ? ReferenceBlock{whole->start, one.end, std::min(whole->depth, one.depth), std::min(whole->quality, one.quality), one.copies}
                      : one;
        first = std::int64_t(one.end) + 1;
    }
    if (!whole || whole->end < last)
        return std::nullopt;
    Genotype genotype;
    genotype.alleles.assign(std::size_t(whole->copies), 0);
    genotype.depth = whole->depth;
    genotype.quality = whole->quality;
    genotype.byReferenceBlock = true;
    return genotype;
}

// Good blocks alone, rising and none inside another, so that one walk will do.
void thin(Blocks& blocks)
{
    std::erase_if(blocks, isWeak);
    std::stable_sort(blocks.begin(), blocks.end(), [](const ReferenceBlock& a, const ReferenceBlock& b) { return a.start < b.start; });
    std::int32_t reached = 0;
    std::erase_if(blocks, [&](const ReferenceBlock& block) {
        const bool inside = block.end <= reached;
        reached = std::max(reached, block.end);
        return inside;
    });
}

void fillSample(std::vector<CandidateVariant>& alleles, const std::string& sample, const std::map<std::string, Blocks>& blocks)
{
    BlockWalk walk(blocks);
    for (CandidateVariant& allele : alleles) {
        if (!allele.genotypeOf(sample).alleles.empty() || isSymbolic(allele.variant.alternate))
            continue;
        if (auto call = walk.callAt(normalContig(allele.variant.contig), allele.variant.position, lastPosition(allele.variant)))
            allele.genotypes[sample] = std::move(*call);
    }
}

} // namespace

void fillFromReferenceBlocks(std::vector<CandidateVariant>& alleles, ReferenceBlocks& blocks)
{
    for (auto& [sample, byContig] : blocks) {
        for (auto& [contig, list] : byContig)
            thin(list);
        fillSample(alleles, sample, byContig);
    }
}

} // namespace gentolk
