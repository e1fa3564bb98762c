#pragma once
#include "core/genetics/case.h"
#include "core/report/report_draft.h"
#include "core/storage/signed_report_repository.h"

namespace gentolk {

// Plain text, Word and FHIR of a final report, put beside its PDF and HTML.
void addOtherForms(SignedReport& report, const ReportDraft& final, const Case& theCase);

// The kept form that the file's ending asks for: .pdf, .html, .txt, .docx, .json. Throws InvalidValue for another.
QByteArray bytesByEnding(const SignedReport& report, const QString& path);

} // namespace gentolk
