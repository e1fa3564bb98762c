#pragma once
#include "core/report/report_draft.h"
#include <QWidget>

namespace gentolk
{

// The draft's sections as cards: heading, facts in two columns with a lock, paragraphs; first of all what is still missing (rule E-6).
QWidget* draftSections(const ReportDraft& draft, QWidget* parent);

} // namespace gentolk
