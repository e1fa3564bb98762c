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

struct Exon {
    long start, end; // 1-based, inclusive
};

std::string withoutVersion(const std::string& accession) { return accession.substr(0, accession.find('.')); }

std::vector<Exon> exonsOf(const Table& table, std::size_t row, bool reverse) // in the transcript's order
{
    const auto starts = splitBy(table.cell(row, "exon_starts"), ','), ends = splitBy(table.cell(row, "exon_ends"), ',');
    std::vector<Exon> exons;
    for (std::size_t i = 0; i < std::min(starts.size(), ends.size()); ++i)
        exons.push_back({std::stol(starts[i]), std::stol(ends[i])});
    if (reverse)
        std::reverse(exons.begin(), exons.end());
    return exons;
}

int basesWithin(const Exon& exon, long first, long last) { return int(std::max(0L, std::min(exon.end, last) - std::max(exon.start, first) + 1)); }

// Bases of the untranslated end before the last junction, where the stop codon's exon is not the last one.
int beyondStop(const std::vector<Exon>& exons, long first, long last, bool reverse)
{
    int bases = 0;
    for (std::size_t i = 0; i + 1 < exons.size(); ++i)
        bases += reverse ? basesWithin(exons[i], 1, first - 1) : basesWithin(exons[i], last + 1, exons[i].end);
    return bases;
}

KnownShape shapeOf(const Table& table, std::size_t row)
{
    const bool reverse = table.cell(row, "strand") == "-";
    const long first = std::stol(table.cell(row, "cds_start")), last = std::stol(table.cell(row, "cds_end"));
    const auto exons = exonsOf(table, row, reverse);
    KnownShape known{withoutVersion(table.cell(row, "refseq")), withoutVersion(table.cell(row, "enst")), {}};
    int before = 0;
    for (std::size_t i = 0; i < exons.size(); ++i) {
        const int coding = basesWithin(exons[i], first, last);
        known.shape.codingOfExon.push_back(coding);
        known.shape.codingLength += coding;
        before += i + 1 < exons.size() ? coding : 0;
    }
    if (exons.size() > 1)
        known.shape.lastJunction = before + (before == known.shape.codingLength ? beyondStop(exons, first, last, reverse) : 0);
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

} // namespace gentolk
