// The pictures of who the samples are (rules B-60, B-62): where the figures stand, and that every figure is told in words too.
#include "core/base/task_control.h"
#include "core/io/ped_file.h"
#include "core/workflow/demo_family.h"
#include "core/workflow/quality.h"
#include "tests/support/shared_files.h"
#include "tests/ui/case_fixture.h"
#include "ui/overview/balance_plot.h"
#include "ui/overview/kinship_plot.h"
#include "ui/overview/quality_plots.h"
#include "ui/overview/sex_plot.h"
#include "ui/settings/language.h"
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace gentolk;
using namespace gentolk::test;

namespace
{

PairKinship pairOf(const char* a, const char* b, Relation declared, std::optional<double> kinship, std::optional<double> ibs0,
                   std::optional<bool> concordant = true)
{
    return {a, b, declared, 0.25, 6000, kinship, ibs0, concordant};
}

SampleQuality sampleOf(const char* id, std::optional<double> xHet, std::optional<double> yShare)
{
    SampleQuality sample;
    sample.id = id;
    sample.xHetRatio = xHet;
    sample.yShare = yShare;
    return sample;
}

QSizeF sixtyWide(const PairKinship&)
{
    return {60, 14};
}

const KinshipGeometry::Band& bandOf(const KinshipGeometry& geometry, Relation relation)
{
    return *std::find_if(geometry.bands.begin(), geometry.bands.end(), [&](const auto& one) { return one.relation == relation; });
}

QString allWords(const QWidget& widget)
{
    QStringList said;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (!label->isHidden())
            said << label->text();
    return said.join(QLatin1Char('\n'));
}

FamilyQuality qualityOf(const QString& vcf, const QString& ped)
{
    UnwatchedTask task;
    return checkFamily({{vcf}, ped, GenomeAssembly::Unknown, {}}, task);
}

void showInPicture(const FamilyQuality& quality, const Pedigree& pedigree, const QString& name)
{
    for (const Language language : {Language::English, Language::Danish})
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            speak(language);
            wear(theme);
            QWidget ground;
            auto* layout = new QVBoxLayout(&ground);
            auto* plots = new QualityPlots(&ground);
            layout->addWidget(plots);
            plots->setQuality(quality, pedigree);
            ground.resize(440, ground.sizeHint().height());
            ground.show();
            QVERIFY(QTest::qWaitForWindowExposed(&ground));
            ground.resize(440, ground.heightForWidth(440));
            QCoreApplication::processEvents();
            keepPicture(ground, QStringLiteral("%1-%2-%3").arg(name, codeOf(language), theme == Theme::Light ? QStringLiteral("light") : QStringLiteral("dark")));
        }
    speak(Language::English);
    wear(Theme::Light);
}

} // namespace

class TestQualityPlots : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        speak(Language::English);
        wear(Theme::Light);
    }

    // Rule B-62.
    void aPairStandsInTheRegionOfItsKinship_data()
    {
        QTest::addColumn<double>("kinship");
        QTest::addColumn<double>("ibs0");
        QTest::addColumn<int>("relation");
        QTest::newRow("one person twice") << 0.49 << 0.0 << int(Relation::SamePerson);
        QTest::newRow("parent and child") << 0.25 << 0.001 << int(Relation::ParentChild);
        QTest::newRow("siblings") << 0.25 << 0.02 << int(Relation::FullSiblings);
        QTest::newRow("second degree") << 0.12 << 0.03 << int(Relation::SecondDegree);
        QTest::newRow("third degree") << 0.06 << 0.04 << int(Relation::ThirdDegree);
        QTest::newRow("unrelated") << -0.02 << 0.05 << int(Relation::Unrelated);
    }
    void aPairStandsInTheRegionOfItsKinship()
    {
        QFETCH(double, kinship);
        QFETCH(double, ibs0);
        QFETCH(int, relation);
        const auto geometry = kinshipGeometry({pairOf("a", "b", Relation::Unknown, kinship, ibs0)}, {400, 280}, sixtyWide);
        QCOMPARE(geometry.spots.size(), std::size_t(1));
        for (const auto& band : geometry.bands)
            QCOMPARE(band.area.contains(geometry.spots[0].place), band.relation == Relation(relation));
    }
    void betweenParentAndSiblingNeitherIsShaded()
    {
        const auto geometry = kinshipGeometry({pairOf("a", "b", Relation::Unknown, 0.25, 0.007)}, {400, 280}, sixtyWide);
        QVERIFY(!bandOf(geometry, Relation::ParentChild).area.contains(geometry.spots[0].place));
        QVERIFY(!bandOf(geometry, Relation::FullSiblings).area.contains(geometry.spots[0].place));
    }
    void noLabelLiesOverAnotherOrOverAPoint()
    {
        std::vector<PairKinship> pairs;
        for (int i = 0; i < 15; ++i)
            pairs.push_back(pairOf("a", "b", Relation::ParentChild, 0.24 + 0.002 * (i % 5), 0.0005 * i));
        const auto geometry = kinshipGeometry(pairs, {400, 280}, sixtyWide);
        for (const auto& spot : geometry.spots) {
            QVERIFY(!spot.label.isEmpty());
            QVERIFY(geometry.frame.contains(spot.label));
            for (const auto& other : geometry.spots) {
                QVERIFY(&spot == &other || !spot.label.intersects(other.label));
                QVERIFY(!spot.label.contains(other.place));
            }
        }
    }
    void aPairWithoutFiguresIsToldInWordsNeverPlacedAtZero()
    {
        KinshipPlot plot;
        plot.resize(400, 280);
        plot.setPairs({pairOf("child", "mother", Relation::ParentChild, {}, {}, {})});
        QVERIFY(plot.marks().empty());
        QVERIFY2(plot.note().contains(QStringLiteral("child – mother")), qPrintable(plot.note()));
    }

    // Rule B-60.
    void aSampleStandsInTheRegionOfItsSex()
    {
        const auto size = [](const SampleQuality&) { return QSizeF(50, 14); };
        const auto geometry = sexGeometry({sampleOf("boy", 0.02, 0.9), sampleOf("girl", 0.5, 0.01), sampleOf("between", 0.2, 0.3)}, {400, 260}, size);
        QVERIFY(geometry.male.contains(geometry.spots[0].place) && !geometry.female.contains(geometry.spots[0].place));
        QVERIFY(geometry.female.contains(geometry.spots[1].place) && !geometry.male.contains(geometry.spots[1].place));
        QVERIFY(!geometry.female.contains(geometry.spots[2].place) && !geometry.male.contains(geometry.spots[2].place));
        QVERIFY(geometry.unknownLane.isEmpty());
    }
    void anUnknownYIsNoYAtZero()
    {
        const auto size = [](const SampleQuality&) { return QSizeF(50, 14); };
        const auto geometry = sexGeometry({sampleOf("girl", 0.5, {}), sampleOf("nothing", {}, {})}, {400, 260}, size);
        QVERIFY(geometry.unknownLane.contains(geometry.spots.at(0).place));
        QVERIFY(!geometry.frame.contains(geometry.spots[0].place));
        QCOMPARE(geometry.withoutFigures, std::vector<std::size_t>{1});
        SexPlot plot;
        plot.resize(400, 260);
        plot.setSamples({sampleOf("nothing", {}, {})});
        QVERIFY(plot.note().contains(QStringLiteral("nothing")));
    }

    void chromosomesStandSideBySideToScaleWithTheirBands()
    {
        FamilyQuality family;
        family.assembly = GenomeAssembly::GRCh38;
        SampleQuality child = sampleOf("child", {}, {});
        child.roh = {{"chr2", 1, 242193529, 5000, 3}};
        child.balance = {{"chr1", {{1, 0.0f}, {248956422, 1.0f}}}};
        family.samples = {child, sampleOf("mother", {}, {})};
        family.trio = TrioQuality();
        family.trio->child = "child";
        family.trio->mother = "mother";
        family.trio->upd = {{"chr15", 50991189, 101991189, UpdParent::Mother, UpdKind::Isodisomy, 400, 0.99, 1.0}};
        const BalanceGeometry geometry = balanceGeometry(family, 600);
        QCOMPARE(geometry.chromosomes.size(), std::size_t(23));
        for (std::size_t i = 1; i < 23; ++i)
            QVERIFY(std::abs(geometry.chromosomes[i].left - geometry.chromosomes[i - 1].left - geometry.chromosomes[i - 1].width) < 1e-6);
        QVERIFY(std::abs(geometry.chromosomes[0].width / geometry.chromosomes[21].width - 248956422.0 / 50818468.0) < 1e-6);
        const auto& strip = geometry.strips.at(0);
        QCOMPARE(strip.roh.size(), std::size_t(1));
        QVERIFY(std::abs(strip.roh[0].area.width() - geometry.chromosomes[1].width) < 0.01);
        QVERIFY(std::abs(strip.upd.at(0).area.width() - geometry.chromosomes[14].width / 2) < 0.5);
        QVERIFY(geometry.strips.at(1).updLane.isEmpty());
        QVERIFY(strip.updLane.bottom() < geometry.strips[1].points.top());
    }
    void theArrowsTellEveryChromosomeOfEverySample()
    {
        FamilyQuality family;
        family.assembly = GenomeAssembly::GRCh37;
        SampleQuality child = sampleOf("child", {}, {});
        child.balance = {{"2", {{100, 0.25f}, {200, 0.5f}, {300, 0.75f}}}};
        child.roh = {{"2", 1'000'001, 3'000'000, 900, 3}};
        family.samples = {child, sampleOf("mother", {}, {})};
        BalancePlot plot;
        plot.resize(500, 300);
        plot.setFamily(family);
        plot.show();
        plot.activateWindow();
        plot.setFocus();
        QTRY_VERIFY(plot.hasFocus());
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.accessibleDescription(), QStringLiteral("child, chromosome 2: 3 calls drawn, median balance 0.50; 1 run of homozygosity, 2.0 Mb together"));
        QTest::keyClick(&plot, Qt::Key_Down);
        QVERIFY2(plot.accessibleDescription().startsWith(QStringLiteral("mother, chromosome 2: no balance known")), qPrintable(plot.accessibleDescription()));
        QVERIFY(plot.note().contains(QStringLiteral("mother")));
    }

    void withoutFiguresTheWordsSaySo()
    {
        QualityPlots plots;
        plots.setQuality(std::nullopt, {});
        plots.show();
        QVERIFY(allWords(plots).contains(QStringLiteral("not been measured")));
        for (QWidget* plot : plots.findChildren<QWidget*>(QRegularExpression(QStringLiteral("Plot$"))))
            QVERIFY(!plot->isVisible());
    }

    void ofADemoFamilyEveryPairAndSampleIsTold()
    {
        QTemporaryDir folder;
        const DemoCase demo = writeDemoFamilies(folder.path()).front();
        const FamilyQuality quality = qualityOf(demo.vcfPath, demo.pedPath);
        QualityPlots plots;
        plots.setQuality(quality, readPed(demo.pedPath));
        plots.resize(440, 1200);
        plots.show();
        auto* kinship = plots.findChild<KinshipPlot*>();
        QCOMPARE(kinship->marks().size() + kinship->geometryOfPlot().withoutFigures.size(), quality.pairs.size());
        auto* sex = plots.findChild<SexPlot*>();
        QCOMPARE(sex->marks().size() + sex->geometryOfPlot().withoutFigures.size(), quality.samples.size());
        showInPicture(quality, readPed(demo.pedPath), QStringLiteral("plots-demo"));
    }

    void ofARealTrioParentsAreParentsAndTheSexIsAsDeclared()
    {
        const QString vcf = sharedData("families/ngs_bits/UpdHunter_in2.vcf.gz"), ped = sharedData("families/ngs_bits/UpdHunter_in2.ped");
        if (vcf.isEmpty() || ped.isEmpty())
            QSKIP("the shared data are not here: families/ngs_bits/UpdHunter_in2");
        const FamilyQuality quality = qualityOf(vcf, ped);
        const auto geometry = kinshipGeometry(quality.pairs, {400, 280}, sixtyWide);
        QCOMPARE(geometry.spots.size(), std::size_t(3));
        for (const auto& spot : geometry.spots) {
            const PairKinship& pair = quality.pairs[spot.pair];
            if (pair.concordant.value_or(false))
                QVERIFY2(bandOf(geometry, pair.declared).area.contains(spot.place), qPrintable(QString::fromStdString(pair.a + " " + pair.b)));
        }
        const BalanceGeometry strips = balanceGeometry(quality, 440);
        std::size_t upd = 0;
        for (const auto& strip : strips.strips)
            upd += strip.upd.size();
        QCOMPARE(upd, quality.trio->upd.size());
        QVERIFY(upd > 0);
        showInPicture(quality, readPed(ped), QStringLiteral("plots-upd"));
    }
};

QTEST_MAIN(TestQualityPlots)
#include "tst_quality_plots.moc"
