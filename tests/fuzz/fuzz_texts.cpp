// One text for libFuzzer (tests/fuzz/run): the first byte says which reader gets the rest, CSQ, ANN, BCSQ, a PED, a VCF, the bytes inside a
// BCF, a phenopacket, the .fai of a FASTA, the .gzi of a bgzipped one, a table or VCF of knowledge, hp.obo, phenotype.hpoa, the .tbi or .csi of a VCF, or
// the .csi of a BCF. An answer or an Error is right; a crash, a hang or another exception is not. Of an annotation the text's first line, where it has several,
// is the header's description; a VCF without its own header gets a small one.
#include "core/annotation/allele_evidence.h"
#include "core/annotation/transcript_consequences.h"
#include "core/base/error.h"
#include "core/genetics/structural_variant.h"
#include "core/io/fasta_source.h"
#include "core/io/ped_file.h"
#include "core/io/phenopacket.h"
#include "core/io/source_records.h"
#include "core/io/vcf_file.h"
#include "core/io/vcf_source.h"
#include "core/phenotype/disease_profiles.h"
#include "core/phenotype/release_tables.h"
#include <QFile>
#include <QTemporaryDir>
#include <htslib/bgzf.h>
#include <htslib/tbx.h>
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <vector>

using namespace gentolk;

namespace {

constexpr std::string_view csqDescription
    = "Format: Allele|Consequence|SYMBOL|HGNC_ID|Feature|CANONICAL|MANE_SELECT|HGVSc|HGVSp|ALLELE_NUM|gnomADg_AF|CLIN_SIG|SpliceAI_pred_DS_AG";
constexpr std::string_view bcsqDescription = "Format: '[*]consequence|gene|transcript|biotype[|strand|amino_acid_change|dna_change]'";

void readAnnotation(AnnotationSource source, std::string_view text)
{
    const std::size_t line = text.find('\n');
    const bool told = line != std::string_view::npos;
    const std::string_view description = told ? text.substr(0, line) : source == AnnotationSource::Bcsq ? bcsqDescription : csqDescription;
    const std::string_view value = told ? text.substr(line + 1) : text;
    for (const int index : {1, 2}) {
        const RecordAllele allele{"CA", {"C", "CT"}, index};
        AnnotationHeader header;
        if (source == AnnotationSource::Vep) {
            header.csq = csqFields(description);
            const VepEntries entries = vepEntries(value, *header.csq, allele);
            vepConsequences(entries, *header.csq);
            predictorScoresOf(evidenceFields({{"CSQ", std::string(value)}, {"SpliceAI", std::string(value)}}, entries, header, allele), allele);
        } else if (source == AnnotationSource::SnpEff) {
            snpEffConsequences(value, annFields(told ? description : std::string_view()), allele);
        } else {
            bcsqConsequences(value, bcsqFields(description), allele);
        }
    }
}

QString pathOf(const char* name)
{
    static const QTemporaryDir folder;
    return folder.filePath(QString::fromLatin1(name));
}

QString written(const char* name, std::initializer_list<std::string_view> parts)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    for (const std::string_view part : parts)
        if (file.write(part.data(), qint64(part.size())) != qint64(part.size()))
            std::abort();
    return file.fileName();
}

constexpr std::string_view smallHeader =
    "##fileformat=VCFv4.3\n##contig=<ID=chr1,length=248956422>\n##contig=<ID=chrX,length=156040895>\n"
    "##INFO=<ID=END,Number=1,Type=Integer,Description=\"e\">\n##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"t\">\n"
    "##INFO=<ID=SVLEN,Number=A,Type=Integer,Description=\"l\">\n##INFO=<ID=MATEID,Number=.,Type=String,Description=\"m\">\n"
    "##INFO=<ID=CIPOS,Number=2,Type=Integer,Description=\"c\">\n"
    "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Format: Allele|Consequence|SYMBOL|HGVSc|gnomADg_AF\">\n"
    "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"g\">\n##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"d\">\n"
    "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"d\">\n##FORMAT=<ID=CN,Number=1,Type=Integer,Description=\"n\">\n"
    "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\tmother\n";
constexpr std::string_view smallRecords =
    "chr1\t100\trs1\tCA\tC,CT\t50\tPASS\tCSQ=-|stop_gained|WAS|NM_1.1:c.5C>T|0.1\tGT:AD:DP\t1/2:1,2,3:6\t0|1:4,5,.:9\n"
    "chr1\t200\tDEL1\tA\t<DEL>\t.\tq10\tSVTYPE=DEL;END=900;SVLEN=-700;CIPOS=-5,5\tGT:CN\t./1:1\t.:2\n"
    "chr1\t300\tb0\tA\tA[chrX:500[\t.\t.\tSVTYPE=BND;MATEID=b1\tGT\t0/1\t0/0\nchrX\t500\tb1\tA\t]chr1:300]A\t.\t.\tSVTYPE=BND;MATEID=b0\tGT\t0/1\t0/0\n";

// Everything that an import does with a file: alleles, events, slice, fingerprint; and the slice must be readable again.
void readFile(const QString& path)
{
    UnwatchedTask task;
    VcfContents contents = readVcf(path, RegionSet::everything(), {.slice = true, .index = false, .fingerprint = true}, task);
    std::vector<StructuralVariant> events;
    for (const CandidateVariant& one : contents.alleles)
        if (one.event)
            events.push_back(*one.event);
    joinStructural(std::move(events));
    if (readSlice(contents.slice, path, task).alleles.size() != contents.alleles.size())
        std::abort(); // lost on the way into the case
}

void readVariants(std::string_view text)
{
    readFile(written("a.vcf", {text.starts_with("##") ? std::string_view() : smallHeader, text}));
}

// The bytes inside a BCF, since damage to its compressed blocks is found by their checksums at once.
void readBinary(std::string_view bytes)
{
    const QString path = pathOf("a.bcf");
    BGZF* file = bgzf_open(qPrintable(path), "w0");
    if (!file || bgzf_write(file, bytes.data(), bytes.size()) < 0 || bgzf_close(file) < 0)
        std::abort();
    readFile(path);
}

std::string insideOf(const QString& path)
{
    BGZF* file = bgzf_open(qPrintable(path), "r");
    std::string bytes(1 << 20, '\0');
    const ssize_t read = file ? bgzf_read(file, bytes.data(), bytes.size()) : -1;
    if (read < 0 || bgzf_close(file) < 0)
        std::abort();
    return bytes.substr(0, std::size_t(read));
}

std::string smallBinary()
{
    UnwatchedTask task;
    const QString text = written("seed.vcf", {smallHeader, smallRecords});
    const QByteArray slice = readVcf(text, RegionSet::everything(), {.slice = true}, task).slice;
    return insideOf(written("seed.bcf", {std::string_view(slice.constData(), std::size_t(slice.size()))}));
}

// What is read must be readable again when written.
void readPacket(std::string_view text)
{
    const Phenopacket packet = phenopacketFrom(QByteArray(text.data(), qsizetype(text.size())), QStringLiteral("fuzz"));
    Case made;
    made.number = QStringLiteral("G1");
    made.phenotype = packet.terms;
    made.patient.sex = packet.sex;
    const QByteArray written = toPhenopacket(made, QStringLiteral("x"), QStringLiteral("y"), {}, [](const QString& id) { return id; });
    if (phenopacketFrom(written, QStringLiteral("fuzz")).terms.size() != packet.terms.size())
        std::abort();
}

constexpr std::string_view smallFasta = ">chr1 x\nACGTACGTAC\nGTACGTNNAC\nACG\n>chrX\nTTTTT\nAC\n", smallIndex = "chr1\t23\t8\t10\t11\nchrX\t7\t41\t5\t6\n";

void askBases(const QString& path)
{
    FastaSource source(path);
    for (const char* contig : {"chr1", "X", "chr2"})
        for (const auto& [start, end] : {std::pair<std::int64_t, std::int64_t>{1, 5}, {8, 23}, {20, 4000}, {-3, 2}, {1, 1000000}})
            if (source.bases(contig, start, end).size() > 1000004)
                std::abort();
}

void readFaidx(std::string_view text)
{
    written("a.fa.fai", {text});
    askBases(written("a.fa", {smallFasta}));
}

void readGzi(std::string_view bytes)
{
    const QString path = pathOf("b.fa.gz");
    BGZF* file = bgzf_open(qPrintable(path), "w");
    if (!file || bgzf_write(file, smallFasta.data(), smallFasta.size()) < 0 || bgzf_close(file) < 0)
        std::abort();
    written("b.fa.gz.fai", {smallIndex});
    written("b.fa.gz.gzi", {bytes});
    askBases(path);
}

// By its content, as a person drops it on the page; and as what a person says it is.
void readSource(std::string_view text)
{
    const QString path = written("source", {text});
    for (const char* kind : {"", "phylop", "revel", "cadd-snv", "gnomad-constraint", "clingen-validity", "gnomad-exomes-coverage"}) {
        try {
            const auto source = openSource(path, QLatin1String(kind), GenomeAssembly::GRCh38);
            source->choose(RegionSet::everything());
            for (SourceRecord record; source->next(record);) {
            }
        } catch (const Error&) {
            continue;
        }
    }
}

// A good file whose index is damaged: what is read through it must be what a whole index gives, unless the index is left aside or an Error comes. That holds
// for damage to its bytes as they lie on the disk. Of damage inside it, put in before it was compressed, nothing may be made up: records come in order, each once.
struct IndexedFile {
    QString path;
    std::vector<std::string> all, wanted; // records: of the whole file, and by the good index
};
const RegionSet wantedPlaces({{"1", 200'000, 260'000}, {"1", 600'000, 600'500}, {"X", 50'000, 90'000}});

// None: the index was left aside.
std::optional<std::vector<std::string>> recordsThrough(const QString& path, bool byIndex)
{
    const auto source = openVcf(path);
    if (byIndex && source->readPlaces(wantedPlaces) != IndexState::Used)
        return std::nullopt;
    std::vector<std::string> records;
    for (RecordSite site; source->next(site);)
        records.push_back(std::string(site.contig) + ':' + std::to_string(site.position));
    return records;
}

std::string manyRecords()
{
    std::string text(smallHeader);
    for (const char* contig : {"chr1", "chrX"})
        for (int position = 1000; position < 700'000; position += 700)
            text += std::string(contig) + '\t' + std::to_string(position) + (position == 150'200 ? "\tx\tA\t<DEL>\t.\tPASS\tSVTYPE=DEL;END=650000\tGT\t0/1\t0/0\n" : "\tx\tA\tT\t9\tPASS\t.\tGT\t0/1\t0/0\n");
    return text;
}

QString packedVcf()
{
    const QString path = pathOf("indexed.vcf.gz");
    const std::string text = manyRecords();
    BGZF* file = bgzf_open(qPrintable(path), "w");
    for (std::size_t at = 0; at < text.size(); at += 4000) // many small blocks, as a large file has
        if (!file || bgzf_write(file, text.data() + at, std::min<std::size_t>(4000, text.size() - at)) < 0 || bgzf_flush(file) < 0)
            std::abort();
    if (bgzf_close(file) < 0)
        std::abort();
    return path;
}

QString packedBcf()
{
    UnwatchedTask task;
    const std::string text = manyRecords();
    const QByteArray slice = readVcf(written("many.vcf", {text}), RegionSet::everything(), {.slice = true}, task).slice;
    return written("indexed.bcf", {std::string_view(slice.constData(), std::size_t(slice.size()))});
}

std::string goodIndex(const QString& path, const char* ending)
{
    const bool isTabix = std::string_view(ending) == ".tbi", isBcf = path.endsWith(QLatin1String(".bcf"));
    const int made = isBcf ? bcf_index_build(qPrintable(path), 14) : tbx_index_build3(qPrintable(path), nullptr, isTabix ? 0 : 14, 0, &tbx_conf_vcf);
    QFile file(path + QLatin1String(ending));
    if (made != 0 || !file.open(QIODevice::ReadOnly))
        std::abort();
    return file.readAll().toStdString();
}

IndexedFile indexedFile(const QString& path, const char* ending)
{
    goodIndex(path, ending);
    const auto wanted = recordsThrough(path, true);
    if (!wanted || wanted->size() < 100)
        std::abort(); // the good index was not used
    return {path, *recordsThrough(path, false), *wanted};
}

void writeIndex(const QString& path, bool asItLies, std::string_view bytes)
{
    QFile::remove(path);
    if (asItLies) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
            std::abort();
        return;
    }
    BGZF* file = bgzf_open(qPrintable(path), "w1");
    if (!file || bgzf_write(file, bytes.data(), bytes.size()) < 0 || bgzf_close(file) < 0)
        std::abort();
}

bool comesInOrder(const std::vector<std::string>& part, const std::vector<std::string>& all)
{
    auto next = all.begin();
    for (const std::string& one : part) {
        next = std::find(next, all.end(), one);
        if (next == all.end())
            return false;
        ++next;
    }
    return true;
}

// The first byte: whether the rest lies on the disk so, or is what was compressed.
void readThrough(const IndexedFile& file, const char* ending, std::string_view bytes)
{
    if (bytes.empty())
        return;
    const bool asItLies = bytes.front() % 2 == 0;
    writeIndex(file.path + QLatin1String(ending), asItLies, bytes.substr(1));
    const auto records = recordsThrough(file.path, true);
    if (records && (asItLies ? *records != file.wanted : !comesInOrder(*records, file.all)))
        std::abort(); // another answer, and nobody was told
}

void readTabix(std::string_view bytes)
{
    static const IndexedFile file = indexedFile(packedVcf(), ".tbi");
    QFile::remove(file.path + QStringLiteral(".csi"));
    readThrough(file, ".tbi", bytes);
}

void readCsi(std::string_view bytes)
{
    static const IndexedFile file = indexedFile(packedBcf(), ".csi");
    readThrough(file, ".csi", bytes);
}

std::string seedIndex(const QString& path, const char* ending, bool asItLies)
{
    const std::string packed = goodIndex(path, ending);
    return asItLies ? '\0' + packed : '\1' + insideOf(path + QLatin1String(ending));
}

constexpr std::string_view smallObo = "format-version: 1.2\ndata-version: hp/releases/2026-09-01\n\n[Term]\nid: HP:0000001\nname: All\n\n[Term]\nid: HP:0000118\nname: P\n"
                                      "is_a: HP:0000001 ! All\n\n[Term]\nid: HP:0002719\nname: R\nalt_id: HP:0002724\nsynonym: \"a \\\"b\" EXACT []\nis_a: HP:0000118\n";
constexpr std::string_view smallAnnotations = "#version: 2026-09-02\n#hpo-version: x/releases/2026-09-01/hp.json\ndatabase_id\tdisease_name\tqualifier\thpo_id\treference\tevidence\tonset\t"
                                              "frequency\tsex\tmodifier\taspect\tbiocuration\nOMIM:1\tD\tNOT\tHP:0002724\tP\tPCS\t\t3/4\t\t\tP\tx\nOMIM:1\tD\t\tHP:0002719\tP\tPCS\t\t45.5%\t\t\tP\tx\n";

void readRelease(std::string_view obo, std::string_view annotations)
{
    const auto bytes = [](std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
    const OboRelease ontology = readObo(bytes(obo), QStringLiteral("hp.obo"));
    const DiseaseAnnotations told = readDiseaseAnnotations(bytes(annotations), QStringLiteral("phenotype.hpoa"));
    const TabulatedRelease release = tabulate(ontology, told, {{"1", "WAS", "MENDELIAN", "OMIM:1"}}, [](const GeneOfDisease& gene) { return std::optional(gene.symbol); });
    const Ontology again(release.tables.terms, release.diseases ? release.tables.diseaseCounts : "id\tdiseases\nHP:0000001\t1\n",
                         "id\tlabel_en\told_labels_en\tlabel_da\tgroup_da\tstatus\n");
    const DiseaseProfiles profiles({release.tables.geneTerms}, again);
}

constexpr int readers = 16;

void readWith(int reader, std::string_view text)
{
    switch (reader) {
    case 0: return readAnnotation(AnnotationSource::Vep, text);
    case 1: return readAnnotation(AnnotationSource::SnpEff, text);
    case 2: return readAnnotation(AnnotationSource::Bcsq, text);
    case 3: readPed(written("a.ped", {text})); return;
    case 4: return readVariants(text);
    case 5: return readBinary(text);
    case 6: return readPacket(text);
    case 7: return readFaidx(text);
    case 8: return readGzi(text);
    case 9: return readSource(text);
    case 10: return readRelease(text, smallAnnotations);
    case 11: return readRelease(smallObo, text);
    case 12:
    case 13: return readTabix(text);
    default: return readCsi(text);
    }
}

std::string seedOf(int reader)
{
    switch (reader) {
    case 0:
        return "T|missense_variant&splice_region_variant|WAS|HGNC:12731|NM_000377.3|YES|ENST1|c.5C>T|p.Ala2Val|1|0.1&0.2|pathogenic|0.9,-|intron_variant";
    case 1: return "T|missense_variant|MODERATE|WAS|ENSG1|transcript|NM_1.1|protein_coding|1/2|c.5C>T|p.Ala2Val|5/9|5/9|2/3||";
    case 2: return "missense|WAS|T1|protein_coding|+|5A>5V|300A>G,@100";
    case 3: return "#f p f m s a\n1\tchild\tfather\tmother\t1\t2\n1\tfather\t0\t0\t1\t1\n1\tmother\t0\t0\t2\t1\n";
    case 4: return std::string(smallRecords);
    case 5: return smallBinary();
    case 7: return std::string(smallIndex);
    case 8: return std::string("\1\0\0\0\0\0\0\0\x1c\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 24);
    case 9: return "fixedStep chrom=chr1 start=10 step=1\n0.5\n-1.25\nfixedStep chrom=chr1 start=20 step=1 span=1\n3\n";
    case 10: return std::string(smallObo);
    case 11: return std::string(smallAnnotations);
    case 12: return seedIndex(packedVcf(), ".tbi", true);
    case 13: return seedIndex(packedVcf(), ".tbi", false);
    case 14: return seedIndex(packedBcf(), ".csi", true);
    case 15: return seedIndex(packedBcf(), ".csi", false);
    default:
        return R"({"id":"a","subject":{"id":"s","sex":"MALE","dateOfBirth":"2026-01-01T00:00:00Z"},"phenotypicFeatures":[{"type":{"id":"HP:0002719","label":"x"},)"
               R"("onset":{"age":{"iso8601duration":"P3M"}}},{"type":{"id":"HP:0001945"},"excluded":true}],"metaData":{"phenopacketSchemaVersion":"2.0"}})";
    }
}

} // namespace

// With SEED_FOR=READER and SEED_FILE=PATH a first input for that reader is written, and nothing is tried.
extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    if (!qEnvironmentVariableIsSet("SEED_FILE"))
        return 0;
    const int reader = qEnvironmentVariableIntValue("SEED_FOR");
    QFile file(qEnvironmentVariable("SEED_FILE"));
    const QByteArray seed = QByteArray(1, char(reader)) + QByteArray::fromStdString(seedOf(reader));
    std::exit(file.open(QIODevice::WriteOnly) && file.write(seed) == seed.size() && file.flush() ? 0 : 1); // nothing is closed by exit()
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    try {
        readWith(data[0] % readers, {reinterpret_cast<const char*>(data) + 1, size - 1});
    } catch (const Error&) {
        return 0;
    }
    return 0;
}
