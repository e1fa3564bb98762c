// The verb `annotate`: a bare file's alleles with consequence and HGVS, and the file again with them.
#include "core/annotation/text_parts.h"
#include "core/io/text_lines.h"
#include "core/io/vcf_file.h"
#include "core/workflow/annotate_file.h"
#include "core/workflow/workspace.h"
#include "tests/support/shared_files.h"
#include "tests/support/vcf_builder.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <functional>
#include <map>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const char* const siteHead = "##fileformat=VCFv4.2\n##contig=<ID=chrX,length=156040895>\n##contig=<ID=chr1,length=248956422>\n"
                             "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";

AnnotationRequest requestFor(const QString& vcf)
{
    AnnotationRequest request;
    request.vcfPath = vcf;
    request.panel = defaultPanel();
    return request;
}

std::optional<Error> errorOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

class TestAnnotateFile : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    UnwatchedTask m_task;
    QString bare() const // no samples, no annotation: IL2RG p.Arg226, and a place far from every gene of the panel
    {
        return writeText(m_folder.path(), QStringLiteral("bare.vcf"),
                         std::string(siteHead) + "chrX\t71109309\trs1\tG\tA\t.\tPASS\t.\nchr1\t30000100\t.\tG\tA\t.\tPASS\t.\n");
    }

private slots:
    void aFileWithoutSamplesIsAnnotated() // rules C-3, C-4
    {
        const FileAnnotation found = annotateFile(requestFor(bare()), m_task);
        QVERIFY(found.assembly == GenomeAssembly::GRCh38);
        QCOMPARE(found.allelesOutside, std::int64_t(1));
        QVERIFY(found.transcripts.contains(QStringLiteral("MANE")));
        const auto il2rg = std::find_if(found.alleles.begin(), found.alleles.end(), [](const AnnotatedAllele& one) {
            return one.consequence && one.consequence->geneSymbol == "IL2RG";
        });
        QVERIFY(il2rg != found.alleles.end());
        QCOMPARE(il2rg->hgvsG, std::string("g.71109309G>A"));
        QCOMPARE(il2rg->consequence->hgvsC, std::string("c.676C>T"));
        QVERIFY(il2rg->consequence->effectUnknown); // no sequence: unknown, not guessed
        QVERIFY(il2rg->consequence->hgvsP.empty());
    }

    void theCopyHoldsEveryRecordAndWhatWasSaid_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {".vcf", ".vcf.gz", ".bcf"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void theCopyHoldsEveryRecordAndWhatWasSaid()
    {
        QFETCH(QString, ending);
        const QString out = m_folder.filePath(QStringLiteral("copy") + ending);
        writeAnnotatedFile(requestFor(bare()), out, false, m_task);
        const VcfContents copy = readVcf(out, RegionSet::everything(), {}, m_task);
        QCOMPARE(copy.counts.records, std::int64_t(2));
        QCOMPARE(copy.remarksTotal, std::int64_t(0));
        const QString again = m_folder.filePath(QStringLiteral("again.vcf"));
        writeAnnotatedFile(requestFor(out), again, true, m_task); // of a copy: the entries are replaced, not doubled
        QFile text(again);
        QVERIFY(text.open(QIODevice::ReadOnly));
        const QByteArray all = text.readAll();
        QCOMPARE(all.count("##INFO=<ID=GENTOLK"), 1);
        QCOMPARE(all.count("c.676C>T"), 1);
        QVERIFY(all.contains("\trs1\tG\tA\t"));
        QVERIFY(errorOf([&] { writeAnnotatedFile(requestFor(bare()), out, false, m_task); })->code() == Error::Code::OutputExists);
    }

    void whatInstalledSourcesKnowStandsBehindTheConsequences()
    {
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
        const QString clinvar = writeText(m_folder.path(), QStringLiteral("clinvar_small.vcf"),
                                          "##fileformat=VCFv4.1\n##fileDate=2026-11-01\n##source=ClinVar\n##reference=GRCh38\n"
                                          "##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"r\">\n##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"c\">\n"
                                          "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"
                                          "X\t71109309\t11746\tG\tA\t.\t.\tCLNREVSTAT=criteria_provided,_multiple_submitters,_no_conflicts;CLNSIG=Pathogenic\n");
        SourceLibrary().add({{clinvar}, {}, {}, {}, GenomeAssembly::Unknown, defaultPanel(), QStringLiteral("test 1")}, m_task);
        const QString out = m_folder.filePath(QStringLiteral("known.vcf"));
        writeAnnotatedFile(requestFor(bare()), out, false, m_task);
        qputenv("XDG_DATA_HOME", before);
        QFile text(out);
        QVERIFY(text.open(QIODevice::ReadOnly));
        const QByteArray all = text.readAll();
        QVERIFY2(all.contains("evidence of ClinVar 2026-11-01. Format: Allele|") && all.contains("|Note|AF|FAF95|Homozygotes|ClinVar|ClinVar_stars|REVEL"), all.constData());
        QVERIFY2(all.contains("||||Pathogenic|2||||"), all.constData()); // what no source knows is empty, never 0
    }

    void aWrongEndingAndAnUnknownBuildAreRefusedAndNothingIsLeft()
    {
        const QString out = m_folder.filePath(QStringLiteral("copy.txt"));
        QVERIFY(errorOf([&] { writeAnnotatedFile(requestFor(bare()), out, false, m_task); })->code() == Error::Code::InvalidValue);
        QVERIFY(!QFile::exists(out));
        const QString unknown = writeText(m_folder.path(), QStringLiteral("unknown.vcf"),
                                          "##fileformat=VCFv4.2\n##contig=<ID=chrX>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\nchrX\t71109309\t.\tG\tA\t.\t.\t.\n");
        QVERIFY(errorOf([&] { annotateFile(requestFor(unknown), m_task); })->code() == Error::Code::AssemblyUnknown);
        AnnotationRequest stated = requestFor(unknown);
        stated.assembly = GenomeAssembly::GRCh38;
        QVERIFY(!annotateFile(stated, m_task).alleles.empty());
    }

    void clinvarsNamesOfTheManeTranscriptsComeOutOfAFile() // the same rows as the annotator's own test, through the verb
    {
        const QString names = sharedData("annotation/clinvar_names.tsv.gz");
        if (names.isEmpty())
            QSKIP("the shared data are not here: annotation/clinvar_names.tsv.gz");
        std::map<std::string, std::pair<std::string, std::string>> expected; // allele to gene and c. name
        std::string vcf = "##fileformat=VCFv4.2\n##reference=GRCh38\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
        TextLines lines(names);
        for (std::string_view line; lines.next(line);) {
            const auto cell = splitText(line, '\t');
            if (line.empty() || line.front() == '#' || cell.size() < 8 || cell[5] != "yes")
                continue;
            const Variant variant{std::string(cell[1]), std::stoll(std::string(cell[2])), std::string(cell[3]), std::string(cell[4])};
            expected[toString(variant)] = {std::string(cell[0]), std::string(cell[6])};
            for (const std::string_view part : {cell[1], cell[2], std::string_view("."), cell[3], cell[4], std::string_view(".\t.\t.")})
                vcf.append(part).append("\t");
            vcf.back() = '\n';
        }
        QVERIFY(expected.size() > 20000);
        AnnotationRequest request = requestFor(writeText(m_folder.path(), QStringLiteral("clinvar.vcf"), vcf));
        request.assembly = GenomeAssembly::GRCh38;
        std::map<std::string, std::pair<std::string, std::string>> named;
        for (const AnnotatedAllele& one : annotateFile(request, m_task).alleles) {
            const auto it = expected.find(toString(one.variant));
            if (one.consequence && it != expected.end() && one.consequence->geneSymbol == it->second.first)
                named[it->first] = {one.consequence->geneSymbol, one.consequence->hgvsC};
        }
        QVERIFY(named == expected);
    }
};

QTEST_GUILESS_MAIN(TestAnnotateFile)
#include "tst_annotate_file.moc"
