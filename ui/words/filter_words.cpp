#include "ui/words/filter_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"
#include <map>

namespace gentolk {
namespace {

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" \u00B7 "));
}

QString told(const InGenePanel& step)
{
    return Words::tr("genes \u00B1 %1 bases").arg(countText(step.flank));
}

QString told(const CarriedByProband&)
{
    return Words::tr("the proband has the allele");
}

QString told(const GenotypeQualityAtLeast& step)
{
    QStringList parts;
    if (step.passOnly)
        parts << QStringLiteral("PASS");
    parts << Words::tr("depth \u2265 %1").arg(step.depth) << Words::tr("GQ \u2265 %1").arg(step.quality);
    return joined(parts);
}

QString told(const FrequencyBelow& step)
{
    return joined({Words::tr("AR \u2264 %1").arg(percentText(step.recessive)), Words::tr("X \u2264 %1").arg(percentText(step.xLinked)),
                   Words::tr("AD \u2264 %1").arg(percentText(step.dominant))});
}

QString told(const SeenInHouse& step)
{
    return joined({Words::tr("AD, X: %n other family(ies)", nullptr, step.families), Words::tr("AR \u2264 %1 of families").arg(percentText(step.recessiveShare))});
}

QString told(const ConsequenceAtLeast& step)
{
    return Words::tr("from %1, or SpliceAI \u2265 %2").arg(wordOfConsequence(step.leastSevere).toLower(), decimalText(step.spliceAi, 2));
}

QString told(const SegregatesAs& step)
{
    if (step.labels.empty())
        return step.certainOnly ? Words::tr("only certain inheritance") : Words::tr("told, removes nothing");
    QStringList labels;
    for (const InheritanceLabel label : step.labels)
        labels << word(label);
    return joined(labels);
}

QString told(const RescueKnownPathogenic& step)
{
    return Words::tr("known pathogenic in ClinVar, at least %n star(s)", nullptr, step.minimumStars);
}

} // namespace

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Keep: return Words::tr("kept");
    case Verdict::Remove: return Words::tr("removed");
    case Verdict::CannotTell: return Words::tr("cannot be told: kept");
    }
    return {};
}

QString wordOfStep(const std::string& stepId)
{
    if (stepId == "panel")
        return Words::tr("Gene list");
    if (stepId == "carried")
        return Words::tr("Carried by the proband");
    if (stepId == "quality")
        return Words::tr("Call quality");
    if (stepId == "frequency")
        return Words::tr("Frequency");
    if (stepId == "in_house")
        return Words::tr("Seen in-house");
    if (stepId == "consequence")
        return Words::tr("Consequence");
    if (stepId == "inheritance")
        return Words::tr("Inheritance");
    return stepId == "rescue" ? Words::tr("Known pathogenic kept") : QString::fromStdString(stepId);
}

QString meaningOfStep(const std::string& stepId)
{
    if (stepId == "panel")
        return Words::tr("Keeps what lies in or near a gene of the list.");
    if (stepId == "carried")
        return Words::tr("Removes alleles that the proband is known not to have.");
    if (stepId == "quality")
        return Words::tr("Removes calls of the proband that are likely to be artefacts.");
    if (stepId == "frequency")
        return Words::tr("Removes alleles too common for the gene's most permissive inheritance.");
    if (stepId == "in_house")
        return Words::tr("Removes alleles seen in many of the laboratory's other families though the population hardly knows them.");
    if (stepId == "consequence")
        return Words::tr("Removes alleles without a consequence for protein, splicing or a non-coding gene.");
    if (stepId == "inheritance")
        return Words::tr("Says how each allele fits the family; removes only on request.");
    return stepId == "rescue" ? Words::tr("Exempts alleles known as pathogenic from the other steps.") : QString();
}

QString thresholdsOf(const FilterStep& step)
{
    return std::visit([](const auto& one) { return told(one); }, step);
}

QString textOf(const FilterCascade& cascade)
{
    QStringList lines{Words::tr("Filter %1, version %2").arg(wordOfPreset(QString::fromStdString(cascade.name)), QString::fromStdString(cascade.version))};
    for (const FilterStep& step : cascade.steps) {
        const QString numbers = thresholdsOf(step), id = wordOfStep(idOf(step));
        lines << (numbers.isEmpty() ? id : Words::tr("%1: %2").arg(id, numbers)) + QStringLiteral(". ") + meaningOfStep(idOf(step));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString wordOfPreset(const QString& preset)
{
    static const std::map<QString, const char*> shipped{{QStringLiteral("default"), QT_TRANSLATE_NOOP("gentolk::Words", "Standard")},
                                                        {QStringLiteral("dominant"), QT_TRANSLATE_NOOP("gentolk::Words", "Dominant")},
                                                        {QStringLiteral("recessive"), QT_TRANSLATE_NOOP("gentolk::Words", "Recessive")},
                                                        {QStringLiteral("x_linked"), QT_TRANSLATE_NOOP("gentolk::Words", "X-linked")},
                                                        {QStringLiteral("mosaic"), QT_TRANSLATE_NOOP("gentolk::Words", "Mosaic")},
                                                        {QStringLiteral("noncoding"), QT_TRANSLATE_NOOP("gentolk::Words", "Non-coding too")},
                                                        {QStringLiteral("all"), QT_TRANSLATE_NOOP("gentolk::Words", "Everything")}};
    const auto found = shipped.find(preset);
    return found == shipped.end() ? preset : Words::tr(found->second);
}

} // namespace gentolk
