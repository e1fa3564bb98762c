#pragma once
#include "core/genetics/case.h"
#include "core/report/report_draft.h"

namespace gentolk {

// The report as FHIR R4 JSON after the Genomics Reporting guide 2.0 (rule F-21): a collection Bundle of Patient, DiagnosticReport and an
// Observation a variant with its implication. Drafts have status "preliminary", signed reports "final", amendments "amended".
QByteArray toFhir(const ReportDraft& draft, const Patient& patient, bool amended);

} // namespace gentolk
