#pragma once
#include "tests/support/vcf_builder.h"
#include <QFile>
#include <QProcess>
#include <string>

namespace gentolk::test {

// A FASTA of one contig with its index; the bases on one line. length: what the index claims, 0 for the truth.
inline QString writeFasta(const QString& folder, const std::string& contig, const std::string& bases, std::int64_t length = 0)
{
    const QString path = writeText(folder, QStringLiteral("%1.fa").arg(QString::fromStdString(contig)), '>' + contig + '\n' + bases + '\n');
    const std::string width = std::to_string(bases.size());
    writeText(folder, QStringLiteral("%1.fa.fai").arg(QString::fromStdString(contig)),
              contig + '\t' + (length > 0 ? std::to_string(length) : width) + '\t' + std::to_string(contig.size() + 2) + '\t' + width + '\t'
                  + std::to_string(bases.size() + 1) + '\n');
    return path;
}

// The bases of a compressed FASTA of one contig.
inline std::string basesOf(const QString& path)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
    gzip.waitForFinished();
    std::string bases;
    for (const QByteArray& line : gzip.readAllStandardOutput().split('\n'))
        if (!line.startsWith('>'))
            bases += line.trimmed().toStdString();
    return bases;
}

} // namespace gentolk::test
