// Who the samples are: sex, kinship, Mendelian errors, uniparental disomy and parentage of simulated families (rules B-46, B-60 to B-65).
#include "tests/core/quality/simulated_family.h"
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;

namespace {

const PairKinship& pairOf(const FamilyQuality& family, const std::string& a, const std::string& b)
{
    for (const PairKinship& pair : family.pairs)
        if ((pair.a == a && pair.b == b) || (pair.a == b && pair.b == a))
            return pair;
    qFatal("no such pair");
}

// The child's call is made of two copies from one parent: `same` the one copy twice, else both.
void giveBoth(QualityCall& child, const QualityCall& parent, bool same)
{
    child.first = parent.first;
    child.second = same ? parent.first : parent.second;
}

} // namespace

class TestFamilyQuality : public QObject
{
    Q_OBJECT
private slots:
    void aTrioIsConfirmed()
    {
        SimulatedFamily simulated;
        const FamilyQuality family = simulated.check();
        QVERIFY(!family.failed());
        QVERIFY(family.trio->consistent.has_value() && *family.trio->consistent);
        QCOMPARE(family.trio->gated.snv.errors, 0);
        QCOMPARE(family.trio->gated.snv.checked, 22000);
        QVERIFY(family.trio->upd.empty());
        for (const char* parent : {"mother", "father"}) {
            const PairKinship& pair = pairOf(family, "child", parent);
            QVERIFY2(std::abs(*pair.kinship - 0.25) < 0.02, qPrintable(QString::number(*pair.kinship)));
            QCOMPARE(*pair.ibs0, 0.0);
            QVERIFY(pair.declared == Relation::ParentChild && *pair.concordant);
        }
        QVERIFY(*pairOf(family, "mother", "father").kinship < 0.0442);
    }

    // Rule B-60.
    void sexIsToldByTwoOfThreeAndContradictionsAreShown_data()
    {
        QTest::addColumn<int>("x");
        QTest::addColumn<int>("y");
        QTest::addColumn<int>("called");
        QTest::addColumn<int>("finding");
        QTest::newRow("XY") << 1 << 1 << int(Sex::Male) << int(QualityFinding::SexAsDeclared);
        QTest::newRow("XX, declared male") << 2 << 0 << int(Sex::Female) << int(QualityFinding::SexDiffers);
        QTest::newRow("XXY") << 2 << 1 << int(Sex::Unknown) << int(QualityFinding::SexLikeXxy);
        QTest::newRow("X0") << 1 << 0 << int(Sex::Unknown) << int(QualityFinding::SexLikeX0);
    }
    void sexIsToldByTwoOfThreeAndContradictionsAreShown()
    {
        QFETCH(int, x);
        QFETCH(int, y);
        SimulatedFamily simulated;
        simulated.childX = x;
        simulated.childY = y;
        const FamilyQuality family = simulated.check();
        QTEST(int(family.samples[0].sexCalled), "called");
        const QualityVerdict* verdict = verdictOf(family, QualityCheck::Sex, "child");
        QTEST(int(verdict->finding), "finding");
        QVERIFY((verdict->status == QualityStatus::Ok) == (verdict->finding == QualityFinding::SexAsDeclared));
        QVERIFY2(verdict->status != QualityStatus::Fail, "another sex than the registered one is a warning (rule B-60)");
        QVERIFY(family.samples[1].sexCalled == Sex::Female);
        QVERIFY(family.samples[2].sexCalled == Sex::Male);
    }

    // Rule B-6: what lies in PAR is no sign of sex.
    void parIsLeftOut_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<bool>("counted");
        QTest::newRow("last base of PAR1") << 2'781'479 << false;
        QTest::newRow("behind PAR1") << 2'781'480 << true;
        QTest::newRow("before PAR2") << 155'701'382 << true;
        QTest::newRow("first base of PAR2") << 155'701'383 << false;
    }
    void parIsLeftOut()
    {
        QFETCH(int, position);
        SimulatedFamily simulated;
        const std::int64_t without = simulated.check().samples[1].xMarkers;
        SimulatedFamily moved;
        moved.change = [&](QualityRecord& record, const std::string& contig) {
            if (contig == "chrX" && record.position == 3'300'000) { // the first
                record.position = position;
                record.calls[1].first = record.calls[1].second = 0;
            } else if (contig == "chrX" && record.position == 3'600'000) {
                record.position = position;
                record.calls[1].first = record.calls[1].second = 1;
            }
        };
        const std::int64_t with = moved.check().samples[1].xMarkers;
        SimulatedFamily removed;
        removed.change = [&](QualityRecord& record, const std::string& contig) {
            if (contig == "chrX" && record.position <= 3'600'000)
                record.calls[1].first = record.calls[1].second = 0;
        };
        QTEST(with - removed.check().samples[1].xMarkers == 1, "counted");
        QVERIFY(without > 200);
    }

    // Rules B-62 to B-64.
    void aStrangerIsNotConfirmedAsAParent_data()
    {
        QTest::addColumn<bool>("father");
        QTest::newRow("father") << true;
        QTest::newRow("mother") << false;
    }
    void aStrangerIsNotConfirmedAsAParent()
    {
        QFETCH(bool, father);
        SimulatedFamily simulated;
        (father ? simulated.strangerAsFather : simulated.strangerAsMother) = true;
        const FamilyQuality family = simulated.check();
        QVERIFY(family.failed());
        QVERIFY(family.trio->consistent.has_value() && !*family.trio->consistent);
        QVERIFY(!*pairOf(family, "child", father ? "father" : "mother").concordant);
        QVERIFY(*pairOf(family, "child", father ? "mother" : "father").concordant);
        QVERIFY(*family.trio->gated.snv.rate() > 0.05);
        QVERIFY2(family.trio->upd.empty(), "a stranger is no uniparental disomy");
        QVERIFY(verdictOf(family, QualityCheck::Parentage)->finding == QualityFinding::ParentageNotConfirmed);
    }

    void theSameSampleTwiceIsSeen()
    {
        SimulatedFamily simulated;
        simulated.duplicateAsFather = true;
        const FamilyQuality family = simulated.check();
        QVERIFY(*pairOf(family, "child", "father").kinship > 0.354);
        QVERIFY(!*family.trio->consistent);
    }

    void aMotherWhoIsMaleIsNoMother()
    {
        SimulatedFamily simulated;
        simulated.pedigree.individuals[0].fatherId = "mother"; // samples of the parents swapped
        simulated.pedigree.individuals[0].motherId = "father";
        simulated.pedigree.individuals[1].sex = Sex::Male;
        simulated.pedigree.individuals[2].sex = Sex::Female;
        const FamilyQuality family = simulated.check(), right = SimulatedFamily().check();
        QCOMPARE(*pairOf(family, "child", "mother").kinship, *pairOf(right, "child", "mother").kinship);
        QCOMPARE(*pairOf(family, "child", "father").kinship, *pairOf(right, "child", "father").kinship);
        QVERIFY(verdictOf(family, QualityCheck::Sex, "mother")->finding == QualityFinding::SexOfParentDiffers);
        QVERIFY(!*family.trio->consistent);
    }

    // Too little is said to be too little: neither a confirmation nor a contradiction (rule B-62).
    void tooFewMarkersAreUnknown()
    {
        SimulatedFamily simulated;
        simulated.sitesPerContig = 100;
        simulated.strangerAsFather = true;
        const FamilyQuality family = simulated.check();
        QCOMPARE(pairOf(family, "child", "father").markers, 2200);
        QVERIFY(!pairOf(family, "child", "father").concordant);
        const QualityVerdict* verdict = verdictOf(family, QualityCheck::Kinship, "child");
        QVERIFY(verdict->status == QualityStatus::Warn && verdict->finding == QualityFinding::KinshipTooFewMarkers);
    }

    // A field that is listed and missing fails the gate and is counted; one that FORMAT lacks is said.
    void missingDepthAndQualityAreToldNotPassed()
    {
        SimulatedFamily simulated;
        simulated.change = [](QualityRecord& record, const std::string& contig) {
            if (contig == "chr1")
                record.calls[2].quality = -1;
            if (contig == "chr2")
                record.calls[1].depth = -1;
            if (contig == "chr3")
                record.qualityListed = false;
        };
        const FamilyQuality family = simulated.check();
        QCOMPARE(family.trio->raw.snv.checked, 22000);
        QCOMPARE(family.trio->gated.snv.checked, 20000);
        QCOMPARE(family.trio->skips.qualityMissing, 1000);
        QCOMPARE(family.trio->skips.depthMissing, 1000);
        QCOMPARE(family.trio->skips.withoutQualityField, 1000);
    }

    void withoutDepthAndQualityNothingIsConfirmed()
    {
        SimulatedFamily simulated;
        simulated.change = [](QualityRecord& record, const std::string&) { record.depthListed = record.qualityListed = false; };
        const FamilyQuality family = simulated.check();
        QVERIFY(!family.trio->consistent);
        QVERIFY(!family.failed());
        QVERIFY(verdictOf(family, QualityCheck::MendelianErrors)->finding == QualityFinding::MendelUngated);
    }

    // Rule B-46: the parent, the kind, and that the parentage stands.
    void disomyOfAChromosomeIsFoundAndDoesNotShakeParentage_data()
    {
        QTest::addColumn<int>("parent");
        QTest::addColumn<bool>("same");
        QTest::addColumn<int>("depth");
        QTest::addColumn<QString>("kind");
        QTest::newRow("maternal heterodisomy") << 1 << false << 30 << "hetero";
        QTest::newRow("maternal isodisomy") << 1 << true << 30 << "iso";
        QTest::newRow("paternal heterodisomy") << 2 << false << 30 << "hetero";
        QTest::newRow("paternal isodisomy") << 2 << true << 30 << "iso";
        QTest::newRow("deletion of the paternal copy") << 1 << true << 15 << "deletion";
    }
    void disomyOfAChromosomeIsFoundAndDoesNotShakeParentage()
    {
        QFETCH(int, parent);
        QFETCH(bool, same);
        QFETCH(int, depth);
        QFETCH(QString, kind);
        SimulatedFamily simulated;
        simulated.change = [&](QualityRecord& record, const std::string& contig) {
            if (contig != "chr15")
                return;
            giveBoth(record.calls[0], record.calls[std::size_t(parent)], same);
            record.calls[0].depth = depth;
        };
        const FamilyQuality family = simulated.check();
        QCOMPARE(family.trio->upd.size(), std::size_t(1));
        const UpdSegment& segment = family.trio->upd.front();
        QCOMPARE(segment.contig, std::string("chr15"));
        QVERIFY(segment.parent == (parent == 1 ? UpdParent::Mother : UpdParent::Father));
        QCOMPARE(QString::fromStdString(toString(segment.kind)), kind);
        QVERIFY(segment.start < 1'500'000 && segment.end > 38'500'000);
        QVERIFY(*family.trio->consistent);
        QCOMPARE(*pairOf(family, "child", parent == 1 ? "father" : "mother").ibs0, 0.0);
    }

    // One file a person: a missing record is not reference (rule B-4), so there is no figure, and it is said why.
    void samplesOfSeparateFilesAreNotCompared()
    {
        QualityCollector collector({"a", "b", "c"}, {}, GenomeAssembly::GRCh38, {});
        collector.together({"a", "b"});
        collector.together({"c"});
        collector.enterContig("chr1");
        const FamilyQuality family = collector.finish();
        QVERIFY(!pairOf(family, "a", "b").separateFiles && pairOf(family, "a", "c").separateFiles);
        QVERIFY(!pairOf(family, "a", "c").kinship && !pairOf(family, "a", "c").concordant);
        QVERIFY(verdictOf(family, QualityCheck::Kinship, "a")->finding == QualityFinding::KinshipTooFewMarkers);
        QVERIFY(verdictOf(family, QualityCheck::Kinship, "b")->finding == QualityFinding::KinshipSeparateFiles);
    }

    // Rule B-46 on a daughter's X: her father's one X counts as homozygous.
    void disomyOfADaughtersXIsFound_data()
    {
        QTest::addColumn<int>("parent");
        QTest::addColumn<bool>("same");
        QTest::addColumn<int>("depth");
        QTest::addColumn<bool>("haploid");
        QTest::addColumn<QString>("kind"); // empty: none
        QTest::newRow("one of each") << 0 << false << 30 << false << "";
        QTest::newRow("one of each, the father called haploid") << 0 << false << 30 << true << "";
        QTest::newRow("maternal heterodisomy") << 1 << false << 30 << false << "hetero";
        QTest::newRow("maternal isodisomy, the father called haploid") << 1 << true << 30 << true << "iso";
        QTest::newRow("the father's X is missing") << 1 << true << 15 << false << "deletion";
        QTest::newRow("paternal isodisomy") << 2 << true << 30 << true << "iso";
        QTest::newRow("the mother's X is missing") << 2 << true << 15 << true << "deletion";
    }
    void disomyOfADaughtersXIsFound()
    {
        QFETCH(int, parent);
        QFETCH(bool, same);
        QFETCH(int, depth);
        QFETCH(bool, haploid);
        QFETCH(QString, kind);
        SimulatedFamily simulated;
        simulated.childX = 2;
        simulated.childY = 0;
        simulated.pedigree.individuals.front().sex = Sex::Female;
        simulated.change = [&](QualityRecord& record, const std::string& contig) {
            if (contig != "chrX")
                return;
            if (parent > 0)
                giveBoth(record.calls[0], record.calls[std::size_t(parent)], same);
            record.calls[0].depth = depth;
            if (haploid) {
                record.calls[2].ploidy = 1;
                record.calls[2].second = -1;
            }
        };
        const FamilyQuality family = simulated.check();
        QCOMPARE(family.trio->upd.size(), std::size_t(kind.isEmpty() ? 0 : 1));
        if (kind.isEmpty())
            return;
        QCOMPARE(family.trio->upd.front().contig, std::string("chrX"));
        QVERIFY(family.trio->upd.front().parent == (parent == 1 ? UpdParent::Mother : UpdParent::Father));
        QCOMPARE(QString::fromStdString(toString(family.trio->upd.front().kind)), kind);
        QVERIFY(verdictOf(family, QualityCheck::UniparentalDisomy)->finding == QualityFinding::UpdFound);
    }

    // His X is his mother's: nothing to look for, even where every call fits her alone.
    void aSonsXIsNotAskedForDisomy()
    {
        SimulatedFamily simulated;
        QCOMPARE(simulated.check().trio->upd.size(), std::size_t(0));
    }

    // A hint only, never a fail (rule B-65).
    void skewedReadsAreAHintOfContamination()
    {
        SimulatedFamily simulated;
        simulated.change = [](QualityRecord& record, const std::string&) {
            QualityCall& child = record.calls[0];
            if (child.first + child.second == 2) {
                child.referenceReads = 1;
                child.alternateReads = 29;
            }
        };
        const FamilyQuality family = simulated.check();
        const QualityVerdict* verdict = verdictOf(family, QualityCheck::Contamination, "child");
        QVERIFY(verdict->finding == QualityFinding::ContaminationHint && verdict->status == QualityStatus::Warn);
        QVERIFY(verdictOf(family, QualityCheck::Contamination, "mother")->finding == QualityFinding::ContaminationNotSeen);
    }

    void pointsForThePictureAreBounded()
    {
        SimulatedFamily simulated;
        simulated.sitesPerContig = 20000;
        simulated.change = [](QualityRecord& record, const std::string&) { record.position /= 10; };
        const FamilyQuality family = simulated.check();
        for (const SampleQuality& sample : family.samples) {
            QVERIFY(!sample.balance.empty());
            for (const BalanceSeries& series : sample.balance)
                QVERIFY(!series.points.empty() && series.points.size() <= 4096);
        }
    }
};

QTEST_APPLESS_MAIN(TestFamilyQuality)
#include "tst_family_quality.moc"
