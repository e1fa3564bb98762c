#include "core/annotation/allele_evidence.h"
#include "core/annotation/annotate_candidate.h"
#include <QTest>

using namespace gentolk;

namespace {

CandidateVariant annotated(const InfoFields& info, const char* csqFormat = nullptr, std::vector<std::string> alternates = {"T"}, int index = 1)
{
    CandidateVariant candidate;
    candidate.variant = {"chr1", 100, "C", alternates.at(std::size_t(index) - 1)};
    candidate.recordAlternates = {alternates.cbegin(), alternates.cend()};
    candidate.alleleIndex = index;
    AnnotationHeader header;
    if (csqFormat)
        header.csq = csqFields(std::string("Format: ") + csqFormat);
    annotateCandidate(candidate, info, header);
    return candidate;
}

} // namespace

class AlleleEvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsFieldsByTheirNames_data();
    void knowsFieldsByTheirNames();
    void neverTakesTheCallsetsOwnFrequency();
    void leavesMissingFrequenciesUnknown();
    void takesTheHighestPopulationFrequency();
    void joinsCountsWithTheirSource();
    void indexesPerAlleleFieldsByAlt();
    void leavesOneValueOfTwoAltsUnassigned();
    void takesTheLargestOfJoinedFrequencies();
    void takesAFrequencyThatNamesAnAlleleForThatAlone();
    void ignoresFrequenciesThatCannotBe();
    void readsClinVarClasses_data();
    void readsClinVarClasses();
    void readsClinVarStars_data();
    void readsClinVarStars();
    void readsClinVarWithCommasInItsText();
    void prefersClinVarsOwnFieldToClinSig();
    void readsScores();
    void takesSpliceAiOfTheAlleleFromInfo();
};

void AlleleEvidenceTest::knowsFieldsByTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, EvidenceKind kind) { QTest::newRow(name) << name << int(kind); };
    for (const char* name : {"gnomADe_AF", "gnomADg_AF", "gnomAD_AF", "gnomad_AF", "MAX_AF", "GNOMADAF", "GNOMADAF_popmax", "AF_popmax",
                             "gnomADg_AF_popmax", "EXACAF", "1000GAF", "gnomAD_exomes_POPMAX_AF", "gnomad_v4_genomes_AF", "SWEGENAF"})
        row(name, EvidenceKind::AlleleFrequency);
    for (const char* name : {"gnomADg_faf95", "FAF95", "gnomAD_genomes_faf95_popmax", "fafmax_faf95_max"})
        row(name, EvidenceKind::FilteringFrequency);
    for (const char* name : {"nhomalt", "gnomAD_nhomalt", "gnomADe_nhomalt", "gnomAD_exomes_Hom"})
        row(name, EvidenceKind::Homozygotes);
    for (const char* name : {"CLNSIG", "CLIN_SIG", "ClinVar_CLNSIG"})
        row(name, EvidenceKind::ClinVarSignificance);
    for (const char* name : {"AF", "AC", "AN", "MLEAF", "gnomADg_FIN_AF", "gnomADg_AC", "gnomADg_AN", "AF_raw", "REVEL_rankscore", "CADD_RAW", "DP"})
        row(name, EvidenceKind::None);
    row("CLNREVSTAT", EvidenceKind::ClinVarReview);
    row("CLNVID", EvidenceKind::ClinVarId);
    row("REVEL", EvidenceKind::Revel);
    row("REVEL_score", EvidenceKind::Revel);
    row("CADD_PHRED", EvidenceKind::CaddPhred);
    row("am_pathogenicity", EvidenceKind::AlphaMissense);
    row("SpliceAI_pred_DS_AG", EvidenceKind::SpliceAiDelta);
    row("SpliceAI_pred_DP_AG", EvidenceKind::None);
    row("SpliceAI", EvidenceKind::SpliceAiText);
}

void AlleleEvidenceTest::knowsFieldsByTheirNames()
{
    QFETCH(QString, name);
    QTEST(int(evidenceName(name.toStdString(), EvidenceOrigin::Info).kind), "kind");
}

void AlleleEvidenceTest::neverTakesTheCallsetsOwnFrequency()
{
    const CandidateVariant one = annotated({{"AF", "0.5"}, {"AC", "3"}, {"AN", "6"}, {"MLEAF", "0.5"}});
    QVERIFY(!one.frequency);
    QVERIFY(one.frequencies.empty());
    const CandidateVariant vep = annotated({{"AF", "0.5"}, {"CSQ", "T|0.012"}}, "Allele|AF"); // inside CSQ it is 1000 Genomes
    QCOMPARE(vep.frequency.value().alleleFrequency, std::optional(0.012));
}

void AlleleEvidenceTest::leavesMissingFrequenciesUnknown()
{
    QVERIFY(!annotated({{"GNOMADAF", "."}, {"CSQ", "T||"}}, "Allele|gnomADe_AF|gnomADg_AF").frequency);
    const CandidateVariant zero = annotated({{"GNOMADAF", "0"}});
    QCOMPARE(zero.frequency.value().alleleFrequency, std::optional(0.0)); // 0 that the file says is a number
    QVERIFY(!zero.frequency->homozygotes && !zero.frequency->filteringFrequency);
}

void AlleleEvidenceTest::takesTheHighestPopulationFrequency()
{
    const CandidateVariant one = annotated({{"CSQ", "T|0.001|0.004|0.002,T|0.001|0.004|0.002"}, {"EXACAF", "0.003"}}, "Allele|gnomADe_AF|gnomADg_AF|AF");
    QCOMPARE(one.frequencies.size(), std::size_t(4));
    QCOMPARE(one.frequency.value().alleleFrequency, std::optional(0.004));
    QCOMPARE(one.frequency->source, std::string("gnomADg_AF"));
}

void AlleleEvidenceTest::joinsCountsWithTheirSource()
{
    const CandidateVariant one = annotated({{"CSQ", "T|0.001|0.004|3|0.0005"}}, "Allele|gnomADe_AF|gnomADg_AF|gnomADe_nhomalt|gnomADe_faf95");
    QCOMPARE(one.frequencies.size(), std::size_t(2));
    QCOMPARE(one.frequencies[0].source, std::string("gnomADe_AF"));
    QCOMPARE(one.frequencies[0].homozygotes, std::optional(3));
    QCOMPARE(one.frequencies[0].filteringFrequency, std::optional(0.0005));
    QVERIFY(!one.frequencies[1].homozygotes);
    QCOMPARE(one.frequency.value().homozygotes, std::optional(3)); // the most of all
}

void AlleleEvidenceTest::indexesPerAlleleFieldsByAlt()
{
    const InfoFields info{{"gnomAD_AF", "0.3,0.0001"}, {"CLNSIG", ".,Pathogenic"}};
    QCOMPARE(annotated(info, nullptr, {"T", "G"}, 1).frequency.value().alleleFrequency, std::optional(0.3));
    QVERIFY(!annotated(info, nullptr, {"T", "G"}, 1).clinvar);
    QCOMPARE(annotated(info, nullptr, {"T", "G"}, 2).frequency.value().alleleFrequency, std::optional(0.0001));
    QCOMPARE(annotated(info, nullptr, {"T", "G"}, 2).clinvar.value().significance, ClinVarClass::Pathogenic);
}

void AlleleEvidenceTest::leavesOneValueOfTwoAltsUnassigned()
{
    CandidateVariant candidate;
    candidate.variant = {"chr1", 100, "C", "T"};
    candidate.recordAlternates = {"T", "G"};
    const AnnotationOddities odd = annotateCandidate(candidate, {{"gnomAD_AF", "0.3"}}, {});
    QVERIFY(!candidate.frequency); // a wrong frequency could hide a variant
    QCOMPARE(odd.unassignedFields, std::vector<std::string>{"gnomAD_AF"});
}

void AlleleEvidenceTest::takesTheLargestOfJoinedFrequencies()
{
    QCOMPARE(annotated({{"CSQ", "T|0.01&0.2&0.03"}}, "Allele|gnomADe_AF").frequency.value().alleleFrequency, std::optional(0.2));
}

void AlleleEvidenceTest::takesAFrequencyThatNamesAnAlleleForThatAlone()
{
    const auto share = [](const char* value) { return annotated({{"CSQ", std::string("T|") + value}}, "Allele|gnomADe_AF").frequency; };
    QCOMPARE(share("A:0.9&T:0.00003").value().alleleFrequency, std::optional(0.00003));
    QVERIFY(!share("A:0.9")); // of another allele: unknown, and removes nothing
    const CandidateVariant deletion = [] {
        CandidateVariant one;
        one.variant = {"chr1", 100, "CAG", "C"};
        one.recordAlternates = {"C"};
        AnnotationHeader header;
        header.csq = csqFields("Format: Allele|gnomADe_AF");
        annotateCandidate(one, {{"CSQ", "-|-:0.02"}}, header);
        return one;
    }();
    QCOMPARE(deletion.frequency.value().alleleFrequency, std::optional(0.02));
}

void AlleleEvidenceTest::ignoresFrequenciesThatCannotBe()
{
    QVERIFY(!annotated({{"GNOMADAF", "-1"}}).frequency);
    QVERIFY(!annotated({{"GNOMADAF", "12"}}).frequency);
    QVERIFY(!annotated({{"GNOMADAF", "nan"}}).frequency);
    QVERIFY(!annotated({{"GNOMADAF", "rare"}}).frequency);
}

void AlleleEvidenceTest::readsClinVarClasses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* text, ClinVarClass expected) { QTest::newRow(text) << text << int(expected); };
    row("Pathogenic", ClinVarClass::Pathogenic);
    row("Pathogenic/Likely_pathogenic", ClinVarClass::Pathogenic);
    row("Likely_pathogenic", ClinVarClass::LikelyPathogenic);
    row("Pathogenic/Likely_pathogenic/Pathogenic,_low_penetrance", ClinVarClass::Pathogenic);
    row("Pathogenic|drug_response", ClinVarClass::Pathogenic);
    row("Uncertain_significance", ClinVarClass::Uncertain);
    row("Benign/Likely_benign", ClinVarClass::Benign);
    row("Likely_benign", ClinVarClass::LikelyBenign);
    row("Conflicting_interpretations_of_pathogenicity", ClinVarClass::Conflicting);
    row("Conflicting_classifications_of_pathogenicity|other", ClinVarClass::Conflicting);
    row("uncertain_significance&pathogenic", ClinVarClass::Conflicting);
    row("risk_factor", ClinVarClass::RiskOrOther);
    row("drug_response", ClinVarClass::RiskOrOther);
    row("not_provided", ClinVarClass::Unknown);
    row("5|255", ClinVarClass::Pathogenic);
    row("2", ClinVarClass::Benign);
    row("0", ClinVarClass::Uncertain);
}

void AlleleEvidenceTest::readsClinVarClasses()
{
    QFETCH(QString, text);
    QTEST(int(clinVarClassOf(text.toStdString())), "expected");
}

void AlleleEvidenceTest::readsClinVarStars_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("stars"); // -1: not known
    QTest::newRow("guideline") << "practice_guideline" << 4;
    QTest::newRow("panel") << "reviewed_by_expert_panel" << 3;
    QTest::newRow("multiple") << "criteria_provided,_multiple_submitters,_no_conflicts" << 2;
    QTest::newRow("multiple in VEP") << "criteria_provided&_multiple_submitters&_no_conflicts" << 2;
    QTest::newRow("single") << "criteria_provided,_single_submitter" << 1;
    QTest::newRow("conflicting") << "criteria_provided,_conflicting_interpretations" << 1;
    QTest::newRow("none") << "no_assertion_criteria_provided" << 0;
    QTest::newRow("none, new word") << "no_classification_provided" << 0;
    QTest::newRow("old multiple") << "mult" << 2;
    QTest::newRow("other") << "hm" << -1;
}

void AlleleEvidenceTest::readsClinVarStars()
{
    QFETCH(QString, text);
    QTEST(clinVarStarsOf(text.toStdString()).value_or(-1), "stars");
}

void AlleleEvidenceTest::readsClinVarWithCommasInItsText()
{
    const InfoFields info{{"CLNSIG", "Pathogenic,Benign"},
                          {"CLNREVSTAT", "criteria_provided,_single_submitter,reviewed_by_expert_panel"},
                          {"CLNVID", "17,18"}};
    const ClinVarRecord second = annotated(info, nullptr, {"T", "G"}, 2).clinvar.value();
    QCOMPARE(second.significance, ClinVarClass::Benign);
    QCOMPARE(second.stars, std::optional(3));
    QCOMPARE(second.id, std::string("18"));
    const ClinVarRecord single = annotated({{"CLNSIG", "Pathogenic"}, {"CLNREVSTAT", "criteria_provided,_single_submitter"}}).clinvar.value();
    QCOMPARE(single.stars, std::optional(1));
    QVERIFY(!annotated({{"CLNSIG", "Pathogenic"}}).clinvar.value().stars);
}

void AlleleEvidenceTest::prefersClinVarsOwnFieldToClinSig()
{
    const CandidateVariant one = annotated({{"CLNSIG", "Benign"}, {"CSQ", "T|pathogenic&benign"}}, "Allele|CLIN_SIG");
    QCOMPARE(one.clinvar.value().significance, ClinVarClass::Benign);
    QCOMPARE(annotated({{"CSQ", "T|pathogenic"}}, "Allele|CLIN_SIG").clinvar.value().significance, ClinVarClass::Pathogenic);
}

void AlleleEvidenceTest::readsScores() // rule A-41: missing is unknown
{
    const CandidateVariant one = annotated({{"CSQ", "T|0.7|0.1|0.02|0.91|0.05|0.4,T||0.3||||"}, {"CADD", "25.3"}},
                                           "Allele|REVEL|am_pathogenicity|SpliceAI_pred_DS_AG|SpliceAI_pred_DS_AL|SpliceAI_pred_DS_DG|REVEL_rankscore");
    QCOMPARE(one.scores.revel, std::optional(0.7));
    QCOMPARE(one.scores.alphaMissense, std::optional(0.3));
    QCOMPARE(one.scores.spliceAi, std::optional(0.91));
    QCOMPARE(one.scores.caddPhred, std::optional(25.3));
    QCOMPARE(annotated({}).scores, PredictorScores{});
    QVERIFY(!annotated({{"CSQ", "T|0.9"}}, "Allele|REVEL_rankscore").scores.revel);
}

void AlleleEvidenceTest::takesSpliceAiOfTheAlleleFromInfo()
{
    const InfoFields info{{"SpliceAI", "T|WAS|0.01|0.00|0.91|0.08|-10|26|-28|-25,G|WAS|0.00|0.20|0.00|0.00|1|2|3|4"}};
    QCOMPARE(annotated(info, nullptr, {"T", "G"}, 1).scores.spliceAi, std::optional(0.91));
    QCOMPARE(annotated(info, nullptr, {"T", "G"}, 2).scores.spliceAi, std::optional(0.2));
}

QTEST_APPLESS_MAIN(AlleleEvidenceTest)
#include "tst_allele_evidence.moc"
