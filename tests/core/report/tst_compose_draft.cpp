#include "core/report/compose_draft.h"
#include "core/base/error.h"
#include "core/report/finding_text.h"
#include "core/report/placeholders.h"
#include "core/report/report_html.h"
#include "core/report/department_letter.h"
#include "report_family.h"
#include <QTest>
#include <algorithm>

using namespace gentolk;
using namespace gentolk::test;

namespace {

QString sectionText(const ReportDraft& draft, const char* key)
{
    for (const ReportSection& section : draft.sections)
        if (section.key == QLatin1String(key))
            return textOf(section);
    return {};
}

QString everything(const ReportDraft& draft) { return toHtml(draft); }

ReportDraft drafted(const ReportFacts& facts, const char* language) { return composeDraft(facts, ReportLanguage(language)); }

} // namespace

class TestComposeDraft : public QObject
{
    Q_OBJECT

private slots:
    void namesTheFindingRightlyInBothLanguages_data();
    void namesTheFindingRightlyInBothLanguages();
    void saysTheConclusionFirst_data();
    void saysTheConclusionFirst();
    void sectionsStandInTheOrderOfE3();
    void aBoysMotherIsToldByHerGenotype_data();
    void aBoysMotherIsToldByHerGenotype();
    void classThreeStandsInItsOwnSectionOnly();
    void onlyDecidedAndChosenVariantsAreReported_data();
    void onlyDecidedAndChosenVariantsAreReported();
    void criteriaThatNobodyAcceptedAreNotTold();
    void oneAlleleInARecessiveGeneDoesNotExplain();
    void twoAllelesFromDifferentParentsExplain();
    void deNovoIsNotSaidToBeConfirmedWithoutACheck();
    void relativesNumbersAreMasked();
    void whatIsMissingIsAPlaceholder();
    void anOpenCaseHasNoConclusion();
    void noExplanationSaysSoInTheFixedWords_data();
    void noExplanationSaysSoInTheFixedWords();
    void missingFactsAreADashNotZero();
    void proteinNamesArePredicted_data();
    void proteinNamesArePredicted();
    void frequenciesAreWrittenAsCliniciansDo_data();
    void frequenciesAreWrittenAsCliniciansDo();
    void theLaySummaryFollowsTheConclusion();
    void aMosaicIsToldWithItsShare();
    void eachClassNamesItsRules();
    void theLetterSaysWhatTheReportSays();
    void anUnknownLanguageIsRefused();
};

void TestComposeDraft::namesTheFindingRightlyInBothLanguages_data() // rule E-3
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("da") << QByteArray("da") << QStringList{"hemizygot", "nedarvet fra mor (maternel)", "X-bundet", "Klasse 5 – patogen", "1 : 12.000 (0,0083 %), gnomADg_AF", "læsedybde 34, allelbalance 1,00, genotypekvalitet 99"};
    QTest::newRow("en") << QByteArray("en") << QStringList{"hemizygous", "inherited from the mother (maternal)", "X-linked", "Class 5 – pathogenic", "1 : 12,000 (0.0083 %), gnomADg_AF", "read depth 34, allele balance 1.00, genotype quality 99"};
}

void TestComposeDraft::namesTheFindingRightlyInBothLanguages()
{
    QFETCH(QByteArray, language);
    QFETCH(QStringList, words);
    const ReportDraft draft = drafted(boysFacts(), language.constData());
    QCOMPARE(draft.findings.size(), std::size_t(1));
    const Finding& finding = draft.findings.front();
    QCOMPARE(finding.gene, QString("IL2RG"));
    QCOMPARE(finding.transcript, QString("NM_000206.3"));
    QCOMPARE(finding.transcriptNote, QString("MANE Select"));
    QCOMPARE(finding.hgvsC, QString("c.676C>T"));
    QCOMPARE(finding.hgvsP, QString("p.(Arg226Cys)"));
    QCOMPARE(finding.genomic, QString("chrX:71109309 G>A"));
    QCOMPARE(finding.assembly, QString("GRCh38"));
    QCOMPARE(finding.disease, QString("IL2RG deficiency"));
    QCOMPARE(finding.mim, QString("300400"));
    QCOMPARE(finding.criteria, QString("PS4, PM2_Supporting"));
    QCOMPARE(finding.points, 10);
    QCOMPARE(finding.zygosity, words[0]);
    QCOMPARE(finding.origin, words[1]);
    QCOMPARE(finding.inheritance, words[2]);
    QCOMPARE(finding.frequency, words[4]);
    QCOMPARE(finding.quality, words[5]);
    QVERIFY(everything(draft).contains(words[3]));
}

void TestComposeDraft::saysTheConclusionFirst_data() // rule E-1, phrase 1 of E3
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("answer");
    QTest::newRow("da") << QByteArray("da") << "Der er påvist en patogen variant i IL2RG, som forklarer patientens kliniske billede. Fundet er foreneligt med diagnosen IL2RG deficiency (X-bundet arvegang).";
    QTest::newRow("en") << QByteArray("en") << "One pathogenic variant in IL2RG explains the patient's clinical picture. The finding is consistent with a diagnosis of IL2RG deficiency (X-linked inheritance).";
}

void TestComposeDraft::saysTheConclusionFirst()
{
    QFETCH(QByteArray, language);
    const ReportDraft draft = drafted(boysFacts(), language.constData());
    QCOMPARE(draft.sections.front().key, QString("conclusion"));
    QTEST(draft.sections.front().paragraphs.front(), "answer");
    QVERIFY(draft.sections.front().paragraphs.at(1).startsWith("IL2RG NM_000206.3:c.676C>T, p.(Arg226Cys), "));
}

void TestComposeDraft::sectionsStandInTheOrderOfE3()
{
    ReportFacts facts = boysFacts();
    facts.findings.push_back(otherFinding("GENE3", "c.1A>G", AcmgClass::Uncertain, "AD"));
    const ReportDraft draft = drafted(facts, "da");
    QStringList headings{draft.title};
    for (const ReportSection& section : draft.sections)
        headings.append(section.heading);
    const QStringList expected{"Svar på helgenomsekventering – primær immundefekt / IEI", "Konklusion", "Patient og rekvisition",
                               "Klinisk problemstilling (indikation, HPO)", "Resultat – varianter med relation til problemstillingen", "Fortolkning",
                               "Betydning for behandling og opfølgning", "Betydning for familien / familieudredning",
                               "Varianter af ukendt klinisk betydning (klasse 3)", "Sekundære fund", "Anbefalinger", "Kort fortalt til patienten og familien", "Metode og analyseomfang",
                               "Begrænsninger (dækning, homologe gener, mosaik)", "Fornyet vurdering (reanalyse)",
                               "Klassifikationsgrundlag (kriterier, point)", "Databaser, versioner og referencer", "Godkendelse"};
    QCOMPARE(headings, expected);
}

void TestComposeDraft::aBoysMotherIsToldByHerGenotype_data() // phrase 7 of E3; rule B-4
{
    QTest::addColumn<std::vector<int>>("mother");
    QTest::addColumn<bool>("tested");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("carrier") << std::vector<int>{0, 1} << true << "Moderen er bærer.";
    QTest::newRow("not carrier") << std::vector<int>{0, 0} << true << "Varianten er ikke påvist hos moderen.";
    QTest::newRow("no call is not a no") << std::vector<int>{-1, -1} << true << "Moderens bærerstatus kunne ikke afgøres.";
    QTest::newRow("no record is not a no") << std::vector<int>{} << true << "Moderens bærerstatus kunne ikke afgøres.";
    QTest::newRow("not tested") << std::vector<int>{} << false << "Moderen er ikke undersøgt.";
}

void TestComposeDraft::aBoysMotherIsToldByHerGenotype()
{
    QFETCH(std::vector<int>, mother);
    QFETCH(bool, tested);
    QFETCH(QString, sentence);
    ReportFacts facts = boysFacts();
    facts.findings[0].candidate.genotypes["mother"].alleles.assign(mother.begin(), mother.end());
    if (!tested)
        facts.theCase.family.mother.reset();
    const QString text = sectionText(drafted(facts, "da"), "interpretation");
    QVERIFY2(text.contains("Patienten er hemizygot for varianten (X-bundet gen). " + sentence), qPrintable(text));
}

void TestComposeDraft::classThreeStandsInItsOwnSectionOnly() // rule E-4
{
    ReportFacts facts = boysFacts();
    facts.findings.push_back(otherFinding("GENE3", "c.1A>G", AcmgClass::Uncertain, "AD"));
    const ReportDraft draft = drafted(facts, "da");
    QVERIFY(sectionText(draft, "uncertain").contains("Der er påvist en variant af ukendt klinisk betydning (VUS, klasse 3) i GENE3."));
    QVERIFY(!sectionText(draft, "conclusion").contains("GENE3"));
    QCOMPARE(draft.findings.size(), std::size_t(2));
    QCOMPARE(draft.findings.back().gene, QString("GENE3"));
    const QString html = everything(draft);
    QVERIFY(html.indexOf("NM_000001.1:c.1A&gt;G") > html.indexOf("(klasse 3)</h2>"));
}

void TestComposeDraft::onlyDecidedAndChosenVariantsAreReported_data() // rule E-4
{
    QTest::addColumn<int>("what");
    QTest::newRow("not chosen for the report") << 0;
    QTest::newRow("no class set by a person") << 1;
    QTest::newRow("likely benign") << 2;
    QTest::newRow("benign") << 3;
    QTest::newRow("dismissed") << 4;
}

void TestComposeDraft::onlyDecidedAndChosenVariantsAreReported()
{
    QFETCH(int, what);
    FindingFacts other = otherFinding("GENE9", "c.99A>G", AcmgClass::Pathogenic, "AD");
    if (what == 0)
        other.decision.inReport = false;
    if (what == 1)
        other.decision.chosenClass.reset();
    if (what == 2)
        other.decision.chosenClass = AcmgClass::LikelyBenign;
    if (what == 3)
        other.decision.chosenClass = AcmgClass::Benign;
    if (what == 4)
        other.decision.dismissed = true;
    ReportFacts facts = boysFacts();
    facts.findings.push_back(other);
    const ReportDraft draft = drafted(facts, "en");
    QCOMPARE(draft.findings.size(), std::size_t(1));
    QVERIFY(!everything(draft).contains("GENE9"));
}

void TestComposeDraft::criteriaThatNobodyAcceptedAreNotTold() // rules R-2, E-6
{
    ReportFacts facts = boysFacts();
    AppliedCriterion proposed = accepted(AcmgCriterion::PP3, EvidenceStrength::Supporting);
    proposed.decision = DecisionState::Proposed;
    AppliedCriterion rejected = accepted(AcmgCriterion::PM1, EvidenceStrength::Moderate);
    rejected.decision = DecisionState::Rejected;
    facts.findings[0].decision.criteria.push_back(proposed);
    facts.findings[0].decision.criteria.push_back(rejected);
    const QString html = everything(drafted(facts, "en"));
    QVERIFY(html.contains("reason of PS4"));
    QVERIFY(!html.contains("PP3"));
    QVERIFY(!html.contains("PM1"));
}

void TestComposeDraft::oneAlleleInARecessiveGeneDoesNotExplain() // rule E-5
{
    ReportFacts facts = boysFacts();
    facts.findings = {otherFinding("RAG1", "c.1A>G", AcmgClass::Pathogenic, "AR")};
    const ReportDraft draft = drafted(facts, "en");
    const QString conclusion = sectionText(draft, "conclusion");
    QVERIFY(!conclusion.contains("explains the patient"));
    QVERIFY(conclusion.contains("does not by itself explain"));
    QVERIFY(conclusion.contains("[["));
}

void TestComposeDraft::twoAllelesFromDifferentParentsExplain() // phrases 1 and 6
{
    ReportFacts facts = boysFacts();
    FindingFacts first = otherFinding("RAG1", "c.1A>G", AcmgClass::Pathogenic, "AR");
    FindingFacts second = otherFinding("RAG1", "c.250del", AcmgClass::LikelyPathogenic, "AR");
    second.candidate.segregation.origin = AlleleOrigin::Paternal;
    facts.findings = {second, first};
    const ReportDraft draft = drafted(facts, "da");
    QVERIFY(sectionText(draft, "conclusion").contains("Der er påvist en patogen og en sandsynligt patogen variant i RAG1, som forklarer"));
    QVERIFY(sectionText(draft, "interpretation").contains("De to varianter er nedarvet fra hver sin forælder (in trans)."));
    QCOMPARE(draft.findings.front().phase, QString("in trans med c.250del"));
    facts.findings[0].candidate.segregation.origin = AlleleOrigin::Unknown;
    QVERIFY(sectionText(drafted(facts, "da"), "interpretation").contains("Det er ikke afklaret, om varianterne sidder på hver sin allel."));
}

void TestComposeDraft::deNovoIsNotSaidToBeConfirmedWithoutACheck() // phrases 4 and 5, rule B-64
{
    ReportFacts facts = boysFacts();
    facts.findings = {otherFinding("STAT3", "c.1A>G", AcmgClass::Pathogenic, "AD")};
    facts.findings[0].candidate.segregation.origin = AlleleOrigin::DeNovo;
    const QString unchecked = sectionText(drafted(facts, "en"), "interpretation");
    QVERIFY(unchecked.contains("has not yet been confirmed"));
    QVERIFY(unchecked.contains("germline mosaicism"));
    facts.parentageConfirmed = true;
    QVERIFY(sectionText(drafted(facts, "da"), "interpretation").contains("hvis slægtskab er bekræftet ved analysen."));
    facts.parentageConfirmed = false;
    const QString refuted = sectionText(drafted(facts, "en"), "interpretation");
    QVERIFY(!refuted.contains("de novo"));
    QVERIFY(refuted.contains("[[origin of the variant"));
    for (const char* language : {"da", "en"}) // whatever the reader understands of it, it is nothing of kinship
        for (const char* word : {"relationship", "parentage", "paternity", "slægtskab", "faderskab"})
            QVERIFY2(!sectionText(drafted(facts, language), "interpretation").contains(QString::fromUtf8(word), Qt::CaseInsensitive), word);
}

void TestComposeDraft::relativesNumbersAreMasked() // rule E-11
{
    ReportFacts facts = boysFacts();
    facts.theCase.referral.question = "Mor 010190-1234, far 0202880003; patient 010116-0001";
    facts.theCase.referral.earlierTests = {"Mor 0101901234: array"};
    Specimen mother;
    mother.person = "mother";
    mother.sample = "010190-1234";
    facts.theCase.specimens = {mother};
    const QString html = everything(drafted(facts, "da"));
    for (const char* number : {"010190-1234", "0101901234", "0202880003", "020288-0003"})
        QVERIFY2(!html.contains(QLatin1String(number)), number);
    QVERIFY(html.contains("010116-0001"));
}

void TestComposeDraft::whatIsMissingIsAPlaceholder() // rule E-6
{
    ReportFacts facts = boysFacts();
    const ReportDraft complete = drafted(facts, "en");
    QVERIFY(complete.placeholders.contains("[[requesting department]]"));
    QVERIFY(complete.placeholders.contains("[[indication]]"));
    QVERIFY(!complete.placeholders.contains("[[patient's name]]"));
    facts.theCase.patient.name.clear();
    facts.findings[0].decision.criteria.clear();
    facts.findings[0].decision.disorder.clear();
    const ReportDraft holes = drafted(facts, "en");
    for (const char* hole : {"[[patient's name]]", "[[accepted criteria]]", "[[disease]]"})
        QVERIFY2(holes.placeholders.contains(QLatin1String(hole)), hole);
    ReportDraft edited = holes;
    edited.sections.clear();
    edited.findings.clear();
    QVERIFY(openPlaceholders(edited).isEmpty());
}

void TestComposeDraft::anOpenCaseHasNoConclusion() // rule E-6
{
    ReportFacts facts = boysFacts();
    facts.theCase.conclusion = CaseConclusion::Open;
    const ReportDraft draft = drafted(facts, "en");
    QCOMPARE(draft.sections.front().paragraphs.front(), QString("[[conclusion of the case]]"));
    QVERIFY(draft.placeholders.contains("[[conclusion of the case]]"));
}

void TestComposeDraft::noExplanationSaysSoInTheFixedWords_data() // phrase 2
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("answer");
    QTest::newRow("da") << QByteArray("da") << "Der er ikke påvist varianter, der med sikkerhed forklarer patientens sygdom. Et normalt resultat udelukker ikke en genetisk årsag.";
    QTest::newRow("en") << QByteArray("en") << "No variant was found that clearly explains the patient's disease. A normal result does not exclude a genetic cause.";
}

void TestComposeDraft::noExplanationSaysSoInTheFixedWords()
{
    QFETCH(QByteArray, language);
    ReportFacts facts = boysFacts();
    facts.findings.clear();
    facts.theCase.conclusion = CaseConclusion::NoExplanation;
    const ReportDraft draft = drafted(facts, language.constData());
    QTEST(draft.sections.front().paragraphs.front(), "answer");
    QVERIFY(sectionText(draft, "family").isEmpty());
    QVERIFY(draft.findings.empty());
}

void TestComposeDraft::missingFactsAreADashNotZero()
{
    ReportFacts facts = boysFacts();
    facts.findings[0].candidate.frequency.reset();
    facts.findings[0].candidate.genotypes["child"].depth.reset();
    facts.findings[0].candidate.genotypes["child"].quality.reset();
    facts.findings[0].candidate.genotypes["child"].alleleDepths.clear();
    const Finding finding = drafted(facts, "en").findings.front();
    QVERIFY(finding.frequency.isEmpty());
    QVERIFY(finding.clinvar.isEmpty());
    QVERIFY(finding.quality.isEmpty());
}

void TestComposeDraft::proteinNamesArePredicted_data() // rule E-3
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("shown");
    QTest::newRow("missense") << QByteArray("p.Arg226Cys") << "p.(Arg226Cys)";
    QTest::newRow("frameshift") << QByteArray("p.Gln17ArgfsTer26") << "p.(Gln17ArgfsTer26)";
    QTest::newRow("already") << QByteArray("p.(Arg226Cys)") << "p.(Arg226Cys)";
    QTest::newRow("silent as the web escapes it") << QByteArray("p.Arg226%3D") << "p.(Arg226=)";
    QTest::newRow("unknown") << QByteArray("p.?") << "p.?";
    QTest::newRow("none") << QByteArray("") << "";
}

void TestComposeDraft::proteinNamesArePredicted()
{
    QFETCH(QByteArray, given);
    QTEST(proteinText(given.toStdString()), "shown");
}

void TestComposeDraft::frequenciesAreWrittenAsCliniciansDo_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("rare, da") << 8.3e-5 << QByteArray("da") << "1 : 12.000 (0,0083 %), AF";
    QTest::newRow("rare, en") << 8.3e-5 << QByteArray("en") << "1 : 12,000 (0.0083 %), AF";
    QTest::newRow("common") << 0.25 << QByteArray("en") << "1 : 4 (25 %), AF";
    QTest::newRow("none seen") << 0.0 << QByteArray("en") << "0 observed, AF";
}

void TestComposeDraft::frequenciesAreWrittenAsCliniciansDo()
{
    QFETCH(double, share);
    QFETCH(QByteArray, language);
    CandidateVariant candidate;
    candidate.frequency = PopulationFrequency{"AF", share, {}, {}, {}};
    QTEST(frequencyText(candidate, ReportLanguage(QString::fromLatin1(language))), "text");
}

namespace {
QString layWords(const ReportFacts& facts)
{
    for (const ReportSection& section : drafted(facts, "en").sections)
        if (section.key == QLatin1String("lay"))
            return section.paragraphs.join(' ');
    return {};
}
} // namespace

void TestComposeDraft::theLaySummaryFollowsTheConclusion()
{
    ReportFacts facts = boysFacts();
    QVERIFY(layWords(facts).contains("We found a change in the gene IL2RG that explains the illness. The illness is called IL2RG deficiency. "
                                     "The change was inherited from the mother."));
    facts.findings[0].candidate.segregation.origin = AlleleOrigin::DeNovo;
    QVERIFY(!layWords(facts).contains("new in the patient")); // the family is not checked
    facts.parentageConfirmed = true;
    QVERIFY(layWords(facts).contains("The change is new in the patient"));
    facts.parentageConfirmed = false; // rule B-64: nothing of parents
    facts.findings[0].candidate.segregation.origin = AlleleOrigin::Maternal;
    QVERIFY(!layWords(facts).contains("mother") && !layWords(facts).contains("father"));
    facts.theCase.conclusion = CaseConclusion::NoExplanation;
    QVERIFY(layWords(facts).contains("We did not find a change that explains the illness."));
    facts.theCase.conclusion = CaseConclusion::Open;
    QVERIFY(layWords(facts).isEmpty()); // nothing is concluded: nothing is told
}

void TestComposeDraft::aMosaicIsToldWithItsShare() // rule E-3
{
    ReportFacts facts = boysFacts();
    FindingFacts& finding = facts.findings.front();
    finding = otherFinding("CTLA4", "c.223C>T", AcmgClass::LikelyPathogenic, "AD");
    finding.candidate.genotypes["child"] = Genotype{{0, 1}, false, {}, 84, 99, {71, 13}};
    finding.candidate.segregation.origin = AlleleOrigin::DeNovo;
    SegregationLabel label;
    label.mode = InheritanceLabel::Mosaic;
    finding.candidate.segregation.labels = {label};
    const ReportDraft draft = drafted(facts, "en");
    QCOMPARE(draft.findings.front().zygosity, QString("mosaic, 15 % of reads"));
    QVERIFY(draft.findings.front().allelicState.isEmpty());
    QVERIFY(!everything(draft).contains("heterozygous"));
    QVERIFY(!everything(draft).contains("germline mosaicism in a parent")); // it arose after conception
}

void TestComposeDraft::eachClassNamesItsRules() // rules
{
    ReportFacts facts = boysFacts();
    facts.findings.front().rules = "ClinGen SCID VCEP, GN129 2.1.0";
    facts.findings.front().ruleFile = "IL2RG 1.0";
    facts.findings.front().byPoints = false;
    facts.findings.push_back(otherFinding("GENE3", "c.1A>G", AcmgClass::LikelyPathogenic, "AD"));
    const QString told = everything(drafted(facts, "en"));
    QVERIFY2(told.contains("The table of 2015 decides (ClinGen SCID VCEP, GN129 2.1.0, rule file IL2RG 1.0)."), qPrintable(told));
    QVERIFY(told.contains("The points decide (generic rules)."));
}

void TestComposeDraft::theLetterSaysWhatTheReportSays()
{
    const ReportFacts facts = boysFacts();
    const ReportDraft report = drafted(facts, "da"), letter = departmentLetter(report, facts.theCase);
    QCOMPARE(letter.statusText, report.statusText);
    QVERIFY(letter.draft && letter.demo && letter.findings.empty());
    for (const ReportSection& section : letter.sections)
        if (!section.key.startsWith("letter"))
            QVERIFY(std::find(report.sections.begin(), report.sections.end(), section) != report.sections.end());
    QCOMPARE(letter.sections.at(1).key, QString("conclusion"));
    QVERIFY(letter.placeholders.contains("[[rekvirerende afdeling]]")); // nobody asked, in this case: it must not go out unaddressed
}

void TestComposeDraft::anUnknownLanguageIsRefused()
{
    QVERIFY_EXCEPTION_THROWN(ReportLanguage("sv"), Error);
    QVERIFY_EXCEPTION_THROWN(ReportLanguage("da", "/no/such.qm"), Error);
}

QTEST_GUILESS_MAIN(TestComposeDraft)
#include "tst_compose_draft.moc"
