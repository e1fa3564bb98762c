#pragma once
#include "core/genetics/case.h"
#include "core/report/report_draft.h"
#include <QByteArray>
#include <QDateTime>

namespace gentolk {

// What a signed report knows beside its content.
struct FhirIssue {
    bool amended = false;
    QDateTime at;   // of the second signature; invalid: a draft
    QByteArray pdf; // the signed bytes, carried along; empty: a draft
};

// The report as FHIR R4 JSON after the Genomics Reporting guide 3.0 (rule F-21): a collection Bundle of Patient, DiagnosticReport and an
// Observation a variant with its implication. Drafts have status "preliminary", signed reports "final", amendments "amended". What is not
// known is left out.
QByteArray toFhir(const ReportDraft& draft, const Patient& patient, const FhirIssue& issue = {});

} // namespace gentolk
