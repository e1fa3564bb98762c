#pragma once
#include "core/genetics/candidate.h"
#include "core/genetics/case.h"
#include "core/quality/panel_coverage.h"
#include "core/report/report_template.h"
#include <QDate>
#include <QString>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

namespace gentolk {

// One decided variant with what the family's data and the combining rules say of it.
struct FindingFacts {
    CandidateVariant candidate; // its gene pointer stays with the panel, which outlives the facts
    VariantDecision decision;
    ClassificationResult result; // over the accepted criteria of the decision
    QString rules;               // by which rules it was combined, "ClinGen SCID VCEP, GN123 2.2"; empty: the generic ones
    QString ruleFile;            // name and version of the rule file (rule A-75)
    bool byPoints = true;        // the points decide, not the table of 2015 (rule A-62)
};

struct NamedVersion {
    QString name, version;
};

// All that a report is composed of. Nothing is looked up while composing; what is empty is not known, and the draft says so.
struct ReportFacts {
    Case theCase;
    std::vector<FindingFacts> findings; // in any order; only decisions of rule E-4 are reported
    QString panelName, panelVersion;    // empty: the case's own
    int panelGenes = 0;
    QStringList trapGenes;                      // symbols of panel genes with a short-read trap (rule C-20)
    QString presetName, presetVersion;          // empty: the case's own
    QStringList callers;                        // as the VCF headers name them
    QStringList annotations;                    // whose consequences and names the findings carry, and from what
    std::vector<NamedVersion> versions;         // annotation sources, ontology, rule files
    std::vector<NamedVersion> fileAnnotators;   // of the files' own annotation; without a version: a file that does not say
    std::map<QString, QString> phenotypeLabels; // HPO id to label in the report's language; missing: the id alone
    std::optional<bool> parentageConfirmed;     // by a relatedness check (rule B-60); none: not checked
    std::optional<PanelCoverage> coverage;      // of the proband (rule C-9); none: not known
    QString laboratory;                         // who issues the report; empty: a placeholder
    QString programVersion;
    QDate today;
    ReportTemplate reportTemplate;
};

} // namespace gentolk
