#pragma once
#include "core/report/report_draft.h"
#include "core/report/report_facts.h"
#include "core/report/report_language.h"

namespace gentolk {

// One section each, named as in requirements E3. A section without paragraphs and rows is left out of the draft, but for
// "results" and "uncertain", whose findings stand in the draft itself.
ReportSection conclusionSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection patientSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection questionSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection resultsSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection interpretationSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection implicationsSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection familySection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection uncertainSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection secondarySection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection recommendationsSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection laySection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection methodSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection limitationsSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection reanalysisSection(const ReportLanguage& say);
ReportSection evidenceSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection versionsSection(const ReportFacts& facts, const ReportLanguage& say);
ReportSection authorisationSection(const ReportLanguage& say);

} // namespace gentolk
