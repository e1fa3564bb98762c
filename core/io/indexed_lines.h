#pragma once
#include "core/genetics/region_set.h"
#include "core/io/index_chunks.h"
#include "core/io/wanted_stretches.h"
#include <QString>
#include <htslib/tbx.h>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

struct TabixDelete {
    void operator()(tbx_t* index) const { tbx_destroy(index); }
};
using TabixHandle = std::unique_ptr<tbx_t, TabixDelete>;

// What became of the wish to read by an index.
enum class IndexState {
    Used,
    Missing,   // no .tbi or .csi beside the file
    Older,     // than its file
    Wrong,     // unreadable, or of another file: its first or its last record does not lie where it says
};

// How the index must say that the lines are laid out: as a VCF, or by the numbers (from 1) of a table's columns of contig and 1-based position.
struct IndexForm {
    int contig = 0, position = 0; // 0: a VCF
};

// The lines of a bgzipped VCF, or table, that overlap the regions, in file order, each once, by the tabix or CSI index beside the file. Only what the index
// knows is found: REF's length and INFO/END, neither SVLEN nor mates. The index tells where to read; of each line the place is read here. Nothing is
// ever written beside the file.
class IndexedLines
{
public:
    // firstLine: the file's first record, by which the index is checked.
    IndexedLines(const QString& path, const RegionSet& regions, std::string_view firstLine, IndexForm form = {});
    IndexState state() const { return m_state; }
    std::int64_t lateHeaderLines() const { return m_lateHeaderLines; }
    std::int64_t records() const { return m_records; } // in the whole file, as the index counts them
    bool next(std::string_view& line);                 // valid until the next call; throws FileMalformed
    double share() const { return m_stretches.share(); }                              // of the regions read, 0..1

private:
    IndexState open(const QString& indexPath, std::string_view firstLine);
    bool isOfForm() const;
    bool knowsTheEnds(std::string_view firstLine);
    bool namesItsContigs();
    bool isAtLineOf(std::size_t contig, const hts_itr_t& place); // place: with a chunk at least
    bool skips(std::string_view line);       // a header line or an empty one amid the records
    bool lineAt(std::uint64_t offset);
    std::uint64_t offsetOf(int special) const;
    void listContigs(const RegionSet& regions);
    void findStretches();                    // in the index, which can be given back then: a whole genome's is as large as the alleles of a hundred genes
    bool turnToStretch();                    // false: there is no further one
    bool isWanted(std::string_view line);    // else it lies before the stretch, came with the last one, or ends this one
    QString m_path;
    IndexForm m_form;
    BgzfHandle m_file;
    TabixHandle m_index;                     // until all is found in it
    tbx_conf_t m_layout{};
    IndexChunks m_chunks;
    HtsText m_line;
    std::vector<std::string> m_contigs;      // as the file writes them, by their number in the index
    WantedStretches m_stretches;
    std::vector<IteratorHandle> m_found;     // where the index says that each lies
    std::size_t m_nextFound = 0;
    std::int64_t m_records = 0, m_lateHeaderLines = 0;
    IndexState m_state = IndexState::Missing;
};

} // namespace gentolk
