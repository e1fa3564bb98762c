#include "core/io/read_depth.h"
#include "core/base/error.h"
#include "core/io/hts_handles.h"
#include "core/io/input_file.h"
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <htslib/sam.h>

namespace gentolk {

namespace {

struct SamDelete {
    void operator()(sam_hdr_t* header) const { sam_hdr_destroy(header); }
    void operator()(hts_idx_t* index) const { hts_idx_destroy(index); }
    void operator()(hts_itr_t* iterator) const { hts_itr_destroy(iterator); }
};
struct PileupDelete {
    void operator()(std::remove_pointer_t<bam_mplp_t>* pileup) const { bam_mplp_destroy(pileup); }
};
using SamHeader = std::unique_ptr<sam_hdr_t, SamDelete>;
using SamIndex = std::unique_ptr<hts_idx_t, SamDelete>;
using SamIterator = std::unique_ptr<hts_itr_t, SamDelete>;
using Pileup = std::unique_ptr<std::remove_pointer_t<bam_mplp_t>, PileupDelete>;

constexpr int deepest = 1'000'000; // reads that HTSlib piles up at a place before it drops some

// What HTSlib's callback needs: the reads of one region that count.
struct ReadFeed {
    htsFile* file = nullptr;
    hts_itr_t* iterator = nullptr;
    int mappingQuality = 0;
    int status = 0; // of the last read; below -1: damaged
};

int nextCounted(void* data, bam1_t* read)
{
    auto* feed = static_cast<ReadFeed*>(data);
    constexpr int refused = BAM_FUNMAP | BAM_FSECONDARY | BAM_FQCFAIL | BAM_FDUP;
    do
        feed->status = sam_itr_next(feed->file, feed->iterator, read);
    while (feed->status >= 0 && ((read->core.flag & refused) || int(read->core.qual) < feed->mappingQuality));
    return feed->status;
}

int countedBases(const bam_pileup1_t* reads, int count, int baseQuality)
{
    int depth = 0;
    for (int i = 0; i < count; ++i) {
        const bam_pileup1_t& one = reads[i];
        if (!one.is_del && !one.is_refskip && one.qpos < one.b->core.l_qseq)
            depth += int(bam_get_qual(one.b)[one.qpos]) >= std::max(baseQuality, 1); // 0: the pair's other read counts here
    }
    return depth;
}

void append(std::vector<DepthRun>& runs, std::int64_t start, std::int64_t end, int depth)
{
    if (start > end)
        return;
    if (!runs.empty() && runs.back().end + 1 == start && runs.back().depth == depth)
        runs.back().end = end;
    else
        runs.push_back({start, end, depth});
}

class ReadsReader
{
public:
    ReadsReader(const QString& path, const QString& fastaPath, ReadDepthGate gate);
    ReadDepths read(const RegionSet& wanted, TaskControl& task);

private:
    void readContig(int index, std::span<const GenomicRegion> regions, std::vector<DepthRun>& runs, TaskControl& task);
    void readRegion(int index, const GenomicRegion& region, std::vector<DepthRun>& runs);
    [[noreturn]] void refuse(Error::Code code, const char* why) const { throw Error(code, m_path, QString::fromLatin1(why)); }
    std::vector<std::string> samples() const;
    QString m_path;
    ReadDepthGate m_gate;
    HtsFileHandle m_file;
    SamHeader m_header;
    SamIndex m_index;
};

ReadsReader::ReadsReader(const QString& path, const QString& fastaPath, ReadDepthGate gate) : m_path(path), m_gate(gate)
{
    quietHtslib();
    const QByteArray name = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    m_file.reset(hts_open(name.constData(), "r"));
    if (!m_file)
        refuse(Error::Code::FileUnreadable, "not a BAM or CRAM file");
    const bool cram = hts_get_format(m_file.get())->format == ::cram;
    if (cram && fastaPath.isEmpty())
        refuse(Error::Code::FileUnreadable, "a CRAM needs the reference FASTA that it was made with");
    if (cram && hts_set_fai_filename(m_file.get(), QFile::encodeName(fastaPath).constData()) != 0)
        refuse(Error::Code::FileUnreadable, "the reference FASTA could not be used");
    if (!cram && hts_check_EOF(m_file.get()) == 0)
        refuse(Error::Code::FileTruncated, "the end of the file is missing");
    m_header.reset(sam_hdr_read(m_file.get()));
    if (!m_header)
        refuse(Error::Code::FileMalformed, "the header cannot be read");
    m_index.reset(sam_index_load3(m_file.get(), name.constData(), nullptr, HTS_IDX_SILENT_FAIL));
    if (!m_index)
        refuse(Error::Code::FileUnreadable, "its index (.bai, .csi or .crai) is not beside it");
}

std::vector<std::string> ReadsReader::samples() const
{
    std::vector<std::string> names;
    HtsText value;
    for (int i = 0; i < sam_hdr_count_lines(m_header.get(), "RG"); ++i)
        if (sam_hdr_find_tag_pos(m_header.get(), "RG", i, "SM", &value.text) == 0)
            if (const std::string name(value.text.s, value.text.l); std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
    return names;
}

void ReadsReader::readRegion(int index, const GenomicRegion& region, std::vector<DepthRun>& runs)
{
    const SamIterator iterator(sam_itr_queryi(m_index.get(), index, region.start - 1, region.end));
    ReadFeed feed{m_file.get(), iterator.get(), m_gate.mappingQuality};
    void* data = &feed;
    const Pileup pileup(iterator ? bam_mplp_init(1, nextCounted, &data) : nullptr);
    if (!pileup || bam_mplp_init_overlaps(pileup.get()) != 0)
        refuse(Error::Code::FileMalformed, "the index does not fit the file");
    bam_mplp_set_maxcnt(pileup.get(), deepest);
    const bam_pileup1_t* reads = nullptr;
    int count = 0, contig = 0, more = 0;
    hts_pos_t at = 0;
    std::int64_t next = region.start;
    while ((more = bam_mplp64_auto(pileup.get(), &contig, &at, &count, &reads)) > 0) {
        const std::int64_t position = at + 1;
        if (contig != index || position < region.start || position > region.end)
            continue;
        append(runs, next, position - 1, 0);
        append(runs, position, position, countedBases(reads, count, m_gate.baseQuality));
        next = position + 1;
    }
    if (more < 0 || feed.status < -1)
        refuse(Error::Code::FileMalformed, "damaged, or its index is of another file");
    append(runs, next, region.end, 0);
}

void ReadsReader::readContig(int index, std::span<const GenomicRegion> regions, std::vector<DepthRun>& runs, TaskControl& task)
{
    const std::int64_t length = sam_hdr_tid2len(m_header.get(), index);
    for (GenomicRegion region : regions) {
        task.throwIfStopped();
        region.start = std::max<std::int64_t>(region.start, 1);
        region.end = std::min(region.end, length);
        if (region.start <= region.end)
            readRegion(index, region, runs);
    }
}

ReadDepths ReadsReader::read(const RegionSet& wanted, TaskControl& task)
{
    ReadDepths depths;
    depths.samples = samples();
    const int contigs = sam_hdr_nref(m_header.get());
    for (int i = 0; i < contigs; ++i) {
        const std::string contig = normalContig(sam_hdr_tid2name(m_header.get(), i));
        if (const auto told = assemblyOfContig(contig, sam_hdr_tid2len(m_header.get(), i)); told != GenomeAssembly::Unknown)
            depths.assembly = told;
        if (const auto regions = wanted.of(contig); !regions.empty())
            readContig(i, regions, depths.track[contig], task);
        task.report(i + 1, contigs);
    }
    return depths;
}

} // namespace

bool isReadsFile(const QString& path)
{
    requireInputFile(path);
    quietHtslib();
    const HtsFileHandle file(hts_open(QFile::encodeName(QFileInfo(path).absoluteFilePath()).constData(), "r"));
    const htsExactFormat format = file ? hts_get_format(file.get())->format : unknown_format;
    return format == bam || format == ::cram || format == sam;
}

ReadDepths readDepthOfReads(const QString& path, const QString& fastaPath, const RegionSet& wanted, ReadDepthGate gate, TaskControl& task)
{
    requireInputFile(path);
    return ReadsReader(path, fastaPath, gate).read(wanted, task);
}

} // namespace gentolk
