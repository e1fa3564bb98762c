#pragma once
#include "core/genetics/acmg.h"
#include "core/genetics/case.h"
#include "core/genetics/evidence.h"
#include "core/genetics/genotype.h"
#include "core/genetics/pedigree.h"
#include "core/genetics/segregation.h"
#include "core/report/report_language.h"

namespace gentolk {

// Values in the report's words (glossary E4).
QString classWord(AcmgClass classification, const ReportLanguage& say);  // "likely pathogenic" (rule A-66)
QString classLabel(AcmgClass classification, const ReportLanguage& say); // "Class 4 – likely pathogenic"
QString zygosityWord(Zygosity zygosity, const ReportLanguage& say);
QString originWord(AlleleOrigin origin, const ReportLanguage& say);
QString inheritanceWord(const QString& modes, const ReportLanguage& say); // "AR", "AD/AR", "XL"; other words as they stand
QString clinvarWord(const ClinVarRecord& record, const ReportLanguage& say);
QString sexWord(const Patient& patient, const QDate& today, const ReportLanguage& say); // boy, girl under 18 years; then man, woman
QString tissueWord(Tissue tissue, const ReportLanguage& say);
QString personWord(const QString& person, const ReportLanguage& say); // Specimen::person
QString indicationWord(Indication indication, const ReportLanguage& say);
QString designWord(Design design, const ReportLanguage& say);

} // namespace gentolk
