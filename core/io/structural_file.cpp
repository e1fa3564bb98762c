#include "core/io/structural_file.h"
#include "core/genetics/assembly.h"
#include "core/io/genotype_reader.h"
#include "core/io/structural_record.h"
#include "core/io/vcf_source.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

namespace {

constexpr std::int64_t recordsBetweenReports = 4000;

bool liesIn(const RegionSet& wanted, const RecordSite& site, const std::string& contig)
{
    return wanted.isEverything() || wanted.touches(contig, site.position, site.end) ||
           std::any_of(site.mates.begin(), site.mates.end(),
                       [&](const GenomicRegion& mate) { return wanted.touches(mate.contig, mate.start, mate.end); });
}

void takeStructural(VcfSource& source, const RecordSite& site, const std::string& file, std::vector<StructuralVariant>& events)
{
    bcf1_t* record = source.record();
    const std::string caller = callerOf(source.header(), record, structuralCallerOf(source.header()));
    const SampleCalls calls = readGenotypes(source.header(), record, [](const char*, const std::string&) {});
    for (std::size_t i = 0; i < site.alternates.size(); ++i) {
        if (!isStructural(site, site.alternates[i]))
            continue;
        StructuralVariant& event = events.emplace_back(structuralAllele(site, int(i) + 1, source.header(), record, calls));
        event.sources.front().file = file;
        event.sources.front().caller = caller;
    }
}

bool anyStructural(const RecordSite& site)
{
    return !isPlainSnv(site) && std::any_of(site.alternates.begin(), site.alternates.end(),
                                            [&](std::string_view alternate) { return isStructural(site, alternate); });
}

} // namespace

std::vector<StructuralVariant> readStructural(const QString& path, const RegionSet& wanted, TaskControl& task)
{
    const std::unique_ptr<VcfSource> source = openVcf(path);
    const std::string file = QFileInfo(path).fileName().toStdString();
    const qint64 bytes = QFileInfo(path).size();
    std::vector<StructuralVariant> events;
    RecordSite site;
    std::string contig;
    for (std::int64_t records = 1; source->next(site); ++records) {
        if (contig.empty() || contig != site.contig)
            contig = normalContig(site.contig);
        if (anyStructural(site) && liesIn(wanted, site, contig))
            takeStructural(*source, site, file, events);
        if (records % recordsBetweenReports == 0) {
            task.throwIfStopped();
            task.report(source->bytesRead(), bytes);
        }
    }
    return events;
}

} // namespace gentolk
