#pragma once
#include "core/genetics/case.h"

namespace gentolk {

// What was decided of a variant in a case at one time (issue 7). The latest of a case holds; the others are its history. Without a class and criteria:
// what was decided is withdrawn.
struct KeptClassification {
    qint64 id = 0;
    qint64 caseId = 0;
    QString caseNumber; // empty: the reader may not open that case
    bool opinion = false; // a second person's own class beside the case's
    bool demo = false;    // of invented people
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    Variant variant;
    QString geneSymbol, hgncId, disorder, inheritance;
    std::optional<AcmgClass> chosenClass;
    std::vector<AppliedCriterion> criteria;
    QString note;                             // of an opinion: its reasons
    QString rules, rulesVersion, rulesSha256; // by which file; empty: not known
    QString sources;                          // versions, a line a source
    QString by;                               // empty: not known
    QDateTime at;                             // UTC; invalid: not known
    bool operator==(const KeptClassification&) const = default;
};

// An allele that the laboratory knows to be an artefact, with the reason. It is shown, never taken off a list.
struct ArtefactMark {
    qint64 id = 0;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    Variant variant;
    QString geneSymbol;
    bool marked = true; // false: the mark was taken back
    QString reason;
    QString by;
    QDateTime at; // UTC
    bool operator==(const ArtefactMark&) const = default;
};

// What another laboratory says; never ours.
struct LaboratoryStatement {
    qint64 id = 0;
    QString laboratory;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    Variant variant;
    QString geneSymbol, disorder, inheritance;
    AcmgClass statedClass = AcmgClass::Uncertain;
    QString criteria; // as ClinGen writes them, or empty
    QString rules;    // by which rules, in the other laboratory's words
    QDate evaluated;  // invalid: not told
    QString fileSha256;
    int line = 0; // of its list, from 1
    QString importedBy;
    QDateTime importedAt;
    bool operator==(const LaboratoryStatement&) const = default;
};

} // namespace gentolk
