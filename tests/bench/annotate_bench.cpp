// Consequence and HGVS of every record of a VCF on the transcripts of a GFF3 file, as tab-separated lines with all that is told of an allele:
// contig, position, REF, ALT, transcript, terms, c. name, p. name, gene, HGNC id, impact, exon, intron, g. name, decay, whether the effect is
// unknown, doubt. For tests/bench/annotation.sh only.
#include "core/annotation/annotator.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/io/fasta_source.h"
#include "core/io/gff3_transcripts.h"
#include "core/io/text_lines.h"
#include <charconv>
#include <cstdio>

using namespace gentolk;

namespace {

void appendLine(std::string& out, const Variant& variant, const std::string& genomicName, const TranscriptConsequence& one)
{
    out.append(variant.contig).append("\t").append(std::to_string(variant.position)).append("\t").append(variant.reference).append("\t");
    out.append(variant.alternate).append("\t").append(one.transcript).append("\t");
    for (std::size_t i = 0; i < one.consequences.size(); ++i)
        out.append(i ? "&" : "").append(one.consequences[i]);
    out.append("\t").append(one.hgvsC).append("\t").append(one.hgvsP).append("\t").append(one.geneSymbol).append("\t").append(one.hgncId);
    out.append("\t").append(toString(one.impact)).append("\t").append(one.exon).append("\t").append(one.intron).append("\t").append(genomicName);
    out.append("\t").append(!one.decayPredicted ? "" : *one.decayPredicted ? "decay" : "no decay").append("\t").append(one.effectUnknown ? "unknown" : "");
    out.append("\t").append(one.doubt).append("\n");
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
        const auto cell = splitText(line, '\t');
        variant.contig = cell[0];
        std::from_chars(cell[1].data(), cell[1].data() + cell[1].size(), variant.position);
        variant.reference = cell[3];
        variant.alternate = cell[4];
        const std::string genomicName = annotator.genomicNameOf(variant);
        for (const TranscriptConsequence& one : annotator.annotate(variant))
            appendLine(out, variant, genomicName, one);
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
