#pragma once
#include "core/annotation/sequence_source.h"
#include <QString>
#include <memory>

namespace gentolk {

// A reference FASTA, plain or bgzipped, with its index (.fai, for bgzip .gzi too) beside it; nothing is written. One reader a thread.
class FastaSource final : public SequenceSource
{
public:
    // Throws FileMissing, FileUnreadable (no FASTA, or no index).
    explicit FastaSource(const QString& path);
    ~FastaSource() override;
    std::string_view bases(std::string_view contig, std::int64_t start, std::int64_t end) override;

private:
    struct Index;
    const std::string& nameOf(std::string_view contig);
    bool fetch(std::int64_t start, std::int64_t end);

    std::unique_ptr<Index> m_index;
    std::string m_asked, m_name;     // the contig asked for last, and its name in the file (empty: not there)
    std::int64_t m_length = 0;       // of that contig
    std::int64_t m_start = 1;        // of the window kept
    std::string m_window;
};

} // namespace gentolk
