#include "core/acmg/combine.h"
#include "core/io/remarks.h"
#include "ui/words/acmg_words.h"
#include "ui/words/audit_words.h"
#include "ui/words/case_words.h"
#include "ui/words/fact_words.h"
#include "ui/words/filter_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/quality_words.h"
#include "ui/words/words.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <set>

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
    void aDisomyWhereGenesAreImprintedSaysSo() // B-46
    {
        const auto said = [](const char* contig) {
            return sentence(QualityVerdict{QualityCheck::UniparentalDisomy, QualityStatus::Warn, QualityFinding::UpdFound,
                                           {"child", "mother", contig, "iso"}, {1e6, 9e6, 100, 0.99}});
        };
        for (const char* contig : {"chr15", "15", "chr11", "14", "chr6", "7", "20"})
            QVERIFY2(said(contig).contains(QStringLiteral("Imprinted genes")), contig);
        for (const char* contig : {"chr2", "chr16", "X", "chr1"})
            QVERIFY2(!said(contig).contains(QStringLiteral("Imprinted genes")), contig);
    }
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
        QVERIFY(wordOfConflict("PVS1+PP3").contains(QStringLiteral("PP3")));
        QVERIFY(wordOfConflict("pathogenic_and_benign") != QStringLiteral("pathogenic_and_benign"));
        QVERIFY(wordOfConflict("lone_supporting") != QStringLiteral("lone_supporting"));
    }

    void everyConflictThatCoreNamesHasWords() // rules A-2, A-3, A-32, A-62 to A-64, A8
    {
        const std::vector<std::string> codes = conflictCodes();
        QVERIFY(codes.size() > 40);
        for (const std::string& code : codes)
            QVERIFY2(wordOfConflict(code) != QString::fromStdString(code), code.c_str());
    }

    void noConflictComesThatIsNotOnTheList()
    {
        const std::vector<std::string> codes = conflictCodes();
        const std::set<std::string> known(codes.begin(), codes.end());
        for (int i = 0; i < acmgCriterionCount; ++i)
            for (int j = 0; j < acmgCriterionCount; ++j)
                for (const bool reputable : {true, false}) {
                    AppliedCriterion one, other;
                    one.criterion = AcmgCriterion(i);
                    other.criterion = AcmgCriterion(j);
                    const AppliedCriterion both[] = {one, other};
                    for (const std::string& code : combine(both, {reputable, false}).conflicts)
                        QVERIFY2(known.count(code), code.c_str());
                }
    }

    void everyRemarkOfReadingHasWords()
    {
        for (const char* code : remarkCodes())
            QVERIFY2(wordOfRemark(code) != QLatin1String(code), code);
    }

    void everyRemarkWrittenInTheReaderIsOnTheList()
    {
        QStringList known;
        for (const char* code : remarkCodes())
            known << QLatin1String(code);
        static const QRegularExpression written(QStringLiteral("(?:\\badd|addOnce|\\bremark)\\([^\"]*\"([a-z_]+)\""));
        int found = 0;
        QDirIterator files(QStringLiteral(SOURCE_ROOT "/core/io"), {QStringLiteral("*.cpp")});
        while (files.hasNext()) {
            QFile source(files.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(source.readAll());
            for (auto match = written.globalMatch(text); match.hasNext(); ++found) {
                const QString code = match.next().captured(1);
                QVERIFY2(known.contains(code), qPrintable(code));
            }
        }
        QVERIFY(found >= int(known.size()));
    }

    void everyActionInTheAuditTrailHasWords()
    {
        static const QRegularExpression written(QStringLiteral("(?:saveCase|recordLookup|audit|\\bsave|decide)\\([^;]*?QStringLiteral\\(\"([a-z]+[._][a-z_]+)\"\\)"));
        QStringList found;
        for (const char* folder : {"/core/workflow", "/ui", "/app"}) {
            QDirIterator files(QStringLiteral(SOURCE_ROOT) + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile source(files.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(source.readAll());
                for (auto match = written.globalMatch(text); match.hasNext();)
                    found << match.next().captured(1);
            }
        }
        QVERIFY2(found.size() >= 15, qPrintable(found.join(QLatin1Char(' '))));
        for (const QString& action : found)
            QVERIFY2(wordOfAuditAction(action) != action, qPrintable(action));
    }

    void coresFactsAreToldInWords_data()
    {
        QTest::addColumn<QString>("facts");
        for (const char* facts : {"child 0/1, mother 0/1, father 0/0; genotype of father is missing",
                                  "child 0/1, sibling S-1 0/1, relative NA12878 ./.; NA12878 has it too (B-33); affected S-1 does not have it (B-33); affected mother has no Y (B-33); affected father does not have it (B-34)",
                                  "child 1/1, mother 0/1, father 0/0; lies in the deletion chr1:1001-5000: hemizygous rather than homozygous",
                                  "child 1/1; father has the deletion chr1:1001-5000, child is called without it",
                                  "child 0/1; the other: child CN 1, mother CN 2; one from each parent, one copy is left beside the deletion, "
                                  "mother is heterozygous inside the deletion, so that one of the two calls is wrong; deletion chr1:1001-5000",
                                  "child 0/1; the other: child 0/1; no parent is in the data, heterozygous inside the deletion, so that one of the "
                                  "two calls is wrong, may be one deletion called twice, affected S1 has neither",
                                  "child 0/1, mother 0/1; heteroplasmic; low heteroplasmy: noise or a nuclear copy is possible (A-91); "
                                  "heteroplasmy of child 0.02; heteroplasmy of mother not given",
                                  "child 0/1, father 0/0; reference block of father: DP 34, GQ 99; inheritance is not excluded",
                                  "child 1, mother 0/1; carried by an unaffected parent (mother), no incomplete penetrance known",
                                  "child 0/1; the other: child 0/1, father 0/1; one from each parent, phased in trans",
                                  "child 0/1; the other: child 0/1; one is from the mother, the other not: presumed in trans, or de novo, phased in trans",
                                  "child 0/1, mother 0/0; weak call of mother: DP 5, GQ 12, allele balance 0.1", "AF 0.0112 (gnomADg_AF), 3 homozygotes",
                                  "<= 0.0001 (recessive)", "missense_variant&splice_region_variant", "at least as severe as missense_variant",
                                  "FILTER PASS, DP >= 10, GQ >= 20, allele balance 0.2-0.8 (SNV), 0.15-0.85 (indel), >= 0.9 (homozygous)",
                                  "de_novo (certain), dominant (possible)",
                                  "pseudogene IKBKGP1; recurrent 11.7-kb deletion of exons 4-10",
                                  "REVEL 0.912, SpliceAI missing"})
            QTest::newRow(facts) << QString::fromLatin1(facts);
    }
    void coresFactsAreToldInWords()
    {
        QFETCH(QString, facts);
        QVERIFY2(allFactsKnown(facts.toStdString()), qPrintable(wordsOfFacts(facts.toStdString())));
    }

    void smallFrequenciesAreToldAsPowersOfTen()
    {
        QCOMPARE(wordsOfReason(QStringLiteral("AF 8.333e-06 (gnomADg_AF) <= 1e-05 (AD)")),
                 QStringLiteral("AF 8.333\u00B710\u207B\u2076 (gnomADg_AF) \u2264 10\u207B\u2075 (AD)"));
        QCOMPARE(wordsOfReason(QStringLiteral("AF 0.0083 (gnomADg_AF)")), QStringLiteral("AF 0.0083 (gnomADg_AF)"));
    }

    void aPersonsOwnReasonIsNotTouched()
    {
        const QString own = QStringLiteral("Seen in our cohort; mother 0/1 by Sanger, lab 7");
        QCOMPARE(wordsOfReason(own), own);
    }

    void aChildIsABoyOrAGirlUntilTheEighteenthBirthday_data()
    {
        QTest::addColumn<int>("sex");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QString>("word");
        QTest::newRow("the day before") << int(Sex::Male) << QDate(2008, 11, 23) << QStringLiteral("boy");
        QTest::newRow("on the day") << int(Sex::Male) << QDate(2008, 11, 22) << QStringLiteral("man");
        QTest::newRow("newborn girl") << int(Sex::Female) << QDate(2026, 11, 22) << QStringLiteral("girl");
        QTest::newRow("woman") << int(Sex::Female) << QDate(1980, 1, 1) << QStringLiteral("woman");
        QTest::newRow("age not known") << int(Sex::Female) << QDate() << QStringLiteral("female");
    }
    void aChildIsABoyOrAGirlUntilTheEighteenthBirthday()
    {
        QFETCH(int, sex);
        QFETCH(QDate, born);
        QTEST(sexWord({{}, {}, Sex(sex), born}, QDate(2026, 11, 22)), "word");
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
