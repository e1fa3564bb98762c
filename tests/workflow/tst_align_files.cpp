// One indel, written at another base by each person's file: joined where the reference sequence is installed, and said to stay apart where it is not.
#include "core/workflow/align_files.h"
#include "core/workflow/shortlist.h"
#include "core/workflow/workspace.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/plain_sequence.h"
#include "tests/support/vcf_builder.h"
#include "tests/workflow/annotation_files.h"
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace gentolk;
using namespace gentolk::test;

namespace {

constexpr std::int64_t repeat = 250'000; // of DOCK8: the bases from here on are CAAAAAG

std::string chromosome9()
{
    std::mt19937 random(7);
    std::string bases;
    for (int i = 0; i < 300'000; ++i)
        bases += "CGT"[random() % 3];
    return bases.replace(std::size_t(repeat) - 1, 7, "CAAAAAG");
}

CandidateVariant ofFile(int file, std::int64_t position, const char* reference, const char* alternate)
{
    CandidateVariant one = CandidateBuilder("chr9", position, reference, alternate).child("0/1");
    one.sourceIndex = file;
    one.recordAlternates = {alternate};
    return one;
}

bool remarked(const FamilyVariants& family, const char* code)
{
    return std::any_of(family.remarks.begin(), family.remarks.end(), [&](const ImportRemark& one) { return one.code == code; });
}

} // namespace

class TestAlignFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    UnwatchedTask m_task;

    QString single(const char* sample, std::int64_t position, const char* reference, const char* alternate)
    {
        return VcfBuilder({sample}).withRecord("chr9", position, reference, alternate, {"0/1:30:99:15,15"}).writeTo(m_folder.path(), QLatin1String(sample) + QStringLiteral(".vcf"));
    }
    // The child's deletion of one A written at the left, the mother's in the middle of the repeat.
    FamilyInput family(bool withSequence)
    {
        FamilyInput input;
        input.vcfPaths = {single("child", repeat, "CA", "C"), single("mother", repeat + 2, "AA", "A"), single("father", 260'000, "C", "T")};
        input.pedPath = writeText(m_folder.path(), "family.ped", trioPed());
        if (withSequence)
            input.referencePath = writeFasta(m_folder.path(), "chr9", chromosome9());
        return input;
    }

private slots:
    void isToldAsTheFirstFileHasIt()
    {
        PlainSequence sequence;
        sequence.contigs["1"] = {"GGGCAAAAAGTT"};
        std::vector<CandidateVariant> alleles{ofFile(0, 6, "AA", "A"), ofFile(1, 4, "CA", "C"), ofFile(1, 7, "A", "AA"), ofFile(2, 5, "AAA", "AA"), ofFile(2, 4, "CAA", "C")};
        for (CandidateVariant& one : alleles)
            one.variant.contig = "1";
        const auto rewritten = writeAlike(alleles, sequence);
        QCOMPARE(rewritten.size(), std::size_t(2));
        QCOMPARE(toString(alleles[1].variant), std::string("1-6-AA-A"));
        QCOMPARE(toString(alleles[3].variant), std::string("1-6-AA-A"));
        QCOMPARE(toString(alleles[2].variant), std::string("1-7-A-AA")); // an insertion is another change
        QCOMPARE(toString(alleles[4].variant), std::string("1-4-CAA-C")); // two bases are
        QCOMPARE(toString(rewritten[0].written), std::string("1-4-CA-C"));
        QVERIFY(alleles[1].recordAlternates == QList<std::string>{"A"});
    }

    void ofSeveralAltAllelesNoneIsRewritten()
    {
        PlainSequence sequence;
        sequence.contigs["1"] = {"GGGCAAAAAGTT"};
        std::vector<CandidateVariant> alleles{ofFile(0, 6, "AA", "A"), ofFile(1, 4, "CA", "C")};
        alleles[0].variant.contig = alleles[1].variant.contig = "1";
        alleles[1].recordAlternates = {"C", "CAA"};
        QVERIFY(writeAlike(alleles, sequence).empty());
        QCOMPARE(toString(alleles[1].variant), std::string("1-4-CA-C"));
    }

    void aFamilysDeletionIsOneAlleleWhereTheSequenceIsInstalled()
    {
        const FamilyVariants joined = readFamily(family(true), defaultPanel(), m_task);
        const CandidateVariant* one = findCandidate(joined, {"chr9", repeat, "CA", "C"});
        QVERIFY(one);
        QCOMPARE(textOf(one->genotypeOf("child")), std::string("0/1"));
        QCOMPARE(textOf(one->genotypeOf("mother")), std::string("0/1")); // not unknown any more
        QCOMPARE(findCandidate(joined, {"chr9", repeat + 2, "AA", "A"}), one); // found by what the mother's file calls it
        QVERIFY(explainVariant(joined, filterPreset(QStringLiteral("default")), {"9", repeat + 2, "AA", "A"}).found);
        QVERIFY(remarked(joined, "written_otherwise") && !remarked(joined, "not_left_aligned"));
    }

    void withoutTheSequenceItIsSaid()
    {
        const FamilyVariants apart = readFamily(family(false), defaultPanel(), m_task);
        const CandidateVariant* childs = findCandidate(apart, {"chr9", repeat, "CA", "C"});
        QVERIFY(childs && findCandidate(apart, {"chr9", repeat + 2, "AA", "A"}) != childs);
        QCOMPARE(textOf(childs->genotypeOf("mother")), std::string("./.")); // unknown, not reference
        QVERIFY(remarked(apart, "not_left_aligned"));
    }
};

QTEST_GUILESS_MAIN(TestAlignFiles)
#include "tst_align_files.moc"
