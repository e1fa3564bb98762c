#include "core/acmg/family_points.h"
#include "core/acmg/propose.h"
#include "core/acmg/rule_book.h"
#include <QTest>

using namespace gentolk;

namespace {

// A missense variant in a gene of the panel, as an annotated file and the installed sources would give it.
struct Scene {
    PanelGene gene;
    CandidateVariant candidate;
    Family family{"F", Proband{"child"}, Mother{"mother"}, Father{"father"}, {}, {}};
    CriterionFacts facts;

    Scene(const char* symbol, ModeOfInheritance mode, const char* consequence = "missense_variant", const char* protein = "p.Arg100Cys")
    {
        gene.symbol = symbol;
        PanelDisorder disorder;
        disorder.modes = {mode};
        disorder.mechanisms = {Mechanism::LossOfFunction};
        gene.disorders = {disorder};
        TranscriptConsequence transcript;
        transcript.geneSymbol = symbol;
        transcript.consequences = {consequence};
        transcript.impact = impactOf(consequence);
        transcript.hgvsC = "c.298C>T";
        transcript.hgvsP = protein;
        candidate.transcripts = {transcript};
        candidate.chosen = 0;
        candidate.variant = {"1", 100, "C", "T"};
    }
    Scene& faf(double value, std::optional<int> homozygotes = {}, std::optional<int> hemizygotes = {})
    {
        candidate.frequency = PopulationFrequency{"gnomAD", {}, value, homozygotes, hemizygotes};
        return *this;
    }
    Scene& af(double value)
    {
        candidate.frequency = PopulationFrequency{"gnomAD", value, {}, {}, {}};
        return *this;
    }
    AppliedCriterion of(AcmgCriterion criterion)
    {
        candidate.gene = &gene;
        return evaluateCriteria(candidate, family, false, acmgRuleBook().forCandidate(candidate), facts)[std::size_t(criterion)];
    }
    QString told(AcmgCriterion criterion) // "BA1", "PM2_Supporting", "not met", …
    {
        const AppliedCriterion applied = of(criterion);
        const char* states[] = {"not evaluated", "not met", "not applicable"};
        return applied.state == CriterionState::Met ? nameOf(applied) : QString(states[int(applied.state)]);
    }
};

constexpr ModeOfInheritance AR = ModeOfInheritance::AutosomalRecessive, AD = ModeOfInheritance::AutosomalDominant, XL = ModeOfInheritance::XLinked;
using enum AcmgCriterion;

KnownMissense known(const char* c, const char* p, ClinVarClass significance, std::optional<double> splice = 0.0)
{
    return {c, p, significance, 2, splice, false};
}

} // namespace

// What is proposed with all facts there, by the rules of a gene and by the generic ones.
class TestGeneRules : public QObject
{
    Q_OBJECT

private slots:
    void frequencyByGene_data();
    void frequencyByGene();
    void countsOfAllelesAreAskedFor();
    void absenceNeedsCoverage();
    void healthyHomozygotesNeedFullPenetrance();
    void bs1IsNeverInvented();
    void predictionsByGene();
    void hotSpotsByGene();
    void anEstablishedVariantOfTheSameBaseForSplicing();
    void whatAComparatorIsNeedsASequence();
    void anEstablishedVariantOfTheResidue();
    void pm5AsksForDistanceWhereTheGeneDoes();
    void silentVariantsAwayFromSplicing_data();
    void silentVariantsAwayFromSplicing();
    void inFrameChanges();
    void lodVectors_data();
    void lodVectors();
    void segregationOfTheFamily();
    void trapH10AnUnaffectedCarrierIsNoEvidenceAgainst();
    void transPoints();
    void phenotypePointsByGene();
    void mitochondrialRules();
    void criteriaThatTheGeneDoesNotUseAreNotApplicable();
};

void TestGeneRules::frequencyByGene_data() // rules, A9
{
    QTest::addColumn<double>("faf");
    QTest::addColumn<QString>("ba1");
    QTest::addColumn<QString>("bs1");
    QTest::addColumn<QString>("pm2");
    QTest::newRow("at the limit of PM2, strict") << 0.000102 << "not met" << "not met" << "not met";
    QTest::newRow("below") << 0.000101 << "not met" << "not met" << "PM2_Supporting";
    QTest::newRow("at the limit of BS1, strict") << 0.00195 << "not met" << "not met" << "not met";
    QTest::newRow("above") << 0.00196 << "not met" << "BS1" << "not met";
    QTest::newRow("at the limit of BA1, strict") << 0.00872 << "not met" << "BS1" << "not met";
    QTest::newRow("above it") << 0.00873 << "BA1" << "not applicable" << "not met";
}

void TestGeneRules::frequencyByGene()
{
    QFETCH(double, faf);
    Scene rag1("RAG1", AR);
    rag1.faf(faf, 0);
    QTEST(rag1.told(BA1), "ba1");
    QTEST(rag1.told(BS1), "bs1");
    QTEST(rag1.told(PM2), "pm2");
}

void TestGeneRules::countsOfAllelesAreAskedFor() // rule A9: CTLA4; traps H-4, H-7
{
    Scene ctla4("CTLA4", AD);
    ctla4.faf(1.11e-5);
    QCOMPARE(ctla4.told(BA1), "not evaluated"); // how many alleles is not known
    ctla4.facts.population.alternateAlleles = 4;
    QCOMPARE(ctla4.told(BA1), "not met");
    QCOMPARE(ctla4.told(BS1), "BS1");
    ctla4.facts.population.alternateAlleles = 5;
    QCOMPARE(ctla4.told(BA1), "BA1");
    ctla4.af(1.4e-7);
    QCOMPARE(ctla4.told(PM2), "PM2_Supporting");
    ctla4.af(1.43e-7);
    QCOMPARE(ctla4.told(PM2), "not met");
    Scene generic("BTK", XL);
    generic.af(0.06);
    generic.facts.population.observedAlleles = 1999; // rule A-10
    QCOMPARE(generic.told(BA1), "not met");
    generic.facts.population.observedAlleles = 2000;
    QCOMPARE(generic.told(BA1), "BA1");
}

void TestGeneRules::absenceNeedsCoverage() // rule A-13; trap H-7
{
    Scene scene("LRBA", AR);
    QCOMPARE(scene.told(PM2), "not evaluated"); // no record is not absence
    scene.facts.population.absent = true;
    QCOMPARE(scene.told(PM2), "not evaluated");
    scene.facts.population.medianDepth = 19;
    QCOMPARE(scene.told(PM2), "not evaluated");
    scene.facts.population.medianDepth = 20;
    QCOMPARE(scene.told(PM2), "PM2_Supporting");
    scene.facts.population = {};
    scene.facts.population.absent = true;
    scene.facts.population.observedAlleles = 499;
    scene.facts.population.mostObservedAlleles = 1000;
    QCOMPARE(scene.told(PM2), "not evaluated");
    scene.facts.population.observedAlleles = 500;
    QCOMPARE(scene.told(PM2), "PM2_Supporting");
}

void TestGeneRules::healthyHomozygotesNeedFullPenetrance() // rules
{
    Scene scene("LRBA", AR);
    scene.faf(0.001, 3);
    QCOMPARE(scene.told(BS2), "not evaluated"); // penetrance unknown
    scene.gene.disorders[0].penetrance = Penetrance::Complete;
    QCOMPARE(scene.told(BS2), "BS2");
    scene.faf(0.001, 1);
    QCOMPARE(scene.told(BS2), "BS2_Supporting");
    scene.faf(0.001, 0);
    QCOMPARE(scene.told(BS2), "not met");
    scene.faf(0.001);
    QCOMPARE(scene.told(BS2), "not evaluated"); // missing is not 0
    scene.gene.disorders[0].penetrance = Penetrance::Incomplete;
    QCOMPARE(scene.told(BS2), "not applicable");
    QCOMPARE(Scene("ADA", AR).faf(0.001, 3).told(BS2), "BS2_Supporting"); // never more in ADA and JAK3
    QCOMPARE(Scene("RAG1", AR).faf(0.001, 3).told(BS2), "BS2");
    QCOMPARE(Scene("IL2RG", XL).faf(0.001, 0, 2).told(BS2), "BS2_Supporting");
    QCOMPARE(Scene("IL2RG", XL).faf(0.001, 9, 1).told(BS2), "not met");
}

void TestGeneRules::bs1IsNeverInvented() // rule A-11
{
    QCOMPARE(Scene("LRBA", AR).faf(0.04, 0).told(BS1), "not evaluated");
}

void TestGeneRules::predictionsByGene() // rules
{
    Scene rag1("RAG1", AR);
    rag1.candidate.scores = {0.99, {}, 35.0, 0.0};
    QCOMPARE(rag1.told(PP3), "not applicable"); // not for missense in the SCID genes
    QCOMPARE(rag1.told(BP4), "not applicable");
    Scene foxn1("FOXN1", AR);
    foxn1.candidate.scores = {0.99, {}, {}, 0.0};
    QCOMPARE(foxn1.told(PP3), "PP3"); // supporting at most
    Scene ctla4("CTLA4", AD);
    ctla4.candidate.scores = {0.99, {}, 25.2, 0.0};
    QCOMPARE(ctla4.told(PP3), "not met");
    ctla4.candidate.scores.caddPhred = 25.3;
    QCOMPARE(ctla4.told(PP3), "PP3");
    ctla4.candidate.scores.caddPhred.reset();
    QCOMPARE(ctla4.told(PP3), "not evaluated"); // missing is not 0
    ctla4.candidate.scores = {0.29, {}, 22.7, 0.099};
    QCOMPARE(ctla4.told(BP4), "BP4");
    ctla4.candidate.scores.spliceAi = 0.1; // strictly below in this panel
    QCOMPARE(ctla4.told(BP4), "not met");
    Scene pik3r1("PIK3R1", AD);
    pik3r1.candidate.scores = {0.7, {}, 25.9, 0.0};
    QCOMPARE(pik3r1.told(PP3), "not met");
    pik3r1.candidate.scores.caddPhred = 26.0;
    QCOMPARE(pik3r1.told(PP3), "PP3");
}

void TestGeneRules::hotSpotsByGene() // rules, A9
{
    const auto at = [](const char* gene, ModeOfInheritance mode, const char* protein) { return Scene(gene, mode, "missense_variant", protein).told(PM1); };
    QCOMPARE(at("RAG1", AR, "p.Arg394Gln"), "PM1");
    QCOMPARE(at("RAG1", AR, "p.Arg517Gln"), "PM1");
    QCOMPARE(at("RAG1", AR, "p.Arg393Gln"), "PM1_Supporting");
    QCOMPARE(at("RAG1", AR, "p.Arg1011Gln"), "PM1_Supporting");
    QCOMPARE(at("RAG1", AR, "p.Arg1012Gln"), "not met");
    QCOMPARE(at("RAG2", AR, "p.Arg414Gln"), "PM1");
    QCOMPARE(at("RAG2", AR, "p.Arg383Gln"), "PM1_Supporting");
    QCOMPARE(at("RAG2", AR, "p.Arg400Gln"), "not met");
    QCOMPARE(at("JAK3", AR, "p.Arg651Trp"), "PM1");
    QCOMPARE(at("JAK3", AR, "p.Cys759Arg"), "PM1");
    QCOMPARE(at("JAK3", AR, "p.Arg651Gln"), "not met"); // another change of the residue
    QCOMPARE(at("JAK3", AR, "p.Arg700Trp"), "not met"); // not the range between them
    QCOMPARE(at("CTLA4", AD, "p.Met134Val"), "PM1");
    QCOMPARE(at("CTLA4", AD, "p.Met140Val"), "not met");
    QCOMPARE(at("ADA", AR, "p.Arg211Cys"), "not applicable");
    QCOMPARE(at("BTK", XL, "p.Arg28His"), "not evaluated"); // nothing curated
}

void TestGeneRules::anEstablishedVariantOfTheResidue() // rules
{
    using enum ClinVarClass;
    Scene scene("LRBA", AR);
    scene.candidate.scores.spliceAi = 0.05;
    const auto with = [&](KnownMissense one) {
        scene.facts.knownAtResidue = std::vector{one};
        return scene.told(PS1) + '/' + scene.told(PM5);
    };
    QCOMPARE(scene.told(PS1) + '/' + scene.told(PM5), "not evaluated/not evaluated"); // not installed
    QCOMPARE(with(known("c.298_300delinsTGC", "p.Arg100Cys", Pathogenic)), "PS1/not met");
    QCOMPARE(with(known("c.298_300delinsTGC", "p.Arg100Cys", LikelyPathogenic)), "PS1_Moderate/not met");
    QCOMPARE(with(known("c.298C>T", "p.Arg100Cys", Pathogenic)), "not met/not met"); // the same base change
    QCOMPARE(with(known("c.299G>A", "p.Arg100His", Pathogenic)), "not met/PM5");
    QCOMPARE(with(known("c.299G>A", "p.Arg100His", LikelyPathogenic)), "not met/PM5_Supporting");
    QCOMPARE(with(known("c.299G>A", "p.Arg100His", Uncertain)), "not met/not met");
    QCOMPARE(with(known("c.298C>A", "p.Arg100Ter", Pathogenic)), "not met/not met"); // not missense
    QCOMPARE(with(known("c.302G>A", "p.Arg101His", Pathogenic)), "not met/not met");
    QCOMPARE(with(known("c.299G>A", "p.Arg100His", Pathogenic, 0.2)), "not met/not met"); // alters splicing
    QCOMPARE(with(known("c.299G>A", "p.Arg100His", Pathogenic, {})), "not met/not evaluated"); // missing is not 0
    KnownMissense circular = known("c.299G>A", "p.Arg100His", Pathogenic);
    circular.restsOnThis = true;
    QCOMPARE(with(circular), "not met/not met");
    KnownMissense unreviewed = known("c.299G>A", "p.Arg100His", Pathogenic);
    unreviewed.stars = 0;
    QCOMPARE(with(unreviewed), "not met/not met");
}

void TestGeneRules::anEstablishedVariantOfTheSameBaseForSplicing() // rule A-30, Walker 2023
{
    using enum ClinVarClass;
    Scene near("LRBA", AR, "splice_region_variant");
    near.candidate.transcripts[0].hgvsC = "c.300+5G>A";
    near.candidate.transcripts[0].hgvsP = "";
    near.candidate.scores.spliceAi = 0.5;
    QCOMPARE(near.told(PS1), "not evaluated"); // not installed
    const auto with = [](Scene& scene, KnownMissense one) {
        scene.facts.knownAtBase = std::vector{one};
        return scene.told(PS1);
    };
    QCOMPARE(with(near, known("c.300+5G>T", "", Pathogenic, 0.5)), "PS1");
    QCOMPARE(with(near, known("c.300+5G>T", "", LikelyPathogenic, 0.3)), "PS1_Moderate");
    QCOMPARE(with(near, known("c.300+5G>T", "", Pathogenic, 0.51)), "not met");          // the comparator is predicted to do more
    QCOMPARE(with(near, known("c.300+5G>A", "", Pathogenic, 0.5)), "not met");           // the same change
    QCOMPARE(with(near, known("c.300+5G>T", "", Uncertain, 0.5)), "not met");
    QCOMPARE(with(near, known("c.300+5G>T", "", Pathogenic, {})), "not evaluated");      // missing is not 0
    near.candidate.scores.spliceAi = 0.1;
    QCOMPARE(with(near, known("c.300+5G>T", "", Pathogenic, 0.1)), "not met"); // not predicted to alter splicing
    Scene canonical("LRBA", AR, "splice_donor_variant");
    canonical.candidate.transcripts[0].hgvsC = "c.300+1G>A";
    canonical.candidate.transcripts[0].hgvsP = "p.?";
    canonical.candidate.scores.spliceAi = 0.9;
    QCOMPARE(with(canonical, known("c.300+1G>T", "p.?", Pathogenic, 0.9)), "PS1_Supporting");
    QCOMPARE(with(canonical, known("c.300+1G>T", "p.?", LikelyPathogenic, 0.9)), "not met");
    Scene stop("LRBA", AR, "stop_gained", "p.Arg100Ter");
    stop.candidate.scores.spliceAi = 0.9;
    QCOMPARE(with(stop, known("c.298C>A", "p.Arg100Ser", Pathogenic, 0.5)), "not applicable");
}

void TestGeneRules::whatAComparatorIsNeedsASequence()
{
    Scene scene("LRBA", AR);
    scene.facts.residueWithoutSequence = true;
    QVERIFY(scene.of(PS1).state == CriterionState::NotEvaluated && scene.of(PM5).state == CriterionState::NotEvaluated);
    QVERIFY(scene.of(PM5).reason.contains(QStringLiteral("without a reference sequence")));
}

void TestGeneRules::pm5AsksForDistanceWhereTheGeneDoes() // rule A-31: Arg>Cys 180, Arg>His 29, Arg>Trp 101
{
    Scene ctla4("CTLA4", AD);
    ctla4.candidate.scores.spliceAi = 0.0;
    ctla4.facts.knownAtResidue = std::vector{known("c.299G>A", "p.Arg100His", ClinVarClass::Pathogenic)};
    QCOMPARE(ctla4.told(PM5), "PM5");
    Scene nearer("CTLA4", AD, "missense_variant", "p.Arg100His");
    nearer.candidate.scores.spliceAi = 0.0;
    nearer.facts.knownAtResidue = std::vector{known("c.298_300delinsTGG", "p.Arg100Trp", ClinVarClass::Pathogenic)};
    QCOMPARE(nearer.told(PM5), "not met");
}

void TestGeneRules::silentVariantsAwayFromSplicing_data() // rule A-35
{
    QTest::addColumn<QByteArray>("consequence");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("bp7");
    QTest::newRow("silent") << QByteArray("synonymous_variant") << QByteArray("c.300C>T") << "BP7";
    QTest::newRow("+6") << QByteArray("intron_variant") << QByteArray("c.300+6C>T") << "not met";
    QTest::newRow("+7") << QByteArray("intron_variant") << QByteArray("c.300+7C>T") << "BP7";
    QTest::newRow("-20") << QByteArray("intron_variant") << QByteArray("c.301-20C>T") << "not met";
    QTest::newRow("-21") << QByteArray("intron_variant") << QByteArray("c.301-21C>T") << "BP7";
    QTest::newRow("no name") << QByteArray("intron_variant") << QByteArray("") << "not evaluated";
    QTest::newRow("missense") << QByteArray("missense_variant") << QByteArray("c.300C>T") << "not applicable";
}

void TestGeneRules::silentVariantsAwayFromSplicing()
{
    QFETCH(QByteArray, consequence);
    QFETCH(QByteArray, name);
    Scene scene("LRBA", AR, consequence.constData());
    scene.candidate.transcripts[0].hgvsC = name.toStdString();
    scene.candidate.scores.spliceAi = 0.1;
    QTEST(scene.told(BP7), "bp7");
    scene.candidate.scores.spliceAi = 0.11;
    QVERIFY(scene.told(BP7) != "BP7");
    scene.candidate.scores.spliceAi.reset();
    QVERIFY(scene.told(BP7) != "BP7"); // missing is not 0
}

void TestGeneRules::inFrameChanges() // rule A-33
{
    Scene scene("LRBA", AR, "inframe_deletion", "p.Lys12_Glu14del");
    scene.candidate.variant = {"1", 100, "CAAAAAAAAA", "C"};
    QCOMPARE(scene.told(PM4) + '/' + scene.told(BP3), "not evaluated/not evaluated");
    scene.facts.inRepeat = false;
    QCOMPARE(scene.told(PM4) + '/' + scene.told(BP3), "PM4/not met");
    scene.candidate.variant = {"1", 100, "CAAA", "C"};
    QCOMPARE(scene.told(PM4), "PM4_Supporting");
    scene.facts.inRepeat = true;
    QCOMPARE(scene.told(PM4) + '/' + scene.told(BP3), "not met/BP3");
    QCOMPARE(Scene("LRBA", AR, "stop_lost").told(PM4), "PM4");
    QCOMPARE(Scene("LRBA", AR, "stop_gained", "p.Arg100Ter").told(PM4), "not applicable");
}

void TestGeneRules::lodVectors_data() // rule A-53, the published vectors
{
    QTest::addColumn<bool>("recessive");
    QTest::addColumn<int>("affected");
    QTest::addColumn<int>("unaffected");
    QTest::addColumn<int>("lod");
    QTest::addColumn<QString>("strength");
    QTest::newRow("AR 1/0") << true << 1 << 0 << 60 << "PP1";
    QTest::newRow("AR 1/5") << true << 1 << 5 << 123 << "PP1_Moderate";
    QTest::newRow("AR 2/0") << true << 2 << 0 << 120 << "PP1_Moderate";
    QTest::newRow("AR 2/3") << true << 2 << 3 << 158 << "PP1_Strong";
    QTest::newRow("AD 1") << false << 1 << 0 << 30 << "not met";
    QTest::newRow("AD 2") << false << 2 << 0 << 60 << "PP1";
    QTest::newRow("AD 4") << false << 4 << 0 << 120 << "PP1_Moderate";
    QTest::newRow("AD 5") << false << 5 << 0 << 151 << "PP1_Strong";
}

void TestGeneRules::lodVectors()
{
    QFETCH(bool, recessive);
    QFETCH(int, affected);
    QFETCH(int, unaffected);
    Scene scene("LRBA", recessive ? AR : AD);
    scene.facts.segregation = SegregationCounts{affected, unaffected, 0, recessive};
    QTEST(lodHundredths(*scene.facts.segregation), "lod");
    QTEST(scene.told(PP1), "strength");
    scene.facts.segregation->affectedWithout = 1;
    QCOMPARE(scene.told(PP1), "not met");
    QCOMPARE(scene.told(BS4), "BS4");
}

void TestGeneRules::segregationOfTheFamily() // rule A-53
{
    Scene ctla4("CTLA4", AD);
    ctla4.family.siblings = {"sister", "brother"};
    using enum AffectionStatus;
    ctla4.family.pedigree.individuals = {{"F", "child", "father", "mother", Sex::Male, Affected},
                                         {"F", "mother", "", "", Sex::Female, Affected},
                                         {"F", "father", "", "", Sex::Male, Unaffected},
                                         {"F", "sister", "father", "mother", Sex::Female, Affected},
                                         {"F", "brother", "father", "mother", Sex::Male, Unknown}};
    const auto set = [&](const char* who, AlleleNumbers alleles) { ctla4.candidate.genotypes[who].alleles = alleles; };
    set("child", {0, 1});
    set("mother", {0, 1});
    set("father", {0, 0});
    set("sister", {0, 1});
    set("brother", {0, 1}); // affection unknown: nothing
    auto counts = segregationOf(ctla4.candidate, ctla4.family);
    QVERIFY(counts);
    QCOMPARE(counts->affectedWith, 2);
    QCOMPARE(counts->affectedWithout, 0);
    QCOMPARE(ctla4.told(PP1), "PP1_Moderate"); // the antibody panel counts meioses: 2
    set("sister", {-1, -1});                   // unknown is not "without"
    QCOMPARE(segregationOf(ctla4.candidate, ctla4.family)->affectedWithout, 0);
    set("sister", {0, 0});
    QCOMPARE(ctla4.told(BS4), "BS4_Supporting"); // exactly one
    set("mother", {0, 0});
    QCOMPARE(ctla4.told(BS4), "BS4");
}

void TestGeneRules::trapH10AnUnaffectedCarrierIsNoEvidenceAgainst() // rule A-53
{
    Scene scene("CTLA4", AD);
    scene.family.pedigree.individuals = {{"F", "child", "father", "mother", Sex::Male, AffectionStatus::Affected},
                                         {"F", "mother", "", "", Sex::Female, AffectionStatus::Unaffected}};
    scene.candidate.genotypes["mother"].alleles = {0, 1};
    QCOMPARE(scene.told(BS4), "not met");
    QCOMPARE(segregationOf(scene.candidate, scene.family)->affectedWithout, 0);
}

void TestGeneRules::transPoints() // rule A-52
{
    using enum ClinVarClass;
    const AcmgRules& old = genericAcmgRules();
    const AcmgRules& scid = acmgRuleBook().forGene("RAG1");
    const auto points = [](const AcmgRules& rules, TransFacts facts) { return transHundredths(facts, rules); };
    QCOMPARE(points(old, {false, {}, {{Pathogenic, true, true, ""}}}), 100);
    QCOMPARE(points(old, {false, {}, {{Pathogenic, true, {}, ""}}}), 50);
    QCOMPARE(points(old, {false, {}, {{LikelyPathogenic, true, {}, ""}}}), 25);
    QCOMPARE(points(old, {false, {}, {{Pathogenic, true, false, ""}}}), 0);  // in cis
    QCOMPARE(points(old, {false, {}, {{Pathogenic, false, true, ""}}}), 0);  // too common
    QCOMPARE(points(old, {false, {}, {{Uncertain, true, true, ""}}}), 25);
    QCOMPARE(points(old, {false, {}, {{Uncertain, true, {}, ""}}}), 0);
    QCOMPARE(points(old, {false, {}, {{Uncertain, true, true, ""}, {Uncertain, true, true, ""}, {Uncertain, true, true, ""}}}), 50);
    QCOMPARE(points(old, {true, {}, {}}), 50);
    QCOMPARE(points(scid, {true, {}, {}}), 100); // the table of 2025: not consanguineous unless known
    QCOMPARE(points(scid, {true, true, {}}), 50);
    Scene rag1("RAG1", AR);
    rag1.facts.trans = TransFacts{false, {}, {{Pathogenic, true, true, "c.1A>G"}}};
    QCOMPARE(rag1.told(PM3), "not evaluated"); // rarity not known
    QCOMPARE(rag1.faf(0.00001, 0).told(PM3), "PM3");
    QCOMPARE(rag1.faf(0.01, 0).told(PM3), "not met");
    QCOMPARE(Scene("CTLA4", AD).told(PM3), "not applicable");
    QCOMPARE(Scene("IL2RG", XL).told(PM3), "not applicable");
    Scene homozygous("LRBA", AR);
    homozygous.faf(0.00001, 0).candidate.segregation.labels.push_back({InheritanceLabel::RecessiveHomozygous, Certainty::Certain, {}, {}, "", {}});
    QCOMPARE(homozygous.told(PM3), "PM3_Supporting");
    homozygous.candidate.segregation.labels[0].qualifiers = {Qualifier::OneParentNotCarrier}; // a deletion or disomy (trap H-11)
    QCOMPARE(homozygous.told(PM3), "not evaluated");
}

void TestGeneRules::phenotypePointsByGene() // rules
{
    Scene il2rg("IL2RG", XL);
    QCOMPARE(il2rg.told(PP4), "not evaluated");
    il2rg.facts.phenotypePoints = 200;
    QCOMPARE(il2rg.told(PP4), "PP4");
    il2rg.facts.phenotypePoints = 250;
    QCOMPARE(il2rg.told(PP4), "PP4_Moderate");
    Scene ctla4("CTLA4", AD);
    ctla4.facts.otherProbands = 3;
    QCOMPARE(ctla4.told(PS4), "PS4_Moderate");
}

void TestGeneRules::mitochondrialRules() // rule A-90
{
    Scene scene("MT-ND1", ModeOfInheritance::Mitochondrial);
    scene.candidate.variant.contig = "MT";
    scene.af(0.011);
    QCOMPARE(scene.told(BA1), "BA1");
    scene.af(0.01);
    QCOMPARE(scene.told(BA1), "not met");
    QCOMPARE(scene.told(BS1), "BS1");
    QCOMPARE(scene.af(0.005).told(BS1), "not met");
    QCOMPARE(scene.af(0.00001).told(PM2), "PM2_Supporting");
    QCOMPARE(scene.af(0.00002).told(PM2), "not met");
    scene.facts.mitochondrial.apogee = 0.51;
    QCOMPARE(scene.told(PP3), "PP3");
    scene.facts.mitochondrial.apogee = 0.5;
    QCOMPARE(scene.told(PP3) + '/' + scene.told(BP4), "not met/BP4");
    QCOMPARE(scene.told(PM3), "not applicable");
    QCOMPARE(scene.told(BP7), "not applicable");
    Scene trna("MT-TL1", ModeOfInheritance::Mitochondrial, "non_coding_transcript_exon_variant", "");
    trna.candidate.variant.contig = "MT";
    trna.facts.mitochondrial = {{}, 0.35, 50.0};
    QVERIFY(trna.told(PP3) != "PP3"); // strictly above the 50th percentile
    trna.facts.mitochondrial.mitotipPercentile = 51;
    QCOMPARE(trna.told(PP3), "PP3");
    trna.facts.mitochondrial.hmtvar = 0.34;
    QVERIFY(trna.told(PP3) != "PP3");
}

void TestGeneRules::criteriaThatTheGeneDoesNotUseAreNotApplicable() // rules
{
    for (const AcmgCriterion criterion : {PVS1, PM1, PM4, PM6, BS2, PP2}) {
        const AppliedCriterion applied = Scene("PIK3CD", AD, "stop_gained", "p.Arg100Ter").of(criterion);
        QVERIFY2(applied.state == CriterionState::NotApplicable, toString(criterion).c_str());
        QVERIFY(applied.reason.contains("PIK3CD"));
    }
    QCOMPARE(Scene("LRBA", AR).told(PP5), "not applicable"); // rule A-3
    QCOMPARE(Scene("LRBA", AR).told(PS3), "not evaluated");
}

QTEST_GUILESS_MAIN(TestGeneRules)
#include "tst_gene_rules.moc"
