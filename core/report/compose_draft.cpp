#include "core/report/compose_draft.h"
#include "core/genetics/cpr.h"
#include "core/report/finding_family.h"
#include "core/report/finding_text.h"
#include "core/report/placeholders.h"
#include "core/report/sections.h"
#include <QCoreApplication>

namespace gentolk {

namespace {

ReportDraft heading(const ReportFacts& facts, const ReportLanguage& say)
{
    const Case& theCase = facts.theCase;
    ReportDraft draft;
    draft.language = say.code();
    draft.title = say(QT_TRANSLATE_NOOP("report", "Whole-genome sequencing report – inborn errors of immunity"));
    draft.caseNumber = theCase.number;
    draft.patientName = theCase.patient.name;
    draft.patientNumber = formattedCpr(theCase.patient.cpr);
    draft.statusText = say(QT_TRANSLATE_NOOP("report", "Draft of %1, not approved")).arg(say.date(facts.today));
    draft.demo = theCase.demo;
    return draft;
}

std::vector<ReportSection> everySection(const ReportFacts& facts, const ReportLanguage& say)
{
    return {conclusionSection(facts, say),
            patientSection(facts, say),
            questionSection(facts, say),
            resultsSection(facts, say),
            interpretationSection(facts, say),
            implicationsSection(facts, say),
            familySection(facts, say),
            uncertainSection(facts, say),
            secondarySection(facts, say),
            recommendationsSection(facts, say),
            laySection(facts, say),
            methodSection(facts, say),
            limitationsSection(facts, say),
            reanalysisSection(say),
            evidenceSection(facts, say),
            versionsSection(facts, say),
            authorisationSection(say)};
}

} // namespace

ReportDraft composeDraft(const ReportFacts& facts, const ReportLanguage& say)
{
    ReportDraft draft = heading(facts, say);
    for (const FindingFacts* finding : reportedFindings(facts))
        draft.findings.push_back(makeFinding(*finding, facts, say));
    for (ReportSection& section : everySection(facts, say))
        if (!section.paragraphs.isEmpty() || !section.rows.empty())
            draft.sections.push_back(std::move(section));
    applyTemplate(facts.reportTemplate, draft);
    draft.placeholders = openPlaceholders(draft);
    return draft;
}

} // namespace gentolk
