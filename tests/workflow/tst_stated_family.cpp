// A pedigree built from the samples where there is no PED.
#include "core/workflow/family_variants.h"
#include "core/workflow/quality.h"
#include "core/workflow/stated_family.h"
#include "tests/support/shared_files.h"
#include "tests/support/vcf_builder.h"
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace gentolk;
using namespace gentolk::test;

namespace {

using Role = StatedRole;

std::vector<StatedSample> quadAndAStranger()
{
    return {{"b", Role::Brother, Sex::Unknown, AffectionStatus::Unaffected}, {"k", Role::Proband, Sex::Female}, {"m", Role::Mother, Sex::Unknown, AffectionStatus::Unaffected},
            {"f", Role::Father}, {"x", Role::NotOfTheFamily}};
}

} // namespace

class TestStatedFamily : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void everyoneHasTheirPlace()
    {
        const Pedigree pedigree = pedigreeOf(quadAndAStranger());
        QCOMPARE(pedigree.individuals.size(), std::size_t(5));
        const Individual &child = *pedigree.find("k"), &brother = *pedigree.find("b"), &stranger = *pedigree.find("x");
        QCOMPARE(child.motherId, std::string("m"));
        QCOMPARE(child.fatherId, std::string("f"));
        QVERIFY(child.sex == Sex::Female && child.affection == AffectionStatus::Affected); // a patient, unless told otherwise
        QCOMPARE(brother.motherId, std::string("m"));
        QCOMPARE(brother.fatherId, std::string("f"));
        QVERIFY(brother.sex == Sex::Male && brother.affection == AffectionStatus::Unaffected);
        QVERIFY(pedigree.find("m")->sex == Sex::Female && pedigree.find("f")->sex == Sex::Male);
        QVERIFY(pedigree.find("f")->affection == AffectionStatus::Unknown); // unknown is never "no"
        QVERIFY(stranger.familyId != child.familyId && stranger.motherId.empty());
    }

    void siblingsWithoutParentsShareParentsWithoutData()
    {
        const Pedigree pedigree = pedigreeOf({{"k", Role::Proband}, {"s", Role::Sister}, {"m", Role::Mother}});
        const Individual &child = *pedigree.find("k"), &sister = *pedigree.find("s");
        QCOMPARE(child.motherId, std::string("m"));
        QVERIFY(!child.fatherId.empty() && child.fatherId == sister.fatherId);
        QCOMPARE(sister.motherId, std::string("m"));
        QVERIFY(pedigree.find(child.fatherId)->sex == Sex::Male);
    }

    void whatIsLeftToTellIsTold_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addColumn<std::vector<int>>("roles");
        const auto row = [](const char* name, StatedGap gap, std::vector<int> roles) { QTest::newRow(name) << int(gap) << roles; };
        const int proband = int(Role::Proband), mother = int(Role::Mother), father = int(Role::Father), untold = 0;
        row("all told", StatedGap::None, {proband, mother, father});
        row("one untold", StatedGap::RoleUntold, {proband, untold});
        row("no proband", StatedGap::NoProband, {mother, father});
        row("two probands", StatedGap::SeveralProbands, {proband, proband});
        row("two mothers", StatedGap::SeveralMothers, {proband, mother, mother});
        row("two fathers", StatedGap::SeveralFathers, {proband, father, father});
    }
    void whatIsLeftToTellIsTold()
    {
        QFETCH(int, gap);
        QFETCH(std::vector<int>, roles);
        std::vector<StatedSample> samples;
        for (const int role : roles)
            samples.push_back({"s" + std::to_string(samples.size()), Role(role)});
        QVERIFY(int(gapOf(samples)) == gap);
        QCOMPARE(pedigreeOf(samples).individuals.empty(), gap != int(StatedGap::None));
    }

    void theSameFamilyAsByItsPed() // and its checks find the same
    {
        const QString vcf = aTrioVcf().writeTo(m_folder.path(), "trio.vcf");
        const QString ped = writeText(m_folder.path(), "trio.ped", "fam\tchild\tfather\tmother\t0\t2\nfam\tfather\t0\t0\t1\t0\nfam\tmother\t0\t0\t2\t0\n");
        FamilyInput told{{vcf}, {}, {}, {}};
        told.stated = pedigreeOf({{"child", Role::Proband}, {"mother", Role::Mother}, {"father", Role::Father}});
        const FamilyInput byPed{{vcf}, ped, {}, {}};
        const Family family = previewFamily(told).family, expected = previewFamily(byPed).family;
        QCOMPARE(family.proband.sample, expected.proband.sample);
        QVERIFY(family.mother == expected.mother && family.father == expected.father);
        UnwatchedTask task;
        QVERIFY(checkFamily(told, task).trio);
    }

    void aStrangerIsNotAskedAbout()
    {
        const QString vcf = aTrioVcf().writeTo(m_folder.path(), "stranger.vcf");
        FamilyInput told{{vcf}, {}, {}, {}};
        told.stated = pedigreeOf({{"child", Role::Proband}, {"mother", Role::Mother}, {"father", Role::NotOfTheFamily}});
        const Family family = previewFamily(told).family;
        QVERIFY(family.mother && !family.father && family.siblings.empty());
        QVERIFY(!family.pedigree.find("father"));
    }
};

QTEST_GUILESS_MAIN(TestStatedFamily)
#include "tst_stated_family.moc"
