#pragma once
#include "core/report/report_draft.h"
#include <QDateTime>
#include <optional>
#include <vector>

namespace gentolk {

// A signature as it stands under the report.
struct ReportSignature {
    QString name; // the person's full name
    QDateTime at; // UTC; printed in local time
};

struct ReportTelephone {
    QDateTime at;
    QString givenBy, toldTo, content;
};

// "This report replaces the report of …; reason …", before everything else (rule E-7, phrase 20).
ReportDraft withAmendment(ReportDraft draft, const QDateTime& replaced, const QString& reason);

// What was told by telephone, in the patient's section (rule E-7, phrase 19).
ReportDraft withTelephone(ReportDraft draft, const std::vector<ReportTelephone>& answers);

// No draft any more: both names with date and time, and the audit log's head, from which a later cut of the log shows (rules E-2, F-31).
ReportDraft withSignatures(ReportDraft draft, const ReportSignature& first, const ReportSignature& second, const QString& auditHead,
                           int version);

} // namespace gentolk
