#pragma once
#include "core/report/report_draft.h"
#include <QWidget>
#include <functional>

namespace gentolk
{

using EditSection = std::function<void(const ReportSection&)>;

// The draft's sections as cards: heading, facts in two columns with a lock, paragraphs, which a person may edit where `edit` is given.
QWidget* draftSections(const ReportDraft& draft, const EditSection& edit, QWidget* parent);

} // namespace gentolk
