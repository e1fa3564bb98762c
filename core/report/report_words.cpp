#include "core/report/report_words.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <map>

namespace gentolk {

namespace {

const char* sourceOf(AcmgClass classification)
{
    switch (classification) {
    case AcmgClass::Benign: return QT_TRANSLATE_NOOP("report", "benign");
    case AcmgClass::LikelyBenign: return QT_TRANSLATE_NOOP("report", "likely benign");
    case AcmgClass::Uncertain: return QT_TRANSLATE_NOOP("report", "variant of uncertain significance (VUS)");
    case AcmgClass::LikelyPathogenic: return QT_TRANSLATE_NOOP("report", "likely pathogenic");
    case AcmgClass::Pathogenic: return QT_TRANSLATE_NOOP("report", "pathogenic");
    case AcmgClass::RiskAllele: return QT_TRANSLATE_NOOP("report", "risk allele");
    }
    return "";
}

const char* sourceOf(ClinVarClass significance)
{
    switch (significance) {
    case ClinVarClass::Benign: return QT_TRANSLATE_NOOP("report", "benign");
    case ClinVarClass::LikelyBenign: return QT_TRANSLATE_NOOP("report", "likely benign");
    case ClinVarClass::Uncertain: return QT_TRANSLATE_NOOP("report", "uncertain significance");
    case ClinVarClass::LikelyPathogenic: return QT_TRANSLATE_NOOP("report", "likely pathogenic");
    case ClinVarClass::Pathogenic: return QT_TRANSLATE_NOOP("report", "pathogenic");
    case ClinVarClass::Conflicting: return QT_TRANSLATE_NOOP("report", "conflicting classifications");
    case ClinVarClass::RiskOrOther:
    case ClinVarClass::Unknown: return "";
    }
    return "";
}

const char* sourceOfMode(const QString& code)
{
    static const std::map<QString, const char*> words{
        {"AD", QT_TRANSLATE_NOOP("report", "autosomal dominant")}, {"AR", QT_TRANSLATE_NOOP("report", "autosomal recessive")},
        {"XL", QT_TRANSLATE_NOOP("report", "X-linked")},           {"XLR", QT_TRANSLATE_NOOP("report", "X-linked recessive")},
        {"XLD", QT_TRANSLATE_NOOP("report", "X-linked dominant")}, {"SOMATIC", QT_TRANSLATE_NOOP("report", "somatic")},
        {"MT", QT_TRANSLATE_NOOP("report", "mitochondrial")}};
    const auto found = words.find(code);
    return found == words.end() ? nullptr : found->second;
}

} // namespace

QString classWord(AcmgClass classification, const ReportLanguage& say)
{
    return say(sourceOf(classification));
}

QString classLabel(AcmgClass classification, const ReportLanguage& say)
{
    if (classification == AcmgClass::RiskAllele)
        return classWord(classification, say);
    return say(QT_TRANSLATE_NOOP("report", "Class %1 – %2")).arg(int(classification)).arg(classWord(classification, say));
}

QString zygosityWord(Zygosity zygosity, const ReportLanguage& say)
{
    switch (zygosity) {
    case Zygosity::Heterozygous: return say(QT_TRANSLATE_NOOP("report", "heterozygous"));
    case Zygosity::HomozygousAlternate: return say(QT_TRANSLATE_NOOP("report", "homozygous"));
    case Zygosity::Hemizygous: return say(QT_TRANSLATE_NOOP("report", "hemizygous"));
    case Zygosity::HomozygousReference: return say(QT_TRANSLATE_NOOP("report", "not detected"));
    case Zygosity::NotCalled: return {};
    }
    return {};
}

QString originWord(AlleleOrigin origin, const ReportLanguage& say)
{
    switch (origin) {
    case AlleleOrigin::Maternal: return say(QT_TRANSLATE_NOOP("report", "inherited from the mother (maternal)"));
    case AlleleOrigin::Paternal: return say(QT_TRANSLATE_NOOP("report", "inherited from the father (paternal)"));
    case AlleleOrigin::BothParents: return say(QT_TRANSLATE_NOOP("report", "inherited from both parents"));
    case AlleleOrigin::DeNovo: return say(QT_TRANSLATE_NOOP("report", "not detected in the parents (de novo)"));
    case AlleleOrigin::Unknown: return say(QT_TRANSLATE_NOOP("report", "unknown"));
    }
    return {};
}

QString inheritanceWord(const QString& modes, const ReportLanguage& say)
{
    static const QRegularExpression separator(QStringLiteral("[\\s,;/|]+"));
    QStringList words;
    const QStringList codes = modes.split(separator, Qt::SkipEmptyParts);
    for (const QString& code : codes) {
        const char* source = sourceOfMode(code.toUpper());
        if (!source)
            return modes;
        words.append(say(source));
    }
    return words.join(QStringLiteral(" / "));
}

QString clinvarWord(const ClinVarRecord& record, const ReportLanguage& say)
{
    const char* source = sourceOf(record.significance);
    return *source ? say(source) : QString::fromStdString(record.significanceText).replace('_', ' ');
}

QString sexWord(const Patient& patient, const QDate& today, const ReportLanguage& say)
{
    const bool ageKnown = patient.birthDate.isValid() && today.isValid() && patient.birthDate <= today;
    const bool grown = ageKnown && patient.birthDate.addYears(18) <= today;
    switch (patient.sex) {
    case Sex::Male:
        if (!ageKnown)
            return say(QT_TRANSLATE_NOOP("report", "male"));
        return grown ? say(QT_TRANSLATE_NOOP("report", "man")) : say(QT_TRANSLATE_NOOP("report", "boy"));
    case Sex::Female:
        if (!ageKnown)
            return say(QT_TRANSLATE_NOOP("report", "female"));
        return grown ? say(QT_TRANSLATE_NOOP("report", "woman")) : say(QT_TRANSLATE_NOOP("report", "girl"));
    case Sex::Unknown: return {};
    }
    return {};
}

QString tissueWord(Tissue tissue, const ReportLanguage& say)
{
    switch (tissue) {
    case Tissue::Blood: return say(QT_TRANSLATE_NOOP("report", "blood"));
    case Tissue::SalivaOrBuccal: return say(QT_TRANSLATE_NOOP("report", "saliva or buccal swab"));
    case Tissue::SkinFibroblasts: return say(QT_TRANSLATE_NOOP("report", "skin fibroblasts"));
    case Tissue::Hair: return say(QT_TRANSLATE_NOOP("report", "hair"));
    case Tissue::SortedCells: return say(QT_TRANSLATE_NOOP("report", "sorted cells"));
    case Tissue::BoneMarrow: return say(QT_TRANSLATE_NOOP("report", "bone marrow"));
    case Tissue::Other: return say(QT_TRANSLATE_NOOP("report", "other tissue"));
    }
    return {};
}

QString personWord(const QString& person, const ReportLanguage& say)
{
    if (person == QLatin1String("proband"))
        return say(QT_TRANSLATE_NOOP("report", "Patient"));
    if (person == QLatin1String("mother"))
        return say(QT_TRANSLATE_NOOP("report", "Mother"));
    if (person == QLatin1String("father"))
        return say(QT_TRANSLATE_NOOP("report", "Father"));
    if (person == QLatin1String("sibling"))
        return say(QT_TRANSLATE_NOOP("report", "Sibling"));
    return say(QT_TRANSLATE_NOOP("report", "Relative"));
}

QString indicationWord(Indication indication, const ReportLanguage& say)
{
    switch (indication) {
    case Indication::PrimaryImmunodeficiency: return say(QT_TRANSLATE_NOOP("report", "primary immunodeficiency"));
    case Indication::Autoinflammation: return say(QT_TRANSLATE_NOOP("report", "autoinflammation"));
    case Indication::ImmuneDysregulation: return say(QT_TRANSLATE_NOOP("report", "autoimmunity / immune dysregulation"));
    case Indication::InnateImmunity: return say(QT_TRANSLATE_NOOP("report", "disorder of innate immunity"));
    case Indication::AdaptiveImmunity: return say(QT_TRANSLATE_NOOP("report", "disorder of adaptive immunity"));
    case Indication::NewbornScreening: return say(QT_TRANSLATE_NOOP("report", "finding in newborn screening"));
    case Indication::Other: return say(QT_TRANSLATE_NOOP("report", "other indication"));
    }
    return {};
}

QString designWord(Design design, const ReportLanguage& say)
{
    switch (design) {
    case Design::Singleton: return say(QT_TRANSLATE_NOOP("report", "the patient alone"));
    case Design::Duo: return say(QT_TRANSLATE_NOOP("report", "the patient and one parent"));
    case Design::Trio: return say(QT_TRANSLATE_NOOP("report", "the patient and both parents (trio)"));
    case Design::Larger: return say(QT_TRANSLATE_NOOP("report", "the patient, parents and siblings"));
    }
    return {};
}

} // namespace gentolk
