#include "tests/ui/case_fixture.h"
#include "ui/models/funnel_model.h"
#include "ui/pictures/funnel_picture.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace
{

int rowOfStep(const FunnelModel& model, const std::string& id)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.storeyAt(row).step && idOf(*model.storeyAt(row).step) == id)
            return row;
    return -1;
}

} // namespace

class TestFunnelModel : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_preset = filterPreset(QStringLiteral("default"));
        m_variants = aFamilysVariants();
        m_model = std::make_unique<FunnelModel>();
        m_model->showFunnel(m_preset, makeShortlist(*m_variants, m_preset, {}), 3, GenomeAssembly::GRCh38);
    }
    void keepsTheContractOfItemModels()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->showFunnel(m_preset, {}, 1, GenomeAssembly::GRCh37);
        QCOMPARE(m_model->rowCount(), int(m_preset.steps.size()) + 1);
    }
    void startsWithEveryAlleleOfTheFamily()
    {
        QCOMPARE(m_model->countUpTo(0), std::int64_t(4912331));
        QVERIFY(!m_model->storeyAt(0).step);
        QVERIFY(!m_model->maySwitch(0));
    }
    void thePanelCannotBeSwitchedOffBecauseItIsAppliedWhileReading()
    {
        const int row = rowOfStep(*m_model, "panel");
        QVERIFY(row > 0);
        QVERIFY(!m_model->setData(m_model->index(row), Qt::Unchecked, Qt::CheckStateRole));
    }
    void switchingAStepOffAnnouncesTheCascadeWithoutIt()
    {
        QSignalSpy wanted(m_model.get(), &FunnelModel::cascadeWanted);
        const int row = rowOfStep(*m_model, "frequency");
        QVERIFY(m_model->setData(m_model->index(row), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(wanted.count(), 1);
        const auto cascade = wanted.first().first().value<FilterCascade>();
        QCOMPARE(cascade.steps.size(), m_preset.steps.size() - 1);
        m_model->showFunnel(m_preset, makeShortlist(*m_variants, cascade, {}), 3, GenomeAssembly::GRCh38);
        QCOMPARE(m_model->index(row).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!m_model->storeyAt(row).counts);
        QVERIFY(m_model->setData(m_model->index(row), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(wanted.last().first().value<FilterCascade>(), m_preset);
    }
    void anEditedStepIsAnnouncedWithItsNumbers()
    {
        QSignalSpy wanted(m_model.get(), &FunnelModel::cascadeWanted);
        const int row = rowOfStep(*m_model, "frequency");
        FrequencyBelow step = std::get<FrequencyBelow>(*m_model->storeyAt(row).step);
        m_model->replaceStep(row, step);
        QCOMPARE(wanted.count(), 0); // unchanged
        step.recessive = 0.02;
        m_model->replaceStep(row, step);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(std::get<FrequencyBelow>(*m_model->storeyAt(row).step).recessive, 0.02);
    }
    void theFunnelNarrowsAndNeverVanishes()
    {
        QCOMPARE(funnelWidth(5000000, 5000000), 1.0);
        QVERIFY(funnelWidth(14, 5000000) < funnelWidth(300, 5000000));
        QVERIFY(funnelWidth(0, 5000000) > 0);
    }

private:
    FilterCascade m_preset;
    std::shared_ptr<const FamilyVariants> m_variants;
    std::unique_ptr<FunnelModel> m_model;
};

QTEST_MAIN(TestFunnelModel)
#include "tst_funnel_model.moc"
