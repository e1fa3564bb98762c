#pragma once
#include "core/genetics/variant.h"
#include <QDate>
#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// What a multidisciplinary conference decided of one variant (rule E-8).
enum class ConferenceVerdict { Open, Report, DoNotReport, ClarifyFirst };
inline constexpr ConferenceVerdict allConferenceVerdicts[] = {ConferenceVerdict::Open, ConferenceVerdict::Report, ConferenceVerdict::DoNotReport,
                                                              ConferenceVerdict::ClarifyFirst};
std::string toString(ConferenceVerdict verdict); // "open", "report", "do_not_report", "clarify_first"
std::optional<ConferenceVerdict> conferenceVerdictFrom(std::string_view word);

struct ConferenceParticipant {
    QString name, role; // the role in the participants' own words
    bool operator==(const ConferenceParticipant&) const = default;
};

struct ConferenceDecision {
    Variant variant;
    QString geneSymbol;
    ConferenceVerdict verdict = ConferenceVerdict::Open;
    QString note; // why, in the conference's words
    bool operator==(const ConferenceDecision&) const = default;
};

struct ConferenceAction {
    QString task, owner;
    QDate due; // invalid: no date was set
    bool operator==(const ConferenceAction&) const = default;
};

// The record of one conference on one case: an input to the report, not the report (rule E-8). `version` counts changes; a save with an old
// one is refused (F-44).
struct Conference {
    qint64 id = 0, caseId = 0; // id 0: not kept yet
    int version = 0;
    QDate heldOn; // invalid: not said
    std::vector<ConferenceParticipant> participants;
    std::vector<ConferenceDecision> decisions;
    std::vector<ConferenceAction> actions;
    QString summary;
    bool operator==(const Conference&) const = default;

    const ConferenceDecision* of(const Variant& variant) const; // null: the conference has not spoken of it
};

} // namespace gentolk
