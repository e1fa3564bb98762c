#include "app/cli/json_event.h"
#include "core/base/text.h"
#include <QJsonArray>
#include <QJsonObject>

namespace gentolk {

namespace {

QJsonValue textOrNull(const std::string& said)
{
    return said.empty() ? QJsonValue() : QJsonValue(text(said));
}

QJsonArray textsOf(const std::vector<std::string>& all)
{
    QJsonArray array;
    for (const std::string& one : all)
        array.append(text(one));
    return array;
}

QJsonObject sourceJson(const StructuralSource& source)
{
    QJsonObject calls;
    for (const auto& [sample, call] : source.genotypes)
        calls[text(sample)] = text(textOf(call));
    return {{"caller", textOrNull(source.caller)},
            {"file", text(source.file)},
            {"id", textOrNull(source.recordId)},
            {"contig", text(source.variant.contig)},
            {"position", qint64(source.variant.position)},
            {"alt", text(source.variant.alternate)},
            {"end", qint64(source.end)},
            {"filters", textsOf(source.filters)},
            {"genotypes", calls}};
}

QJsonValue joinedJson(const StructuralVariant& event)
{
    if (!event.joined)
        return {};
    return QJsonObject{{"contig", text(event.joined->contig)}, {"position", qint64(event.joined->position)}};
}

QJsonValue repeatJson(const StructuralVariant& event)
{
    if (event.kind != StructuralKind::Repeat)
        return {};
    return QJsonObject{{"locus", textOrNull(event.repeatLocus)},
                       {"unit", textOrNull(event.repeatUnit)},
                       {"count", event.repeatCount ? QJsonValue(*event.repeatCount) : QJsonValue()},
                       {"status", textOrNull(event.repeatStatus)}};
}

} // namespace

QJsonValue eventJson(const CandidateVariant& candidate)
{
    if (!candidate.event)
        return {};
    const StructuralVariant& event = *candidate.event;
    QJsonArray sources;
    for (const StructuralSource& source : event.sources)
        sources.append(sourceJson(source));
    return QJsonObject{{"kind", text(toString(event.kind))},
                       {"contig", text(event.region.contig)},
                       {"start", qint64(event.region.start)},
                       {"end", qint64(event.region.end)},
                       {"length", event.length ? QJsonValue(qint64(*event.length)) : QJsonValue()},
                       {"joined_to", joinedJson(event)},
                       {"imprecise", event.imprecise},
                       {"uncertainty", qint64(event.uncertainty)},
                       {"element", textOrNull(event.element)},
                       {"repeat", repeatJson(event)},
                       {"disputed", textsOf(event.disputed)},
                       {"sources", sources}};
}

} // namespace gentolk
