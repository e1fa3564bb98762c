#include "core/io/vcf_file.h"
#include "core/base/fingerprint.h"
#include "core/io/file_state.h"
#include "core/io/header_facts.h"
#include "core/io/vcf_source.h"
#include "core/io/vcf_walk.h"
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <optional>

namespace gentolk {

namespace {

bool isIndexed(const QString& path)
{
    return QFile::exists(path + QStringLiteral(".tbi")) || QFile::exists(path + QStringLiteral(".csi"));
}

// A small file is sooner read whole than sought in, and so all of it is checked.
bool worthAnIndex(const VcfSource& source, const QString& path)
{
    constexpr qint64 worth = 8 * 1024 * 1024;
    return QFileInfo(path).size() >= worth && indexFindsAll(source.header());
}

void chooseIndex(VcfSource& source, const RegionSet& wanted, VcfContents& contents)
{
    const IndexState state = source.readPlaces(wanted);
    contents.byIndex = state == IndexState::Used;
    Remarks remarks(contents, QFileInfo(source.name()).fileName().toStdString());
    if (state == IndexState::Older)
        remarks.add(0, "index_older", "the file was read whole");
    if (state == IndexState::Wrong)
        remarks.add(0, "index_wrong", "the file was read whole");
    if (contents.byIndex && declaresEvents(source.header()))
        remarks.add(0, "events_by_end", {});
}

// VEP's values without the names of their parts are of no use: told, since the header says that the file is annotated.
void remarkOnAnnotation(VcfContents& contents, const QString& name)
{
    const auto csq = contents.header.annotation.find("CSQ");
    if (csq != contents.header.annotation.end() && csq->second.empty())
        Remarks(contents, QFileInfo(name).fileName().toStdString()).add(0, "annotation_unnamed", "CSQ");
}

// Room is claimed once for what the genes of a trio's genome have, and again where there is more: memory not written to costs nothing, moving alleles does.
std::size_t roomFor(qint64 bytes)
{
    constexpr qint64 usual = 200'000, bytesPerRecord = 20;
    return std::size_t(std::min(usual, bytes / bytesPerRecord));
}

// The records that the index kept us from seeing have an allele each, or more.
void countByIndex(VcfContents& contents, std::int64_t recordsInFile)
{
    contents.allelesOutside += std::max<std::int64_t>(0, recordsInFile - contents.counts.records);
    contents.counts.records = std::max(contents.counts.records, recordsInFile);
}

} // namespace

std::string toString(VcfFormat format)
{
    switch (format) {
    case VcfFormat::Vcf: return "vcf";
    case VcfFormat::VcfGz: return "vcf.gz";
    case VcfFormat::Bcf: return "bcf";
    case VcfFormat::Gvcf: return "gvcf";
    }
    return {};
}

// Whether it is a gVCF only its records tell: joint calling leaves the header lines behind.
VcfHeader readVcfHeader(const QString& path)
{
    const std::unique_ptr<VcfSource> source = openVcf(path);
    VcfHeader header = headerOfSource(*source);
    header.indexed = isIndexed(path);
    RecordSite site;
    for (int i = 0; i < recordsPeekedForGvcf && source->next(site); ++i)
        if (isGvcfRecord(site)) {
            header.format = VcfFormat::Gvcf;
            break;
        }
    return header;
}

VcfContents readVcf(const QString& path, const RegionSet& wanted, const ReadOptions& options, TaskControl& task)
{
    const std::unique_ptr<VcfSource> source = openVcf(path);
    VcfContents contents;
    contents.header = headerOfSource(*source);
    contents.header.indexed = isIndexed(path);
    remarkOnAnnotation(contents, source->name());
    const FileState before = fileStateOf(path);
    std::optional<FileDigest> digest;
    VcfWalk::Beside beside;
    if (options.fingerprint) {
        digest.emplace(path);
        beside = [&](std::int64_t bytes) { digest->readTo(bytes); };
    }
    if (options.index && !wanted.isEverything() && worthAnIndex(*source, path))
        chooseIndex(*source, wanted, contents);
    contents.alleles.reserve(roomFor(before.bytes));
    VcfWalk walk(*source, contents, before.bytes);
    walk.doToEach(options.each);
    walk.readAll(wanted, options.slice, task, beside);
    if (contents.byIndex)
        countByIndex(contents, source->recordsInIndex());
    if (digest)
        contents.sha256 = digest->finish(task);
    if (!(fileStateOf(path) == before))
        throw Error(Error::Code::SourceChanged, path);
    return contents;
}

VcfCounts countVcf(const QString& path, TaskControl& task)
{
    return readVcf(path, {}, {}, task).counts;
}

VcfContents readSlice(const QByteArray& bcf, const QString& name, TaskControl& task)
{
    const std::unique_ptr<VcfSource> source = openSlice(bcf, name);
    VcfContents contents;
    contents.header = headerOfSource(*source);
    contents.alleles.reserve(roomFor(bcf.size()));
    VcfWalk(*source, contents, bcf.size()).readAll(RegionSet::everything(), false, task);
    return contents;
}

} // namespace gentolk
