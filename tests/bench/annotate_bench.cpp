// Consequence and HGVS of every record of a VCF on the transcripts of a GFF3 file, as tab-separated lines with all that is told of an allele:
// contig, position, REF, ALT, transcript, terms, c. name, p. name, gene, HGNC id, impact, exon, intron, g. name, decay, whether the effect is
// unknown, doubt. With "short" the first eight alone, and no g. name is made. For tests/bench/annotation.sh only.
#include "core/annotation/annotator.h"
#include "core/annotation/coding_name.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/io/fasta_source.h"
#include "core/io/gff3_transcripts.h"
#include "core/io/line_scan.h"
#include "core/io/text_lines.h"
#include <cstdio>

using namespace gentolk;

namespace {

// The cells of a record's line that are needed, as they stand there.
struct Record {
    std::string_view contig, position, reference, alternate;
};

Record recordIn(std::string_view line)
{
    const LineScan scan = scanLine(line);
    const auto cell = [&](std::size_t i) { return line.substr(scan.places[i - 1] + 1, scan.places[i] - scan.places[i - 1] - 1); };
    return {line.substr(0, scan.places[0]), cell(1), cell(3), cell(4)};
}

// Each with a tab behind it; the last tab of a line becomes its end.
void appendCells(std::string& out, std::initializer_list<std::string_view> cells)
{
    std::size_t size = out.size() + cells.size();
    for (const std::string_view cell : cells)
        size += cell.size();
    out.resize(size);
    char* end = out.data() + size;
    for (auto cell = std::rbegin(cells); cell != std::rend(cells); ++cell) {
        *--end = '\t';
        end = std::copy_backward(cell->begin(), cell->end(), end);
    }
}

void appendShort(std::string& out, const Record& record, const AlleleEffect& one)
{
    appendCells(out, {record.contig, record.position, record.reference, record.alternate, one.transcript->accession});
    appendTerms(out, one.effect.terms, "&");
    out += '\t';
    appendCells(out, {one.codingName, one.effect.proteinName});
}

void appendRest(std::string& out, std::string_view genomicName, const AlleleEffect& one)
{
    const TranscriptModel& transcript = *one.transcript;
    const TranscriptEffect& effect = one.effect;
    const std::string_view none, decay = !effect.decayPredicted ? none : *effect.decayPredicted ? std::string_view("decay") : std::string_view("no decay");
    appendCells(out, {transcript.geneSymbol, transcript.hgncId, toString(impactOf(one)), exonOf(one), intronOf(one), genomicName, decay,
                      effect.unknown ? std::string_view("unknown") : none, transcript.doubt});
}

int run(const QString& fasta, const QString& gff, const QString& vcf, bool whole)
{
    FastaSource sequence(fasta);
    Annotator annotator(readGff3Transcripts(gff), &sequence);
    TextLines lines(vcf);
    std::string out;
    for (std::string_view line; lines.next(line);) {
        if (line.empty() || line.front() == '#')
            continue;
        const Record record = recordIn(line);
        PlacedAllele allele(record.contig, wholeNumberFrom(record.position).value(), record.reference, record.alternate, &sequence);
        const std::string genomic = whole ? genomicName(allele) : std::string();
        for (const AlleleEffect& one : annotator.effectsOf(allele)) {
            appendShort(out, record, one);
            if (whole)
                appendRest(out, genomic, one);
            out.back() = '\n';
        }
        if (out.size() > (1 << 20)) {
            std::fwrite(out.data(), 1, out.size(), stdout);
            out.clear();
        }
    }
    std::fwrite(out.data(), 1, out.size(), stdout);
    return 0;
}

} // namespace

int main(int count, char** values)
{
    const bool isShort = count == 5 && std::string_view(values[4]) == "short";
    if (count != 4 && !isShort)
        return std::fputs("annotate_bench GENOME.fa GENES.gff3 RECORDS.vcf [short]\n", stderr), 2;
    try {
        return run(QString::fromLocal8Bit(values[1]), QString::fromLocal8Bit(values[2]), QString::fromLocal8Bit(values[3]), !isShort);
    } catch (const Error& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
}
