#include "core/reference/store_build.h"
#include "core/base/error.h"
#include "core/base/fingerprint.h"
#include "core/base/text.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

namespace {

constexpr std::int64_t flankBases = 5000;      // as a case keeps of its files
constexpr std::size_t mostRemarks = 20;
constexpr qint64 recordsBetweenReports = 4096;
constexpr qint64 fewestCompared = 20, mostOthersOneIn = 20; // of REF with the reference FASTA

} // namespace

StoreBuild::StoreBuild(BuildRequest request) : m_request(std::move(request))
{
    if (m_request.files.isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("file"), QStringLiteral("no file given"));
    if (m_request.kind.isEmpty() && !m_request.name.isEmpty())
        m_request.kind = localKind();
    if (m_request.kind != localKind() && !m_request.name.isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("name"), QStringLiteral("only an own list is named; %1 has its own name").arg(m_request.kind));
    readHeads();
    m_manifest.builtBy = m_request.builtBy;
    m_manifest.builtAt = QDateTime::currentDateTimeUtc();
    m_manifest.scope = m_request.panel ? QStringLiteral("panel %1 %2").arg(text(m_request.panel->name()), text(m_request.panel->version()))
                                       : QStringLiteral("everything");
    if (m_manifest.version.isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("version"), QStringLiteral("the file does not tell its version"));
}

void StoreBuild::settleAssembly(GenomeAssembly told, const QString& path)
{
    const GenomeAssembly known = m_manifest.assembly;
    if (told == GenomeAssembly::Unknown)
        told = m_request.assembly;
    if (told == GenomeAssembly::Unknown)
        throw Error(Error::Code::AssemblyUnknown, path);
    for (const GenomeAssembly other : {known, m_request.assembly})
        if (other != GenomeAssembly::Unknown && other != told)
            throw Error(Error::Code::MixedAssemblies, path, QString::fromStdString(toString(other) + " and " + toString(told)));
    m_manifest.assembly = told;
}

void StoreBuild::settleDescription(const SourceRecords& file, const QString& path)
{
    const QString fileName = QFileInfo(path).fileName();
    QString kind = m_request.kind.isEmpty() ? kindOfSource(file, fileName) : m_request.kind;
    if (kind.isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("kind"), QStringLiteral("%1 does not tell what it is").arg(fileName));
    const bool isFirst = !m_recipe;
    if (isFirst)
        m_recipe = recipeFor(kind);
    if (kind == localKind())
        kind = localKindOf(m_request.name.simplified());
    if (!isFirst && kind != m_manifest.kind)
        throw Error(Error::Code::InvalidValue, QStringLiteral("kind"), QStringLiteral("%1 is %2, the first file %3").arg(fileName, kind, m_manifest.kind));
    m_recipe->requireFields(file, path);
    StoreManifest told = m_recipe->describe(file, fileName);
    if (!m_request.version.isEmpty() && m_request.version != told.version)
        told.date = {}; // of the version that the file tells
    if (!m_request.version.isEmpty())
        told.version = m_request.version;
    if (m_request.date.isValid() || !told.date.isValid())
        told.date = m_request.date.isValid() ? m_request.date : m_recipe->dateOf(told.version);
    if (!m_manifest.kind.isEmpty() && told.version != m_manifest.version)
        throw Error(Error::Code::InvalidValue, QStringLiteral("version"), QStringLiteral("%1 is of %2, the first file of %3").arg(fileName, told.version, m_manifest.version));
    told.assembly = m_manifest.assembly;
    told.kind = kind;
    if (isLocalKind(kind))
        told.name = m_request.name.simplified();
    m_manifest = told;
}

void StoreBuild::readHeads()
{
    for (const QString& path : m_request.files) {
        const auto file = openSource(path, m_request.kind, m_request.assembly);
        settleAssembly(file->assembly(), path);
        settleDescription(*file, path);
        m_bytesTotal += QFileInfo(path).size();
    }
}

bool StoreBuild::join(StoreCells& kept, const StoreCells& other, const Variant& where)
{
    if (!m_recipe->join(kept, other))
        return false;
    if (m_manifest.remarks.size() < mostRemarks)
        m_manifest.remarks.push_back(QStringLiteral("twice: ") + text(toString(where)).left(80));
    return true;
}

StoreOrigin StoreBuild::readFile(const QString& path, const RegionSet& regions, RowSink& rows, TaskControl& task)
{
    const auto file = openSource(path, m_manifest.kind, m_manifest.assembly);
    FileDigest digest(path);
    m_recipe->begin(*file, path);
    file->choose(m_recipe->reachesFar() ? RegionSet::everything() : regions);
    SourceRecord record;
    std::string contig;
    for (qint64 wanted = 0; file->next(record); ++wanted) {
        if (record.contig != contig) {
            m_recipe->finish(rows);
            contig = record.contig;
        }
        rows.settle(record, std::min(record.position, m_recipe->openFrom()), file->inOrder());
        m_recipe->take(record, m_manifest.assembly, rows);
        if (wanted % recordsBetweenReports != 0)
            continue;
        task.throwIfStopped();
        if (!file->byIndex())
            digest.readTo(file->bytesRead());
        task.report(m_bytesDone + file->bytesRead(), m_bytesTotal);
    }
    m_recipe->finish(rows);
    rows.endFile();
    const qint64 bytes = QFileInfo(path).size();
    m_bytesDone += bytes;
    return {QFileInfo(path).fileName(), digest.finish(task), bytes, file->recordsRead(), file->byIndex()};
}

// Rule B-7: a file of the other genome, or one whose places are told wrongly, has other bases there.
void StoreBuild::requireReference(const RowSink& rows, const QString& path)
{
    if (rows.compared() >= fewestCompared && rows.otherBases() * mostOthersOneIn > rows.compared())
        throw Error(Error::Code::MixedAssemblies, path,
                    QStringLiteral("REF is not the base of the reference FASTA in %1 of %2 alleles").arg(rows.otherBases()).arg(rows.compared()));
}

QString StoreBuild::write(const QString& path, TaskControl& task)
{
    const RegionSet regions = m_request.panel ? RegionSet(m_request.panel->regions(m_manifest.assembly, flankBases)) : RegionSet::everything();
    StoreWriter writer(path, m_recipe->columns(), [this](StoreCells& kept, const StoreCells& other, const Variant& where) { return join(kept, other, where); });
    const auto sequence = m_request.sequence ? m_request.sequence(m_manifest.assembly) : nullptr;
    RowSink rows(writer, sequence.get());
    m_recipe->restrictTo(regions);
    for (const QString& file : m_request.files) {
        m_manifest.origins.push_back(readFile(file, regions, rows, task));
        if (m_manifest.origins.back().records == 0 && !m_manifest.origins.back().byIndex)
            throw Error(Error::Code::FileEmpty, file);
        requireReference(rows, file);
    }
    m_recipe->complete(m_manifest);
    m_manifest.leftOut = rows.leftOut();
    return writer.finish(m_manifest);
}

} // namespace gentolk
