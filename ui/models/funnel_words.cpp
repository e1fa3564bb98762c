#include "ui/models/funnel_words.h"
#include "ui/models/model_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QStringList>

namespace gentolk
{

QString allCallsName()
{
    return ModelWords::tr("All alleles of the family");
}

QString beingCounted()
{
    return ModelWords::tr("being counted…");
}

QString allCallsDetail(int samples, GenomeAssembly assembly)
{
    return ModelWords::tr("%n sample(s), %1", nullptr, samples).arg(word(assembly));
}

QString removedWords(const FunnelRow& counts)
{
    return counts.removed > 0 ? QStringLiteral("−") + countText(counts.removed) : QString();
}

QString keptWords(const FunnelRow& counts)
{
    QStringList parts;
    if (counts.cannotTell > 0)
        parts << ModelWords::tr("%1 unknown – kept").arg(countText(counts.cannotTell));
    if (counts.rescued > 0)
        parts << ModelWords::tr("%1 rescued").arg(countText(counts.rescued));
    return parts.join(QStringLiteral(" · "));
}

QString spokenStorey(const QString& name, bool enabled, const std::optional<FunnelRow>& counts)
{
    if (!enabled)
        return ModelWords::tr("%1: switched off").arg(name);
    if (!counts)
        return name;
    const QString spoken = ModelWords::tr("%1: %2 kept, %3 removed").arg(name, countText(counts->kept), countText(counts->removed));
    const QString marked = keptWords(*counts);
    return marked.isEmpty() ? spoken : ModelWords::tr("%1, of them %2").arg(spoken, marked);
}

} // namespace gentolk
