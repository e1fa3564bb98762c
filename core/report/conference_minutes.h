#pragma once
#include "core/genetics/case.h"
#include "core/genetics/conference.h"
#include "core/report/report_draft.h"

namespace gentolk {

// One candidate in the words of the language the minutes are written in.
struct MinutesCandidate {
    QString name; // "IL2RG c.676C>T, p.(Arg226Cys)"
    QString classification; // empty: nobody has set a class
    QStringList speaksFor, speaksAgainst;
    ConferenceVerdict verdict = ConferenceVerdict::Open;
    QString note;
};

struct MinutesFacts {
    Case theCase;
    Conference conference;
    QString family;            // in a sentence
    QStringList phenotype, excluded; // in words
    std::vector<MinutesCandidate> candidates;
};

// The minutes of one conference on one case (rule E-8), laid out like a report: to toPdf(). Numbers of relatives are masked (rule E-11).
ReportDraft composeMinutes(const MinutesFacts& facts, const QString& language);

} // namespace gentolk
