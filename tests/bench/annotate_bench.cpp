// Consequence and HGVS of every record of a VCF on the transcripts of a GFF3 file, as tab-separated lines with all that is told of an allele:
// contig, position, REF, ALT, transcript, terms, c. name, p. name, gene, HGNC id, impact, exon, intron, g. name, decay, whether the effect is
// unknown, doubt. For tests/bench/annotation.sh only.
#include "core/annotation/annotator.h"
#include "core/annotation/coding_name.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/io/fasta_source.h"
#include "core/io/gff3_transcripts.h"
#include "core/io/line_scan.h"
#include "core/io/text_lines.h"
#include <charconv>
#include <cstdio>

using namespace gentolk;

namespace {

void appendLine(std::string& out, const Variant& variant, const std::string& genomicName, const AlleleEffect& one)
{
    const TranscriptModel& transcript = *one.transcript;
    const TranscriptEffect& effect = one.effect;
    appendNumber(out.append(variant.contig).append("\t"), variant.position);
    out.append("\t").append(variant.reference).append("\t").append(variant.alternate).append("\t").append(transcript.accession).append("\t");
    appendTerms(out, effect.terms, "&");
    out.append("\t").append(one.codingName).append("\t").append(effect.proteinName).append("\t").append(transcript.geneSymbol).append("\t");
    out.append(transcript.hgncId).append("\t").append(toString(impactOf(one))).append("\t").append(exonOf(one)).append("\t").append(intronOf(one));
    out.append("\t").append(genomicName).append("\t").append(!effect.decayPredicted ? "" : *effect.decayPredicted ? "decay" : "no decay");
    out.append("\t").append(effect.unknown ? "unknown" : "").append("\t").append(transcript.doubt).append("\n");
}

void read(std::string_view line, Variant& variant)
{
    const LineScan scan = scanLine(line);
    const auto cell = [&](std::size_t i) { return line.substr(scan.places[i - 1] + 1, scan.places[i] - scan.places[i - 1] - 1); };
    variant.contig = line.substr(0, scan.places[0]);
    std::from_chars(line.data() + scan.places[0] + 1, line.data() + scan.places[1], variant.position);
    variant.reference = cell(3);
    variant.alternate = cell(4);
}

int run(const QString& fasta, const QString& gff, const QString& vcf)
{
    FastaSource sequence(fasta);
    Annotator annotator(readGff3Transcripts(gff), &sequence);
    TextLines lines(vcf);
    std::string out;
    Variant variant;
    for (std::string_view line; lines.next(line);) {
        if (line.empty() || line.front() == '#')
            continue;
        read(line, variant);
        PlacedAllele allele = annotator.placed(variant);
        const std::string genomic = genomicName(allele);
        for (const AlleleEffect& one : annotator.effectsOf(allele))
            appendLine(out, variant, genomic, one);
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
    if (count != 4)
        return std::fputs("annotate_bench GENOME.fa GENES.gff3 RECORDS.vcf\n", stderr), 2;
    try {
        return run(QString::fromLocal8Bit(values[1]), QString::fromLocal8Bit(values[2]), QString::fromLocal8Bit(values[3]));
    } catch (const Error& error) {
        return std::fprintf(stderr, "%s\n", error.what()), 1;
    }
}
