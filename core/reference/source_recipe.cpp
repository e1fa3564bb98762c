#include "core/reference/source_recipe.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include <algorithm>

namespace gentolk {

namespace {

constexpr qint64 rowsBetweenSettling = 1 << 16;

const QString gnomadStart = QStringLiteral("gnomad-");

} // namespace

void RowSink::add(const SourceRecord& record, std::string_view alternate, const StoreCells& cells)
{
    const Variant variant{std::string(record.contig), record.position, std::string(record.reference), std::string(alternate)};
    if (const auto key = alleleKey(variant)) {
        m_writer.add(*key, variant, cells);
        ++m_added;
    } else {
        ++m_leftOut;
    }
}

// The smallest form of an allele may begin behind its record, never before it.
void RowSink::settle(const SourceRecord& next)
{
    if (next.contig != m_contig) {
        m_writer.endChromosome();
        m_contig = next.contig;
        m_rank = contigRank(m_contig);
        m_added = 0;
    } else if (m_added >= rowsBetweenSettling) {
        m_writer.settle(placeKey(m_rank, next.position));
        m_added = 0;
    }
}

void RowSink::endFile()
{
    m_writer.endChromosome();
    m_contig.clear();
}

QStringList sourceKinds()
{
    return {QStringLiteral("clinvar"), QStringLiteral("gnomad-exomes"), QStringLiteral("gnomad-genomes"), QStringLiteral("gnomad-joint")};
}

std::unique_ptr<SourceRecipe> recipeFor(const QString& kind)
{
    if (kind == QLatin1String("clinvar"))
        return clinVarRecipe();
    if (kind.startsWith(gnomadStart) && sourceKinds().contains(kind))
        return gnomadRecipe(kind);
    throw Error(Error::Code::NotFound, kind, QStringLiteral("kinds of source: ") + sourceKinds().join(QStringLiteral(", ")));
}

QString kindOfSource(const SourceVcf& file, const QString& fileName)
{
    const auto& header = file.headerLines(); // a family's annotated file has ClinVar's fields, too
    const bool clinVar = std::any_of(header.begin(), header.end(), [](const std::string& line) { return lowerText(line) == "##source=clinvar"; });
    if (clinVar && file.declaresInfo("CLNSIG") && file.declaresInfo("CLNREVSTAT"))
        return QStringLiteral("clinvar");
    if (file.declaresInfo("AC_joint") && !file.declaresInfo("AC"))
        return QStringLiteral("gnomad-joint");
    const bool gnomad = file.declaresInfo("nhomalt") && file.declaresInfo("AN");
    for (const QString& part : {QStringLiteral("exomes"), QStringLiteral("genomes")})
        if (gnomad && fileName.contains(part, Qt::CaseInsensitive))
            return gnomadStart + part;
    return {};
}

} // namespace gentolk
