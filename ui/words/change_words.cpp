#include "ui/words/change_words.h"
#include "core/base/text.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"
#include <algorithm>

namespace gentolk {

namespace {

// "1-8/48" with the words for one and for several.
QString partText(const std::string& said, const QString& one, const QString& several)
{
    const QString whole = text(said), numbers = whole.section(QLatin1Char('/'), 0, 0);
    const bool isOne = !numbers.contains(QLatin1Char('-'));
    return (isOne ? one : several).arg(QString(numbers).replace(QLatin1Char('-'), QStringLiteral("–")), whole.section(QLatin1Char('/'), 1));
}

QString reachText(const TranscriptConsequence& told)
{
    if (!told.consequences.empty() && (told.consequences.front() == "transcript_ablation" || told.consequences.front() == "transcript_amplification"))
        return Words::tr("the whole gene");
    if (!told.exon.empty())
        return partText(told.exon, Words::tr("exon %1 of %2"), Words::tr("exons %1 of %2"));
    return told.intron.empty() ? QString() : partText(told.intron, Words::tr("intron %1 of %2"), Words::tr("introns %1 of %2"));
}

QString repeatsText(const StructuralVariant& event)
{
    const QString name = event.repeatLocus.empty() ? word(event.kind) : text(event.repeatLocus);
    if (!event.repeatCount)
        return name;
    return event.repeatUnit.empty() ? QStringLiteral("%1 × %2").arg(name).arg(*event.repeatCount)
                                    : QStringLiteral("%1 %2 × %3").arg(name, text(event.repeatUnit)).arg(*event.repeatCount);
}

QString kindText(const StructuralVariant& event)
{
    if (event.kind == StructuralKind::Repeat)
        return repeatsText(event);
    if (event.joined)
        return Words::tr("joined to %1:%2").arg(text(event.joined->contig), countText(event.joined->position));
    const QString kind = event.element.empty() ? word(event.kind) : QStringLiteral("%1 (%2)").arg(word(event.kind), text(event.element));
    return event.length ? Words::tr("%1 %2", "length and kind of a structural event: 200 kb deletion").arg(basesText(*event.length), kind) : kind;
}

// Of a symbolic allele what it is and from where to where; else the alleles as the file has them.
QString placeText(const CandidateVariant& candidate)
{
    const std::string& alternate = candidate.variant.alternate;
    if (candidate.end == 0 || !isSymbolic(alternate))
        return text(toString(candidate.variant));
    const QString kind = alternate.starts_with("<DEL")   ? word(StructuralKind::Deletion)
                         : alternate.starts_with("<DUP") ? word(StructuralKind::Duplication)
                                                         : text(alternate);
    return QStringLiteral("%1 %2:%3-%4").arg(kind, text(candidate.variant.contig)).arg(candidate.variant.position + 1).arg(candidate.end);
}

} // namespace

QString basesText(std::int64_t bases)
{
    constexpr double kilo = 1000, mega = 1'000'000;
    if (double(bases) >= mega)
        return Words::tr("%1 Mb").arg(decimalText(double(bases) / mega, 2));
    return double(bases) >= 10 * kilo ? Words::tr("%1 kb").arg(decimalText(double(bases) / kilo, 1)) : Words::tr("%1 bases").arg(countText(bases));
}

QString eventText(const CandidateVariant& candidate)
{
    if (!candidate.event)
        return {};
    const QString kind = kindText(*candidate.event), reach = candidate.transcript() ? reachText(*candidate.transcript()) : QString();
    return reach.isEmpty() ? kind : QStringLiteral("%1, %2").arg(kind, reach);
}

QString changeText(const CandidateVariant& candidate)
{
    const TranscriptConsequence* told = candidate.transcript();
    if (told && !told->hgvsC.empty())
        return text(told->hgvsC);
    return candidate.event ? eventText(candidate) : placeText(candidate);
}

} // namespace gentolk
