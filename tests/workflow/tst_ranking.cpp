// The combined rank: its parts add up, and better evidence never lowers it (rule D-16: order only).
#include "core/workflow/ranking.h"
#include "tests/support/candidate_builder.h"
#include <QTest>
#include <cmath>

using namespace gentolk;
using namespace gentolk::test;

class TestRanking : public QObject
{
    Q_OBJECT

    static double scoreOf(CandidateVariant candidate)
    {
        rank(candidate);
        return candidate.score;
    }

    static CandidateVariant labelled(InheritanceLabel mode, Certainty certainty)
    {
        CandidateVariant candidate = aVariant().consequence("missense_variant");
        SegregationLabel label;
        label.mode = mode;
        label.certainty = certainty;
        candidate.segregation.labels = {label};
        return candidate;
    }

private slots:
    void thePartsAddUpToTheScore()
    {
        CandidateVariant candidate =
            aVariant().consequence("stop_gained").frequency(1e-6).clinvar(ClinVarClass::Pathogenic, 2).spliceAi(0.5);
        candidate.phenotypeScore = 0.7;
        rank(candidate);
        double sum = 0;
        for (const auto& [part, points] : candidate.scoreParts)
            sum += points;
        QVERIFY(std::abs(sum - candidate.score) < 1e-9);
    }

    void aBetterFitOfThePhenotypeNeverLowers()
    {
        double before = scoreOf(aVariant());
        for (const double fit : {0.0, 0.2, 0.5, 0.9, 1.0}) {
            CandidateVariant candidate = aVariant();
            candidate.phenotypeScore = fit;
            QVERIFY(scoreOf(candidate) >= before);
            before = scoreOf(candidate);
        }
    }

    void aMoreSevereConsequenceNeverLowers()
    {
        double before = -100;
        for (const char* term : {"intron_variant", "synonymous_variant", "missense_variant", "stop_gained"}) {
            const double score = scoreOf(aVariant().consequence(term));
            QVERIFY2(score >= before, term);
            before = score;
        }
    }

    void aRarerAlleleNeverLowers()
    {
        double before = -100;
        for (const double frequency : {0.3, 0.02, 0.009, 0.0009, 0.00009, 0.000009, 0.0}) {
            const double score = scoreOf(aVariant().frequency(frequency));
            QVERIFY(score >= before);
            before = score;
        }
    }

    void anUnknownFrequencyStandsBetweenRareAndVeryRare()
    {
        const double unknown = scoreOf(aVariant());
        QVERIFY(unknown <= scoreOf(aVariant().frequency(0.0)) && unknown >= scoreOf(aVariant().frequency(0.0009)));
    }

    void aWorseClassInClinVarNeverLowers()
    {
        double before = -100;
        for (const ClinVarClass one : {ClinVarClass::Benign, ClinVarClass::LikelyBenign, ClinVarClass::Uncertain, ClinVarClass::Conflicting,
                                       ClinVarClass::LikelyPathogenic, ClinVarClass::Pathogenic}) {
            const double score = scoreOf(aVariant().clinvar(one, 1));
            QVERIFY(score >= before);
            before = score;
        }
        QVERIFY(scoreOf(aVariant().clinvar(ClinVarClass::Pathogenic, 1)) >= scoreOf(aVariant().clinvar(ClinVarClass::Pathogenic, 0)));
    }

    void aPredictorAboveItsLimitNeverLowers()
    {
        for (const double delta : {0.0, 0.19, 0.2, 0.9})
            QVERIFY(scoreOf(aVariant().spliceAi(delta)) >= scoreOf(aVariant()));
        CandidateVariant candidate = aVariant();
        candidate.scores.revel = 0.9;
        QVERIFY(scoreOf(candidate) >= scoreOf(aVariant()));
    }

    void aSurerInheritanceNeverLowers()
    {
        for (const InheritanceLabel mode : {InheritanceLabel::Dominant, InheritanceLabel::DeNovo, InheritanceLabel::RecessiveHomozygous,
                                            InheritanceLabel::CompoundHeterozygous, InheritanceLabel::XLinkedRecessive}) {
            QVERIFY(scoreOf(labelled(mode, Certainty::Certain)) >= scoreOf(labelled(mode, Certainty::Possible)));
            QVERIFY(scoreOf(labelled(mode, Certainty::Possible)) >= scoreOf(aVariant().consequence("missense_variant")));
        }
    }

    void anUnknownPartOfTheEvidenceIsNeverTheWorst()
    {
        QVERIFY(scoreOf(aVariant()) > scoreOf(aVariant().consequence("intron_variant")));
        CandidateVariant unknown = aVariant().consequence("missense_variant"), low = aVariant().consequence("missense_variant");
        low.scores.revel = 0.05;
        QVERIFY(scoreOf(unknown) > scoreOf(low));
        QVERIFY(scoreOf(aVariant().spliceAi(0.9)) > scoreOf(aVariant()));
    }

    void aPairIsWeighedByItsWeakerAlleleAndABetterPartnerNeverLowers()
    {
        const auto pair = [](double own, std::optional<double> partner) {
            CandidateVariant candidate = labelled(InheritanceLabel::CompoundHeterozygous, Certainty::Certain);
            candidate.segregation.labels.front().partner = Variant{"1", 5, "A", "G"};
            PopulationFrequency frequency;
            frequency.alleleFrequency = own;
            candidate.frequency = frequency;
            rank(candidate, [&](const Variant& variant) {
                return variant.position == 5 ? partner : std::optional<double>(); });
            return candidate.score;
        };
        const double unknown = pair(1e-6, {});
        double before = -100;
        for (const double merit : {-6.0, 0.0, 3.0, 7.0, 12.0}) {
            const double score = pair(1e-6, merit);
            QVERIFY(score >= before && score <= unknown);
            before = score;
        }
        QCOMPARE(before, unknown);
        for (const double merit : {-6.0, 0.0, 7.0}) // and better evidence of one's own never lowers, whoever the partner is
            QVERIFY(pair(1e-6, merit) >= pair(0.005, merit));
    }

    void whatCountsAgainstALabelNeverRaises()
    {
        for (const Qualifier against : {Qualifier::SecondHitMissing, Qualifier::InCis, Qualifier::IncompletePenetrance}) {
            CandidateVariant candidate = labelled(InheritanceLabel::CompoundHeterozygous, Certainty::Possible);
            const double without = scoreOf(candidate);
            candidate.segregation.labels.front().qualifiers = {against};
            QVERIFY(scoreOf(candidate) <= without);
        }
    }

    void aPassedFilterNeverLowers()
    {
        QVERIFY(scoreOf(aVariant().filters({"PASS"})) >= scoreOf(aVariant().filters({"LowQual"})));
    }
};

QTEST_APPLESS_MAIN(TestRanking)
#include "tst_ranking.moc"
