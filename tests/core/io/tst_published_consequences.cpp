#include "core/annotation/annotator.h"
#include "core/annotation/hgvs_text.h"
#include "core/annotation/text_parts.h"
#include "core/io/fasta_source.h"
#include "core/io/gff3_transcripts.h"
#include "tests/support/shared_files.h"
#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <map>

using namespace gentolk;

namespace {

struct Expected {
    std::string term, transcript, protein; // the most severe term; protein only where it follows exactly
};

std::string infoValueIn(std::string_view info, std::string_view key)
{
    for (const std::string_view part : splitText(info, ';'))
        if (part.starts_with(key) && part.size() > key.size() && part[key.size()] == '=')
            return std::string(part.substr(key.size() + 1));
    return {};
}

// Where the haplotype-aware answer differs from the record's own (EXPL), the record's own.
std::vector<Expected> expectedOf(std::string_view info)
{
    std::string value = infoValueIn(info, "EXPL");
    value = value.empty() ? infoValueIn(info, "EXP") : value;
    std::vector<Expected> all;
    if (value.empty() || value == "." || value.starts_with('@'))
        return all;
    for (const std::string_view entry : splitText(value, ',')) {
        const auto fields = splitText(entry, '|');
        const std::string change(fields.size() > 6 ? fields[6] : fields.size() > 5 ? fields[5] : std::string_view());
        const bool compound = change.find('+') != std::string::npos;
        const std::string transcript(fields.size() > 2 ? fields[2] : std::string_view());
        const auto told = std::find_if(all.begin(), all.end(), [&](const Expected& one) { return one.transcript == transcript; });
        const std::string term = splitTerms(fields[0]).empty() ? std::string() : splitTerms(fields[0]).front().text();
        if (told != all.end() && consequenceRank(term) < consequenceRank(told->term))
            told->term = term;
        if (!compound && !transcript.empty() && told == all.end())
            all.push_back({term, transcript, fields.size() > 5 ? proteinNameOf(fields[5]) : std::string()});
    }
    return all;
}

const TranscriptConsequence* onTranscript(const std::vector<TranscriptConsequence>& all, const std::string& accession)
{
    for (const TranscriptConsequence& one : all)
        if (one.transcript.starts_with(accession))
            return &one;
    return nullptr;
}

// That run is older than the terms of the donor region and the polypyrimidine tract.
std::string withoutNewerTerms(const TranscriptConsequence& one)
{
    for (const std::string& term : one.consequences)
        if (term != "splice_donor_5th_base_variant" && term != "splice_donor_region_variant" && term != "splice_polypyrimidine_tract_variant")
            return term;
    return {};
}

// Where we say other than bcftools csq, and are meant to (docs/annotation.md): case file to our term.
const std::map<std::string, std::string>& argued()
{
    static const std::map<std::string, std::string> cases{
        {"chr9-104-CA-C", "coding_sequence_variant"},  // an "intron" of a few bases is a gap of the alignment, not spliced
        {"5-44572-T-TC", "frameshift_variant"},        // likewise, of two bases
        {"1-11191-AT-A", "start_retained_variant"},    // the base after the start codon's own copy: the coding sequence is whole
        {"9-44688-C-T", "start_lost"},                 // the only codon is the start codon
        {"1-2723-G-GAAA", "3_prime_UTR_variant"},      // after the third base of the exon: the three are whole
        {"1-14714-G-A", "stop_gained"},                // an incomplete coding sequence: the reference has arginine there
    };
    return cases;
}

QStringList cases()
{
    const QString root = test::sharedData("annotation/csq");
    QStringList files;
    if (root.isEmpty())
        return files;
    for (const QString& folder : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString& file : QDir(root + '/' + folder).entryList({QStringLiteral("*.vcf")}))
            files << folder + '/' + file;
    return files;
}

} // namespace

class PublishedConsequences : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithNgsBitsInWhatNeedsNoSequence();
    void agreesWithThePublishedCasesOfBcftools_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : cases())
            QTest::newRow(qPrintable(file)) << file;
        if (cases().isEmpty())
            QTest::newRow("none") << QString();
    }

    void agreesWithThePublishedCasesOfBcftools()
    {
        QFETCH(QString, file);
        if (file.isEmpty())
            QSKIP("bcftools' published cases are not on this machine");
        const QString path = test::sharedData("annotation/csq") + '/' + file;
        const QString folder = path.section('/', 0, -2), stem = folder + '/' + folder.section('/', -1);
        FastaSource fasta(stem + QStringLiteral(".fa"));
        Annotator annotator(readGff3Transcripts(stem + QStringLiteral(".gff")), &fasta);
        QFile vcf(path);
        QVERIFY(vcf.open(QIODevice::ReadOnly));
        for (const QByteArray& line : vcf.readAll().split('\n')) {
            const QList<QByteArray> cell = line.split('\t');
            if (line.startsWith('#') || cell.size() < 8)
                continue;
            const Variant variant{cell[0].toStdString(), cell[1].toLongLong(), cell[3].toStdString(), cell[4].toStdString()};
            const auto ours = annotator.annotate(variant);
            for (const Expected& expected : expectedOf(cell[7].toStdString())) {
                if (isSymbolic(variant.alternate))
                    continue;
                const TranscriptConsequence* one = onTranscript(ours, expected.transcript);
                const std::string term = one ? one->consequences.front() : "none";
                const auto other = argued().find(toString(variant));
                const std::string wanted = other == argued().end() ? expected.term : other->second;
                QVERIFY2(term == wanted, (toString(variant) + " on " + expected.transcript + ": " + term + " for " + expected.term).c_str());
                if (!expected.protein.empty() && other == argued().end())
                    QCOMPARE(QString::fromStdString(one->hgvsP), QString::fromStdString(expected.protein));
            }
        }
    }
};

// ngs-bits' own run on hg38, whose sequence is not here: all that needs none must agree.
void PublishedConsequences::agreesWithNgsBitsInWhatNeedsNoSequence()
{
    const QString root = test::sharedData("annotation/ngs_bits");
    if (root.isEmpty())
        QSKIP("ngs-bits' published consequences are not on this machine");
    Annotator annotator(readGff3Transcripts(root + QStringLiteral("/VcfAnnotateConsequence_transcripts.gff3")));
    QFile vcf(root + QStringLiteral("/VcfAnnotateConsequence_out1.vcf"));
    QVERIFY(vcf.open(QIODevice::ReadOnly));
    int names = 0, consequences = 0;
    for (const QByteArray& line : vcf.readAll().split('\n')) {
        const QList<QByteArray> cell = line.split('\t');
        if (line.startsWith('#') || cell.size() < 8)
            continue;
        const Variant variant{cell[0].toStdString(), cell[1].toLongLong(), cell[3].toStdString(), cell[4].toStdString()};
        const auto ours = annotator.annotate(variant);
        const std::string info = cell[7].toStdString(), csq = infoValueIn(info, "CSQ");
        for (const std::string_view entry : splitText(csq, ',')) {
            const auto field = splitText(entry, '|'); // Allele|Consequence|IMPACT|SYMBOL|HGNC_ID|Feature|Feature_type|EXON|INTRON|HGVSc|HGVSp
            const TranscriptConsequence* one = field.size() > 10 ? onTranscript(ours, std::string(field[5])) : nullptr;
            if (!one)
                continue;
            const std::string at = toString(variant) + ' ' + one->transcript;
            if (kindOf(variant) == VariantKind::Snv && !field[9].empty() && !one->hgvsC.empty()) {
                QCOMPARE(QString::fromStdString(at + ' ' + one->hgvsC), QString::fromStdString(at + ' ' + std::string(field[9])));
                ++names;
            }
            if (one->consequences.front() == "coding_sequence_variant")
                continue;
            QCOMPARE(QString::fromStdString(at + ' ' + withoutNewerTerms(*one)), QString::fromStdString(at + ' ' + splitTerms(field[1]).front()));
            if (!isSymbolic(variant.alternate) && kindOf(variant) == VariantKind::Snv) {
                QCOMPARE(QString::fromStdString(at + ' ' + one->exon), QString::fromStdString(at + ' ' + std::string(field[7])));
                QCOMPARE(QString::fromStdString(at + ' ' + one->intron), QString::fromStdString(at + ' ' + std::string(field[8])));
            }
            ++consequences;
        }
    }
    qInfo("%d names and %d consequences agree", names, consequences);
    QVERIFY(names > 20 && consequences > 50);
}

QTEST_GUILESS_MAIN(PublishedConsequences)
#include "tst_published_consequences.moc"
