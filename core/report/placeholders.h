#pragma once
#include "core/report/report_draft.h"
#include <QString>
#include <QStringList>

namespace gentolk {

// "[[text]]": a hole that a person must fill before the report can be signed (rule E-6).
QString placeholder(const QString& text);
QString orPlaceholder(const QString& value, const QString& text); // the value, or a hole where it is empty

QStringList placeholdersIn(const QString& text);
// All that are open in the draft's sections and findings, in reading order, each once. To be called again after an edit.
QStringList openPlaceholders(const ReportDraft& draft);

} // namespace gentolk
