#pragma once
#include "core/genetics/case.h"

namespace gentolk::test {

inline QDateTime utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs).toUTC();
}

inline Patient anInventedPatient()
{
    return {QStringLiteral("Åse Ørsted Prøve"), QStringLiteral("2512489996"), Sex::Female, QDate(1948, 12, 25)};
}

inline Referral aFullReferral()
{
    Referral referral;
    referral.requesting = {QStringLiteral("BørneUngeKlinikken"), QStringLiteral("130101"), QStringLiteral("325421000016001"), QStringLiteral("Hovedstaden")};
    referral.performing = {QStringLiteral("Sekventering"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    referral.interpreting = {QStringLiteral("Genomisk Medicin"), QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("6")};
    referral.reporting = referral.interpreting;
    referral.requester = QStringLiteral("Læge Æble");
    referral.interpreter = QStringLiteral("Genetiker Ål");
    referral.indications = {Indication::NewbornScreening, Indication::PrimaryImmunodeficiency};
    referral.question = QStringLiteral("SCID? \"'; DROP TABLE clinical_case; --");
    referral.earlierTests = {QStringLiteral("panel"), QStringLiteral("array")};
    referral.source = QStringLiteral("newborn_screening_trec");
    return referral;
}

inline VariantDecision aDecision(std::int64_t position)
{
    VariantDecision decision;
    decision.variant = {"chrX", position, "G", "A"};
    decision.geneSymbol = QStringLiteral("IL2RG");
    decision.hgncId = QStringLiteral("HGNC:6010");
    decision.disorder = QStringLiteral("SCID, X-linked");
    decision.inheritance = QStringLiteral("XL");
    decision.criteria = {{AcmgCriterion::PVS1, EvidenceStrength::Strong, CriterionState::Met, DecisionState::Modified, QStringLiteral("last exon"),
                          QStringLiteral("A-3"), QStringLiteral("anna"), utc("2026-03-02T10:11:12.345Z")},
                         {AcmgCriterion::BP4, EvidenceStrength::Supporting, CriterionState::NotApplicable, DecisionState::Rejected, {}, {}, {}, {}}};
    decision.chosenClass = AcmgClass::LikelyPathogenic;
    decision.inReport = true;
    decision.note = QStringLiteral("æøå");
    return decision;
}

inline Family aFamilyOfFour()
{
    Family family{"fam1", {"child"}, Mother{"mum"}, Father{"dad"}, {"brother"}, {}};
    family.pedigree.individuals = {{"fam1", "child", "dad", "mum", Sex::Female, AffectionStatus::Affected},
                                   {"fam1", "dad", "", "", Sex::Male, AffectionStatus::Unaffected},
                                   {"fam1", "mum", "", "", Sex::Female, AffectionStatus::Unknown},
                                   {"fam1", "brother", "dad", "mum", Sex::Male, AffectionStatus::Unaffected},
                                   {"fam1", "lost", "dad", "mum", Sex::Unknown, AffectionStatus::Unknown}};
    family.pedigree.individuals[1].deceased = Answer::Yes;
    family.pedigree.individuals[2].carrier = CarrierStatus::Silent;
    for (const std::size_t twin : {0, 3}) {
        family.pedigree.individuals[twin].twinGroup = "1";
        family.pedigree.individuals[twin].twinKind = TwinKind::Dizygotic;
    }
    family.pedigree.individuals[4].pregnancy = Pregnancy::Miscarriage;
    family.pedigree.couples = {{"dad", "mum", Answer::Yes}};
    return family;
}

inline CaseTimes sevenTimes()
{
    return {utc("2026-03-01T08:00:00.000Z"), utc("2026-03-02T08:00:00.001Z"), utc("2026-03-03T08:00:00.000Z"), utc("2026-03-04T08:00:00.000Z"),
            utc("2026-03-05T08:00:00.000Z"), utc("2026-03-06T08:00:00.000Z"), utc("2026-03-07T08:00:00.000Z")};
}

// No field is left at its default, so that a forgotten column shows.
inline Case aFullCase(const QString& number = QStringLiteral("IEI-2026-0001"))
{
    Case theCase;
    theCase.number = number;
    theCase.type = CaseType::ReanalysisOfExistingData;
    theCase.priority = CasePriority::Acute;
    theCase.status = CaseStatus::Filtering;
    theCase.patient = anInventedPatient();
    theCase.referral = aFullReferral();
    theCase.consent = {QDate(2026, 2, 28), QStringLiteral("2025-1"), SecondaryFindingsChoice::NotWanted, Answer::Yes};
    theCase.transplanted = Answer::No;
    theCase.specimens = {{QStringLiteral("child"), QStringLiteral("proband"), Tissue::SkinFibroblasts, Pipeline::Somatic, SequencingSite::NgcWest,
                          QDate(2026, 3, 1), QDate(2026, 3, 2)},
                         {QStringLiteral("mum"), QStringLiteral("mother"), Tissue::Blood, Pipeline::Germline, SequencingSite::NgcEast, {}, {}}};
    theCase.times = sevenTimes();
    theCase.phenotype = {{QStringLiteral("HP:0002719"), true, QStringLiteral("HP:0003593"), QStringLiteral("tre gange")},
                         {QStringLiteral("HP:0001888"), false, {}, {}}};
    theCase.assembly = GenomeAssembly::GRCh38;
    theCase.family = aFamilyOfFour();
    theCase.sources = {{QStringLiteral("/data/fælles.vcf.gz"), QStringLiteral("vcf"), QString(64, u'a'), 5'000'000'000, 4'900'000, 4'800'000}};
    theCase.panelName = QStringLiteral("IEI");
    theCase.panelVersion = QStringLiteral("2024");
    theCase.filterPreset = QStringLiteral("default");
    theCase.filterVersion = QStringLiteral("1");
    theCase.decisions = {aDecision(71'109'309), aDecision(71'109'310)};
    theCase.conclusion = CaseConclusion::PossiblyDiagnostic;
    theCase.treatmentChanged = Answer::Yes;
    theCase.followUpChanged = Answer::No;
    theCase.demo = true;
    return theCase;
}

} // namespace gentolk::test
