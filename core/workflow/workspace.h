#pragma once
#include "core/base/clock.h"
#include "core/base/task_control.h"
#include "core/genetics/case.h"
#include "core/quality/family_quality.h"
#include "core/report/report_draft.h"
#include "core/workflow/shortlist.h"
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace gentolk {

class Database;

// The clinic's verbs on one installation: the one door for ui and cli. Opens, creates or migrates the database file.
// Not shared between threads: each thread makes its own (cheap). Every verb that changes something writes an audit entry.
class Workspace
{
public:
    // An empty path: the user's data folder. Throws DatabaseTooNew, DatabaseCorrupt, StorageFailed.
    explicit Workspace(const QString& databasePath = {}, QString user = {}, const Clock* clock = nullptr);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    static QString defaultDatabasePath();
    const QString& databasePath() const;
    const QString& user() const;
    void setUser(const QString& user);                     // who decides from now on; empty: the system's user, systemUserName()
    QDateTime now() const;

    // --- cases -------------------------------------------------------------------------------------------------
    std::vector<CaseSummary> listCases() const;
    Case openCase(qint64 id) const;                        // throws NotFound; audited as a look-up (F-31)
    Case openCase(const QString& number) const;
    // Gives id, number and T4; the import (slices) and the case are one transaction. Throws ConsentMissing (E-10), TransplantedBlood (B-61).
    // Without `quality` the case says that its samples are not checked.
    Case createCase(Case theCase, const FamilyVariants& variants, const std::optional<FamilyQuality>& quality = {});
    // Refuses with EditedElsewhere when the stored version is not theCase.version; returns the case with its new version.
    Case saveCase(const Case& theCase, const QString& action, const QString& detail = {});
    FamilyVariants loadVariants(const Case& theCase, TaskControl& task) const;
    std::optional<FamilyQuality> quality(qint64 caseId) const; // who the samples are (B-60 to B-66); none: not checked, which is not "fine"
    void keepQuality(qint64 caseId, const FamilyQuality& quality); // in place of an earlier check; audited
    void exportCase(qint64 id, const QString& path, bool force) const; // one file that another installation imports whole
    // Throws AlreadyImported unless `again`; FileMalformed where the file is not as it was exported.
    Case importCase(const QString& path, bool again = false);
    std::vector<AuditEntry> history(qint64 caseId) const;
    void recordSearch(int found) const; // of the worklist (F-31): how many it found; what was typed may be a name or a number and is not logged
    void recordLookup(qint64 caseId, const QString& action, const QString& detail) const;
    QString samePatientWarning(const Case& theCase) const;  // numbers of other cases with the same surname, comma separated; else empty

    // --- settings ----------------------------------------------------------------------------------------------
    QString setting(const QString& key, const QString& fallback = {}) const;
    void setSetting(const QString& key, const QString& value);

    struct Parts; // of core/workflow alone

private:
    friend class AuditTrail;
    friend class Backups;
    friend class ClassificationMemory;
    friend class Conferences;
    friend class DecisionLists;
    friend class FirstRowsOfCases;
    friend class KnowledgeLibrary;
    friend class People;
    friend class Signing;
    std::unique_ptr<Parts> m_parts;
};

QString systemUserName(); // the name under which the computer knows the user

// A new case's stops that need a person's answer: consent missing, transplantation unanswered, transplanted with blood (E-10, B-61).
void requireMayBegin(const Case& theCase);

// The decision on this variant in the case, made when there is none yet (gene, disorder and mode from the candidate).
VariantDecision& decisionFor(Case& theCase, const CandidateVariant& candidate);
const VariantDecision* findDecision(const Case& theCase, const Variant& variant);

// --- report ------------------------------------------------------------------------------------------------------
// language: "da" or "en"; parentage: parentageOf() of the case's checks; measured: the coverage kept with them. Composes from the case's facts and the accepted criteria.
ReportDraft draftReport(const Case& theCase, const FamilyVariants& variants, const Shortlist& shortlist,
                        std::optional<bool> parentage, const QString& language, const std::vector<PanelCoverage>& measured = {});
// By ending: .pdf, .html, .docx, .txt (others: InvalidValue). Writes beside and renames; throws OutputExists without force, OutputUnwritable.
void writeReport(const ReportDraft& draft, const QString& path, bool force);
void writeReport(const ReportDraft& draft, const Case& theCase, const QString& path, bool force); // and .json: FHIR R4

// --- references --------------------------------------------------------------------------------------------------
std::shared_ptr<const GenePanel> defaultPanel();
std::shared_ptr<const GenePanel> panelNamed(const QString& name); // throws NotFound naming the panels there are
FilterCascade filterPreset(const QString& name);          // throws NotFound naming the presets there are
QStringList filterPresetNames();
bool isOwnFilter(const QString& name);                    // the laboratory's own, not one that ships
FilterCascade keepFilter(const FilterCascade& cascade, const QString& name); // as the laboratory's own preset, its next version; throws InvalidValue, OutputUnwritable
void dropFilter(const QString& name);                     // throws NotFound; a case filtered by it keeps its steps
QStringList referenceVersions();                          // a line a built-in source: name, version, terms

struct HpoSuggestion { QString id; QString labelEn; QString labelDa; bool danishUnreviewed = true; };
std::vector<HpoSuggestion> suggestPhenotype(const QString& typed, int most = 12); // Danish or English, best first
QString phenotypeLabel(const QString& hpoId, const QString& language);            // the id itself where unknown
QString ontologyVersion();
QString rankWeightsVersion();                             // of the gene rank by phenotype

} // namespace gentolk
