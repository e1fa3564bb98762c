#include "core/workflow/annotate_file.h"
#include "app/cli/family_options.h"
#include "app/cli/json_values.h"
#include "app/cli/verb.h"
#include "core/base/text.h"

namespace gentolk::cli {

namespace po = boost::program_options;

namespace {

AnnotationRequest annotationRequest(const Values& values)
{
    AnnotationRequest request;
    request.vcfPath = required(values, "vcf");
    request.sequencePath = textOf(values, "fasta");
    request.transcriptsPath = textOf(values, "gff");
    request.assembly = askedAssembly(values);
    request.panel = askedPanel(values);
    return request;
}

// Why a name is missing or needs a second look.
std::string hgvsNote(const AnnotatedAllele& allele)
{
    std::string note = allele.consequence ? allele.consequence->doubt : "no transcript within 5,000 bases";
    const auto add = [&note](const char* more) { note.append(note.empty() ? "" : "; ").append(more); };
    if (allele.hgvsG.empty())
        add(isSymbolic(allele.variant.alternate) ? "a symbolic allele is not named" : "the reference sequence is needed for the 3' rule");
    if (allele.consequence && allele.consequence->effectUnknown)
        add("the reference sequence is needed to tell the effect");
    return note;
}

QJsonObject alleleJson(const AnnotatedAllele& allele)
{
    static const TranscriptConsequence none;
    const TranscriptConsequence& one = allele.consequence ? *allele.consequence : none;
    const auto textOrNull = [](const std::string& value) { return value.empty() ? QJsonValue() : QJsonValue(text(value)); };
    return {{"contig", text(allele.variant.contig)},
            {"position", qint64(allele.variant.position)},
            {"ref", text(allele.variant.reference)},
            {"alt", text(allele.variant.alternate)},
            {"gene", textOrNull(one.geneSymbol)},
            {"hgnc_id", textOrNull(one.hgncId)},
            {"transcript", textOrNull(one.transcript)},
            {"mane_select", allele.consequence ? QJsonValue(one.maneSelect) : QJsonValue()},
            {"consequence", jsonOf(one.consequences)},
            {"impact", allele.consequence ? QJsonValue(text(toString(one.impact))) : QJsonValue()},
            {"exon", textOrNull(one.exon)},
            {"intron", textOrNull(one.intron)},
            {"hgvs_g", textOrNull(allele.hgvsG)},
            {"hgvs_c", textOrNull(one.hgvsC)},
            {"hgvs_p", textOrNull(one.hgvsP)},
            {"nmd_predicted", one.decayPredicted ? QJsonValue(*one.decayPredicted) : QJsonValue()},
            {"hgvs_note", textOrNull(hgvsNote(allele))},
            {"frequency", frequencyJson(allele.frequency)},
            {"clinvar", clinvarJson(allele.clinvar)},
            {"scores", scoresJson(allele.scores)}};
}

void printAnnotationJson(const FileAnnotation& annotation)
{
    QJsonArray alleles;
    for (const AnnotatedAllele& one : annotation.alleles)
        alleles.append(alleleJson(one));
    printJson(QJsonDocument(QJsonObject{{"assembly", text(toString(annotation.assembly))},
                                        {"transcripts", annotation.transcripts},
                                        {"reference_sequence", annotation.sequence.isEmpty() ? QJsonValue() : QJsonValue(annotation.sequence)},
                                        {"reference_sources", jsonOf(annotation.knowledge)},
                                        {"alleles_outside", qint64(annotation.allelesOutside)},
                                        {"remarks", qint64(annotation.remarksTotal)},
                                        {"alleles", alleles}}));
}

void printAnnotation(const FileAnnotation& annotation)
{
    std::vector<QStringList> rows;
    for (const AnnotatedAllele& one : annotation.alleles) {
        const QJsonObject object = alleleJson(one);
        QStringList terms;
        for (const QJsonValue& term : object[u"consequence"].toArray())
            terms << term.toString();
        rows.push_back({text(toString(one.variant)).left(40), object[u"gene"].toString(QStringLiteral("-")),
                        object[u"transcript"].toString(QStringLiteral("-")), terms.join(QLatin1Char('&')),
                        object[u"hgvs_c"].toString(QStringLiteral("-")), object[u"hgvs_p"].toString(QStringLiteral("-"))});
    }
    printTable({tr("variant"), tr("gene"), tr("transcript"), tr("consequence"), QStringLiteral("HGVS c."), QStringLiteral("HGVS p.")}, rows);
    printRemarks(annotation.remarks, annotation.remarksTotal);
    if (annotation.sequence.isEmpty())
        tell(tr("without a reference sequence (--fasta) only what needs none is told"));
}

int runAnnotate(const Values& values)
{
    const AnnotationRequest request = annotationRequest(values);
    const QString out = textOf(values, "output");
    ConsoleTask task(tr("annotating"));
    if (!out.isEmpty())
        writeAnnotatedFile(request, out, has(values, "force"), task);
    if (!out.isEmpty() && !has(values, "json"))
        return Done;
    const FileAnnotation annotation = annotateFile(request, task);
    if (has(values, "json"))
        printAnnotationJson(annotation);
    else
        printAnnotation(annotation);
    return Done;
}

} // namespace

Verb annotateVerb()
{
    return {"annotate",
            QT_TRANSLATE_NOOP("gentolk::cli", "consequence and HGVS of every allele on the panel's transcripts"),
            "gentolk-cli annotate --json --vcf family.vcf.gz --fasta GRCh38.fa",
            [](Options& options) {
                options.add_options()("vcf", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "VCF, gVCF or BCF file"))(
                    "fasta", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "reference FASTA with its index beside it"))(
                    "gff", po::value<std::string>(),
                    QT_TRANSLATE_NOOP("gentolk::cli", "GFF3 of transcripts to use in place of the built-in ones, over the whole file"))(
                    "assembly", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "GRCh37 or GRCh38, where the header does not tell"))(
                    "panel", po::value<std::string>()->default_value("iei"), QT_TRANSLATE_NOOP("gentolk::cli", "gene panel"))(
                    "output,o", po::value<std::string>(), QT_TRANSLATE_NOOP("gentolk::cli", "write the file again with INFO/GENTOLK (.vcf, .vcf.gz, .bcf)"))(
                    "force", QT_TRANSLATE_NOOP("gentolk::cli", "overwrite the output"));
            },
            "vcf",
            runAnnotate};
}

} // namespace gentolk::cli
