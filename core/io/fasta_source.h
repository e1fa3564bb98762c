#pragma once
#include "core/annotation/sequence_source.h"
#include "core/genetics/assembly.h"
#include <QString>
#include <memory>

namespace gentolk {

struct FastaPlace;

// A reference FASTA, plain or bgzipped, with its index (.fai, for bgzip .gzi too) beside it; nothing is written. One reader a thread.
class FastaSource final : public SequenceSource
{
public:
    // Throws FileMissing, FileUnreadable (no FASTA, or no index), FileMalformed (no index at all).
    explicit FastaSource(const QString& path);
    ~FastaSource() override;
    // Throws FileTruncated or FileMalformed where the file is not the one its index was made for: wrong bases would name wrong changes.
    std::string_view bases(std::string_view contig, std::int64_t start, std::int64_t end) override;
    GenomeAssembly assembly() const; // by the lengths of its chromosomes (rule B-7); Unknown: none has a length of either

private:
    struct Index;
    void checkEnd();
    bool turnTo(std::string_view contig); // false: not there
    void fetch(std::int64_t start, std::int64_t end);

    std::unique_ptr<Index> m_index;
    std::string m_asked;                   // the contig asked for last
    const FastaPlace* m_place = nullptr;   // of that contig; null: not there
    std::int64_t m_start = 1;              // of the window kept, its first base
    std::string m_window;
    bool m_checked = false;
};

} // namespace gentolk
