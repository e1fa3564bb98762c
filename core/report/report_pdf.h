#pragma once
#include "core/report/report_draft.h"
#include <QByteArray>
#include <QString>

namespace gentolk {

// The report on A4 pages as PDF/A-1b with embedded fonts: patient and case on every page, "page x of y", DRAFT behind the text
// of a draft, and on a demonstration case that the person is invented. Needs a QGuiApplication (fonts).
QByteArray toPdf(const ReportDraft& draft);

// Written whole or not at all. Throws OutputExists without force, OutputUnwritable with the system's reason.
void writePdf(const ReportDraft& draft, const QString& path, bool force = false);

} // namespace gentolk
