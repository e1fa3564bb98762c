#include "app/cli/case_actions.h"
#include "app/cli/case_options.h"
#include "app/cli/family_options.h"
#include "app/cli/json_values.h"
#include "core/workflow/phenotype_input.h"
#include "core/base/text.h"
#include "core/genetics/cpr.h"
#include "core/workflow/audit_name.h"
#include "core/workflow/classification.h"
#include "core/workflow/new_case.h"
#include "core/workflow/workspace.h"
#include "ui/words/case_words.h"
#include <QCoreApplication>

namespace gentolk::cli {

namespace {

Case caseNamed(const Workspace& workspace, const QStringList& words)
{
    if (words.isEmpty())
        throw UsageError(tr("name the case by its number or id"));
    bool isId = false;
    const qint64 id = words.front().toLongLong(&isId);
    return isId ? workspace.openCase(id) : workspace.openCase(words.front());
}

void show(const Values& values, const Case& theCase)
{
    if (has(values, "json"))
        printJson(QJsonDocument(json(theCase)));
    else
        printTable({tr("case"), tr("patient"), tr("number"), tr("priority"), tr("status"), tr("conclusion"), tr("decisions")},
                   {{theCase.number, theCase.patient.name, maskedCpr(theCase.patient.cpr), word(theCase.priority),
                     word(theCase.status), word(theCase.conclusion), QString::number(theCase.decisions.size())}});
}

const CandidateVariant& candidateOf(const FamilyVariants& variants, const Variant& variant)
{
    if (const CandidateVariant* found = findCandidate(variants, variant))
        return *found;
    throw Error(Error::Code::NotFound, text(toString(variant)), QStringLiteral("the case has no such variant in the panel's regions"));
}

void applyDecision(VariantDecision& decision, const Values& values, const Workspace& workspace)
{
    if (has(values, "criteria")) {
        try {
            decision.criteria = criteriaFromText(textOf(values, "criteria"));
        } catch (const Error& error) {
            throw UsageError(QStringLiteral("%1: %2").arg(error.subject(), error.detail()));
        }
    }
    for (AppliedCriterion& criterion : decision.criteria) {
        criterion.reason = criterion.reason.isEmpty() ? textOf(values, "reason") : criterion.reason;
        criterion.by = criterion.by.isEmpty() ? workspace.user() : criterion.by;
        criterion.at = criterion.at.isValid() ? criterion.at : workspace.now();
    }
    if (has(values, "class"))
        decision.chosenClass = wordFrom(values, "class", AcmgClass::Uncertain);
    if (has(values, "disorder"))
        decision.disorder = textOf(values, "disorder");
    if (has(values, "reason"))
        decision.note = textOf(values, "reason");
    decision.inReport = decision.inReport || has(values, "in-report");
}

} // namespace

int newCase(const Values& values, const QStringList&)
{
    Case theCase = caseFrom(values);
    const FamilyInput input = familyInput(values);
    ConsoleTask task(tr("reading"));
    Workspace workspace(textOf(values, "database"));
    if (const auto other = sameNumberOtherName(workspace, theCase.patient))
        tell(tr("the number given belongs to the patient of case %1 under another name; the cases now share one person").arg(other->number));
    NewCaseInput wanted{std::move(theCase),
                        input,
                        askedPreset(values),
                        wordFrom(values, "tissue", Tissue::Blood),
                        wordFrom(values, "pipeline", Pipeline::Germline),
                        wordFrom(values, "site", SequencingSite::Unknown)};
    show(values, importFamily(workspace, std::move(wanted), task));
    return Done;
}

int listCases(const Values& values, const QStringList&)
{
    const Workspace workspace(databaseOf(values));
    QJsonArray cases;
    std::vector<QStringList> rows;
    for (const CaseSummary& one : workspace.listCases()) {
        cases.append(json(one));
        rows.push_back({one.number, one.patientName, maskedCpr(one.cpr), word(one.priority), word(one.status),
                        one.department, word(one.conclusion)});
    }
    if (has(values, "json"))
        printJson(QJsonDocument(QJsonObject{{"cases", cases}}));
    else
        printTable({tr("case"), tr("patient"), tr("number"), tr("priority"), tr("status"), tr("department"), tr("conclusion")}, rows);
    return Done;
}

int showCase(const Values& values, const QStringList& words)
{
    const Workspace workspace(databaseOf(values));
    show(values, caseNamed(workspace, words));
    return Done;
}

int importCase(const Values& values, const QStringList& words)
{
    if (words.isEmpty())
        throw UsageError(tr("no file given"));
    Workspace workspace(textOf(values, "database"));
    show(values, workspace.importCase(words.front(), has(values, "force")));
    return Done;
}

int exportCase(const Values& values, const QStringList& words)
{
    const Workspace workspace(databaseOf(values));
    const Case theCase = caseNamed(workspace, words);
    const QString path = required(values, "output");
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        writePhenopacket(workspace, theCase, path, has(values, "force"));
    else
        workspace.exportCase(theCase.id, path, has(values, "force"));
    tell(tr("%1 written").arg(textOf(values, "output")));
    return Done;
}

int setStatus(const Values& values, const QStringList& words)
{
    Workspace workspace(databaseOf(values));
    Case theCase = caseNamed(workspace, words);
    const auto status = enumFromString<CaseStatus>(words.value(1).toStdString());
    if (!status)
        throw UsageError(tr("say the new status: received, quality, filtering, classification, conference, report, signed or closed"));
    if (*status == CaseStatus::Signed)
        throw UsageError(tr("a case becomes signed by two signatures, not by this verb"));
    theCase.status = *status;
    show(values, workspace.saveCase(theCase, QStringLiteral("status_changed"), words.value(1)));
    return Done;
}

int decide(const Values& values, const QStringList& words)
{
    Workspace workspace(databaseOf(values));
    Case theCase = caseNamed(workspace, words);
    const Variant variant = variantFromText(required(values, "variant"));
    ConsoleTask task(tr("reading"));
    const FamilyVariants variants = workspace.loadVariants(theCase, task);
    const CandidateVariant& candidate = candidateOf(variants, variant);
    VariantDecision& decision = decisionFor(theCase, candidate);
    const VariantDecision before = decision;
    applyDecision(decision, values, workspace);
    QString told = auditNameOf(candidate);
    if (decision.chosenClass && decision.chosenClass != before.chosenClass)
        told += QStringLiteral(": ") + classChange(&before, *decision.chosenClass);
    show(values, workspace.saveCase(theCase, QStringLiteral("variant_classified"), told));
    return Done;
}

int conclude(const Values& values, const QStringList& words)
{
    Workspace workspace(databaseOf(values));
    Case theCase = caseNamed(workspace, words);
    required(values, "conclusion");
    theCase.conclusion = wordFrom(values, "conclusion", CaseConclusion::Open);
    show(values, workspace.saveCase(theCase, QStringLiteral("concluded"), textOf(values, "conclusion")));
    return Done;
}

int showHistory(const Values& values, const QStringList& words)
{
    const Workspace workspace(databaseOf(values));
    QJsonArray entries;
    std::vector<QStringList> rows;
    for (const AuditEntry& entry : workspace.history(caseNamed(workspace, words).id)) {
        entries.append(QJsonObject{{"id", entry.id},
                                   {"at", entry.at.toString(Qt::ISODate)},
                                   {"user", entry.user},
                                   {"action", entry.action},
                                   {"detail", entry.detail},
                                   {"hash", entry.hash}});
        rows.push_back({entry.at.toString(Qt::ISODate), entry.user, entry.action, entry.detail});
    }
    if (has(values, "json"))
        printJson(QJsonDocument(QJsonObject{{"entries", entries}}));
    else
        printTable({tr("at"), tr("user"), tr("action"), tr("detail")}, rows);
    return Done;
}

} // namespace gentolk::cli
