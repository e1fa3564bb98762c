#pragma once
#include "core/report/report_draft.h"
#include "core/report/report_facts.h"
#include "core/report/report_language.h"

namespace gentolk {

// One variant in the report's words (rule E-3). What the report must say and nobody has told becomes a placeholder (E-6).
Finding makeFinding(const FindingFacts& facts, const ReportFacts& all, const ReportLanguage& say);

// The pieces, each for itself.
QString genomicText(const Variant& variant);                   // "chrX:71109309 G>A"
QString proteinText(const std::string& hgvsP);                 // "p.(Arg226Cys)": predicted, hence in parentheses
QString reportedTranscript(const CandidateVariant& candidate); // RefSeq accession.version of MANE Select where known, else as annotated
bool isMane(const CandidateVariant& candidate);
QString frequencyText(const CandidateVariant& candidate, const ReportLanguage& say); // "1 : 12,000 (0.0083 %), gnomADg_AF"
QString criteriaText(const VariantDecision& decision);                               // accepted ones: "PVS1, PM2_Supporting"
Zygosity probandZygosity(const CandidateVariant& candidate, const ReportFacts& all); // males are hemizygous outside PAR (rule B-6)

} // namespace gentolk
