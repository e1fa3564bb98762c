#include "core/workflow/demo_transcript.h"
#include "core/base/error.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/resource.h"
#include "core/reference/table.h"
#include <algorithm>
#include <cstdlib>

namespace gentolk
{

namespace
{

using Span = DemoTranscript::Span;

std::vector<Span> spansOf(const std::string& starts, const std::string& ends, bool reverse)
{
    const auto first = splitBy(starts, ','), last = splitBy(ends, ',');
    std::vector<Span> spans;
    for (std::size_t i = 0; i < first.size() && i < last.size(); ++i)
        spans.push_back({std::atoll(first[i].c_str()), std::atoll(last[i].c_str())});
    if (reverse)
        std::reverse(spans.begin(), spans.end());
    return spans;
}

DemoTranscript transcriptOf(const Table& table, std::size_t row)
{
    DemoTranscript one;
    one.symbol = table.cell(row, "gene_symbol");
    one.ensemblGene = table.cell(row, "ensembl_gene");
    one.refSeq = table.cell(row, "refseq");
    one.ensembl = table.cell(row, "enst");
    one.contig = table.cell(row, "chrom");
    one.reverse = table.cell(row, "strand") == "-";
    one.exons = spansOf(table.cell(row, "exon_starts"), table.cell(row, "exon_ends"), one.reverse);
    one.coding = spansOf(table.cell(row, "cds_starts"), table.cell(row, "cds_ends"), one.reverse);
    if (const PanelGene* gene = loadPanel(QStringLiteral("iei"))->bySymbol(one.symbol))
        one.hgncId = gene->hgncId;
    return one;
}

std::vector<DemoTranscript> readTranscripts()
{
    const Table table(resourceBytes(QStringLiteral(":/transcripts/transcripts_grch38.tsv")));
    std::vector<DemoTranscript> all;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string& check = table.cell(row, "check");
        const bool remarked = check.find("DIFFERS") != std::string::npos || check.find("rebuilt") != std::string::npos;
        if (!table.cell(row, "cds_starts").empty() && !remarked)
            all.push_back(transcriptOf(table, row));
    }
    return all;
}

std::int64_t lengthOf(const std::vector<Span>& spans)
{
    std::int64_t sum = 0;
    for (const Span& span : spans)
        sum += span.end - span.start + 1;
    return sum;
}

// 1-based in the spans laid end to end; 0 when the position is in none.
std::int64_t placeAlong(const std::vector<Span>& spans, bool reverse, std::int64_t position)
{
    std::int64_t before = 0;
    for (const Span& span : spans) {
        if (position >= span.start && position <= span.end)
            return before + (reverse ? span.end - position : position - span.start) + 1;
        before += span.end - span.start + 1;
    }
    return 0;
}

// The coding name of an exonic position.
std::string exonicName(const DemoTranscript& transcript, std::int64_t position)
{
    const std::int64_t along = placeAlong(transcript.exons, transcript.reverse, position);
    const Span& first = transcript.coding.front();
    const std::int64_t start = placeAlong(transcript.exons, transcript.reverse, transcript.reverse ? first.end : first.start);
    const std::int64_t last = start + transcript.codingLength() - 1;
    if (along < start)
        return '-' + std::to_string(start - along);
    return along > last ? '*' + std::to_string(along - last) : std::to_string(along - start + 1);
}

DemoPlace exonicPlace(const DemoTranscript& transcript, std::size_t exon, std::int64_t position)
{
    const Span& span = transcript.exons[exon];
    DemoPlace place;
    place.name = exonicName(transcript, position);
    place.codingPosition = placeAlong(transcript.coding, transcript.reverse, position);
    place.kind = place.codingPosition > 0    ? DemoPlace::Kind::Coding
                 : place.name.front() == '-' ? DemoPlace::Kind::FivePrime
                                             : DemoPlace::Kind::ThreePrime;
    place.fromExonEdge = std::min(position - span.start, span.end - position) + 1;
    place.exon = std::to_string(exon + 1) + '/' + std::to_string(transcript.exons.size());
    return place;
}

// Between the exon and the next one; the nearer of the two gives the name, the one before at equal distance.
DemoPlace intronicPlace(const DemoTranscript& transcript, std::size_t exon, std::int64_t position)
{
    const Span& before = transcript.exons[exon];
    const Span& after = transcript.exons[exon + 1];
    const std::int64_t lastBase = transcript.reverse ? before.start : before.end, firstBase = transcript.reverse ? after.end : after.start;
    const std::int64_t down = std::abs(position - lastBase), up = std::abs(firstBase - position);
    DemoPlace place;
    place.kind = DemoPlace::Kind::Intron;
    place.fromExonEdge = std::min(down, up);
    place.name = down <= up ? exonicName(transcript, lastBase) + '+' + std::to_string(down)
                            : exonicName(transcript, firstBase) + '-' + std::to_string(up);
    place.intron = std::to_string(exon + 1) + '/' + std::to_string(transcript.exons.size() - 1);
    return place;
}

} // namespace

std::int64_t DemoTranscript::start() const
{
    return std::min(exons.front().start, exons.back().start);
}
std::int64_t DemoTranscript::end() const
{
    return std::max(exons.front().end, exons.back().end);
}
std::int64_t DemoTranscript::codingLength() const
{
    return lengthOf(coding);
}

const std::vector<DemoTranscript>& demoTranscripts()
{
    static const std::vector<DemoTranscript> all = readTranscripts();
    return all;
}

const DemoTranscript& demoTranscript(const std::string& symbol)
{
    const auto& all = demoTranscripts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const DemoTranscript& one) { return one.symbol == symbol; });
    if (found == all.end())
        throw Error(Error::Code::NotFound, QString::fromStdString(symbol), QStringLiteral("no transcript model"));
    return *found;
}

DemoPlace placeIn(const DemoTranscript& transcript, std::int64_t position)
{
    if (position < transcript.start() || position > transcript.end())
        return {};
    for (std::size_t exon = 0; exon < transcript.exons.size(); ++exon)
        if (position >= transcript.exons[exon].start && position <= transcript.exons[exon].end)
            return exonicPlace(transcript, exon, position);
    for (std::size_t exon = 0; exon + 1 < transcript.exons.size(); ++exon) {
        const Span& next = transcript.exons[exon + 1];
        if (transcript.reverse ? position > next.end : position < next.start)
            return intronicPlace(transcript, exon, position);
    }
    return {};
}

std::int64_t positionOfCoding(const DemoTranscript& transcript, std::int64_t codingPosition)
{
    for (const Span& span : transcript.coding) {
        const std::int64_t length = span.end - span.start + 1;
        if (codingPosition <= length)
            return transcript.reverse ? span.end - codingPosition + 1 : span.start + codingPosition - 1;
        codingPosition -= length;
    }
    throw Error(Error::Code::InvalidValue, QString::fromStdString(transcript.symbol),
                QStringLiteral("coding position beyond the transcript"));
}

char onTranscript(const DemoTranscript& transcript, char base)
{
    constexpr std::string_view bases = "ACGT", complements = "TGCA";
    const std::size_t at = bases.find(base);
    return transcript.reverse && at != std::string_view::npos ? complements[at] : base;
}

} // namespace gentolk
