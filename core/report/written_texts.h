#pragma once
#include "core/report/report_draft.h"
#include <map>

namespace gentolk {

// A place in the draft where people's words stand or may stand: a hole of a section or a finding, or a section's whole prose.
// Its name holds a fingerprint of the reported findings: words written about other findings are not taken for these.
struct WritablePlace {
    QString name; // "3f2a9c01/recommendations/[[recommendations]]", "3f2a9c01/finding IL2RG X:g.…/[[…]]", "3f2a9c01/recommendations"
    QString hole; // "[[…]]"; empty: the section's prose
    bool operator==(const WritablePlace&) const = default;
};

std::vector<WritablePlace> openPlaces(const ReportDraft& draft);      // those that still block signing (rule E-6)
QString proseOf(const ReportDraft& draft, const QString& sectionKey); // the place of a section's whole prose

// The draft with the words put in, whole sections first, then holes; its placeholders counted anew. A hole that stands twice in a section
// is not filled (two diseases are not one); write the section's prose instead.
ReportDraft withTexts(ReportDraft draft, const std::map<QString, QString>& contentByPlace);

// SHA-256 of what a signature is given for: everything but the line that says what state the report is in.
QString contentDigest(const ReportDraft& draft);

} // namespace gentolk
