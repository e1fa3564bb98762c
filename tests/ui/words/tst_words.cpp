#include "ui/words/acmg_words.h"
#include "ui/words/audit_words.h"
#include "ui/words/case_words.h"
#include "ui/words/filter_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/words.h"
#include <QSet>
#include <QTest>

using namespace gentolk;

namespace {

// Every value has a word, and no two values of an enum share one.
template<typename Enum> QStringList wordsOfAll(Enum first, Enum last)
{
    QStringList all;
    for (const Enum value : valuesFrom(first, last))
        all << word(value);
    return all;
}

#define ROW(first, last) QTest::newRow(#last) << wordsOfAll(first, last)

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void everyValueHasAWordOfItsOwn_data()
    {
        QTest::addColumn<QStringList>("words");
        ROW(CaseType::NewReferral, CaseType::FamilyFollowUp);
        ROW(CasePriority::Routine, CasePriority::Acute);
        ROW(CaseStatus::Received, CaseStatus::Closed);
        ROW(Indication::PrimaryImmunodeficiency, Indication::Other);
        ROW(Answer::Unknown, Answer::Yes);
        ROW(Tissue::Blood, Tissue::Other);
        ROW(Pipeline::Germline, Pipeline::Somatic);
        ROW(SequencingSite::Unknown, SequencingSite::Other);
        ROW(SecondaryFindingsChoice::Unknown, SecondaryFindingsChoice::NotWanted);
        ROW(CaseConclusion::Open, CaseConclusion::SecondaryOnly);
        ROW(Sex::Unknown, Sex::Female);
        ROW(AffectionStatus::Unknown, AffectionStatus::Affected);
        ROW(Design::Singleton, Design::Larger);
        ROW(GenomeAssembly::Unknown, GenomeAssembly::GRCh38);
        ROW(Zygosity::NotCalled, Zygosity::Hemizygous);
        ROW(InheritanceLabel::DeNovo, InheritanceLabel::Mosaic);
        ROW(Certainty::Possible, Certainty::Certain);
        ROW(Qualifier::IncompletePenetrance, Qualifier::SecondHitMissing);
        ROW(AlleleOrigin::Unknown, AlleleOrigin::DeNovo);
        ROW(ModeOfInheritance::AutosomalDominant, ModeOfInheritance::Mitochondrial);
        ROW(Mechanism::Unknown, Mechanism::DominantNegative);
        ROW(Penetrance::Unknown, Penetrance::Incomplete);
        ROW(Impact::Modifier, Impact::High);
        ROW(ClinVarClass::Unknown, ClinVarClass::RiskOrOther);
        ROW(VariantKind::Snv, VariantKind::Reference);
        ROW(AcmgClass::Benign, AcmgClass::RiskAllele);
        ROW(EvidenceStrength::Supporting, EvidenceStrength::StandAlone);
        ROW(CriterionState::NotEvaluated, CriterionState::Met);
        ROW(DecisionState::Proposed, DecisionState::Rejected);
        ROW(Verdict::Keep, Verdict::CannotTell);
    }
    void everyValueHasAWordOfItsOwn()
    {
        QFETCH(QStringList, words);
        QVERIFY(!words.contains(QString()));
        QCOMPARE(int(QSet<QString>(words.begin(), words.end()).size()), int(words.size()));
    }

    void everyCriterionSaysWhatItAsksFor() // rule A-1
    {
        QSet<QString> meanings;
        for (const AcmgCriterion criterion : valuesFrom(AcmgCriterion::PVS1, AcmgCriterion::BP7))
            meanings.insert(meaningOf(criterion));
        QVERIFY(!meanings.contains(QString()));
        QCOMPARE(int(meanings.size()), acmgCriterionCount);
    }

    void everyKnownConsequenceHasAWord_data()
    {
        QTest::addColumn<QString>("term");
        for (const char* term : {"transcript_ablation", "splice_acceptor_variant", "splice_donor_variant", "stop_gained", "frameshift_variant",
                                 "stop_lost", "start_lost", "inframe_insertion", "inframe_deletion", "missense_variant", "protein_altering_variant",
                                 "splice_region_variant", "splice_donor_5th_base_variant", "splice_donor_region_variant",
                                 "splice_polypyrimidine_tract_variant", "incomplete_terminal_codon_variant", "start_retained_variant",
                                 "stop_retained_variant", "synonymous_variant", "coding_sequence_variant", "mature_miRNA_variant",
                                 "5_prime_UTR_variant", "3_prime_UTR_variant", "non_coding_transcript_exon_variant", "intron_variant",
                                 "NMD_transcript_variant", "non_coding_transcript_variant", "coding_transcript_variant", "upstream_gene_variant",
                                 "downstream_gene_variant", "TFBS_ablation", "TFBS_amplification", "TF_binding_site_variant",
                                 "regulatory_region_ablation", "regulatory_region_amplification", "feature_elongation", "regulatory_region_variant",
                                 "feature_truncation", "intergenic_variant", "sequence_variant", "transcript_amplification"})
            QTest::newRow(term) << QString::fromLatin1(term);
    }
    void everyKnownConsequenceHasAWord() // the 41 terms of rule C-3
    {
        QFETCH(QString, term);
        QVERIFY(wordOfConsequence(term.toStdString()) != term);
        QVERIFY(consequenceRank(term.toStdString()) <= 41);
    }

    void everyStepOfACascadeHasANameAMeaningAndItsNumbers()
    {
        const FilterStep steps[] = {InGenePanel{}, CarriedByProband{}, GenotypeQualityAtLeast{}, FrequencyBelow{}, ConsequenceAtLeast{},
                                    SegregatesAs{}, RescueKnownPathogenic{}};
        for (const FilterStep& step : steps) {
            const std::string id = idOf(step);
            QVERIFY2(wordOfStep(id) != QString::fromStdString(id), id.c_str());
            QVERIFY2(!meaningOfStep(id).isEmpty(), id.c_str());
            QVERIFY2(!thresholdsOf(step).isEmpty(), id.c_str());
        }
    }

    void theAcuteClockIsToldInDays_data() // S-8
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("left") << 8 << QStringLiteral("8 day(s) left");
        QTest::newRow("today") << 0 << QStringLiteral("due today");
        QTest::newRow("late") << -2 << QStringLiteral("2 day(s) late");
    }
    void theAcuteClockIsToldInDays()
    {
        QFETCH(int, days);
        QTEST(countdownText(days), "text");
        QVERIFY(countdownText(std::nullopt).isEmpty());
    }

    void anUnknownCodeIsShownAsItIs()
    {
        QCOMPARE(wordOfStep("new_step"), QStringLiteral("new_step"));
        QCOMPARE(wordOfConsequence("odd_variant"), QStringLiteral("odd_variant"));
        QCOMPARE(wordOfAuditAction(QStringLiteral("odd.action")), QStringLiteral("odd.action"));
        QCOMPARE(wordOfReferralSource(QStringLiteral("odd")), QStringLiteral("odd"));
    }

    void aConflictIsToldInWords()
    {
        QVERIFY(wordOfConflict("PVS1+PP3").startsWith(QStringLiteral("PVS1+PP3 ")));
        QVERIFY(wordOfConflict("pathogenic_and_benign") != QStringLiteral("pathogenic_and_benign"));
        QVERIFY(wordOfConflict("lone_supporting") != QStringLiteral("lone_supporting"));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
