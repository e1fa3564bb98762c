#include "core/base/text.h"
#include "ui/variants/detail_sections.h"
#include "ui/variants/variant_detail.h"
#include "ui/words/change_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QVBoxLayout>

namespace gentolk {

namespace {

QString placeText(const std::string& contig, std::int64_t position)
{
    return QStringLiteral("%1:%2").arg(text(contig), countText(position));
}

QString placeOfEvent(const StructuralVariant& event)
{
    const QString start = placeText(event.region.contig, event.region.start);
    return event.region.end > event.region.start ? QStringLiteral("%1–%2").arg(start, countText(event.region.end)) : start;
}

QString exactnessOf(const StructuralVariant& event)
{
    if (event.uncertainty > 0)
        return VariantDetail::tr("within %1").arg(basesText(event.uncertainty));
    return event.imprecise ? VariantDetail::tr("not exact") : VariantDetail::tr("exact by the caller");
}

QString repeatText(const StructuralVariant& event)
{
    const QString count = event.repeatCount ? QString::number(*event.repeatCount) : missingText();
    const QString unit = event.repeatUnit.empty() ? QString() : QStringLiteral(" × ") + text(event.repeatUnit);
    return event.repeatStatus.empty() ? count + unit : QStringLiteral("%1%2 (%3)").arg(count, unit, text(event.repeatStatus));
}

QString callerText(const StructuralSource& source)
{
    return source.caller.empty() ? text(source.file) : text(source.caller);
}

QString callsOf(const StructuralSource& source, const Family& family)
{
    QStringList calls;
    const auto add = [&](const QString& who, const std::string& sample) {
        const auto found = source.genotypes.find(sample);
        if (found == source.genotypes.end())
            return;
        const QString copies = found->second.copyNumber ? VariantDetail::tr(", %n copies", nullptr, *found->second.copyNumber) : QString();
        calls << QStringLiteral("%1 %2%3").arg(who, text(textOf(found->second)), copies);
    };
    add(VariantDetail::tr("child"), family.proband.sample);
    if (family.mother)
        add(VariantDetail::tr("mother"), family.mother->sample);
    if (family.father)
        add(VariantDetail::tr("father"), family.father->sample);
    return calls.isEmpty() ? VariantDetail::tr("no call of the family") : calls.join(QStringLiteral(" · "));
}

void addFacts(const StructuralVariant& event, QWidget* widget, QVBoxLayout* body)
{
    const auto line = [&](const QString& label, const QString& value) { body->addWidget(pairLine(widget, label, value)); };
    line(VariantDetail::tr("Kind"), event.element.empty() ? word(event.kind) : QStringLiteral("%1 (%2)").arg(word(event.kind), text(event.element)));
    line(VariantDetail::tr("Place"), placeOfEvent(event));
    if (event.length)
        line(VariantDetail::tr("Length"), basesText(*event.length));
    if (event.joined)
        line(VariantDetail::tr("Joined to"), placeText(event.joined->contig, event.joined->position));
    if (event.kind == StructuralKind::Repeat)
        line(event.repeatLocus.empty() ? VariantDetail::tr("Repeat") : text(event.repeatLocus), repeatText(event));
    else
        line(VariantDetail::tr("Its ends"), exactnessOf(event));
}

} // namespace

QWidget* eventSection(const DetailSubject& subject)
{
    if (!subject.row.candidate->event)
        return nullptr;
    const StructuralVariant& event = *subject.row.candidate->event;
    QVBoxLayout* body = nullptr;
    QWidget* widget = section(subject.parent, VariantDetail::tr("Structural event"),
                              VariantDetail::tr("told by %n record(s)", nullptr, int(event.sources.size())), body);
    widget->setObjectName(QStringLiteral("structuralEvent"));
    addFacts(event, widget, body);
    for (const StructuralSource& source : event.sources)
        body->addWidget(words(widget, QStringLiteral("%1: %2").arg(callerText(source), callsOf(source, subject.variants.family)), "second"));
    for (const std::string& sample : event.disputed)
        body->addWidget(caution(widget, QStringLiteral("triangle-alert"),
                                VariantDetail::tr("The callers disagree whether %1 has it.").arg(text(sample)), "warn"));
    return widget;
}

} // namespace gentolk
