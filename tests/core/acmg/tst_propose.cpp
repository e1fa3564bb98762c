#include "core/acmg/propose.h"
#include "core/base/error.h"
#include <QFile>
#include <QTest>
#include <memory>

using namespace gentolk;

namespace {

AcmgRules shippedRules()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/acmg/generic.json"));
    return file.open(QIODevice::ReadOnly) ? readAcmgRules(file.readAll(), file.fileName()) : AcmgRules{};
}

// A candidate in a gene of one disorder, as an annotated file would give it.
struct Sample {
    PanelGene gene;
    CandidateVariant candidate;
    Family family{"F", Proband{"child"}, Mother{"mother"}, Father{"father"}, {}, {}};

    Sample(ModeOfInheritance mode, Mechanism mechanism, const char* consequence)
    {
        gene.symbol = "GENE1";
        PanelDisorder disorder;
        disorder.modes = {mode};
        disorder.mechanisms = {mechanism};
        gene.disorders = {disorder};
        TranscriptConsequence transcript;
        transcript.geneSymbol = "GENE1";
        transcript.consequences = {consequence};
        transcript.impact = impactOf(consequence);
        transcript.exon = "2/8";
        candidate.transcripts = {transcript};
        candidate.chosen = 0;
    }
    Sample& scored(std::optional<double> revel, std::optional<double> splice)
    {
        candidate.scores.revel = revel;
        candidate.scores.spliceAi = splice;
        return *this;
    }
    Sample& seen(double frequency)
    {
        candidate.frequency = PopulationFrequency{"gnomADg_AF", frequency, {}, {}, {}};
        return *this;
    }
    Sample& segregating(InheritanceLabel mode, Certainty certainty = Certainty::Certain)
    {
        candidate.segregation.labels.push_back({mode, certainty, {}, {}, "B-20", {"child 0/1, mother 0/0, father 0/0", {}, {}, {}}});
        return *this;
    }
    QStringList proposed(std::optional<bool> parentageConfirmed = {})
    {
        candidate.gene = &gene;
        QStringList names;
        for (const AppliedCriterion& applied : proposeCriteria(candidate, family, parentageConfirmed, shippedRules())) {
            names.append(nameOf(applied));
            if (applied.decision != DecisionState::Proposed || applied.reason.isEmpty() || !applied.source.startsWith("A-"))
                names.append("not a proper proposal");
        }
        return names;
    }
};

constexpr ModeOfInheritance AD = ModeOfInheritance::AutosomalDominant;
constexpr ModeOfInheritance AR = ModeOfInheritance::AutosomalRecessive;
constexpr ModeOfInheritance XL = ModeOfInheritance::XLinked;
constexpr Mechanism loss = Mechanism::LossOfFunction;

} // namespace

class TestPropose : public QObject
{
    Q_OBJECT

private slots:
    void revelIntervalsAreThoseOfPejaver_data();
    void revelIntervalsAreThoseOfPejaver();
    void bothPredictionsMustBeBenign();
    void spliceAiAloneGivesSupporting();
    void theLargerOfBothPathsCounts();
    void nullVariantsGetNoPrediction();
    void rarityDependsOnTheModeOfInheritance_data();
    void rarityDependsOnTheModeOfInheritance();
    void aMissingFrequencyIsNotAbsence();
    void homozygotesForbidRarity();
    void commonIsBenignButNotTheExceptions();
    void nullNeedsLossOfFunctionAlone_data();
    void nullNeedsLossOfFunctionAlone();
    void noFullStrengthInTheLastExon();
    void aGeneWithACautionGetsNoNull();
    void deNovoIsWeighedByParentage();
    void anUncertainDeNovoProposesNothing();
    void deNovoInARecessiveGeneProposesNothing();
    void nothingKnownProposesNothing();
    void aRuleFileWithoutAKeyIsRefused();
    void theRuleFileNamesItsVersionAndFingerprint();
    void theProgramCarriesTheRules();
};

void TestPropose::revelIntervalsAreThoseOfPejaver_data() // the test vector of rule A-40; traps H-3
{
    QTest::addColumn<double>("revel");
    QTest::addColumn<QString>("criterion");
    const auto row = [](const char* revel, const char* name) { QTest::newRow(revel) << QByteArray(revel).toDouble() << QString(name); };
    row("0.003", "BP4_VeryStrong");
    row("0.0031", "BP4_Strong");
    row("0.016", "BP4_Strong");
    row("0.0161", "BP4_Moderate");
    row("0.183", "BP4_Moderate");
    row("0.1831", "BP4");
    row("0.290", "BP4");
    row("0.2901", "");
    row("0.6439", "");
    row("0.644", "PP3");
    row("0.7729", "PP3");
    row("0.773", "PP3_Moderate");
    row("0.9319", "PP3_Moderate");
    row("0.932", "PP3_Strong");
}

void TestPropose::revelIntervalsAreThoseOfPejaver()
{
    QFETCH(double, revel);
    QTEST(Sample(AR, loss, "missense_variant").scored(revel, 0.0).proposed().join(' '), "criterion");
}

void TestPropose::bothPredictionsMustBeBenign() // rules
{
    QCOMPARE(Sample(AR, loss, "missense_variant").scored(0.1, 0.1).proposed(), QStringList{"BP4_Moderate"});
    QVERIFY(Sample(AR, loss, "missense_variant").scored(0.1, 0.15).proposed().isEmpty());
    QCOMPARE(Sample(AR, loss, "missense_variant").scored(0.1, 0.2).proposed(), QStringList{"PP3"});
    QVERIFY(Sample(AR, loss, "missense_variant").scored(0.1, {}).proposed().isEmpty()); // missing is not 0
    QVERIFY(Sample(AR, loss, "missense_variant").scored({}, 0.0).proposed().isEmpty());
}

void TestPropose::spliceAiAloneGivesSupporting() // rule A-41
{
    QCOMPARE(Sample(AR, loss, "intron_variant").scored({}, 0.85).proposed(), QStringList{"PP3"});
    QCOMPARE(Sample(AR, loss, "intron_variant").scored({}, 0.2).proposed(), QStringList{"PP3"});
    QVERIFY(Sample(AR, loss, "intron_variant").scored({}, 0.15).proposed().isEmpty());
    QCOMPARE(Sample(AR, loss, "synonymous_variant").scored({}, 0.1).proposed(), (QStringList{"BP4", "BP7"}));
    QVERIFY(Sample(AR, loss, "inframe_deletion").scored({}, 0.0).proposed().isEmpty());
}

void TestPropose::theLargerOfBothPathsCounts() // rule A-42
{
    QCOMPARE(Sample(AR, loss, "missense_variant").scored(0.95, 0.9).proposed(), QStringList{"PP3_Strong"});
    QCOMPARE(Sample(AR, loss, "missense_variant").scored(0.5, 0.9).proposed(), QStringList{"PP3"});
}

void TestPropose::nullVariantsGetNoPrediction() // rule A-43
{
    QCOMPARE(Sample(AR, loss, "splice_donor_variant").scored({}, 0.99).proposed(), QStringList{"PVS1_Moderate"});
}

void TestPropose::rarityDependsOnTheModeOfInheritance_data() // rule A-13
{
    QTest::addColumn<ModeOfInheritance>("mode");
    QTest::addColumn<double>("frequency");
    QTest::addColumn<bool>("rare");
    QTest::newRow("AD at the limit") << AD << 1e-5 << true;
    QTest::newRow("AD above") << AD << 1.1e-5 << false;
    QTest::newRow("AR at the limit") << AR << 1e-4 << true;
    QTest::newRow("AR above") << AR << 1.1e-4 << false;
    QTest::newRow("XL at the limit") << XL << 5e-5 << true;
    QTest::newRow("XL above") << XL << 6e-5 << false;
    QTest::newRow("known to be 0") << AD << 0.0 << true;
}

void TestPropose::rarityDependsOnTheModeOfInheritance()
{
    QFETCH(ModeOfInheritance, mode);
    QFETCH(double, frequency);
    QFETCH(bool, rare);
    QCOMPARE(Sample(mode, Mechanism::Unknown, "missense_variant").seen(frequency).proposed(), rare ? QStringList{"PM2_Supporting"} : QStringList{});
}

void TestPropose::aMissingFrequencyIsNotAbsence() // rules; trap H-7
{
    Sample sample(AD, loss, "missense_variant");
    QVERIFY(sample.proposed().isEmpty());
    sample.candidate.frequency = PopulationFrequency{"gnomADg_AF", {}, {}, {}, {}};
    QVERIFY(sample.proposed().isEmpty());
}

void TestPropose::homozygotesForbidRarity() // rule A-13
{
    Sample sample(AR, Mechanism::Unknown, "missense_variant");
    sample.seen(5e-5).candidate.frequency->homozygotes = 1;
    QVERIFY(sample.proposed().isEmpty());
    sample.candidate.frequency->homozygotes = 0;
    QCOMPARE(sample.proposed(), QStringList{"PM2_Supporting"});
}

void TestPropose::commonIsBenignButNotTheExceptions() // rule A-10; trap H-5
{
    QCOMPARE(Sample(AD, loss, "missense_variant").seen(0.051).proposed(), QStringList{"BA1"});
    QVERIFY(Sample(AD, loss, "missense_variant").seen(0.05).proposed().isEmpty());
    Sample mefv(AR, loss, "missense_variant");
    mefv.seen(0.06).candidate.transcripts[0].geneSymbol = "MEFV";
    mefv.candidate.transcripts[0].hgvsC = "c.1105C>T";
    QVERIFY(mefv.proposed().isEmpty());
}

void TestPropose::nullNeedsLossOfFunctionAlone_data() // rule A-20
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<QByteArray>("consequence");
    QTest::addColumn<QString>("proposed"); // without exons and new stop: the least that the tree can give
    QTest::newRow("nonsense") << loss << QByteArray("stop_gained") << "PVS1";
    QTest::newRow("frameshift, new stop unknown") << loss << QByteArray("frameshift_variant") << "PVS1_Moderate";
    QTest::newRow("acceptor, frame unknown") << loss << QByteArray("splice_acceptor_variant") << "PVS1_Moderate";
    QTest::newRow("start lost") << loss << QByteArray("start_lost") << "PVS1_Supporting";
    QTest::newRow("gain of function") << Mechanism::GainOfFunction << QByteArray("stop_gained") << "";
    QTest::newRow("dominant negative") << Mechanism::DominantNegative << QByteArray("stop_gained") << "";
    QTest::newRow("unknown") << Mechanism::Unknown << QByteArray("stop_gained") << "";
    QTest::newRow("splice region, rule A-26") << loss << QByteArray("splice_region_variant") << "";
}

void TestPropose::nullNeedsLossOfFunctionAlone()
{
    QFETCH(Mechanism, mechanism);
    QFETCH(QByteArray, consequence);
    QTEST(Sample(AR, mechanism, consequence.constData()).proposed().join(' '), "proposed");
}

void TestPropose::noFullStrengthInTheLastExon() // rule A-21; trap H-6
{
    Sample last(AR, loss, "stop_gained");
    last.candidate.transcripts[0].exon = "8/8";
    QCOMPARE(last.proposed(), QStringList{"PVS1_Moderate"});
    Sample only(AR, loss, "frameshift_variant");
    only.candidate.transcripts[0].exon = "1/1";
    QCOMPARE(only.proposed(), QStringList{"PVS1_Moderate"});
    Sample unsaid(AR, loss, "stop_gained");
    unsaid.candidate.transcripts[0].exon = {};
    QCOMPARE(unsaid.proposed(), QStringList{"PVS1_Moderate"}); // unknown is not "decays"
    Sample penultimate(AR, loss, "stop_gained");
    penultimate.candidate.transcripts[0].exon = "7/8"; // the last 50 bases of it escape
    QCOMPARE(penultimate.proposed(), QStringList{"PVS1_Moderate"});
}

void TestPropose::aGeneWithACautionGetsNoNull() // rule A-20; trap H-6
{
    Sample whim(AD, loss, "stop_gained");
    whim.gene.symbol = "CXCR4";
    QVERIFY(whim.proposed().isEmpty());
}

void TestPropose::deNovoIsWeighedByParentage() // rule A-51; trap H-21
{
    Sample sample(AD, Mechanism::Unknown, "missense_variant");
    sample.segregating(InheritanceLabel::DeNovo);
    QCOMPARE(sample.proposed(std::nullopt), QStringList{"PM6_Supporting"});
    QVERIFY(sample.proposed(false).isEmpty()); // rule B-64: a parent who is not confirmed tells nothing of a new variant
    QCOMPARE(sample.proposed(true), QStringList{"PS2_Supporting"});
    sample.family.father.reset();
    QVERIFY(sample.proposed(true).isEmpty()); // untested parents: zero
}

void TestPropose::anUncertainDeNovoProposesNothing() // rules B-12, B-13
{
    QVERIFY(Sample(AD, loss, "missense_variant").segregating(InheritanceLabel::DeNovo, Certainty::Possible).proposed().isEmpty());
    Sample mosaicParent(AD, loss, "missense_variant");
    mosaicParent.segregating(InheritanceLabel::DeNovo).candidate.segregation.labels[0].qualifiers = {Qualifier::PossibleParentalMosaicism};
    QVERIFY(mosaicParent.proposed(true).isEmpty());
}

void TestPropose::deNovoInARecessiveGeneProposesNothing() // rule A-51: one level less leaves none
{
    QVERIFY(Sample(AR, loss, "missense_variant").segregating(InheritanceLabel::DeNovo).proposed(true).isEmpty());
}

void TestPropose::nothingKnownProposesNothing() // rule R-3
{
    QVERIFY(proposeCriteria(CandidateVariant{}, Family{}, std::nullopt, shippedRules()).empty());
    const auto all = evaluateCriteria(CandidateVariant{}, Family{}, std::nullopt, shippedRules());
    QCOMPARE(int(all.size()), acmgCriterionCount);
    for (int i = 0; i < acmgCriterionCount; ++i) {
        QVERIFY(all[std::size_t(i)].criterion == AcmgCriterion(i));
        QVERIFY2(all[std::size_t(i)].state == CriterionState::NotEvaluated || all[std::size_t(i)].state == CriterionState::NotApplicable,
                 toString(AcmgCriterion(i)).c_str());
        QVERIFY(!all[std::size_t(i)].reason.isEmpty());
    }
}

void TestPropose::aRuleFileWithoutAKeyIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(readAcmgRules("{\"name\":\"x\"}", "rules"), Error);
    QVERIFY_EXCEPTION_THROWN(readAcmgRules("not json", "rules"), Error);
}

void TestPropose::theRuleFileNamesItsVersionAndFingerprint() // rule R-1
{
    const AcmgRules rules = shippedRules();
    QCOMPARE(rules.name, QString("generic"));
    QVERIFY(!rules.version.isEmpty());
    QCOMPARE(rules.sha256.size(), 64);
    QCOMPARE(rules.ba1Exceptions.size(), std::size_t(9));
}

void TestPropose::theProgramCarriesTheRules()
{
    QCOMPARE(genericAcmgRules().sha256, shippedRules().sha256);
}

QTEST_GUILESS_MAIN(TestPropose)
#include "tst_propose.moc"
