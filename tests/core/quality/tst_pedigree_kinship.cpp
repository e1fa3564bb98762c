// What a pedigree says of two people, and what a measured kinship stands for (rule B-62).
#include "core/quality/pedigree_kinship.h"
#include <QTest>

using namespace gentolk;

namespace {

// Grandparents g1, g2; their children mum and uncle; dad; children kid, sib; half is mum's with another; cousin is uncle's;
// inbred is the child of kid and cousin.
Pedigree threeGenerations()
{
    Pedigree pedigree;
    const auto add = [&](const char* id, const char* father, const char* mother) { pedigree.individuals.push_back({"f", id, father, mother}); };
    add("inbred", "kid", "cousin");
    add("kid", "dad", "mum");
    add("sib", "dad", "mum");
    add("half", "other", "mum");
    add("cousin", "uncle", "aunt");
    add("mum", "g1", "g2");
    add("uncle", "g1", "g2");
    for (const char* founder : {"g1", "g2", "dad", "other", "aunt"})
        add(founder, "", "");
    return pedigree;
}

} // namespace

class TestPedigreeKinship : public QObject
{
    Q_OBJECT
private slots:
    void kinshipFollowsFromThePedigree_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("kinship");
        QTest::addColumn<QString>("relation");
        QTest::newRow("parent") << "kid" << "mum" << 0.25 << "parent_child";
        QTest::newRow("siblings") << "kid" << "sib" << 0.25 << "full_siblings";
        QTest::newRow("half siblings") << "half" << "sib" << 0.125 << "second_degree";
        QTest::newRow("grandparent") << "g1" << "kid" << 0.125 << "second_degree";
        QTest::newRow("uncle") << "uncle" << "kid" << 0.125 << "second_degree";
        QTest::newRow("cousins") << "cousin" << "kid" << 0.0625 << "third_degree";
        QTest::newRow("parents") << "dad" << "mum" << 0.0 << "unrelated";
        QTest::newRow("child of cousins and its father") << "inbred" << "kid" << 0.28125 << "parent_child";
    }
    void kinshipFollowsFromThePedigree()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const DeclaredKinship declared = declaredKinship(threeGenerations(), a.toStdString(), b.toStdString());
        QTEST(*declared.kinship, "kinship");
        QTEST(QString::fromStdString(toString(declared.relation)), "relation");
        QCOMPARE(*declaredKinship(threeGenerations(), b.toStdString(), a.toStdString()).kinship, *declared.kinship);
    }

    void aPersonOutsideThePedigreeHasNoDeclaredRelation()
    {
        const DeclaredKinship declared = declaredKinship(threeGenerations(), "kid", "stranger");
        QVERIFY(declared.relation == Relation::Unknown);
        QVERIFY(!declared.kinship);
    }

    void measuredKinshipHasTheCutOffsOfKing_data()
    {
        QTest::addColumn<double>("kinship");
        QTest::addColumn<QString>("relation");
        QTest::newRow("0.355") << 0.355 << "same_person";
        QTest::newRow("0.354") << 0.354 << "first_degree";
        QTest::newRow("0.178") << 0.178 << "first_degree";
        QTest::newRow("0.177") << 0.177 << "second_degree";
        QTest::newRow("0.0885") << 0.0885 << "second_degree";
        QTest::newRow("0.0884") << 0.0884 << "third_degree";
        QTest::newRow("0.0443") << 0.0443 << "third_degree";
        QTest::newRow("0.0442") << 0.0442 << "unrelated";
        QTest::newRow("negative") << -0.2 << "unrelated";
    }
    void measuredKinshipHasTheCutOffsOfKing()
    {
        QFETCH(double, kinship);
        QTEST(QString::fromStdString(toString(relationOfKinship(kinship))), "relation");
    }
};

QTEST_APPLESS_MAIN(TestPedigreeKinship)
#include "tst_pedigree_kinship.moc"
