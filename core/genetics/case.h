#pragma once
#include "core/genetics/acmg.h"
#include "core/genetics/answer.h"
#include "core/genetics/assembly.h"
#include "core/genetics/pedigree.h"
#include "core/genetics/variant.h"
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

enum class CaseType { NewReferral, PreviouslyUndiagnosedNewWgs, ReanalysisOfExistingData, FamilyFollowUp };             // S-3
enum class CasePriority { Routine, Urgent, Acute };                                                                     // S-8
enum class CaseStatus { Received, Quality, Filtering, Classification, Conference, Report, Signed, Closed };
enum class Indication { PrimaryImmunodeficiency, Autoinflammation, ImmuneDysregulation, InnateImmunity, AdaptiveImmunity, NewbornScreening, Other }; // S-1, G-5
enum class Tissue { Blood, SalivaOrBuccal, SkinFibroblasts, Hair, SortedCells, BoneMarrow, Other };                     // S-7
enum class Pipeline { Germline, Somatic };                                                                              // S-7
enum class SequencingSite { Unknown, NgcEast, NgcWest, Other };                                                         // S-11
enum class SecondaryFindingsChoice { Unknown, Wanted, NotWanted };                                                      // E-10
enum class CaseConclusion { Open, Diagnostic, PossiblyDiagnostic, NoExplanation, SecondaryOnly };                       // E-1

// Fixed lower-case words for files and JSON; every enum above has both.
std::string toString(CaseType); std::string toString(CasePriority); std::string toString(CaseStatus); std::string toString(Indication);
std::string toString(Answer); std::string toString(Tissue); std::string toString(Pipeline); std::string toString(SequencingSite);
std::string toString(SecondaryFindingsChoice); std::string toString(CaseConclusion);
template<typename Enum> std::optional<Enum> enumFromString(std::string_view word); // specialised for the enums above
template<> std::optional<CaseType> enumFromString(std::string_view);
template<> std::optional<CasePriority> enumFromString(std::string_view);
template<> std::optional<CaseStatus> enumFromString(std::string_view);
template<> std::optional<Indication> enumFromString(std::string_view);
template<> std::optional<Answer> enumFromString(std::string_view);
template<> std::optional<Tissue> enumFromString(std::string_view);
template<> std::optional<Pipeline> enumFromString(std::string_view);
template<> std::optional<SequencingSite> enumFromString(std::string_view);
template<> std::optional<SecondaryFindingsChoice> enumFromString(std::string_view);
template<> std::optional<CaseConclusion> enumFromString(std::string_view);

struct Patient {
    QString name;
    QString cpr;          // 10 characters without hyphen, or an eCPR; empty: not known (F-1, F-5)
    Sex sex = Sex::Unknown;
    QDate birthDate;      // from the number where it tells one, else entered
    bool operator==(const Patient&) const = default;
};

struct Department { QString name; QString shak; QString sor; QString region; bool operator==(const Department&) const = default; }; // F-10

struct Referral {
    Department requesting, performing, interpreting, reporting;  // S-9: four roles, may be the same
    QString requester;                                           // physician
    QString interpreter;
    std::vector<Indication> indications;                         // combinable (S-1)
    QString question;                                            // clinical question in free text
    QStringList earlierTests;                                    // S-6: panel, exome, Sanger, array …
    QString source;                                              // e.g. "newborn_screening_trec"
    bool operator==(const Referral&) const = default;
};

struct Consent {
    QDate date; QString version;
    SecondaryFindingsChoice secondaryFindings = SecondaryFindingsChoice::Unknown;
    Answer recontact = Answer::Unknown;
    bool given() const { return date.isValid(); }
    bool operator==(const Consent&) const = default;
};

struct Specimen {
    QString sample;                 // as in the VCF
    QString person;                 // "proband", "mother", "father", "sibling", "other"
    Tissue tissue = Tissue::Blood;
    Pipeline pipeline = Pipeline::Germline;
    SequencingSite site = SequencingSite::Unknown;
    QDate taken, received;
    bool operator==(const Specimen&) const = default;
};

// G-4. Not every one is known; a missing time is unknown.
struct CaseTimes {
    QDateTime t0Requisition, t1SampleTaken, t2ReceivedAtSequencing, t3DataReleased, t4InterpretationStart, t5Conference, t6ReportReleased;
    bool operator==(const CaseTimes&) const = default;
};

struct PhenotypeTerm {
    QString hpoId; bool present = true; QString onset; QString note;
    bool operator==(const PhenotypeTerm&) const = default;
};

struct SourceFile {
    QString path; QString role; // "vcf", "ped"
    QString sha256; qint64 bytes = 0; qint64 records = 0;
    qint64 allelesOutside = 0;   // ALT alleles outside the panel's regions: the funnel's first step, kept because the slice has not got them
    bool operator==(const SourceFile&) const = default;
};

// What a geneticist decided of one variant in one disorder (rule A-2).
struct VariantDecision {
    qint64 id = 0;
    Variant variant;
    QString geneSymbol; QString hgncId;
    QString disorder; QString inheritance;
    std::vector<AppliedCriterion> criteria;
    std::optional<AcmgClass> chosenClass; // set by a person; none: only proposed
    bool inReport = false;
    bool dismissed = false; QString dismissReason;
    QString note;
    bool operator==(const VariantDecision&) const = default;
};

// Everything of one case but its variants. `version` counts changes; a save with an old one is refused (F-44).
struct Case {
    qint64 id = 0;
    QString number;              // "IEI-2026-0001"
    int version = 0;
    CaseType type = CaseType::NewReferral;
    CasePriority priority = CasePriority::Routine;
    CaseStatus status = CaseStatus::Received;
    Patient patient;
    Referral referral;
    Consent consent;
    Answer transplanted = Answer::Unknown;       // B-61
    std::vector<Specimen> specimens;
    CaseTimes times;
    std::vector<PhenotypeTerm> phenotype;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    Family family;
    std::vector<SourceFile> sources;
    QString panelName, panelVersion, filterPreset, filterVersion;
    std::vector<VariantDecision> decisions;
    CaseConclusion conclusion = CaseConclusion::Open;
    Answer treatmentChanged = Answer::Unknown, followUpChanged = Answer::Unknown; // S-5
    bool demo = false;                           // invented people
    bool operator==(const Case&) const = default;
};

// A line of the worklist.
struct CaseSummary {
    qint64 id = 0; QString number; QString patientName; QString cpr; CasePriority priority = CasePriority::Routine;
    CaseStatus status = CaseStatus::Received; QString department; QString indications; QString interpreter;
    QDateTime t0; QDateTime createdAt; CaseConclusion conclusion = CaseConclusion::Open; bool demo = false; int samples = 0;
};

struct AuditEntry {
    qint64 id = 0; QDateTime at; QString user; QString workstation; qint64 caseId = 0; QString action; QString detail; QString hash;
};

// S-8, G-5: whole days left of the 14 from T0 to now; negative when late; none without T0 or when not acute.
std::optional<int> acuteDaysLeft(const Case& theCase, const QDateTime& now);
std::optional<int> acuteDaysLeft(const CaseSummary& summary, const QDateTime& now);

} // namespace gentolk
