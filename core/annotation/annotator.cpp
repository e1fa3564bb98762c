#include "core/annotation/annotator.h"
#include "core/annotation/coding_name.h"
#include "core/annotation/structural_effect.h"
#include "core/genetics/assembly.h"
#include <algorithm>
#include <tuple>

namespace gentolk {

namespace {

// An indel that cannot be placed without sequence, and lies near a splice site or in coding bases, may do more than is said of it.
bool mayDoMore(const TranscriptEffect& effect, bool nameable)
{
    return effect.unknown || (!nameable && effect.parts.spliceWindow);
}

} // namespace

Annotator::Annotator(std::vector<TranscriptModel> models, SequenceSource* sequence) : m_models(std::move(models)), m_source(sequence)
{
    std::erase_if(m_models, [](const TranscriptModel& model) { return model.exons.empty(); });
    const auto order = [](const TranscriptModel& model) { return std::tuple(std::string_view(model.contig), model.start(), std::string_view(model.accession)); };
    std::stable_sort(m_models.begin(), m_models.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
    m_sequences.resize(m_models.size());
    for (std::size_t i = 0; i < m_models.size(); ++i) {
        const std::int64_t start = m_models[i].start(), end = m_models[i].end();
        Range& range = m_ranges.try_emplace(m_models[i].contig, Range{i, i}).first->second;
        m_places.push_back({start, end, range.first == i ? end : std::max(m_places.back().reach, end)});
        range.behind = i + 1;
    }
}

// Records come in the file's order: mostly it is the contig of the last one.
Annotator::Range Annotator::rangeOf(std::string_view contig)
{
    if (contig == m_asked)
        return m_range;
    const auto found = m_ranges.find(normalContig(contig));
    m_asked = contig;
    m_range = found == m_ranges.end() ? Range{} : found->second;
    return m_range;
}

void Annotator::collect(std::string_view contig, std::int64_t start, std::int64_t end)
{
    const std::size_t before = m_hits.size();
    const auto [first, behind] = rangeOf(contig);
    const std::int64_t lowest = start - neighbourhood, highest = std::max(start, end) + neighbourhood;
    const auto past = std::upper_bound(m_places.begin() + std::ptrdiff_t(first), m_places.begin() + std::ptrdiff_t(behind), highest,
                                       [](std::int64_t position, const Place& place) { return position < place.start; });
    for (std::size_t one = std::size_t(past - m_places.begin()); one-- > first && m_places[one].reach >= lowest;)
        if (m_places[one].end >= lowest)
            m_hits.push_back(one);
    std::reverse(m_hits.begin() + std::ptrdiff_t(before), m_hits.end());
}

const TranscriptSequence* Annotator::sequenceOf(std::size_t model)
{
    if (!m_sequences[model])
        m_sequences[model] = std::make_unique<TranscriptSequence>(readTranscriptSequence(m_models[model], *m_source));
    return m_sequences[model].get();
}

void Annotator::tell(std::size_t index, PlacedAllele& allele)
{
    const TranscriptModel& model = m_models[index];
    const PlacedAllele::OnStrand& placed = allele.along(model.reverse);
    AlleleEffect& one = m_effects.emplace_back();
    one.transcript = &model;
    fillEffect(one.effect, model, allele.sequence() ? sequenceOf(index) : nullptr, placed.given);
    if (one.effect.terms == 0)
        return m_effects.pop_back();
    if (placed.nameable)
        appendCodingName(one.codingName, model, placed.named, placed.duplication);
    one.effect.unknown = mayDoMore(one.effect, placed.nameable);
}

const std::vector<AlleleEffect>& Annotator::effectsOf(PlacedAllele& allele)
{
    m_effects.clear();
    if (!allele.changesBases())
        return m_effects;
    m_hits.clear();
    collect(allele.contig(), allele.start() - 1, allele.end());
    for (const std::size_t index : m_hits)
        tell(index, allele);
    return m_effects;
}

std::vector<TranscriptConsequence> Annotator::annotate(const Variant& variant)
{
    PlacedAllele allele = placed(variant);
    const std::vector<AlleleEffect>& effects = effectsOf(allele);
    std::vector<TranscriptConsequence> all(effects.size());
    std::transform(effects.begin(), effects.end(), all.begin(), consequenceOf);
    return all;
}

std::vector<TranscriptConsequence> Annotator::annotate(const StructuralVariant& event)
{
    m_hits.clear();
    collect(event.region.contig, event.region.start, event.region.end);
    if (event.joined)
        collect(event.joined->contig, event.joined->position, event.joined->position);
    std::sort(m_hits.begin(), m_hits.end());
    m_hits.erase(std::unique(m_hits.begin(), m_hits.end()), m_hits.end());
    std::vector<TranscriptConsequence> all;
    for (const std::size_t index : m_hits)
        if (const TranscriptEffect effect = structuralEffectOn(m_models[index], event); effect.terms != 0)
            all.push_back(consequenceOf({&m_models[index], effect, {}}));
    return all;
}

} // namespace gentolk
