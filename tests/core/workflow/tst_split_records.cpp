// A site split into rows of one ALT is one site again (rules B-2, B-3, B-11).
#include "core/inheritance/segregate.h"
#include "core/workflow/split_records.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include "tests/support/genotype_text.h"
#include <QtTest>
#include <array>
#include <random>

using namespace gentolk;
using namespace gentolk::test;
using Mode = ModeOfInheritance;

namespace {

const PanelGene gene = aGene("G", {Mode::AutosomalDominant, Mode::AutosomalRecessive});
const std::vector<std::string> alternates{"C", "T"};

// As bcftools norm -m - writes it: an allele of another row becomes `other` (0, or . with --multi-overlaps .).
Genotype rowOf(const Genotype& whole, int alternate, int other)
{
    Genotype row = whole;
    for (int& allele : row.alleles)
        allele = allele == alternate ? 1 : allele > 0 ? other : allele;
    if (whole.alleleDepths.size() == alternates.size() + 1)
        row.alleleDepths = {whole.alleleDepths[0], whole.alleleDepths[std::size_t(alternate)]};
    return row;
}

std::vector<CandidateVariant> wholeSite(const std::array<Genotype, 3>& calls)
{
    std::vector<CandidateVariant> site;
    for (int i = 1; i <= int(alternates.size()); ++i) {
        CandidateVariant one = aVariant("chr1", 500, "A", alternates[std::size_t(i) - 1]).inGene(&gene).alleleOf(i, alternates);
        one.genotypes = {{"child", calls[0]}, {"mother", calls[1]}, {"father", calls[2]}};
        site.push_back(one);
    }
    return site;
}

std::vector<CandidateVariant> splitRows(std::vector<CandidateVariant> site, int other)
{
    for (CandidateVariant& one : site) {
        for (const auto& [sample, call] : SampleCalls(one.genotypes))
            one.genotypes[sample] = rowOf(call, one.alleleIndex, other);
        one.recordAlternates = {one.variant.alternate};
        one.alleleIndex = 1;
    }
    return site;
}

Genotype randomCall(std::mt19937& random)
{
    Genotype call;
    call.alleles = {int(random() % 3), int(random() % 3)};
    std::sort(call.alleles.begin(), call.alleles.end());
    call.depth = 30;
    call.quality = 99;
    call.alleleDepths = {0, 0, 0};
    for (const int allele : call.alleles)
        call.alleleDepths[std::size_t(allele)] += 15;
    return call;
}

std::vector<Segregation> labelsOf(const std::vector<CandidateVariant>& site)
{
    std::vector<const CandidateVariant*> pointers;
    for (const CandidateVariant& one : site)
        pointers.push_back(&one);
    return segregate(aTrio(), GenomeAssembly::GRCh38, pointers);
}

} // namespace

class TestSplitRecords : public QObject
{
    Q_OBJECT
private slots:
    void splittingAndJoiningChangesNoCallAndNoLabel_data()
    {
        QTest::addColumn<int>("other");
        QTest::newRow("other alleles as reference") << 0;
        QTest::newRow("other alleles as missing") << -1;
    }
    void splittingAndJoiningChangesNoCallAndNoLabel()
    {
        QFETCH(int, other);
        int halved = 0;
        for (unsigned seed = 0; seed < 500; ++seed) {
            std::mt19937 random(seed);
            const auto whole = wholeSite({randomCall(random), randomCall(random), randomCall(random)});
            auto rows = splitRows(whole, other);
            halved += textOf(rows[0].genotypeOf("child")) != textOf(whole[0].genotypeOf("child"));
            rejoinSplitRecords(rows);
            for (std::size_t i = 0; i < rows.size(); ++i) {
                QCOMPARE(rows[i].alleleIndex, whole[i].alleleIndex);
                for (const auto& [sample, call] : whole[i].genotypes)
                    QVERIFY2(rows[i].genotypeOf(sample) == call, qPrintable(QStringLiteral("seed %1").arg(seed)));
            }
            QVERIFY(labelsOf(rows) == labelsOf(whole));
        }
        QVERIFY2(halved > 100, "the test must cut calls");
    }

    void aCutChildIsOneCompoundCallAgainWithItsBalance()
    {
        auto rows = splitRows(
            wholeSite({genotypeFrom("1/2:30:99:0,14,16"), genotypeFrom("0/1:30:99:15,15,0"), genotypeFrom("0/2:30:99:15,0,15")}), 0);
        QCOMPARE(*alleleBalance(rows[0].genotypeOf("child"), 1), 1.0); // the trap: a heterozygote without a reference read
        rejoinSplitRecords(rows);
        QCOMPARE(textOf(rows[1].genotypeOf("child")), std::string("1/2"));
        QVERIFY(qAbs(*alleleBalance(rows[0].genotypeOf("child"), 1) - 14.0 / 30) < 1e-9);
    }

    void contradictionsStayAsTheFileHasThem_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("two homozygous rows") << "1/1"
                                             << "1/1";
        QTest::newRow("missing beside known") << "0/0"
                                              << "./.";
        QTest::newRow("both on one haplotype") << "0|1"
                                               << "0|1";
        QTest::newRow("two ploidies") << "1"
                                      << "0/1";
    }
    void contradictionsStayAsTheFileHasThem()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        std::vector<CandidateVariant> rows{aVariant("chr1", 500, "A", "C").child(first.toStdString()),
                                           aVariant("chr1", 500, "A", "T").child(second.toStdString())};
        const auto before = rows;
        rejoinSplitRecords(rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].recordAlternates, before[i].recordAlternates);
            QVERIFY(rows[i].genotypes == before[i].genotypes);
        }
    }

    void onlyRowsOfOnePlaceAndReferenceBelongTogether()
    {
        std::vector<CandidateVariant> rows{aVariant("chr1", 500, "A", "C").child("0/1"), aVariant("chr1", 500, "AT", "A").child("0/1"),
                                           aVariant("chr1", 501, "A", "T").child("0/1"), aVariant("chr2", 501, "A", "G").child("0/1"),
                                           aVariant("chr2", 501, "A", "G").child("0/1")};
        rejoinSplitRecords(rows);
        for (const CandidateVariant& one : rows)
            QCOMPARE(textOf(one.genotypeOf("child")), std::string("0/1"));
    }
};

QTEST_GUILESS_MAIN(TestSplitRecords)
#include "tst_split_records.moc"
