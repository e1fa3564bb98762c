#pragma once
#include "core/annotation/sequence_source.h"
#include "core/genetics/assembly.h"
#include <algorithm>
#include <map>
#include <string>

namespace gentolk::test {

// A genome held in memory, for tests: contigs by name (normal form), first base at position 1 unless an offset says otherwise.
class PlainSequence final : public SequenceSource
{
public:
    struct Contig {
        std::string bases;
        std::int64_t first = 1;
    };
    std::map<std::string, Contig> contigs;

    std::string_view bases(std::string_view contig, std::int64_t start, std::int64_t end) override
    {
        const auto found = contigs.find(normalContig(contig));
        if (found == contigs.end())
            return {};
        const Contig& one = found->second;
        start = std::max(start, one.first);
        end = std::min(end, one.first + std::int64_t(one.bases.size()) - 1);
        return end < start ? std::string_view() : std::string_view(one.bases).substr(std::size_t(start - one.first), std::size_t(end - start + 1));
    }
};

} // namespace gentolk::test
