#pragma once
#include "core/base/error.h"
#include "core/io/vcf_file.h"
#include <QFile>
#include <QTemporaryDir>
#include <htslib/bgzf.h>
#include <optional>

namespace gentolk::test {

inline QByteArray smallHeader(const QByteArray& samples = "child")
{
    return "##fileformat=VCFv4.2\n##contig=<ID=chr1,length=248956422>\n##contig=<ID=chrX,length=156040895>\n"
           "##FILTER=<ID=q10,Description=\"low\">\n##INFO=<ID=END,Number=1,Type=Integer,Description=\"end\">\n"
           "##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"type\">\n##INFO=<ID=SVLEN,Number=.,Type=Integer,Description=\"length\">\n"
           "##INFO=<ID=GNOMADAF,Number=A,Type=Float,Description=\"frequency\">\n"
           "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"genotype\">\n##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"depths\">\n"
           "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"depth\">\n##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"quality\">\n"
           "##FORMAT=<ID=PS,Number=1,Type=Integer,Description=\"phase set\">\n##FORMAT=<ID=PID,Number=1,Type=String,Description=\"phase id\">\n"
           "##FORMAT=<ID=PGT,Number=1,Type=String,Description=\"phased\">\n##FORMAT=<ID=RO,Number=1,Type=Integer,Description=\"ref\">\n"
           "##FORMAT=<ID=AO,Number=A,Type=Integer,Description=\"alt\">\n"
           "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t" + samples + '\n';
}

// A folder of fixtures, written in plain text or bgzipped.
class Fixtures
{
public:
    QString plain(const QByteArray& bytes, const char* name = "file.vcf") const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the fixture");
        return path;
    }
    // Each part becomes blocks of its own.
    QString bgzipped(const std::vector<QByteArray>& parts, const char* name = "file.vcf.gz") const
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        BGZF* file = bgzf_open(QFile::encodeName(path).constData(), "w");
        for (const QByteArray& part : parts)
            if (bgzf_write(file, part.constData(), std::size_t(part.size())) < 0 || bgzf_flush(file) < 0)
                qFatal("cannot write the fixture");
        bgzf_close(file);
        return path;
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct ReadOutcome {
    std::optional<VcfContents> contents;
    Error::Code code{};
    QString subject, detail;
};

inline ReadOutcome readEverything(const QString& path, bool slice = false)
{
    UnwatchedTask task;
    try {
        return {readVcf(path, RegionSet::everything(), {.slice = slice, .index = false, .fingerprint = false}, task), {}, {}, {}};
    } catch (const Error& error) {
        return {{}, error.code(), error.subject(), error.detail()};
    }
}

inline std::int64_t remarksOf(const VcfContents& contents, const char* code)
{
    std::int64_t count = 0;
    for (const ImportRemark& remark : contents.remarks)
        count += remark.code == code;
    return count;
}

} // namespace gentolk::test
