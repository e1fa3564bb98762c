#include "core/io/vcf_walk.h"
#include "core/base/text.h"
#include "core/genetics/assembly.h"
#include "core/io/header_facts.h"
#include "core/io/record_alleles.h"
#include "core/io/reference_blocks.h"
#include "core/io/structural_record.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

namespace {
constexpr std::int64_t recordsPerReport = 4000;
} // namespace

VcfWalk::VcfWalk(VcfSource& source, VcfContents& contents, std::int64_t bytesTotal)
    : m_source(source), m_contents(contents), m_remarks(contents, QFileInfo(source.name()).fileName().toStdString()),
      m_file{QFileInfo(source.name()).fileName().toStdString(), structuralCallerOf(source.header()), annotationHeader(source.header())}, m_bytesTotal(bytesTotal)
{
    for (const VcfContig& contig : contents.header.contigs)
        m_declared[contig.name] = contig.length;
}

void VcfWalk::readAll(const RegionSet& wanted, bool makeSlice, TaskControl& task, const Beside& beside)
{
    task.throwIfStopped();
    begin(wanted, makeSlice);
    while (m_pending)
        readContig(task, beside);
    finish();
    task.report(m_bytesTotal, m_bytesTotal);
}

void VcfWalk::begin(const RegionSet& wanted, bool makeSlice)
{
    if (makeSlice)
        m_slice = std::make_unique<SliceWriter>();
    m_wanted = &wanted;
    m_here.emplace(wanted);
    m_source.markPlain();
    m_source.readAhead();
    m_pending = m_source.next(m_site);
}

std::string VcfWalk::upcomingContig() const
{
    return normalContig(upcomingAsWritten());
}

void VcfWalk::readContig(TaskControl& task, const Beside& beside)
{
    do {
        ++m_recordsToReport;
        takeSite();
        report(task, beside);
        passOver();
        m_pending = m_source.next(m_site);
    } while (m_pending && m_site.contig == m_contig);
}

void VcfWalk::report(TaskControl& task, const Beside& beside)
{
    if (m_recordsToReport < recordsPerReport)
        return;
    m_recordsToReport = 0;
    task.throwIfStopped();
    const std::int64_t bytes = m_source.bytesRead();
    task.report(bytes, m_bytesTotal);
    if (beside)
        beside(bytes);
}

// Counts what the walk would have counted of them, had it looked at each.
void VcfWalk::passOver()
{
    if (m_onMitochondrion || m_contents.counts.records < recordsPeekedForGvcf)
        return;
    const std::int64_t end = m_contigLength > 0 ? m_contigLength + 1 : HTS_POS_MAX;
    const PassedOver passed = m_source.passOver({m_contig, m_lastPosition, std::min(m_here->nextWanted(m_lastPosition), end), recordsPerReport});
    m_recordsToReport += passed.records;
    m_contents.counts.records += passed.records;
    m_contents.counts.alleles += passed.records;
    m_contents.allelesOutside += passed.records;
    m_kinds[std::size_t(SiteKind::Snv)] += passed.records - passed.indels;
    m_kinds[std::size_t(SiteKind::Indel)] += passed.indels;
    m_lastPosition = std::max(m_lastPosition, passed.last);
}

void VcfWalk::finish()
{
    m_remarks.setSite(nullptr);
    if (m_source.lateHeaderLines() > 0)
        m_remarks.add(0, "header_line_late", std::to_string(m_source.lateHeaderLines()) + " header lines below the #CHROM line");
    if (m_contents.counts.records > 0 && m_source.lacksFinalNewline())
        m_remarks.add(m_source.recordNumber(), "no_final_newline", "the last line has no end");
    if (m_slice)
        m_contents.slice = m_slice->finish(m_source.header());
    for (std::size_t kind = 1; kind < siteKinds; ++kind)
        if (m_kinds[kind] > 0)
            m_contents.counts.kinds[wordOf(SiteKind(kind))] += m_kinds[kind];
}

std::int64_t VcfWalk::count()
{
    std::int64_t alleles = 0;
    ++m_contents.counts.records;
    for (const std::string_view alternate : m_site.alternates) {
        const SiteKind kind = kindAt(m_site, alternate, m_onMitochondrion);
        ++m_kinds[std::size_t(kind)];
        alleles += kind == SiteKind::Nothing ? 0 : 1;
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
    m_left.insert(std::move(m_contig));
    m_contig = m_site.contig;
    m_lastPosition = 0;
    m_onMitochondrion = contigKind(m_contig) == ContigKind::Mitochondrial;
    m_normalContig = normalContig(m_contig);
    m_here->enter(m_normalContig);
    const auto declared = m_declared.find(m_contig);
    m_contigLength = declared == m_declared.end() ? 0 : declared->second;
    if (m_left.contains(m_contig))
        m_remarks.addOnce(m_source.recordNumber(), "records_unsorted", m_contig);
    if (m_declared.empty())
        m_remarks.addOnce(m_source.recordNumber(), "contig_undeclared", "the header lists no contigs");
    else if (declared == m_declared.end())
        m_remarks.addOnce(m_source.recordNumber(), "contig_undeclared", m_contig);
}

// A file that is not in order is read all the same: no reader of it needs the order, but its index would not be right.
void VcfWalk::remarkOnPlace()
{
    if (m_site.position < m_lastPosition)
        m_remarks.addOnce(m_source.recordNumber(), "records_unsorted", m_contig);
    m_lastPosition = m_site.position;
    const auto place = [&] { return std::string(m_site.contig) + ':' + std::to_string(m_site.position); };
    if (m_site.endBeforePosition)
        m_remarks.add(m_source.recordNumber(), "end_before_position", place());
    if (m_contigLength > 0 && m_site.position > m_contigLength + 1) // one behind the end is the telomere
        m_remarks.add(m_source.recordNumber(), "position_past_end", place());
}

void VcfWalk::remarkOnAlternates()
{
    if (m_site.alternates.size() < 2)
        return;
    const std::set<std::string_view> different(m_site.alternates.begin(), m_site.alternates.end());
    if (different.size() < m_site.alternates.size())
        m_remarks.add(m_source.recordNumber(), "alternate_twice", std::string(m_site.contig) + ':' + std::to_string(m_site.position));
}

// A base of the record, or a mate of its break-ends: a break-end into a gene is often written at its other end alone.
bool VcfWalk::isWanted() const
{
    return m_here->touches(m_site.position, m_site.end)
           || std::any_of(m_site.mates.begin(), m_site.mates.end(),
                          [&](const GenomicRegion& mate) { return m_wanted->touches(mate.contig, mate.start, mate.end); });
}

void VcfWalk::takeSite()
{
    noteContig();
    if (m_contents.byIndex)
        m_remarks.setSite(&m_site);
    const std::int64_t alleles = count();
    remarkOnPlace();
    if (isWanted())
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
    remarkOnAlternates();
    const std::size_t before = m_contents.alleles.size();
    takeParts();
    if (m_each)
        std::for_each(m_contents.alleles.begin() + std::ptrdiff_t(before), m_contents.alleles.end(), m_each);
}

void VcfWalk::takeParts()
{
    const auto remark = [this](const char* code, const std::string& detail) { m_remarks.add(m_source.recordNumber(), code, detail); };
    if (RecordParts parts; !m_slice && m_source.readPlainly(m_site, parts, remark))
        return takeAlleles(m_site, std::move(parts), nullptr, m_file, m_remarks, m_source.recordNumber(), m_contents.alleles);
    bcf1_t* record = recordWithRemarks();
    const WholeRecord whole{m_source.header(), record};
    takeAlleles(m_site, partsOf(whole.header, record, m_choice, remark), &whole, m_file, m_remarks, m_source.recordNumber(), m_contents.alleles);
    takeReferenceCalls(m_site, m_normalContig, m_source.header(), record, m_contents.referenceBlocks);
    if (m_slice)
        m_slice->add(m_source.header(), record);
}

} // namespace gentolk
