#include "core/workflow/treatment_texts.h"
#include "core/report/placeholders.h"
#include "core/report/report_language.h"
#include "core/workflow/laboratory_template.h"
#include <QCoreApplication>

namespace gentolk {

QStringList treatmentTexts(const ReportDraft& draft)
{
    const ReportLanguage say(draft.language);
    const ReportTemplate wanted = laboratoryTemplate();
    const QString hole = placeholder(say(QT_TRANSLATE_NOOP("report", "confirmed by which clinical immunologist, and when")));
    QStringList texts;
    for (const Finding& finding : draft.findings)
        if (finding.classification == AcmgClass::Pathogenic || finding.classification == AcmgClass::LikelyPathogenic)
            for (const QString& text : offeredTreatment(wanted, finding.gene, draft.language))
                texts << QStringLiteral("%1 (%2)").arg(text, hole);
    texts.removeDuplicates();
    return texts;
}

} // namespace gentolk
