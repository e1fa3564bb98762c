#include "core/io/vcf_source.h"
#include "core/io/bcf_source.h"
#include "core/io/header_facts.h"
#include "core/io/input_file.h"
#include "core/io/text_source.h"
#include <QFile>
#include <QFileInfo>
#include <htslib/hfile.h>

namespace gentolk {

namespace {

htsFormat formatOf(const QString& path)
{
    quietHtslib();
    htsFormat format{};
    hFILE* file = hopen(QFile::encodeName(QFileInfo(path).absoluteFilePath()).constData(), "r");
    const bool known = file && hts_detect_format(file, &format) == 0;
    if (file)
        hclose_abruptly(file);
    if (!known)
        throw Error(Error::Code::FileUnreadable, path);
    return format;
}

QString descriptionOf(const htsFormat& format)
{
    const std::unique_ptr<char, decltype(&std::free)> text(hts_format_description(&format), &std::free);
    return QString::fromUtf8(text ? text.get() : "");
}

bool mayBeText(const htsFormat& format)
{
    return format.format == vcf || format.format == text_format || format.format == unknown_format || format.format == empty_format
           || format.category == region_list;
}

} // namespace

VcfHeader headerOfSource(const VcfSource& source)
{
    VcfHeader header = headerFacts(source.header());
    header.path = source.name();
    header.format = source.format();
    return header;
}

std::unique_ptr<VcfSource> openVcf(const QString& path)
{
    requireInputFile(path);
    const htsFormat format = formatOf(path);
    if (format.format == bcf)
        return std::make_unique<BcfSource>(path);
    if (!mayBeText(format))
        throw Error(Error::Code::NotAVcf, path, descriptionOf(format));
    return std::make_unique<TextSource>(path, descriptionOf(format));
}

std::unique_ptr<VcfSource> openSlice(const QByteArray& bcf, const QString& name)
{
    return std::make_unique<BcfSource>(bcf, name);
}

} // namespace gentolk
