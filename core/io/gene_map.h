#pragma once
#include "core/genetics/region.h"
#include <QString>
#include <string>
#include <vector>

namespace gentolk {

// One gene of a user's map. Where genes overlap a place has several.
struct MappedGene {
    GenomicRegion region;
    std::string name;
    bool operator==(const MappedGene&) const = default;
};

// Names for places outside the panel, from a BED file (contig, start 0-based, end exclusive, name; further columns, comments, `track` and
// `browser` lines are passed over). Plain, gzipped or bgzipped.
class GeneMap
{
public:
    explicit GeneMap(std::vector<MappedGene> genes);
    // Of several genes the one that begins first; empty where there is none. contig in normal form, position 1-based.
    std::string geneAt(const std::string& contig, std::int64_t position) const;
    std::size_t size() const { return m_genes.size(); }

private:
    std::vector<MappedGene> m_genes;          // by contig and start
    std::vector<std::int64_t> m_reach;        // the farthest end of this contig's genes so far
};

// Throws FileMissing, FileEmpty, FileUnreadable, FileTruncated, or FileMalformed naming path:line.
GeneMap readGeneMap(const QString& path);

} // namespace gentolk
