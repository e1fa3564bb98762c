#pragma once
#include "core/io/record_alleles.h"
#include "core/io/record_fields.h"
#include "core/io/remarks.h"
#include "core/io/slice_writer.h"
#include "core/io/vcf_source.h"
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace gentolk {

// One pass over a source into contents. A refused record is counted and forgotten.
class VcfWalk
{
public:
    VcfWalk(VcfSource& source, VcfContents& contents, std::int64_t bytesTotal);
    // beside: called now and then while reading, with the bytes of the file that were read.
    using Beside = std::function<void(std::int64_t bytes)>;
    void readAll(const RegionSet& wanted, bool makeSlice, TaskControl& task, const Beside& beside = {});

    void doToEach(std::function<void(CandidateVariant&)> each) { m_each = std::move(each); } // of every allele kept, when its record is read

    // The same a contig at a time: begin(), readContig() until there is none, finish(). wanted must outlive the walk.
    void begin(const RegionSet& wanted, bool makeSlice);
    std::string upcomingContig() const; // in normal form; empty: all is read
    std::string_view upcomingAsWritten() const { return m_pending ? m_site.contig : std::string_view(); }
    void readContig(TaskControl& task, const Beside& beside = {});
    void finish();

private:
    void passOver();
    void takeSite();
    bool isWanted() const;
    void report(TaskControl& task, const Beside& beside);
    void remarkOnPlace();
    void remarkOnAlternates();
    void takeRecord();
    void takeParts();
    bcf1_t* recordWithRemarks();
    std::int64_t count();       // alleles of the site worth interpreting
    void noteContig();
    VcfSource& m_source;
    VcfContents& m_contents;
    Remarks m_remarks;
    FileWords m_file;
    InfoChoice m_choice;
    std::map<std::string, std::int64_t> m_declared; // contigs of the header as it was, with their lengths; 0: not told
    std::set<std::string> m_left;           // contigs that other contigs followed
    std::int64_t m_contigLength = 0, m_lastPosition = 0;
    std::string m_contig = "\n", m_normalContig; // of the last record
    bool m_onMitochondrion = false;
    std::int64_t m_recordsToReport = 0;
    std::array<std::int64_t, siteKinds> m_kinds{};
    std::unique_ptr<SliceWriter> m_slice;
    RecordSite m_site;
    std::int64_t m_bytesTotal;
    std::function<void(CandidateVariant&)> m_each;
    const RegionSet* m_wanted = nullptr;
    std::optional<RegionCursor> m_here;     // among those wanted
    bool m_pending = false;                 // m_site is the next record, not taken yet
};

} // namespace gentolk
