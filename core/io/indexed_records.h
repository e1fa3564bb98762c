#pragma once
#include "core/io/indexed_lines.h"
#include <htslib/vcf.h>

namespace gentolk {

struct RecordIndexDelete {
    void operator()(hts_idx_t* index) const { hts_idx_destroy(index); }
};

// The records of a BCF that overlap the regions, in file order, each once, by the CSI index beside the file. As IndexedLines: only what the index knows is
// found (rlen: REF's length and INFO/END). The index tells where to read; each record is checked as in a whole pass.
class IndexedRecords
{
public:
    // file: opened, its header read and no record; it and the header are kept and must outlive this. After state() other than Used nothing was moved.
    IndexedRecords(const QString& path, const RegionSet& regions, htsFile* file, bcf_hdr_t* header);
    IndexState state() const { return m_state; }
    std::int64_t records() const { return m_records; } // in the whole file, as the index counts them
    int next(bcf1_t* record);                          // as bcf_read(): -1 at the end, less for damage
    double share() const { return m_stretches.share(); }                              // of the regions read, 0..1

private:
    IndexState open(const QString& indexPath);
    bool knowsTheEnds();
    std::uint64_t firstOffset(int contig) const; // of its records; none: the largest number
    void listStretches(const RegionSet& regions);
    bool turnToStretch();                        // false: there is no further one
    QString m_path;
    htsFile* m_file;
    bcf_hdr_t* m_header;
    std::unique_ptr<hts_idx_t, RecordIndexDelete> m_index;
    IndexChunks m_chunks;
    WantedStretches m_stretches;
    std::int64_t m_records = 0;
    IndexState m_state = IndexState::Missing;
};

} // namespace gentolk
