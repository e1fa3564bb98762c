#include "core/reference/source_recipe.h"
#include "core/annotation/left_aligned.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/reference/phenotype_release.h"
#include <algorithm>

namespace gentolk {

namespace {

constexpr qint64 rowsBetweenSettling = 1 << 16;

const QString gnomadStart = QStringLiteral("gnomad-"), spliceAiStart = QStringLiteral("spliceai-");

} // namespace

void RowSink::add(const SourceRecord& record, std::string_view alternate, const StoreCells& cells)
{
    Variant variant{std::string(record.contig), record.position, std::string(record.reference), std::string(alternate)};
    if (m_sequence) {
        ++m_compared;
        m_otherBases += hasReference(variant, *m_sequence) ? 0 : 1;
        variant = leftAligned(variant, *m_sequence);
    }
    if (const auto key = alleleKey(variant)) {
        m_writer.add(*key, variant, cells);
        ++m_added;
    } else {
        ++m_leftOut;
    }
}

void RowSink::addPlace(const Variant& place, const StoreCells& cells)
{
    if (const auto key = alleleKey(place)) {
        m_writer.add(*key, place, cells);
        ++m_added;
    } else {
        ++m_leftOut; // on a contig that is no chromosome
    }
}

// The smallest form of an allele may begin behind its record, and before it only as far as it is moved to the left.
void RowSink::settle(const SourceRecord& next, std::int64_t from, bool inOrder)
{
    if (next.contig != m_contig) {
        m_writer.endChromosome();
        m_contig = next.contig;
        m_rank = contigRank(m_contig);
        m_added = 0;
    } else if (inOrder && m_added >= rowsBetweenSettling) {
        m_writer.settle(placeKey(m_rank, std::max<std::int64_t>(0, from - (m_sequence ? mostBasesMovedLeft + 1 : 0))));
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
    return {QStringLiteral("clinvar"), QStringLiteral("gnomad-exomes"), QStringLiteral("gnomad-genomes"), QStringLiteral("gnomad-joint"),
            QStringLiteral("spliceai-snv"), QStringLiteral("spliceai-indel"), QStringLiteral("revel"), QStringLiteral("alphamissense"),
            QStringLiteral("cadd-snv"), QStringLiteral("cadd-indel"), QStringLiteral("gnomad-exomes-coverage"), QStringLiteral("gnomad-genomes-coverage"), QStringLiteral("gnomad-sv"), QStringLiteral("gnomad-constraint"), QStringLiteral("clingen-validity"), QStringLiteral("clingen-dosage"), QStringLiteral("phylop"), localKind(), phenotypeKind()};
}

std::unique_ptr<SourceRecipe> recipeFor(const QString& kind)
{
    if (kind == QLatin1String("clinvar"))
        return clinVarRecipe();
    if (kind.endsWith(QLatin1String("-coverage")) && sourceKinds().contains(kind))
        return coverageRecipe(kind);
    if (kind == QLatin1String("gnomad-sv"))
        return gnomadSvRecipe();
    if (kind == QLatin1String("phylop"))
        return phyloPRecipe();
    if (kind == localKind())
        return localRecipe();
    if (auto recipe = geneRecipe(kind))
        return recipe;
    if (kind.startsWith(gnomadStart) && sourceKinds().contains(kind))
        return gnomadRecipe(kind);
    if (kind.startsWith(spliceAiStart) && sourceKinds().contains(kind))
        return spliceAiRecipe();
    if (sourceKinds().contains(kind))
        return scoreRecipe(kind);
    throw Error(Error::Code::NotFound, kind, QStringLiteral("kinds of source: ") + sourceKinds().join(QStringLiteral(", ")));
}

namespace {

QString kindOfTable(const SourceRecords& file, const QString& fileName)
{
    for (const auto& [key, kind] : {std::pair("MIS_Z", "gnomad-constraint"), std::pair("CLASS", "clingen-validity"), std::pair("HAPLO", "clingen-dosage"), std::pair("PHYLOP", "phylop")})
        if (file.declaresInfo(key))
            return QLatin1String(kind);
    if (file.declaresInfo("REVEL"))
        return QStringLiteral("revel");
    if (file.declaresInfo("am_pathogenicity"))
        return QStringLiteral("alphamissense");
    for (const QString& part : {QStringLiteral("exomes"), QStringLiteral("genomes")})
        if ((file.declaresInfo("SHARE") || file.declaresInfo("AN")) && fileName.contains(part, Qt::CaseInsensitive))
            return gnomadStart + part + QStringLiteral("-coverage");
    for (const QString& part : {QStringLiteral("snv"), QStringLiteral("indel")})
        if (file.declaresInfo("PHRED") && fileName.contains(part, Qt::CaseInsensitive))
            return QStringLiteral("cadd-") + part;
    return {};
}

} // namespace

QString kindOfSource(const SourceRecords& file, const QString& fileName)
{
    const auto& header = file.headerLines(); // a family's annotated file has ClinVar's fields, too
    const bool clinVar = std::any_of(header.begin(), header.end(), [](const std::string& line) { return lowerText(line) == "##source=clinvar"; });
    if (clinVar && file.declaresInfo("CLNSIG") && file.declaresInfo("CLNREVSTAT"))
        return QStringLiteral("clinvar");
    if (file.declaresInfo("AC_joint") && !file.declaresInfo("AC"))
        return QStringLiteral("gnomad-joint");
    if (file.declaresInfo("SVTYPE") && file.declaresInfo("N_HOMALT") && fileName.contains(QLatin1String("gnomad"), Qt::CaseInsensitive))
        return QStringLiteral("gnomad-sv");
    const bool gnomad = file.declaresInfo("nhomalt") && file.declaresInfo("AN");
    for (const QString& part : {QStringLiteral("exomes"), QStringLiteral("genomes")})
        if (gnomad && fileName.contains(part, Qt::CaseInsensitive))
            return gnomadStart + part;
    for (const QString& part : {QStringLiteral("snv"), QStringLiteral("indel")})
        if (file.declaresInfo("SpliceAI") && fileName.startsWith(QLatin1String("spliceai_scores"), Qt::CaseInsensitive) && fileName.contains(part))
            return spliceAiStart + part;
    return file.isTable() ? kindOfTable(file, fileName) : QString();
}

} // namespace gentolk
