#pragma once
#include "core/report/report_draft.h"
#include <QDate>

namespace gentolk {

// What a conference said, as it goes into the draft: an input that people may edit, not the report (rule E-8).
struct ConferenceWords {
    QDate heldOn;                    // invalid: not said
    std::vector<ReportRow> findings; // gene and the conference's words about it
    std::vector<std::pair<QString, QDate>> tasks; // owners are not told on a patient's paper
};

// The date and the words about findings after the interpretation, the tasks in front of the recommendations; the holes stay (rule E-6).
ReportDraft withConference(ReportDraft draft, const std::vector<ConferenceWords>& conferences);

} // namespace gentolk
