#include "ui/words/case_words.h"
#include "ui/words/words.h"
#include <QHash>

namespace gentolk {
namespace {

QHash<QString, QString> actions()
{
    return {
        {QStringLiteral("case.create"), Words::tr("created the case")},
        {QStringLiteral("case.open"), Words::tr("opened the case")},
        {QStringLiteral("case.view"), Words::tr("looked at the case")},
        {QStringLiteral("case.save"), Words::tr("changed the case")},
        {QStringLiteral("case.export"), Words::tr("exported the case")},
        {QStringLiteral("case.import"), Words::tr("imported the case")},
        {QStringLiteral("case.status"), Words::tr("changed the status")},
        {QStringLiteral("case.undo"), Words::tr("undid a change")},
        {QStringLiteral("case.redo"), Words::tr("repeated a change")},
        {QStringLiteral("patient.change"), Words::tr("changed the patient's particulars")},
        {QStringLiteral("referral.change"), Words::tr("changed the referral")},
        {QStringLiteral("phenotype.change"), Words::tr("changed the phenotype")},
        {QStringLiteral("consent.change"), Words::tr("changed the consent")},
        {QStringLiteral("filter.change"), Words::tr("changed the filter")},
        {QStringLiteral("variant.bring_back"), Words::tr("brought a variant back to the list")},
        {QStringLiteral("variant.dismiss"), Words::tr("dismissed a variant")},
        {QStringLiteral("variant.report"), Words::tr("chose a variant for the report")},
        {QStringLiteral("variant.note"), Words::tr("wrote a note on a variant")},
        {QStringLiteral("variant.class"), Words::tr("set the class of a variant")},
        {QStringLiteral("criterion.set"), Words::tr("set a criterion")},
        {QStringLiteral("criterion.remove"), Words::tr("removed a criterion")},
        {QStringLiteral("report.write"), Words::tr("wrote a report file")},
        {QStringLiteral("report.draft"), Words::tr("drafted the report")},
        {QStringLiteral("report.print"), Words::tr("printed the report")},
        {QStringLiteral("status_changed"), Words::tr("changed the status")},
        {QStringLiteral("variant_classified"), Words::tr("set the class of a variant")},
        {QStringLiteral("report_written"), Words::tr("wrote a report file")},
        {QStringLiteral("concluded"), Words::tr("set the conclusion")},
        {QStringLiteral("setting.change"), Words::tr("changed a setting")},
        {QStringLiteral("conclusion.set"), Words::tr("set the conclusion")},
    };
}

} // namespace

QString wordOfAuditAction(const QString& action)
{
    return actions().value(action, action);
}

} // namespace gentolk
