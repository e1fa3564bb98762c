#pragma once
#include "core/annotation/annotation_fields.h"
#include "core/io/remarks.h"
#include "core/io/slice_writer.h"
#include "core/io/vcf_source.h"
#include <set>

namespace gentolk {

// One pass over a source into contents. A refused record is counted and forgotten.
class VcfWalk
{
public:
    VcfWalk(VcfSource& source, VcfContents& contents, std::int64_t bytesTotal);
    void readAll(const WantedRegion& wanted, bool makeSlice, TaskControl& task);

private:
    void takeSite(const WantedRegion& wanted);
    void takeRecord();
    bcf1_t* recordWithRemarks();
    std::int64_t count();       // alleles of the site worth interpreting
    void noteContig();
    VcfSource& m_source;
    VcfContents& m_contents;
    Remarks m_remarks;
    AnnotationHeader m_annotation;
    std::set<std::string> m_declared;       // contigs of the header as it was
    std::string m_contig, m_normalContig;   // of the last record
    std::unique_ptr<SliceWriter> m_slice;
    RecordSite m_site;
    std::int64_t m_bytesTotal;
};

} // namespace gentolk
