#include "core/annotation/annotator.h"
#include "core/annotation/coding_name.h"
#include "core/annotation/structural_effect.h"
#include "core/genetics/assembly.h"
#include <algorithm>
#include <tuple>

namespace gentolk {

// The change as given, and as HGVS places it for either strand; made when first asked for.
struct Annotator::Aligned {
    struct Placed {
        StrandChange given, named;
        bool nameable = false, duplication = false;
    };
    const GenomicChange& change;
    std::string_view contig;
    SequenceSource* source; // null: none, or it contradicts the record
    std::optional<Placed> strands[2];

    const Placed& on(bool reverse)
    {
        std::optional<Placed>& placed = strands[reverse ? 1 : 0];
        return placed ? *placed : placed.emplace(place(reverse));
    }

    Placed place(bool reverse) const
    {
        Placed placed;
        placed.given = alongStrand(change, reverse);
        if (!change.inserts() && !change.deletes()) {
            placed.named = placed.given;
            placed.nameable = true;
            return placed;
        }
        const auto moved = source ? shifted(change, !reverse, contig, *source) : std::nullopt;
        const auto repeats = moved ? isDuplication(*moved, !reverse, contig, *source) : std::nullopt;
        placed.nameable = repeats.has_value();
        placed.duplication = repeats.value_or(false);
        if (moved)
            placed.named = alongStrand(*moved, reverse);
        return placed;
    }
};

namespace {

std::string numbered(int first, int last, std::size_t of)
{
    if (first < 0)
        return {};
    std::string text = std::to_string(first + 1);
    if (last != first)
        text.append("-").append(std::to_string(last + 1));
    return text.append("/").append(std::to_string(of));
}

// All that needs no name of the change.
void describe(TranscriptConsequence& one, const TranscriptModel& model, const TranscriptEffect& effect)
{
    one.source = AnnotationSource::Own;
    one.geneSymbol = model.geneSymbol;
    one.hgncId = model.hgncId;
    one.ensemblGene = model.ensemblGene;
    one.transcript = model.accession;
    one.maneSelect = model.maneSelect;
    one.manePlusClinical = model.manePlusClinical;
    one.canonical = model.canonical;
    one.maneRefSeq = model.maneSelect && model.accession.starts_with("N") ? model.accession : std::string();
    one.biotype = model.biotype;
    one.consequences = termNames(effect.terms);
    one.impact = impactOf(one.consequences.front());
    one.exon = numbered(effect.parts.firstExon, effect.parts.lastExon, model.exons.size());
    one.intron = numbered(effect.parts.firstIntron, effect.parts.lastIntron, model.exons.size() - 1);
    one.hgvsP = effect.proteinName;
    one.effectUnknown = effect.unknown;
    one.decayPredicted = effect.decayPredicted;
    one.doubt = model.doubt;
}

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
    m_reach.resize(m_models.size());
    for (std::size_t i = 0; i < m_models.size(); ++i) {
        auto& range = m_contigs.try_emplace(m_models[i].contig, i, i).first->second;
        m_reach[i] = range.first == i ? m_models[i].end() : std::max(m_reach[i - 1], m_models[i].end());
        range.second = i + 1;
    }
}

void Annotator::collect(const std::string& contig, std::int64_t start, std::int64_t end)
{
    const auto range = m_contigs.find(contig);
    if (range == m_contigs.end())
        return;
    const std::size_t before = m_hits.size();
    const auto [first, last] = range->second;
    const auto begin = m_models.begin() + std::ptrdiff_t(first), behind = m_models.begin() + std::ptrdiff_t(last);
    const std::int64_t lowest = start - neighbourhood, highest = std::max(start, end) + neighbourhood;
    auto one = std::upper_bound(begin, behind, highest, [](std::int64_t position, const TranscriptModel& model) { return position < model.start(); });
    while (one != begin && m_reach[std::size_t(--one - m_models.begin())] >= lowest)
        if (one->end() >= lowest)
            m_hits.push_back(std::size_t(one - m_models.begin()));
    std::reverse(m_hits.begin() + std::ptrdiff_t(before), m_hits.end());
}

const TranscriptSequence* Annotator::sequenceOf(std::size_t model)
{
    if (!m_sequences[model])
        m_sequences[model] = std::make_unique<TranscriptSequence>(readTranscriptSequence(m_models[model], *m_source));
    return m_sequences[model].get();
}

void Annotator::tell(std::size_t index, Aligned& aligned, std::vector<TranscriptConsequence>& all)
{
    const TranscriptModel& model = m_models[index];
    const Aligned::Placed& placed = aligned.on(model.reverse);
    const TranscriptEffect effect = effectOn(model, aligned.source ? sequenceOf(index) : nullptr, placed.given);
    if (effect.terms == 0)
        return;
    TranscriptConsequence& one = all.emplace_back();
    describe(one, model, effect);
    if (placed.nameable)
        one.hgvsC = codingName(model, placed.named, placed.duplication);
    one.effectUnknown = mayDoMore(effect, placed.nameable);
}

std::vector<TranscriptConsequence> Annotator::annotate(const Variant& variant)
{
    const auto change = genomicChangeOf(variant);
    std::vector<TranscriptConsequence> all;
    if (!change)
        return all;
    m_hits.clear();
    collect(normalContig(variant.contig), change->start - 1, change->end);
    if (m_hits.empty())
        return all;
    Aligned aligned{*change, variant.contig, m_source, {}};
    if (m_source && m_source->bases(variant.contig, change->start, std::max(change->start, change->end)).empty())
        aligned.source = nullptr;
    else if (m_source && !change->inserts() && m_source->bases(variant.contig, change->start, change->end) != change->removed)
        aligned.source = nullptr;
    all.reserve(m_hits.size());
    for (const std::size_t index : m_hits)
        tell(index, aligned, all);
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
            describe(all.emplace_back(), m_models[index], effect);
    return all;
}

std::string Annotator::genomicNameOf(const Variant& variant)
{
    const auto change = genomicChangeOf(variant);
    if (!change)
        return {};
    Aligned aligned{*change, variant.contig, m_source, {}};
    const Aligned::Placed& placed = aligned.on(false);
    if (!placed.nameable)
        return {};
    return genomicName(variant.contig, {placed.named.first, placed.named.last, placed.named.removed, placed.named.inserted}, placed.duplication);
}

} // namespace gentolk
