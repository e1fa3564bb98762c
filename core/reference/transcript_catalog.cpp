#include "core/reference/transcript_catalog.h"
#include "core/base/error.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/resource.h"
#include "core/reference/table.h"
#include <cstdlib>

namespace gentolk {

namespace {

Table transcriptTable(GenomeAssembly assembly)
{
    const QString build = assembly == GenomeAssembly::GRCh37 ? QStringLiteral("grch37") : QStringLiteral("grch38");
    return Table(resourceBytes(QStringLiteral(":/transcripts/transcripts_%1.tsv").arg(build)));
}

GenomicSpans spansFrom(const std::string& starts, const std::string& ends)
{
    const auto first = splitBy(starts, ','), last = splitBy(ends, ',');
    GenomicSpans spans;
    for (std::size_t i = 0; i < first.size() && i < last.size(); ++i)
        spans.emplace_back(std::atoll(first[i].c_str()), std::atoll(last[i].c_str()));
    return spans;
}

TranscriptModel modelOf(const Table& table, std::size_t row, const GenePanel& panel)
{
    TranscriptModel model;
    model.accession = table.cell(row, "refseq");
    model.otherAccession = table.cell(row, "enst");
    model.geneSymbol = table.cell(row, "gene_symbol");
    model.ensemblGene = table.cell(row, "ensembl_gene");
    model.contig = normalContig(table.cell(row, "chrom"));
    model.reverse = table.cell(row, "strand") == "-";
    model.doubt = table.cell(row, "doubt");
    layOut(model, spansFrom(table.cell(row, "exon_starts"), table.cell(row, "exon_ends")),
           spansFrom(table.cell(row, "cds_starts"), table.cell(row, "cds_ends")));
    if (model.exons.empty())
        throw Error(Error::Code::FileMalformed, QString::fromStdString(model.accession), QStringLiteral("a transcript without exons"));
    model.biotype = model.isCoding() ? "protein_coding" : "lncRNA";
    model.maneSelect = model.isCoding();
    model.canonical = true;
    if (const PanelGene* gene = panel.bySymbol(model.geneSymbol))
        model.hgncId = gene->hgncId;
    return model;
}

std::vector<TranscriptModel> readModels(GenomeAssembly assembly)
{
    const Table table = transcriptTable(assembly);
    const auto panel = loadPanel(QStringLiteral("iei"));
    std::vector<TranscriptModel> models;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        models.push_back(modelOf(table, row, *panel));
    return models;
}

// Read when first asked for: nearly always one of the two.
template<GenomeAssembly assembly> const std::vector<TranscriptModel>& modelsOf()
{
    static const std::vector<TranscriptModel> models = readModels(assembly);
    return models;
}

template<GenomeAssembly assembly> const QString& versionOf()
{
    static const QString version = [] {
        const Table table = transcriptTable(assembly);
        return QString::fromStdString(table.note("name") + ", " + table.note("version"));
    }();
    return version;
}

} // namespace

const std::vector<TranscriptModel>& builtInTranscripts(GenomeAssembly assembly)
{
    static const std::vector<TranscriptModel> none;
    if (assembly == GenomeAssembly::GRCh37)
        return modelsOf<GenomeAssembly::GRCh37>();
    return assembly == GenomeAssembly::GRCh38 ? modelsOf<GenomeAssembly::GRCh38>() : none;
}

QString builtInTranscriptsVersion(GenomeAssembly assembly)
{
    return assembly == GenomeAssembly::GRCh37 ? versionOf<GenomeAssembly::GRCh37>() : versionOf<GenomeAssembly::GRCh38>();
}

} // namespace gentolk
