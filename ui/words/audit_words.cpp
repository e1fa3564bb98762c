#include "ui/words/audit_words.h"
#include "ui/words/acmg_words.h"
#include "ui/words/case_words.h"
#include "ui/words/filter_words.h"
#include "ui/words/words.h"
#include <QHash>
#include <QRegularExpression>

namespace gentolk {
namespace {

QHash<QString, QString> actionsOnCases()
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
        {QStringLiteral("variant.restore"), Words::tr("took a dismissed variant back")},
        {QStringLiteral("variant.report"), Words::tr("chose a variant for the report")},
        {QStringLiteral("variant.unreport"), Words::tr("took a variant out of the report")},
        {QStringLiteral("variant.note"), Words::tr("wrote a note on a variant")},
        {QStringLiteral("variant.class"), Words::tr("set the class of a variant")},
        {QStringLiteral("variant.classify"), Words::tr("took a variant to classification")},
        {QStringLiteral("criterion.set"), Words::tr("set a criterion")},
        {QStringLiteral("criterion.remove"), Words::tr("removed a criterion")},
        {QStringLiteral("variant.opinion"), Words::tr("gave a second opinion on a variant")},
        {QStringLiteral("artefact.mark"), Words::tr("marked a variant as an artefact of the laboratory")},
        {QStringLiteral("artefact.unmark"), Words::tr("took back the mark of an artefact")},
        {QStringLiteral("decisions.export"), Words::tr("wrote the laboratory's classes to a list")},
        {QStringLiteral("decisions.import"), Words::tr("read another laboratory's list of classes")},
        {QStringLiteral("report.write"), Words::tr("wrote a report file")},
        {QStringLiteral("report.letter"), Words::tr("wrote the letter to the department")},
        {QStringLiteral("worklist.search"), Words::tr("searched the case list; cases found")},
        {QStringLiteral("history.export"), Words::tr("wrote the history to a file")},
        {QStringLiteral("report.draft"), Words::tr("drafted the report")},
        {QStringLiteral("report.print"), Words::tr("printed the report")},
        {QStringLiteral("status_changed"), Words::tr("changed the status")},
        {QStringLiteral("variant_classified"), Words::tr("decided on a variant")},
        {QStringLiteral("report_written"), Words::tr("wrote a report file")},
        {QStringLiteral("quality.check"), Words::tr("checked who the samples are")},
        {QStringLiteral("genome.look"), Words::tr("looked through the whole genome")},
        {QStringLiteral("samples.match"), Words::tr("matched the samples with the requisition and the CPR number")},
        {QStringLiteral("concluded"), Words::tr("set the conclusion")},
        {QStringLiteral("pedigree.add"), Words::tr("added relatives to the pedigree")},
        {QStringLiteral("pedigree.affection"), Words::tr("changed a disease status in the pedigree")},
        {QStringLiteral("pedigree.sex"), Words::tr("changed a sex in the pedigree")},
        {QStringLiteral("pedigree.deceased"), Words::tr("changed in the pedigree who is dead")},
        {QStringLiteral("pedigree.carrier"), Words::tr("changed a carrier in the pedigree")},
        {QStringLiteral("pedigree.pregnancy"), Words::tr("changed a pregnancy in the pedigree")},
        {QStringLiteral("pedigree.twins"), Words::tr("changed twins in the pedigree")},
        {QStringLiteral("pedigree.consanguinity"), Words::tr("changed consanguinity in the pedigree")},
        {QStringLiteral("pedigree.parent"), Words::tr("joined a child to a parent in the pedigree")},
        {QStringLiteral("pedigree.remove"), Words::tr("removed a person from the pedigree")},
        {QStringLiteral("pedigree.export"), Words::tr("exported the pedigree")},
    };
}

QHash<QString, QString> actionsOfPeople()
{
    return {
        {QStringLiteral("setting.change"), Words::tr("changed a setting")},
        {QStringLiteral("conclusion.set"), Words::tr("set the conclusion")},
        {QStringLiteral("case.break_glass"), Words::tr("opened a case without the right to, in an emergency")},
        {QStringLiteral("access.denied"), Words::tr("tried what they have no right to")},
        {QStringLiteral("user.add"), Words::tr("made a user")},
        {QStringLiteral("user.roles"), Words::tr("changed a user's roles")},
        {QStringLiteral("user.disable"), Words::tr("disabled a user")},
        {QStringLiteral("user.enable"), Words::tr("enabled a user")},
        {QStringLiteral("user.unlock"), Words::tr("unlocked a user")},
        {QStringLiteral("user.password"), Words::tr("set a user's password")},
        {QStringLiteral("user.sign_in"), Words::tr("signed in")},
        {QStringLiteral("user.sign_out"), Words::tr("signed out")},
        {QStringLiteral("user.refused"), Words::tr("a sign-in was refused")},
        {QStringLiteral("report.text"), Words::tr("wrote in the report")},
        {QStringLiteral("report.submit"), Words::tr("handed the report over for review")},
        {QStringLiteral("report.approve"), Words::tr("approved the report as the first")},
        {QStringLiteral("report.release"), Words::tr("approved the report as the second and released it")},
        {QStringLiteral("report.returned"), Words::tr("the report became a draft again after a change")},
        {QStringLiteral("report.give_back"), Words::tr("gave the report back to its writer")},
        {QStringLiteral("report.amend"), Words::tr("began to amend the report")},
        {QStringLiteral("report.telephone"), Words::tr("gave the answer by telephone")},
        {QStringLiteral("report.import"), Words::tr("imported a signed report")},
        {QStringLiteral("conference.keep"), Words::tr("wrote the conference's record (participants, decisions, actions)")},
        {QStringLiteral("conference.minutes"), Words::tr("wrote the conference's minutes to a file")},
        {QStringLiteral("reference.add"), Words::tr("installed a data source")},
        {QStringLiteral("reference.use"), Words::tr("chose the version of a data source for new cases")},
        {QStringLiteral("reference.remove"), Words::tr("removed a data source")},
        {QStringLiteral("backup.make"), Words::tr("made a backup")},
        {QStringLiteral("backup.restore"), Words::tr("restored a backup")},
        {QStringLiteral("audit.reseal"), Words::tr("sealed the log anew")},
    };
}

QHash<QString, QString> actions()
{
    QHash<QString, QString> all = actionsOnCases();
    all.insert(actionsOfPeople());
    return all;
}

QString classWord(const QString& code)
{
    const int number = code.toInt();
    return number >= 1 && number <= 5 ? Words::tr("class %1").arg(number) : Words::tr("no class");
}

QString languageWord(const QString& code)
{
    return code == QLatin1String("da") ? Words::tr("in Danish") : code == QLatin1String("en") ? Words::tr("in English") : code;
}

template<typename Enum> QString enumWord(const QString& code)
{
    const auto value = enumFromString<Enum>(code.toStdString());
    return value ? word(*value) : code;
}

QString verbWord(const QString& code)
{
    if (code == QLatin1String("accepted"))
        return word(DecisionState::Accepted).toLower();
    if (code == QLatin1String("modified"))
        return word(DecisionState::Modified).toLower();
    return code == QLatin1String("rejected") ? word(DecisionState::Rejected).toLower() : code;
}

// "before>after", each in its words; a lone code is what it became.
template<typename Word> QString change(const QString& codes, const Word& wordOf)
{
    const QStringList sides = codes.split(QLatin1Char('>'));
    return sides.size() == 2 ? Words::tr("%1 \u2192 %2").arg(wordOf(sides[0]), wordOf(sides[1])) : wordOf(codes);
}

// "+frequency, -quality, ~consequence"
QString filterSteps(const QString& codes)
{
    QStringList told;
    for (const QString& code : codes.split(QStringLiteral(", "))) {
        const QString step = wordOfStep(code.mid(1).toStdString());
        told << (code.startsWith(QLatin1Char('+'))   ? Words::tr("%1 switched on").arg(step)
                 : code.startsWith(QLatin1Char('-')) ? Words::tr("%1 switched off").arg(step)
                 : code.startsWith(QLatin1Char('~')) ? Words::tr("%1 changed").arg(step)
                                                     : code);
    }
    return told.join(QStringLiteral(", "));
}

// "PM2_Supporting accepted" → "PM2_Supporting accepted", the verb in the window's language.
QString criterionWords(const QString& codes)
{
    const qsizetype space = codes.lastIndexOf(QLatin1Char(' '));
    return space < 0 ? codes : codes.left(space + 1) + verbWord(codes.mid(space + 1));
}

QString genomesWord(const QString& detail)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]+) genomes$"));
    const auto found = form.match(detail);
    return found.hasMatch() ? Words::tr("%n genome(s)", nullptr, found.captured(1).toInt()) : detail;
}

QString importWords(const QString& detail)
{
    static const QRegularExpression form(QStringLiteral("^as ([^,]+), sha256 (.+)$"));
    const auto found = form.match(detail);
    return found.hasMatch() ? Words::tr("there its number was %1, SHA-256 %2").arg(found.captured(1), found.captured(2)) : detail;
}

QString detailWords(const QString& action, const QString& detail)
{
    if (action == QLatin1String("variant.opinion"))
        return classWord(detail);
    if (action == QLatin1String("variant.class") || action == QLatin1String("variant_classified"))
        return change(detail, classWord);
    if (action == QLatin1String("case.status") || action == QLatin1String("status_changed"))
        return change(detail, enumWord<CaseStatus>);
    if (action == QLatin1String("conclusion.set") || action == QLatin1String("concluded"))
        return change(detail, enumWord<CaseConclusion>);
    if (action == QLatin1String("criterion.set"))
        return criterionWords(detail);
    if (action == QLatin1String("filter.change"))
        return filterSteps(detail);
    if (action == QLatin1String("case.undo") || action == QLatin1String("case.redo"))
        return wordOfAuditAction(detail);
    if (action == QLatin1String("case.create"))
        return genomesWord(detail);
    if (action == QLatin1String("case.import"))
        return importWords(detail);
    return action.startsWith(QLatin1String("report")) ? languageWord(detail) : detail;
}

} // namespace

QStringList auditActions()
{
    return actions().keys();
}

QString wordOfAuditAction(const QString& action)
{
    return actions().value(action, action);
}

QString flawSentence(const AuditFlaw& flaw)
{
    using Kind = AuditFlaw::Kind;
    const qint64 n = flaw.entry;
    switch (flaw.kind) {
    case Kind::Changed: return Words::tr("Entry %1 was changed.").arg(n);
    case Kind::Removed: return Words::tr("Entry %1 was removed.").arg(n);
    case Kind::Moved: return Words::tr("Entry %1 stands where another one stood.").arg(n);
    case Kind::Unlinked: return Words::tr("Entry %1 does not follow the one before it: that one was rewritten, or one between them removed.").arg(n);
    case Kind::Cut: return Words::tr("The log's end was cut off: entry %1 is missing.").arg(n);
    case Kind::Unsealed: return Words::tr("From entry %1 on the log is not sealed.").arg(n);
    case Kind::Rewritten: return Words::tr("The log was rewritten: entry %1 is not the one that was sealed.").arg(n);
    case Kind::HeadForged: return Words::tr("The seal of the log is not genuine.");
    case Kind::HeadMissing: return Words::tr("The seal of the log is gone.");
    case Kind::KeyMissing: return Words::tr("The key of the log is missing, so its seal cannot be checked.");
    case Kind::OriginChanged: return Words::tr("The log of an imported case was changed at its entry %1.").arg(n);
    case Kind::ReportChanged: return Words::tr("Signed report %1 was changed.").arg(n);
    case Kind::ReportRemoved: return Words::tr("Signed report %1 was removed.").arg(n);
    case Kind::ReportAdded: return Words::tr("Report %1 stands among the signed ones, but nobody signed it.").arg(n);
    }
    return {};
}

QString auditSentence(const AuditEntry& entry, const VariantNamer& nameOf)
{
    static const QRegularExpression named(QStringLiteral("^([^ :#]+)#([0-9a-f]{8})(?:: )?(.*)$"), QRegularExpression::DotMatchesEverythingOption);
    const QString action = wordOfAuditAction(entry.action);
    if (entry.detail.isEmpty())
        return action;
    const auto found = named.match(entry.detail);
    if (!found.hasMatch())
        return Words::tr("%1: %2").arg(action, detailWords(entry.action, entry.detail));
    const QString variant = nameOf(found.captured(1), found.captured(2));
    const QString rest = found.captured(3);
    if (rest.isEmpty())
        return Words::tr("%1: %2").arg(action, variant);
    return Words::tr("%1: %2, %3").arg(action, variant, detailWords(entry.action, rest));
}

} // namespace gentolk
