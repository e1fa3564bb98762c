#pragma once
#include "core/io/vcf_file.h"
#include <memory>

namespace gentolk {

// Every record of a file, a contig at a time: of several files those of one contig can be joined before the next one is read, so that a whole genome needs
// the memory of a contig.
class ContigReader
{
public:
    // Throws as readVcf.
    explicit ContigReader(const QString& path);
    ~ContigReader();
    const VcfHeader& header() const;
    std::string contig() const;      // in normal form, of the records that come next; empty: there are no more
    std::string contigAsWritten() const;

    struct Part {
        std::vector<CandidateVariant> alleles; // as in VcfContents
        ReferenceBlocks referenceBlocks;
    };
    Part read(TaskControl& task);    // the records of contig() up to another contig's: it may come again in an unsorted file
    VcfContents finish();            // counts and remarks of the whole file, once all is read; throws SourceChanged
    std::int64_t bytesRead() const;  // of the file as it lies on disk

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gentolk
