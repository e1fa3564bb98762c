// `segregate --all-regions` takes a whole genome a contig at a time, and says the same as all at once.
#include "core/inheritance/segregate.h"
#include "core/workflow/workspace.h"
#include "tests/support/segregated.h"
#include "tests/support/shared_files.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace gentolk;
using namespace gentolk::test;

namespace {

Annotation inGene(const char* symbol)
{
    Annotation annotation;
    annotation.symbol = symbol;
    return annotation;
}

} // namespace

class TestSegregateParts : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    UnwatchedTask m_task;
    FamilyInput trio(const VcfBuilder& vcf)
    {
        return {{vcf.writeTo(m_folder.path())}, writeText(m_folder.path(), QStringLiteral("trio.ped"), trioPed()), {}, {}};
    }

private slots:
    void eachPartIsOneContigAndNothingIsLostOrKept()
    {
        const FamilyInput input = trio(aTrioVcf()
                                           .withDeNovo("chr1", 1000, "A", "G")
                                           .withMaternal("chr1", 2000, "A", "G", inGene("G1"))
                                           .withPaternal("chr1", 3000, "A", "G", inGene("G1"))
                                           .withHomozygous("chr2", 1000, "A", "G")
                                           .withDeNovo("chrX", 9000000, "A", "G"));
        std::vector<std::set<std::string>> contigs;
        std::vector<std::size_t> sizes;
        const FamilyVariants rest = segregateFamily(input, defaultPanel(), {true, {}}, m_task, [&](const FamilyVariants& part) {
            contigs.emplace_back();
            sizes.push_back(part.candidates.size());
            for (const CandidateVariant& one : part.candidates)
                contigs.back().insert(one.variant.contig);
        });
        QVERIFY((contigs == std::vector<std::set<std::string>>{{"chr1"}, {"chr2"}, {"chrX"}}));
        QVERIFY((sizes == std::vector<std::size_t>{3, 1, 1}));
        QVERIFY(rest.candidates.empty());
        QCOMPARE(rest.allelesOutside, std::int64_t(0));
        QCOMPARE(rest.counts.front().alleles, std::int64_t(5));
    }

    void aRealTrioHasTheSameLabelsInPartsAsAtOnce()
    {
        const QString file = sharedData("families/giab_trio/ashk-trio.vcf.gz"), ped = sharedData("families/giab_trio/ashk-trio.ped");
        if (file.isEmpty() || ped.isEmpty())
            QSKIP("the shared data are not here: families/giab_trio");
        FamilyInput input{{file}, ped, GenomeAssembly::GRCh37, {}};
        const FamilyVariants parts = segregatedWhole(input, defaultPanel(), {true, {}}, m_task);
        FamilyVariants once = readFamily(input, defaultPanel(), m_task, {.extra = {}, .everything = true, .use = ReadScope::Use::Look});
        QVERIFY(parts.candidates.size() == once.candidates.size() && once.candidates.size() > 9000);
        std::vector<const CandidateVariant*> all;
        for (const CandidateVariant& one : once.candidates)
            all.push_back(&one);
        const auto segregations = segregate(once.family, once.assembly, all);
        for (std::size_t i = 0; i < all.size(); ++i)
            QVERIFY2(parts.candidates[i].segregation == segregations[i] && parts.candidates[i].variant == all[i]->variant,
                     qPrintable(QString::fromStdString(toString(all[i]->variant))));
    }

    void aContigInTwoPlacesIsRefusedForItsHalvesWouldNotKnowEachOther()
    {
        const FamilyInput input = trio(aTrioVcf()
                                           .withMaternal("chr1", 2000, "A", "G", inGene("G1"))
                                           .withDeNovo("chr2", 1000, "A", "G")
                                           .withPaternal("chr1", 3000, "A", "G", inGene("G1")));
        try {
            segregatedWhole(input, defaultPanel(), {true, {}}, m_task);
            QFAIL("was read");
        } catch (const Error& error) {
            QVERIFY(error.code() == Error::Code::FileMalformed);
            QVERIFY(error.detail().contains(QStringLiteral("chr1")));
        }
    }
};

QTEST_GUILESS_MAIN(TestSegregateParts)
#include "tst_segregate_parts.moc"
