// The traps of requirements H that belong to the classification of a variant, each by its number, with the panel, the rules and the transcripts that ship.
#include "core/workflow/classification.h"
#include "core/workflow/workspace.h"
#include "tests/support/candidate_builder.h"
#include "tests/support/family_builder.h"
#include <QTest>

using namespace gentolk;
using namespace gentolk::test;
using enum AcmgCriterion;

namespace {

// A variant of a gene of the panel in a trio, as an annotated file gives it.
struct Trap {
    std::shared_ptr<const GenePanel> panel = defaultPanel();
    CandidateVariant candidate;
    Family family = aTrio();
    std::optional<bool> parentage = true;

    Trap(const char* symbol, const char* consequence, const char* hgvsC = "c.300C>T", const char* hgvsP = "")
    {
        const PanelGene* gene = panel->bySymbol(symbol);
        candidate = CandidateBuilder(gene->grch38.contig, gene->grch38.start + 1000, "C", "T").inGene(gene).consequence(consequence, symbol, hgvsC, hgvsP);
        candidate.transcripts[0].transcript = gene->maneRefSeq;
        candidate.transcripts[0].exon = "2/8";
    }
    Trap& seen(double frequency, std::optional<int> homozygotes = {}, std::optional<int> hemizygotes = {})
    {
        candidate.frequency = PopulationFrequency{"gnomAD", frequency, frequency, homozygotes, hemizygotes};
        return *this;
    }
    Trap& counted(int alleles) // the installed source's own count of the same entry
    {
        PopulationFrequency entry = *candidate.frequency;
        entry.installed = true;
        entry.alleleCount = alleles;
        entry.alleleNumber = entry.mostAlleles = 1'600'000;
        candidate.frequencies = {entry};
        return *this;
    }
    Trap& labelled(InheritanceLabel label, Qualifiers qualifiers = {})
    {
        candidate.segregation.labels = {{label, Certainty::Certain, std::move(qualifiers), {}, "B-20", {"child 0/1, mother 0/0, father 0/0", {}, {}, {}}}};
        return *this;
    }
    AppliedCriterion of(AcmgCriterion criterion) const { return evaluatedCriteria(candidate, family, parentage)[std::size_t(criterion)]; }
    QString told(AcmgCriterion criterion) const
    {
        const char* states[] = {"not evaluated", "not met", "not applicable"};
        const AppliedCriterion found = of(criterion);
        return found.state == CriterionState::Met ? nameOf(found) : QString(states[int(found.state)]);
    }
};

ClassificationResult classOf(const char* criteria) { return combineCriteria(criteriaFromText(criteria)); }

bool warns(const ClassificationResult& result, const char* code)
{
    return std::find(result.conflicts.begin(), result.conflicts.end(), code) != result.conflicts.end();
}

} // namespace

class TestClassificationTraps : public QObject
{
    Q_OBJECT
private slots:
    void trapH1NullAndRareIsLikelyPathogenicByBothSchemes()
    {
        const ClassificationResult both = classOf("PVS1,PM2_Supporting");
        QVERIFY(both.byRichards2015 == AcmgClass::LikelyPathogenic && both.byPoints == AcmgClass::LikelyPathogenic);
        QCOMPARE(both.points, 9);
        QVERIFY(!warns(both, "schemes_disagree"));
        QVERIFY(warns(classOf("PVS1,PM1"), "schemes_disagree")); // the other places of rule A-62
        QVERIFY(warns(classOf("PS1,PS3"), "schemes_disagree"));
        QVERIFY(warns(classOf("BS2"), "schemes_disagree"));
    }
    void trapH2OneSupportingBenignCriterionStopsAPerson() // rule A-63
    {
        const ClassificationResult lone = classOf("BP4");
        QCOMPARE(lone.points, -1);
        QVERIFY(lone.byPoints == AcmgClass::LikelyBenign && lone.byRichards2015 == AcmgClass::Uncertain);
        QVERIFY(warns(lone, "lone_supporting"));
        QVERIFY(!warns(classOf("BP4,BP7"), "lone_supporting"));
    }
    void trapH3TheEndsOfIntervalsBelongWhereTheirPanelPutsThem()
    {
        QCOMPARE(Trap("RAG1", "missense_variant").seen(0.00195).told(BS1), "not met"); // strictly above
        QCOMPARE(Trap("PIK3CD", "missense_variant").seen(0.000316).told(BS1), "BS1");  // at least
        Trap revel("LRBA", "missense_variant");
        revel.candidate.scores = {0.644, {}, {}, 0.0};
        QCOMPARE(revel.told(PP3), "PP3");
        revel.candidate.scores.revel = 0.6439;
        QCOMPARE(revel.told(PP3), "not met");
        revel.candidate.scores.revel = 0.29;
        QCOMPARE(revel.told(BP4), "BP4");
        revel.candidate.scores.revel = 0.2901;
        QCOMPARE(revel.told(BP4), "not met");
    }
    void trapH4ADominantLimitIsNeitherForEveryGeneNorForEveryMode()
    {
        Trap ctla4("CTLA4", "missense_variant");
        ctla4.seen(1.2e-5).counted(19);
        QCOMPARE(ctla4.told(BA1), "BA1"); // 1e-4 would have kept it
        Trap recessive("LRBA", "missense_variant");
        recessive.seen(1e-4, 0);
        QCOMPARE(recessive.told(BA1) + '/' + recessive.told(BS1) + '/' + recessive.told(PM2), "not met/not evaluated/PM2_Supporting");
    }
    void trapH5TheExceptionsAreNotBenignForBeingCommon_data()
    {
        QTest::addColumn<QByteArray>("gene");
        QTest::addColumn<QByteArray>("name");
        for (const auto& [gene, name] : {std::pair{"MEFV", "c.1105C>T"}, {"MEFV", "c.1223G>A"}, {"GJB2", "c.109G>A"}, {"HFE", "c.187C>G"}, {"HFE", "c.845G>A"},
                                         {"ACAD9", "c.-44_-41dup"}, {"PIBF1", "c.1214G>A"}, {"ACADS", "c.511C>T"}, {"BTD", "c.1330G>C"}})
            QTest::addRow("%s %s", gene, name) << QByteArray(gene) << QByteArray(name);
    }
    void trapH5TheExceptionsAreNotBenignForBeingCommon() // rule A-10
    {
        QFETCH(QByteArray, gene);
        QFETCH(QByteArray, name);
        Trap trap("MEFV", "missense_variant", name.constData());
        trap.candidate.transcripts[0].geneSymbol = gene.toStdString();
        trap.seen(0.08);
        QCOMPARE(trap.told(BA1) + '/' + trap.told(BS1), "not applicable/not applicable");
        trap.candidate.transcripts[0].hgvsC = "c.999C>T";
        QCOMPARE(trap.told(BA1), "BA1");
    }
    void trapH6ANonsenseVariantIsNotAlwaysALoss()
    {
        const Trap whim("CXCR4", "stop_gained", "c.1000C>T", "p.Arg334Ter"); // gains function
        QCOMPARE(whim.told(PVS1), "not applicable");
        Trap last("ADA", "stop_gained", "c.1060C>T", "p.Gln354Ter"); // beyond codon 343: no decay
        QCOMPARE(last.told(PVS1), "PVS1_Moderate");
        QCOMPARE(Trap("ADA", "stop_gained", "c.424C>T", "p.Arg142Ter").told(PVS1), "PVS1");
        QCOMPARE(Trap("ADA", "frameshift_variant", "c.955_959del", "p.Glu319GlyfsTer3").told(PVS1), "PVS1");
        QCOMPARE(Trap("ADA", "frameshift_variant", "c.955_959del", "p.Glu319GlyfsTer40").told(PVS1), "PVS1_Moderate"); // its new stop is beyond
        QCOMPARE(Trap("RAG1", "stop_gained", "c.3061C>T", "p.Arg1021Ter").told(PVS1), "PVS1_Moderate"); // one coding exon, behind the core
    }
    void trapH7MissingIsNeitherAbsentNorZero() // rules
    {
        Trap bare("LRBA", "missense_variant");
        QCOMPARE(bare.told(PM2), "not evaluated");
        QCOMPARE(bare.told(BA1), "not evaluated");
        bare.candidate.scores = {0.1, {}, {}, {}}; // a benign REVEL, no SpliceAI
        QCOMPARE(bare.told(BP4), "not evaluated");
        Trap silent("LRBA", "synonymous_variant");
        QCOMPARE(silent.told(BP7) + '/' + silent.told(BP4), "not evaluated/not evaluated");
        bare.seen(1e-6);
        QVERIFY(bare.of(PM2).reason.contains("homozygotes not in the file"));
    }
    void trapH8AGeneOfThePseudoautosomalRegionIsNotXLinked()
    {
        Trap csf2ra("CSF2RA", "missense_variant");
        csf2ra.seen(9e-5, 0, 7); // under the recessive limit, above the X-linked one; "hemizygotes" there are an artefact of the file
        QVERIFY(csf2ra.candidate.gene->hasMode(ModeOfInheritance::AutosomalRecessive));
        QCOMPARE(csf2ra.told(PM2), "PM2_Supporting");
        QVERIFY(csf2ra.told(PM3) != "not applicable");
    }
    void trapH10AnUnaffectedCarrierParentIsNoEvidenceAgainst() // rule A-53
    {
        for (const char* gene : {"CTLA4", "NFKB1"}) {
            Trap trap(gene, "missense_variant");
            trap.candidate.genotypes = CandidateBuilder("chr2", 100, "C", "T").child("0/1:30:99:15,15").mother("0/1:30:99:15,15").father("0/0:30:99:30,0").build().genotypes;
            trap.labelled(InheritanceLabel::Dominant, {Qualifier::IncompletePenetrance});
            QVERIFY2(trap.of(BS4).state != CriterionState::Met, gene);
            QVERIFY2(trap.of(BS2).state != CriterionState::Met, gene);
        }
    }
    void trapH11AHomozygousChildOfOneCarrierIsNotTwoAlleles() // a deletion, disomy or swap is to be shown first
    {
        Trap trap("LRBA", "missense_variant");
        trap.seen(1e-5, 0).labelled(InheritanceLabel::RecessiveHomozygous);
        QCOMPARE(trap.told(PM3), "PM3_Supporting");
        trap.labelled(InheritanceLabel::RecessiveHomozygous, {Qualifier::OneParentNotCarrier});
        QCOMPARE(trap.told(PM3), "not evaluated");
    }
    void trapH12WhatLiesOutsideCodingSequenceIsJudged()
    {
        Trap rmrp("RMRP", "non_coding_transcript_exon_variant", "n.71A>G");
        rmrp.seen(4e-5);
        QCOMPARE(rmrp.told(PVS1) + '/' + rmrp.told(PM2), "not applicable/PM2_Supporting"); // its own limit
        QVERIFY(rmrp.told(BP7) != "BP7");
        Trap deep("UNC13D", "intron_variant", "c.118-308C>T"); // an established deep intronic cause
        QCOMPARE(deep.told(BP7) + '/' + deep.told(BP4), "not evaluated/not evaluated"); // far from splicing is not enough without SpliceAI
        deep.candidate.scores.spliceAi = 0.3;
        QCOMPARE(deep.told(PP3) + '/' + deep.told(BP7), "PP3/not met");
    }
    void trapH14ACommonRiskAlleleIsNeitherPathogenicNorBenign() // rule A-67
    {
        Trap taci("TNFRSF13B", "missense_variant", "c.310T>C", "p.Cys104Arg");
        taci.seen(0.003);
        QVERIFY(isRiskAllele(taci.candidate, taci.family));
        Trap tyk2("TYK2", "missense_variant", "c.3310C>G", "p.Pro1104Ala");
        tyk2.seen(0.06);
        tyk2.candidate.genotypes = CandidateBuilder("chr19", 100, "G", "C").child("1/1:30:99:0,30").build().genotypes;
        QVERIFY(isRiskAllele(tyk2.candidate, tyk2.family)); // homozygous
        const auto proposed = proposedCriteria(tyk2.candidate, tyk2.family, true);
        QVERIFY(classOfProposals(tyk2.candidate, tyk2.family, proposed) == AcmgClass::RiskAllele);
        tyk2.candidate.genotypes = CandidateBuilder("chr19", 100, "G", "C").child("0/1:30:99:15,15").build().genotypes;
        QVERIFY(!isRiskAllele(tyk2.candidate, tyk2.family));
    }
    void trapH16AParentWhoMayBeMosaicGivesNoDeNovo() // rule B-13
    {
        Trap trap("CTLA4", "missense_variant");
        QCOMPARE(trap.labelled(InheritanceLabel::DeNovo).told(PS2), "PS2_Supporting");
        QVERIFY(trap.labelled(InheritanceLabel::DeNovo, {Qualifier::PossibleParentalMosaicism}).of(PS2).state != CriterionState::Met);
        QVERIFY(trap.of(PM6).state != CriterionState::Met);
    }
    void trapH21DeNovoPointsAreNotPointsOfTheSum() // rule A-51: half a de novo point is one point of the sum, not a half
    {
        Trap trap("CTLA4", "missense_variant");
        trap.labelled(InheritanceLabel::DeNovo);
        const AppliedCriterion found = trap.of(PS2);
        QVERIFY(found.strength == EvidenceStrength::Supporting && found.reason.contains("0.5 de novo point"));
        QCOMPARE(classOf("PS2_Supporting").points, 1);
        QVERIFY(warns(classOf("PS4,PM2_Supporting,PP4"), "PS4+PP4")); // one proband, twice
    }
};

QTEST_GUILESS_MAIN(TestClassificationTraps)
#include "tst_classification_traps.moc"
