#include "core/io/vcf_file.h"
#include "core/io/header_facts.h"
#include "core/io/vcf_source.h"
#include "core/io/vcf_walk.h"
#include <QFile>
#include <QFileInfo>

namespace gentolk {

namespace {

bool isIndexed(const QString& path)
{
    return QFile::exists(path + QStringLiteral(".tbi")) || QFile::exists(path + QStringLiteral(".csi"));
}

VcfHeader headerOf(const VcfSource& source)
{
    VcfHeader header = headerFacts(source.header());
    header.path = source.name();
    header.format = source.format();
    return header;
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
    VcfHeader header = headerOf(*source);
    header.indexed = isIndexed(path);
    RecordSite site;
    for (int i = 0; i < recordsPeekedForGvcf && source->next(site); ++i)
        if (isGvcfRecord(site)) {
            header.format = VcfFormat::Gvcf;
            break;
        }
    return header;
}

VcfContents readVcf(const QString& path, const WantedRegion& wanted, bool makeSlice, TaskControl& task)
{
    const std::unique_ptr<VcfSource> source = openVcf(path);
    VcfContents contents;
    contents.header = headerOf(*source);
    contents.header.indexed = isIndexed(path);
    VcfWalk(*source, contents, QFileInfo(path).size()).readAll(wanted, makeSlice, task);
    return contents;
}

VcfCounts countVcf(const QString& path, TaskControl& task)
{
    const auto nothing = [](const std::string&, std::int64_t, std::int64_t) { return false; };
    return readVcf(path, nothing, false, task).counts;
}

VcfContents readSlice(const QByteArray& bcf, const QString& name, TaskControl& task)
{
    const std::unique_ptr<VcfSource> source = openSlice(bcf, name);
    VcfContents contents;
    contents.header = headerOf(*source);
    const auto everything = [](const std::string&, std::int64_t, std::int64_t) { return true; };
    VcfWalk(*source, contents, bcf.size()).readAll(everything, false, task);
    return contents;
}

} // namespace gentolk
