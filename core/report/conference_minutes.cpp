#include "core/report/conference_minutes.h"
#include "core/genetics/cpr.h"
#include "core/report/relatives_numbers.h"
#include "core/report/report_words.h"
#include <QCoreApplication>

namespace gentolk {

namespace {
QString verdictWord(ConferenceVerdict verdict, const ReportLanguage& say)
{
    switch (verdict) {
    case ConferenceVerdict::Open: return say(QT_TRANSLATE_NOOP("report", "not decided"));
    case ConferenceVerdict::Report: return say(QT_TRANSLATE_NOOP("report", "to be reported"));
    case ConferenceVerdict::DoNotReport: return say(QT_TRANSLATE_NOOP("report", "not to be reported"));
    case ConferenceVerdict::ClarifyFirst: return say(QT_TRANSLATE_NOOP("report", "to be clarified first"));
    }
    return {};
}

QString listed(const QStringList& words)
{
    return words.join(QStringLiteral("; "));
}

ReportSection questionOf(const MinutesFacts& facts, const ReportLanguage& say)
{
    const QString cpr = facts.theCase.patient.cpr;
    return {"question",
            say(QT_TRANSLATE_NOOP("report", "The case")),
            {},
            {{say(QT_TRANSLATE_NOOP("report", "Question")), withoutRelativesNumbers(facts.theCase.referral.question, cpr)},
             {say(QT_TRANSLATE_NOOP("report", "Family")), facts.family},
             {say(QT_TRANSLATE_NOOP("report", "Phenotype")), listed(facts.phenotype)},
             {say(QT_TRANSLATE_NOOP("report", "Phenotype, excluded")), listed(facts.excluded)}}};
}

ReportSection participantsOf(const MinutesFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"participants", say(QT_TRANSLATE_NOOP("report", "Participants")), {}, {}};
    for (const ConferenceParticipant& one : facts.conference.participants)
        section.rows.emplace_back(one.name, one.role);
    if (section.rows.empty())
        section.paragraphs.append(say(QT_TRANSLATE_NOOP("report", "No participants are registered.")));
    return section;
}

ReportSection candidateOf(const MinutesCandidate& one, int number, const MinutesFacts& facts, const ReportLanguage& say)
{
    return {QStringLiteral("candidate%1").arg(number),
            one.name,
            {},
            {{say(QT_TRANSLATE_NOOP("report", "Class")), one.classification},
             {say(QT_TRANSLATE_NOOP("report", "Speaks for")), listed(one.speaksFor)},
             {say(QT_TRANSLATE_NOOP("report", "Speaks against")), listed(one.speaksAgainst)},
             {say(QT_TRANSLATE_NOOP("report", "Decision")), verdictWord(one.verdict, say)},
             {say(QT_TRANSLATE_NOOP("report", "Why")), withoutRelativesNumbers(one.note, facts.theCase.patient.cpr)}}};
}

ReportSection actionsOf(const MinutesFacts& facts, const ReportLanguage& say)
{
    ReportSection section{"actions", say(QT_TRANSLATE_NOOP("report", "Actions")), {}, {}};
    for (const ConferenceAction& one : facts.conference.actions) {
        const QString who = one.owner.isEmpty() ? QStringLiteral("–") : one.owner;
        const QString when = one.due.isValid() ? say.date(one.due) : say(QT_TRANSLATE_NOOP("report", "no date set"));
        section.rows.emplace_back(who, QStringLiteral("%1 (%2)").arg(withoutRelativesNumbers(one.task, facts.theCase.patient.cpr), when));
    }
    if (section.rows.empty())
        section.paragraphs.append(say(QT_TRANSLATE_NOOP("report", "No actions were agreed.")));
    return section;
}

ReportDraft minutesHead(const MinutesFacts& facts, const ReportLanguage& say)
{
    ReportDraft minutes;
    minutes.language = say.code();
    minutes.title = say(QT_TRANSLATE_NOOP("report", "Minutes of the multidisciplinary conference"));
    minutes.caseNumber = facts.theCase.number;
    minutes.patientName = facts.theCase.patient.name;
    minutes.patientNumber = formattedCpr(facts.theCase.patient.cpr);
    minutes.statusText = facts.conference.heldOn.isValid()
                             ? say(QT_TRANSLATE_NOOP("report", "Conference of %1, not a report")).arg(say.date(facts.conference.heldOn))
                             : say(QT_TRANSLATE_NOOP("report", "Conference without a date, not a report"));
    minutes.draft = false;
    minutes.demo = facts.theCase.demo;
    return minutes;
}
} // namespace

ReportDraft composeMinutes(const MinutesFacts& facts, const QString& language)
{
    const ReportLanguage say(language);
    ReportDraft minutes = minutesHead(facts, say);
    minutes.sections = {questionOf(facts, say), participantsOf(facts, say)};
    int number = 0;
    for (const MinutesCandidate& one : facts.candidates)
        minutes.sections.push_back(candidateOf(one, ++number, facts, say));
    if (!facts.conference.summary.isEmpty())
        minutes.sections.push_back({"summary",
                                    say(QT_TRANSLATE_NOOP("report", "What was said")),
                                    withoutRelativesNumbers(facts.conference.summary, facts.theCase.patient.cpr).split('\n', Qt::SkipEmptyParts),
                                    {}});
    minutes.sections.push_back(actionsOf(facts, say));
    return minutes;
}

} // namespace gentolk
