#pragma once
#include "core/io/contig_reader.h"
#include <QStringList>
#include <deque>
#include <map>
#include <optional>
#include <set>

namespace gentolk {

// The contigs of a family's files, one after another, each file's records of it together: one joint file, one a person or one a chromosome. They come in the
// order of the first file that declares them.
class FileContigs
{
public:
    // Throws as readVcf.
    explicit FileContigs(const QStringList& paths);
    std::vector<VcfHeader> headers() const; // one a file
    // Goes to the next contig; false at the end. Throws FileMalformed where one comes again that was read: its halves would be judged apart.
    bool next();
    // The records that the file has of it; none: it has none. Reports the progress over all files.
    std::optional<ContigReader::Part> read(std::size_t file, TaskControl& task);
    std::vector<VcfContents> finish();      // counts and remarks, one a file, once all is read; throws SourceChanged

private:
    std::deque<ContigReader> m_files;
    std::map<std::string, std::size_t> m_order; // by contig
    std::set<std::string> m_done;
    std::string m_contig;
    std::int64_t m_bytes = 0;                   // of all files
};

} // namespace gentolk
