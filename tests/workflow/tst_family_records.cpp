// What a parent's file says where it has no record of the child's allele, and deletions as the files write them.
#include "core/io/vcf_file.h"
#include "core/workflow/workspace.h"
#include "core/workflow/reference_calls.h"
#include "tests/support/segregated.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

// In RAG1, a recessive gene of the panel.
std::int64_t inGene(int offset)
{
    return defaultPanel()->bySymbol("RAG1")->grch38.start + offset;
}

std::string line(std::int64_t position, const std::string& ref, const std::string& alt, const std::string& info, const std::string& format,
                 const std::string& call, const std::string& filter = "PASS")
{
    return "chr11\t" + std::to_string(position) + "\t.\t" + ref + '\t' + alt + "\t50\t" + filter + '\t' + info + '\t' + format + '\t' + call + '\n';
}

std::string block(std::int64_t first, std::int64_t last, int depth, int quality, const std::string& alt = "<NON_REF>")
{
    return line(first, "A", alt, "END=" + std::to_string(last), "GT:DP:GQ:MIN_DP",
                "0/0:" + std::to_string(depth + 9) + ':' + std::to_string(quality) + ':' + std::to_string(depth), ".");
}

std::string snv(std::int64_t position, const std::string& call)
{
    return line(position, "A", "G", ".", "GT:DP:GQ:AD", call + ":30:99:" + (call == "1/1" ? "0,30" : call == "0/1" ? "15,15" : "30,0"));
}

std::string vcfOf(const std::string& samples, const std::string& records)
{
    return "##fileformat=VCFv4.3\n##contig=<ID=chr11,length=135086622>\n##FILTER=<ID=LowQual,Description=\"low\">\n"
           "##INFO=<ID=END,Number=1,Type=Integer,Description=\"end\">\n##INFO=<ID=SVTYPE,Number=1,Type=String,Description=\"type\">\n"
           "##INFO=<ID=SVLEN,Number=A,Type=Integer,Description=\"length\">\n"
           "##ALT=<ID=DEL,Description=\"deletion\">\n##ALT=<ID=CNV,Description=\"copy number\">\n##ALT=<ID=NON_REF,Description=\"any\">\n"
           "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"g\">\n##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"d\">\n"
           "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"q\">\n##FORMAT=<ID=MIN_DP,Number=1,Type=Integer,Description=\"m\">\n"
           "##FORMAT=<ID=RGQ,Number=1,Type=Integer,Description=\"r\">\n##FORMAT=<ID=CN,Number=1,Type=Integer,Description=\"c\">\n"
           "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"a\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t"
           + samples + '\n' + records;
}

QStringList textsOf(const Segregation& segregation)
{
    QStringList texts;
    for (const SegregationLabel& label : segregation.labels) {
        QString text = QString::fromStdString(toString(label.mode) + ' ' + toString(label.certainty));
        for (const Qualifier qualifier : label.qualifiers)
            text += QLatin1Char(' ') + QString::fromStdString(toString(qualifier));
        texts << text;
    }
    return texts;
}

} // namespace

class TestFamilyRecords : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    UnwatchedTask m_task;

    FamilyInput inputOf(const std::string& child, const std::string& mother, const std::string& father)
    {
        FamilyInput input;
        input.pedPath = writeText(m_folder.path(), QStringLiteral("trio.ped"), trioPed());
        for (const auto& [name, records] : {std::pair("child", child), std::pair("mother", mother), std::pair("father", father)})
            input.vcfPaths << writeText(m_folder.path(), QLatin1String(name) + QStringLiteral(".vcf"), vcfOf(name, records));
        return input;
    }

    FamilyVariants read(const std::string& child, const std::string& mother, const std::string& father)
    {
        return segregatedWhole(inputOf(child, mother, father), defaultPanel(), {}, m_task);
    }

    const CandidateVariant& childAllele(const FamilyVariants& family)
    {
        const CandidateVariant* one = findCandidate(family, {"chr11", inGene(1000), "A", "G"});
        if (!one)
            qFatal("the child's allele is not there");
        return *one;
    }

private slots:
    void anAbsentRecordIsUnknownAndABlockIsReference_data();
    void anAbsentRecordIsUnknownAndABlockIsReference();
    void withBlocksAPairIsCertainAndWithoutItIsPossible();
    void saysOnWhichBlockTheReasonRests();
    void theLabelsDoNotDependOnTheOrderOfTheFiles();
    void aDeletionIsNeverReadAsAbsentFromABlock();
    void readsTheCaseAgainAsTheFiles();
    void findsBlocksInOneWalk();
    void readsDeletionsAndCopyNumbersOfTheFile();
    void keepsDeletionsOfDifferentLengthApart();
};

void TestFamilyRecords::anAbsentRecordIsUnknownAndABlockIsReference_data() // B-4
{
    QTest::addColumn<QString>("father");
    QTest::addColumn<QString>("call");
    const std::int64_t at = inGene(1000);
    const auto row = [](const char* name, const std::string& records, const char* call) {
        QTest::newRow(name) << QString::fromStdString(records) << QString::fromLatin1(call);
    };
    row("no record", snv(inGene(900), "0/1"), "./.");
    row("a block over it", block(at - 50, at + 50, 34, 99), "0/0");
    row("DeepVariant's block", block(at - 50, at + 50, 34, 99, "<*>"), "0/0");
    row("a block that ends on it", block(at - 50, at, 34, 99), "0/0");
    row("a block that ends before it", block(at - 50, at - 1, 34, 99), "./.");
    row("a block that begins behind it", block(at + 1, at + 50, 34, 99), "./.");
    row("enough depth and quality", block(at - 50, at + 50, 10, 20), "0/0");
    row("too little depth", block(at - 50, at + 50, 9, 99), "./.");
    row("too little quality", block(at - 50, at + 50, 34, 19), "./.");
    row("two blocks meet in front of it", block(at - 50, at - 1, 34, 99) + block(at, at + 50, 12, 40), "0/0");
    row("no depth given", line(at - 5, "A", "<NON_REF>", "END=" + std::to_string(at + 5), "GT:GQ", "0/0:99", "."), "./.");
    row("no call in the block", line(at - 5, "A", "<NON_REF>", "END=" + std::to_string(at + 5), "GT:DP:GQ", "./.:30:99", "."), "./.");
    row("a block that did not pass", line(at - 5, "A", "<NON_REF>", "END=" + std::to_string(at + 5), "GT:DP:GQ", "0/0:30:99", "LowQual"), "./.");
    row("a site without ALT", line(at, "A", ".", ".", "GT:DP:RGQ", "0/0:30:99"), "0/0");
    row("a haploid block", line(at - 5, "A", "<NON_REF>", "END=" + std::to_string(at + 5), "GT:DP:GQ", "0:30:99", "."), "0");
    row("another allele found absent", line(at, "A", "T,<NON_REF>", ".", "GT:DP:GQ:AD", "0/0:30:99:30,0,0"), "0/0");
    row("its own record wins", block(at - 50, at - 1, 34, 99) + line(at, "A", "G,<NON_REF>", ".", "GT:DP:GQ:AD", "0/1:30:99:15,15,0"), "0/1");
}

void TestFamilyRecords::anAbsentRecordIsUnknownAndABlockIsReference()
{
    QFETCH(QString, father);
    QFETCH(QString, call);
    const FamilyVariants family = read(snv(inGene(1000), "0/1"), snv(inGene(1000), "0/1"), father.toStdString());
    QCOMPARE(QString::fromStdString(textOf(childAllele(family).genotypeOf("father"))), call);
    const AlleleOrigin origin = childAllele(family).segregation.origin;
    QVERIFY(origin == (call.startsWith(QLatin1Char('0')) && !call.endsWith(QLatin1Char('1')) ? AlleleOrigin::Maternal
                       : call == QLatin1String("0/1")                                       ? AlleleOrigin::BothParents
                                                                                            : AlleleOrigin::Unknown));
}

void TestFamilyRecords::withBlocksAPairIsCertainAndWithoutItIsPossible() // B-23, B-35
{
    const std::int64_t one = inGene(1000), two = inGene(1500);
    const std::string child = snv(one, "0/1") + snv(two, "0/1");
    const FamilyVariants with = read(child, snv(one, "0/1") + block(one + 1, two + 90, 30, 60), block(one - 90, two - 1, 30, 60) + snv(two, "0/1"));
    const FamilyVariants without = read(child, snv(one, "0/1"), snv(two, "0/1"));
    QCOMPARE(textsOf(childAllele(with).segregation), QStringList{QStringLiteral("compound_heterozygous certain")});
    QCOMPARE(textsOf(childAllele(without).segregation), QStringList{QStringLiteral("compound_heterozygous possible phase_unknown parent_missing")});
    // A new allele: with blocks neither parent is missing, and what the blocks do not have (reads of the allele) keeps it from being certain.
    const std::string blocks = block(one - 90, two, 30, 60);
    const auto isDeNovo = [](const QString& text) { return text.startsWith(QLatin1String("de_novo")); };
    QCOMPARE(textsOf(childAllele(read(snv(one, "0/1"), blocks, blocks)).segregation).filter(QStringLiteral("de_novo")),
             QStringList{QStringLiteral("de_novo possible")});
    const QStringList unknown = textsOf(childAllele(read(snv(one, "0/1"), blocks, snv(two, "0/1"))).segregation);
    QVERIFY(std::any_of(unknown.begin(), unknown.end(), isDeNovo));
    QVERIFY(unknown.contains(QStringLiteral("de_novo possible parent_missing")));
}

void TestFamilyRecords::saysOnWhichBlockTheReasonRests() // B-36
{
    const std::int64_t at = inGene(1000);
    const FamilyVariants family = read(snv(at, "0/1"), snv(at, "0/1"), block(at - 90, at + 90, 30, 60));
    const QString reason = QString::fromStdString(childAllele(family).segregation.labels.front().reason.text());
    QVERIFY2(reason.startsWith(QStringLiteral("child 0/1, mother 0/1, father 0/0; reference block of father: DP 30, GQ 60; ")), qPrintable(reason));
}

void TestFamilyRecords::theLabelsDoNotDependOnTheOrderOfTheFiles()
{
    const std::int64_t at = inGene(1000);
    const QString child = writeText(m_folder.path(), QStringLiteral("c.vcf"), vcfOf("child", snv(at, "1/1") + snv(at + 700, "0/1")));
    const QString mother = writeText(m_folder.path(), QStringLiteral("m.vcf"), vcfOf("mother", snv(at, "0/1") + block(at + 1, at + 900, 40, 80)));
    const QString father = writeText(m_folder.path(), QStringLiteral("f.vcf"), vcfOf("father", block(at - 1, at + 600, 40, 80) + snv(at + 700, "0/1")));
    QStringList files{child, mother, father};
    std::sort(files.begin(), files.end());
    QStringList first;
    do {
        FamilyInput input{files, writeText(m_folder.path(), QStringLiteral("trio.ped"), trioPed()), {}, {}};
        const FamilyVariants family = segregatedWhole(input, defaultPanel(), {}, m_task);
        QStringList told;
        for (const CandidateVariant& one : family.candidates)
            told += textsOf(one.segregation);
        first = first.isEmpty() ? told : first;
        QCOMPARE(told, first);
    } while (std::next_permutation(files.begin(), files.end()));
    QVERIFY(!first.isEmpty());
}

void TestFamilyRecords::aDeletionIsNeverReadAsAbsentFromABlock()
{
    const std::int64_t at = inGene(1000);
    const FamilyVariants family =
        read(line(at, "A", "<DEL>", "SVTYPE=DEL;END=" + std::to_string(at + 3000), "GT:GQ", "0/1:99"), block(at - 90, at + 4000, 40, 80), block(at - 90, at + 4000, 40, 80));
    QCOMPARE(family.candidates.size(), std::size_t(1));
    QVERIFY(family.candidates.front().genotypeOf("mother").alleles.empty());
}

void TestFamilyRecords::readsTheCaseAgainAsTheFiles()
{
    const std::int64_t at = inGene(1000);
    const FamilyVariants family = readFamily(inputOf(snv(at, "0/1"), snv(at, "0/1"), block(at - 90, at + 90, 30, 60)), defaultPanel(), m_task);
    Case theCase;
    theCase.assembly = family.assembly;
    theCase.family = family.family;
    const FamilyVariants again = readFamilyFromSlices(theCase, family.slices, family.panel, m_task);
    QVERIFY(findCandidate(again, {"chr11", at, "A", "G"})->genotypes == childAllele(family).genotypes);
}

void TestFamilyRecords::findsBlocksInOneWalk()
{
    constexpr int many = 200'000;
    std::vector<CandidateVariant> alleles;
    ReferenceBlocks blocks;
    for (int i = 0; i < many; ++i) {
        alleles.push_back(aVariant("chr1", 10 * i + 5));
        if (i % 2)
            blocks["father"]["1"].push_back({10 * i, 10 * i + 9, 30, 60, 2});
    }
    blocks["father"]["1"].push_back({1, 20 * many, 5, 60, 2}); // a weak one over everything neither helps nor slows
    fillFromReferenceBlocks(alleles, blocks);
    for (int i = 0; i < many; ++i)
        QCOMPARE(isKnown(alleles[std::size_t(i)].genotypeOf("father")), i % 2 == 1);
}

void TestFamilyRecords::readsDeletionsAndCopyNumbersOfTheFile() // B-27
{
    const std::int64_t at = inGene(1000);
    const std::string end = std::to_string(at + 2000);
    for (const std::string& deletion : {line(at - 500, "N", "<DEL>", "SVTYPE=DEL;END=" + end, "GT:GQ", "0/1:99"),
                                        line(at - 500, "N", "<DEL>", "SVTYPE=DEL;SVLEN=-2500", "GT:GQ", "0/1:99"),
                                        line(at - 500, "N", "<CNV>", "SVTYPE=CNV;END=" + end, "GT:GQ:CN", "./.:99:1")}) {
        const FamilyVariants family = read(deletion + snv(at, "1/1"), snv(at, "0/1") , deletion);
        QCOMPARE(family.candidates.size(), std::size_t(2));
        const QStringList told = textsOf(childAllele(family).segregation);
        QVERIFY2(told.join(QLatin1Char(';')).contains(QLatin1String("compound_heterozygous possible")), qPrintable(told.join(QLatin1Char(';'))));
        QVERIFY(told.join(QLatin1Char(';')).contains(QLatin1String("over_deletion")));
    }
}

void TestFamilyRecords::keepsDeletionsOfDifferentLengthApart()
{
    const std::int64_t at = inGene(1000);
    const auto deletion = [&](int length) {
        return line(at, "A", "<DEL>", "SVTYPE=DEL;END=" + std::to_string(at + length), "GT:GQ", "0/1:99");
    };
    QCOMPARE(read(deletion(3000), deletion(3000), deletion(200)).candidates.size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestFamilyRecords)
#include "tst_family_records.moc"
