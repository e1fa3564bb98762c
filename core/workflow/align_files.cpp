#include "core/workflow/align_files.h"
#include "core/annotation/left_aligned.h"
#include "core/genetics/assembly.h"
#include <algorithm>
#include <unordered_map>

namespace gentolk {

namespace {

struct FirstWriting {
    std::int64_t position;
    std::string reference, alternate;
    int sourceIndex;
};

bool isIndel(const CandidateVariant& one)
{
    return !one.event && !isSymbolic(one.variant.alternate) && one.variant.reference.size() != one.variant.alternate.size();
}

std::string keyOf(const Variant& variant, SequenceSource& sequence)
{
    Variant moved = leftAligned(variant, sequence);
    moved.contig = normalContig(moved.contig);
    return toString(moved);
}

bool writtenAlike(const FirstWriting& first, const Variant& variant)
{
    return first.position == variant.position && first.reference == variant.reference && first.alternate == variant.alternate;
}

} // namespace

bool hasIndel(const std::vector<CandidateVariant>& alleles) { return std::any_of(alleles.begin(), alleles.end(), isIndel); }

std::vector<RewrittenAllele> writeAlike(std::vector<CandidateVariant>& alleles, SequenceSource& sequence)
{
    std::vector<RewrittenAllele> rewritten;
    std::unordered_map<std::string, FirstWriting> seen;
    for (CandidateVariant& one : alleles) {
        if (!isIndel(one))
            continue;
        Variant& variant = one.variant;
        const auto [place, isNew] = seen.try_emplace(keyOf(variant, sequence), FirstWriting{variant.position, variant.reference, variant.alternate, one.sourceIndex});
        const FirstWriting& first = place->second;
        if (isNew || first.sourceIndex == one.sourceIndex || writtenAlike(first, variant) || one.recordAlternates.size() != 1)
            continue;
        const Variant kept{variant.contig, first.position, first.reference, first.alternate};
        rewritten.push_back({variant, kept, one.sourceIndex});
        variant = kept;
        one.recordAlternates = {kept.alternate};
    }
    return rewritten;
}

} // namespace gentolk
