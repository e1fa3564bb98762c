#include "ui/models/memory_lines.h"
#include "core/workflow/classification.h"
#include "ui/words/acmg_words.h"
#include "ui/words/fact_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"
#include <algorithm>

namespace gentolk
{

namespace
{

using Weight = MemoryLine::Weight;

QString classText(AcmgClass classification)
{
    return Words::tr("%1 (%2)").arg(classNumber(classification), word(classification));
}

QString whoText(const QString& by, const QDateTime& at)
{
    const QString who = by.isEmpty() ? Words::tr("author not known") : by;
    return Words::tr("%1, %2").arg(who, at.isValid() ? dateTimeText(at) : Words::tr("date not known"));
}

bool isApplied(const AppliedCriterion& one)
{
    return one.state == CriterionState::Met && (one.decision == DecisionState::Accepted || one.decision == DecisionState::Modified);
}

QString appliedCodes(const std::vector<AppliedCriterion>& criteria, bool onlyOfPatient = false)
{
    QStringList codes;
    for (const AppliedCriterion& one : criteria)
        if (isApplied(one) && (!onlyOfPatient || restsOnPatient(one.criterion)))
            codes << nameOf(one);
    return codes.join(QStringLiteral(", "));
}

QString disorderText(const QString& disorder, const QString& inheritance)
{
    return inheritance.isEmpty() ? disorder : Words::tr("%1, %2").arg(disorder, inheritance);
}

MemoryLine earlierLine(const KeptClassification& one)
{
    QStringList parts{Words::tr("class %1").arg(classText(*one.chosenClass)), disorderText(one.disorder, one.inheritance)};
    if (const QString codes = appliedCodes(one.criteria); !codes.isEmpty())
        parts << codes;
    parts << whoText(one.by, one.at);
    const QString where = one.caseNumber.isEmpty() ? Words::tr("a case that you may not open") : one.caseNumber;
    return {Weight::Plain, Words::tr("%1: %2").arg(where, parts.join(QStringLiteral(" \u00B7 ")))};
}

MemoryLine statementLine(const LaboratoryStatement& one)
{
    QStringList parts{Words::tr("class %1").arg(classText(one.statedClass)), disorderText(one.disorder, one.inheritance)};
    if (!one.criteria.isEmpty())
        parts << one.criteria;
    parts << (one.evaluated.isValid() ? dateText(one.evaluated) : Words::tr("date not known"));
    parts.removeAll(QString());
    return {Weight::Plain, Words::tr("Laboratory %1: %2").arg(one.laboratory, parts.join(QStringLiteral(" \u00B7 ")))};
}

QString nameOfSide(const ClassSide& side)
{
    switch (side.who) {
    case ClassSide::Who::ThisCase: return Words::tr("this case");
    case ClassSide::Who::OtherCase: return side.name.isEmpty() ? Words::tr("a case that you may not open") : side.name;
    case ClassSide::Who::SecondOpinion:
    case ClassSide::Who::OtherLaboratory: return side.name;
    case ClassSide::Who::ClinVar: return QStringLiteral("ClinVar");
    }
    return {};
}

void addDifferences(std::vector<MemoryLine>& lines, const VariantMemory& memory, const CandidateVariant& candidate, const VariantDecision* decided)
{
    for (const ClassDifference& one : differencesOf(memory, candidate.clinvar, decided))
        lines.push_back({one.agreement == Agreement::Conflict ? Weight::Conflict : Weight::Warning, differenceText(one)});
}

// "PM2 (met, supporting): AF 0 …"
QString judgedText(const AppliedCriterion& one)
{
    const QString state = one.state == CriterionState::Met ? Words::tr("%1, %2").arg(word(one.state), word(one.strength).toLower()) : word(one.state);
    return one.reason.isEmpty() ? state : Words::tr("%1 (%2)").arg(state, wordsOfReason(one.reason));
}

QString changeText(const ChangedProposal& change)
{
    return Words::tr("%1: then %2; now %3").arg(QString::fromStdString(toString(change.now.criterion)), judgedText(change.then), judgedText(change.now));
}

void addProposal(std::vector<MemoryLine>& lines, const VariantMemory& memory, const VariantDecision* decided)
{
    if (!memory.proposed() || (decided && decided->chosenClass))
        return;
    QString told = Words::tr("Proposal to confirm anew: class %1. Nothing is set until you choose a class.").arg(classText(*memory.proposed()));
    if (const QString codes = appliedCodes(memory.earlier.front().criteria, true); !codes.isEmpty())
        told += QLatin1Char(' ') + Words::tr("%1 rested on that patient and are not carried over.").arg(codes);
    lines.push_back({Weight::Good, told});
}

// The rule file of the last decision against today's (rule R-1: told, nothing changes).
void addNewerRules(std::vector<MemoryLine>& lines, const VariantMemory& memory, const VariantDecision* decided)
{
    const auto last = std::find_if(memory.history.rbegin(), memory.history.rend(), [](const KeptClassification& one) { return !one.opinion; });
    if (!decided || last == memory.history.rend() || last->rulesSha256.isEmpty())
        return;
    const RulesOfClass today = rulesForDecision(*decided);
    if (today.sha256 == last->rulesSha256)
        return;
    const QString name = today.specification.isEmpty() ? today.name : today.specification;
    lines.push_back({Weight::Warning, Words::tr("Decided by the rules %1, version %2; today's are %3, version %4. Weigh it again; nothing has been changed.")
                                          .arg(last->rules, last->rulesVersion, name, today.version)});
}

void addOwn(std::vector<MemoryLine>& lines, const VariantMemory& memory)
{
    if (!memory.searched)
        lines.push_back({Weight::Warning, Words::tr("Earlier cases are not searched: the alleles of this change are not written out.")});
    else if (memory.earlier.empty())
        lines.push_back({Weight::Plain, Words::tr("Not classified in any other case here.")});
    for (const KeptClassification& one : memory.earlier)
        lines.push_back(earlierLine(one));
    for (const KeptClassification& one : memory.opinions())
        lines.push_back({Weight::Plain, Words::tr("Second opinion, class %1: %2 (%3)").arg(classText(*one.chosenClass), one.note, whoText(one.by, one.at))});
}

} // namespace

std::vector<MemoryLine> memoryLines(const VariantMemory& memory, const CandidateVariant& candidate, const VariantDecision* decided)
{
    std::vector<MemoryLine> lines;
    if (memory.artefact)
        lines.push_back({Weight::Conflict, Words::tr("Artefact of this laboratory: %1 (%2). It stays in the list.")
                                               .arg(memory.artefact->reason, whoText(memory.artefact->by, memory.artefact->at))});
    addDifferences(lines, memory, candidate, decided);
    addNewerRules(lines, memory, decided);
    addProposal(lines, memory, decided);
    addOwn(lines, memory);
    for (const LaboratoryStatement& one : memory.others)
        lines.push_back(statementLine(one));
    lines.push_back({Weight::Plain, candidate.clinvar ? Words::tr("ClinVar: %1").arg(word(candidate.clinvar->significance))
                                                      : Words::tr("ClinVar: not in the file")});
    return lines;
}

std::vector<MemoryLine> newerLines(const NewerKnowledge& newer)
{
    std::vector<MemoryLine> lines;
    const auto tell = [&](const QString& told) { lines.push_back({Weight::Warning, told}); };
    if (!newer.bySources.empty() || newer.clinvarNow)
        tell(Words::tr("Installed since this case was read: %1. It would propose otherwise; nothing has been changed.").arg(newer.sources.join(QStringLiteral(", "))));
    if (newer.clinvarNow)
        tell(Words::tr("%1 says %2; this case was judged with %3.")
                 .arg(QString::fromStdString(newer.clinvarNow->source), word(newer.clinvarNow->significance),
                      newer.clinvarThen ? word(newer.clinvarThen->significance) : Words::tr("no entry")));
    for (const ChangedProposal& one : newer.bySources)
        tell(changeText(one));
    if (!newer.byRules.empty())
        tell(Words::tr("Accepted as proposed, and judged otherwise today. Weigh it again; nothing has been changed."));
    for (const ChangedProposal& one : newer.byRules)
        tell(changeText(one));
    return lines;
}

QString differenceText(const ClassDifference& difference)
{
    const QString sides = Words::tr("%1 says %2, %3 says %4")
                              .arg(nameOfSide(difference.one), classText(difference.one.said), nameOfSide(difference.other), classText(difference.other.said));
    switch (difference.agreement) {
    case Agreement::Same: return sides;
    case Agreement::Conflict: return Words::tr("Conflict: %1").arg(sides);
    case Agreement::OneApart: return Words::tr("One class apart: %1").arg(sides);
    case Agreement::NotComparable: return Words::tr("Cannot be compared: %1").arg(sides);
    }
    return sides;
}

std::vector<MemoryLine> classHistory(const VariantMemory& memory)
{
    std::vector<MemoryLine> lines;
    for (auto one = memory.history.rbegin(); one != memory.history.rend(); ++one) {
        QStringList parts;
        if (one->opinion)
            parts << Words::tr("second opinion");
        parts << (one->chosenClass ? Words::tr("class %1").arg(classText(*one->chosenClass)) : Words::tr("no class"));
        if (const QString codes = appliedCodes(one->criteria); !codes.isEmpty())
            parts << codes;
        lines.push_back({Weight::Plain, Words::tr("%1: %2").arg(whoText(one->by, one->at), parts.join(QStringLiteral(" \u00B7 ")))});
    }
    return lines;
}

QString iconOf(Weight weight)
{
    switch (weight) {
    case Weight::Plain: return QStringLiteral("history");
    case Weight::Good: return QStringLiteral("circle-help");
    case Weight::Warning: return QStringLiteral("circle-alert");
    case Weight::Conflict: return QStringLiteral("triangle-alert");
    }
    return {};
}

} // namespace gentolk
