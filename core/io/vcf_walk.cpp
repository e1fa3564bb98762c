#include "core/io/vcf_walk.h"
#include "core/io/header_facts.h"
#include "core/io/record_alleles.h"
#include "core/io/reference_blocks.h"
#include <QFileInfo>

namespace gentolk {

namespace {
constexpr std::int64_t recordsPerReport = 2000;
} // namespace

VcfWalk::VcfWalk(VcfSource& source, VcfContents& contents, std::int64_t bytesTotal)
    : m_source(source), m_contents(contents), m_remarks(contents, QFileInfo(source.name()).fileName().toStdString()),
      m_annotation(annotationHeader(source.header())), m_bytesTotal(bytesTotal)
{
    for (const VcfContig& contig : contents.header.contigs)
        m_declared.insert(contig.name);
}

void VcfWalk::readAll(const WantedRegion& wanted, bool makeSlice, TaskControl& task)
{
    if (makeSlice)
        m_slice = std::make_unique<SliceWriter>();
    task.throwIfStopped();
    m_source.readAhead();
    while (m_source.next(m_site)) {
        takeSite(wanted);
        if (m_source.recordNumber() % recordsPerReport == 0) {
            task.throwIfStopped();
            task.report(m_source.bytesRead(), m_bytesTotal);
        }
    }
    if (m_source.lateHeaderLines() > 0)
        m_remarks.add(0, "header_line_late", std::to_string(m_source.lateHeaderLines()) + " header lines below the #CHROM line");
    if (m_contents.counts.records > 0 && m_source.lacksFinalNewline())
        m_remarks.add(m_source.recordNumber(), "no_final_newline", "the last line has no end");
    if (m_slice)
        m_contents.slice = m_slice->finish(m_source.header());
    task.report(m_bytesTotal, m_bytesTotal);
}

std::int64_t VcfWalk::count()
{
    std::int64_t alleles = 0;
    ++m_contents.counts.records;
    for (const std::string& alternate : m_site.alternates) {
        if (isNoAlternate(alternate))
            continue;
        ++alleles;
        ++m_contents.counts.kinds[kindWord(m_site, alternate)];
    }
    m_contents.counts.alleles += alleles;
    if (m_contents.counts.records <= recordsPeekedForGvcf && isGvcfRecord(m_site))
        m_contents.header.format = VcfFormat::Gvcf;
    return alleles;
}

void VcfWalk::noteContig()
{
    if (m_site.contig == m_contig)
        return;
    m_contig = m_site.contig;
    m_normalContig = normalContig(m_contig);
    if (m_declared.empty())
        m_remarks.addOnce(m_source.recordNumber(), "contig_undeclared", "the header lists no contigs");
    else if (!m_declared.contains(m_contig))
        m_remarks.addOnce(m_source.recordNumber(), "contig_undeclared", m_contig);
}

void VcfWalk::takeSite(const WantedRegion& wanted)
{
    noteContig();
    const std::int64_t alleles = count();
    if (m_site.endBeforePosition)
        m_remarks.add(m_source.recordNumber(), "end_before_position", m_site.contig + ':' + std::to_string(m_site.position));
    if (wanted(m_normalContig, m_site.position, m_site.end))
        takeRecord();
    else
        m_contents.allelesOutside += alleles;
}

// HTSlib adds to the header what a record uses without its being declared there.
bcf1_t* VcfWalk::recordWithRemarks()
{
    const bcf_hdr_t* header = m_source.header();
    const int known = header->n[BCF_DT_ID];
    bcf1_t* record = m_source.record();
    for (int i = known; i < header->n[BCF_DT_ID]; ++i)
        m_remarks.addOnce(m_source.recordNumber(), "tag_undeclared", bcf_hdr_int2id(header, BCF_DT_ID, i));
    record->errcode = 0;
    return record;
}

void VcfWalk::takeRecord()
{
    bcf1_t* record = recordWithRemarks();
    for (CandidateVariant& allele : allelesOf(m_site, m_source.header(), record, m_annotation, m_remarks, m_source.recordNumber()))
        m_contents.alleles.push_back(std::move(allele));
    takeReferenceCalls(m_site, m_normalContig, m_source.header(), record, m_contents.referenceBlocks);
    if (m_slice)
        m_slice->add(m_source.header(), record);
}

} // namespace gentolk
