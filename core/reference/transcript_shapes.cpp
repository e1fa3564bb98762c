#include "core/reference/transcript_shapes.h"
#include "core/reference/resource.h"
#include "core/reference/table.h"
#include <algorithm>
#include <map>

namespace gentolk {

namespace {

struct KnownShape {
    std::string refSeq, ensembl; // without version
    TranscriptShape shape;
};

using Piece = GenomicExons::Piece;

std::string withoutVersion(const std::string& accession) { return accession.substr(0, accession.find('.')); }

GenomicExons exonsOf(const Table& table, std::size_t row)
{
    const auto starts = splitBy(table.cell(row, "exon_starts"), ','), ends = splitBy(table.cell(row, "exon_ends"), ',');
    GenomicExons found;
    found.reverse = table.cell(row, "strand") == "-";
    for (std::size_t i = 0; i < std::min(starts.size(), ends.size()); ++i)
        found.exons.push_back({std::stoll(starts[i]), std::stoll(ends[i])});
    if (found.reverse)
        std::reverse(found.exons.begin(), found.exons.end());
    if (!table.cell(row, "cds_start").empty() && !table.cell(row, "cds_end").empty()) {
        found.codingFirst = std::stoll(table.cell(row, "cds_start"));
        found.codingLast = std::stoll(table.cell(row, "cds_end"));
    }
    return found;
}

int basesWithin(const Piece& exon, std::int64_t first, std::int64_t last)
{
    return int(std::max<std::int64_t>(0, std::min(exon.end, last) - std::max(exon.start, first) + 1));
}

// Bases of the untranslated end before the last junction, where the stop codon's exon is not the last one.
int beyondStop(const GenomicExons& all)
{
    int bases = 0;
    for (std::size_t i = 0; i + 1 < all.exons.size(); ++i)
        bases += all.reverse ? basesWithin(all.exons[i], 1, all.codingFirst - 1) : basesWithin(all.exons[i], all.codingLast + 1, all.exons[i].end);
    return bases;
}

KnownShape shapeOf(const Table& table, std::size_t row)
{
    const GenomicExons all = exonsOf(table, row);
    KnownShape known{withoutVersion(table.cell(row, "refseq")), withoutVersion(table.cell(row, "enst")), {}};
    int before = 0;
    for (std::size_t i = 0; i < all.exons.size(); ++i) {
        const int coding = basesWithin(all.exons[i], all.codingFirst, all.codingLast);
        known.shape.codingOfExon.push_back(coding);
        known.shape.codingLength += coding;
        before += i + 1 < all.exons.size() ? coding : 0;
    }
    if (all.exons.size() > 1)
        known.shape.lastJunction = before + (before == known.shape.codingLength ? beyondStop(all) : 0);
    return known;
}

std::map<std::string, KnownShape> readShapes()
{
    const Table table(resourceBytes(QStringLiteral(":/transcripts/transcripts_grch38.tsv")));
    std::map<std::string, KnownShape> shapes;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        if (!table.cell(row, "cds_start").empty() && !table.cell(row, "cds_end").empty())
            shapes.emplace(table.cell(row, "gene_symbol"), shapeOf(table, row));
    return shapes;
}

const KnownShape* knownShape(const std::string& symbol)
{
    static const std::map<std::string, KnownShape> shapes = readShapes();
    const auto found = shapes.find(symbol);
    return found == shapes.end() ? nullptr : &found->second;
}

std::map<std::string, GenomicExons> readExons(const QString& path)
{
    const Table table(resourceBytes(path));
    std::map<std::string, GenomicExons> exons;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        exons.emplace(table.cell(row, "gene_symbol"), exonsOf(table, row));
    return exons;
}

} // namespace

std::optional<TranscriptShape> transcriptShape(const std::string& symbol)
{
    const KnownShape* known = knownShape(symbol);
    return known ? std::optional(known->shape) : std::nullopt;
}

std::optional<TranscriptShape> transcriptShape(const TranscriptConsequence& transcript, const std::string& symbol)
{
    const KnownShape* known = knownShape(symbol);
    if (!known)
        return std::nullopt;
    const std::string named = withoutVersion(transcript.transcript), paired = withoutVersion(transcript.maneRefSeq);
    const bool same = named == known->refSeq || named == known->ensembl || (!paired.empty() && paired == known->refSeq);
    return same ? std::optional(known->shape) : std::nullopt;
}

int GenomicExons::codingBases(const Piece& piece, std::int64_t start, std::int64_t end) const
{
    return codingFirst == 0 ? 0 : basesWithin(piece, std::max(codingFirst, start), std::min(codingLast, end));
}

std::optional<GenomicExons> genomicExons(const std::string& symbol, GenomeAssembly assembly)
{
    static const auto grch37 = readExons(QStringLiteral(":/transcripts/transcripts_grch37.tsv"));
    static const auto grch38 = readExons(QStringLiteral(":/transcripts/transcripts_grch38.tsv"));
    if (assembly == GenomeAssembly::Unknown)
        return std::nullopt;
    const auto& exons = assembly == GenomeAssembly::GRCh37 ? grch37 : grch38;
    const auto found = exons.find(symbol);
    return found == exons.end() ? std::nullopt : std::optional(found->second);
}

} // namespace gentolk
