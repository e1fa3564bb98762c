#include "tests/ui/case_fixture.h"
#include "ui/models/variant_sort_proxy.h"
#include "ui/models/variant_table_model.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;
using Model = VariantTableModel;

namespace
{

Shortlist listOf(const FamilyVariants& variants)
{
    return makeShortlist(variants, filterPreset(QStringLiteral("default")), {});
}

int rowOf(const Model& model, const QString& hgvs)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, Model::Hgvs).data().toString() == hgvs)
            return row;
    return -1;
}

} // namespace

class TestVariantTableModel : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheContractOfItemModels()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto variants = aFamilysVariants();
        const Case theCase = anInventedCase(*variants);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.showShortlist(listOf(*variants), theCase);
        QCOMPARE(reset.count(), 1);
        QVERIFY(model.rowCount() >= 4);
        model.narrow(QStringLiteral("LRBA"), Model::Sort::All);
        model.showDecisions(theCase);
        model.setOutsideShown(50);
        model.showShortlist(Shortlist(), theCase);
        QCOMPARE(model.rowCount(), 0);
    }
    void aPairStandsTogetherAndIsBracketed()
    {
        Model model;
        const auto variants = aFamilysVariants();
        model.showShortlist(listOf(*variants), anInventedCase(*variants));
        const int first = rowOf(model, QStringLiteral("c.4163T>C")), second = rowOf(model, QStringLiteral("c.7018A>T"));
        QVERIFY(first >= 0 && second >= 0);
        QCOMPARE(std::abs(first - second), 1);
        QCOMPARE(model.rowAt(std::min(first, second)).bracket, VariantRow::Bracket::Top);
        QCOMPARE(model.rowAt(std::max(first, second)).bracket, VariantRow::Bracket::Bottom);
    }
    void whatOneStepRemovedStandsBeneathTheList()
    {
        Model model;
        const auto variants = aFamilysVariants();
        model.showShortlist(listOf(*variants), anInventedCase(*variants));
        const int common = rowOf(model, QStringLiteral("c.2164G>A"));
        QVERIFY(model.dividerRow() > 0);
        QVERIFY(common > model.dividerRow());
        QCOMPARE(model.rowAt(common).kind, VariantRow::Kind::JustOutside);
        QVERIFY(model.index(common, Model::Inheritance).data(Model::SecondLineRole).toString().contains(QStringLiteral("0.0112")));
    }
    void anArtefactOfTheLaboratoryIsMarkedAndStaysInTheList()
    {
        Model model;
        const auto variants = aFamilysVariants();
        ArtefactMark mark;
        mark.variant = {"4", 150506500, "G", "A"}; // whatever the contig's alias
        mark.reason = QStringLiteral("strand bias");
        model.setArtefacts({mark});
        model.showShortlist(listOf(*variants), anInventedCase(*variants));
        const int rows = model.rowCount(), marked = rowOf(model, QStringLiteral("c.4163T>C")), other = rowOf(model, QStringLiteral("c.7018A>T"));
        QCOMPARE(model.rowAt(marked).artefact, QStringLiteral("strand bias"));
        QVERIFY(model.rowAt(other).artefact.isEmpty());
        QVERIFY(model.index(marked, Model::Gene).data(Qt::ToolTipRole).toString().contains(QStringLiteral("artefact of this laboratory: strand bias")));
        QVERIFY(model.index(marked, Model::Gene).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("strand bias")));
        model.setArtefacts({});
        QCOMPARE(model.rowCount(), rows);
        QVERIFY(model.rowAt(marked).artefact.isEmpty());
    }
    void unknownIsNeverShownAsZero() // law 3 of the house
    {
        Model model;
        const auto variants = aFamilysVariants();
        model.showShortlist(listOf(*variants), anInventedCase(*variants));
        VariantRow row;
        row.candidate = &variants->candidates[4];
        Shortlist only;
        only.candidates = {variants->candidates[4]};
        model.showShortlist(only, anInventedCase(*variants));
        QCOMPARE(model.index(0, Model::Frequency).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(0, Model::Predictors).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(0, Model::Phenotype).data().toString(), QStringLiteral("–"));
        QVERIFY(model.rowAt(0).mother.zygosity == Zygosity::NotCalled);
        QVERIFY(!model.rowAt(0).mother.balance.has_value());
    }
    void glyphsAreToldInWords()
    {
        Model model;
        const auto variants = aFamilysVariants();
        Shortlist only;
        only.candidates = {variants->candidates[0]};
        model.showShortlist(only, anInventedCase(*variants));
        QVERIFY(model.rowAt(0).child.zygosity == Zygosity::Hemizygous); // rule B-5
        const QString child = model.index(0, Model::Child).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(child.contains(QStringLiteral("emizygous")) && child.contains(QStringLiteral("100")), qPrintable(child));
        for (int column = 0; column < Model::ColumnCount; ++column)
            QVERIFY2(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty(), qPrintable(QString::number(column)));
    }
    void searchingHidesRowsButCountsTheWholeList()
    {
        Model model;
        const auto variants = aFamilysVariants();
        model.showShortlist(listOf(*variants), anInventedCase(*variants));
        const int all = model.countOf(Model::Sort::All);
        model.narrow(QStringLiteral("il2rg"), Model::Sort::All);
        QCOMPARE(rowOf(model, QStringLiteral("c.676C>T")), 0);
        QCOMPARE(rowOf(model, QStringLiteral("c.4163T>C")), -1);
        QCOMPARE(model.countOf(Model::Sort::All), all);
        QCOMPARE(model.countOf(Model::Sort::Certain) + model.countOf(Model::Sort::Possible) <= all, true);
    }
    void sortingNeverMixesTheListWithWhatIsOutside_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        for (int column = 0; column < Model::ColumnCount; ++column) {
            QTest::addRow("column %d up", column) << column << Qt::AscendingOrder;
            QTest::addRow("column %d down", column) << column << Qt::DescendingOrder;
        }
    }
    void sortingNeverMixesTheListWithWhatIsOutside()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        Model model;
        const auto variants = aFamilysVariants();
        model.showShortlist(listOf(*variants), anInventedCase(*variants));
        VariantSortProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(column, order);
        int last = 0;
        for (int row = 0; row < proxy.rowCount(); ++row) {
            const int kind = int(proxy.index(row, 0).data(Model::RowRole).value<const VariantRow*>()->kind);
            QVERIFY(kind >= last);
            last = kind;
        }
        QCOMPARE(last, int(VariantRow::Kind::JustOutside));
    }
    void aDecidedClassWinsOverTheProposedOne()
    {
        Model model;
        const auto variants = aFamilysVariants();
        Case theCase = anInventedCase(*variants);
        const auto proposal = [](const CandidateVariant&) { return std::optional(AcmgClass::LikelyPathogenic); };
        model.showShortlist(listOf(*variants), theCase, {}, proposal);
        const int row = rowOf(model, QStringLiteral("c.676C>T"));
        QCOMPARE(model.index(row, Model::Class).data().toString(), QStringLiteral("4"));
        QVERIFY(!model.rowAt(row).decided);
        decisionFor(theCase, variants->candidates[0]).chosenClass = AcmgClass::Pathogenic;
        model.showDecisions(theCase, proposal);
        QCOMPARE(model.index(row, Model::Class).data().toString(), QStringLiteral("5"));
        QVERIFY(model.rowAt(row).decided);
    }
};

QTEST_MAIN(TestVariantTableModel)
#include "tst_variant_table_model.moc"
