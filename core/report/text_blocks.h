#pragma once
#include "core/report/report_language.h"
#include <QString>
#include <QStringList>

namespace gentolk {

// Texts on treatment and follow-up that may be put into the report for a gene (requirements E2). They are offered to the
// writer, never inserted by the program: a clinical immunologist must have confirmed each.
QStringList offeredImplications(const QString& geneSymbol, const ReportLanguage& say);

} // namespace gentolk
