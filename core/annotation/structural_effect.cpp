#include "core/annotation/structural_effect.h"
#include <algorithm>

namespace gentolk {

namespace {

constexpr SoTerms codingTranscript = so::term(31);

// The event's bases along the transcript's strand; of a place between two bases the pair around it (last = first - 1).
struct StrandStretch {
    std::int64_t first, last;
};

StrandStretch between(const TranscriptModel& model, std::int64_t baseBefore) // of the genome
{
    const std::int64_t a = model.along(baseBefore), b = model.along(baseBefore + 1);
    return {std::max(a, b), std::min(a, b)};
}

StrandStretch across(const TranscriptModel& model, const GenomicRegion& region)
{
    const std::int64_t a = model.along(region.start), b = model.along(region.end);
    return {std::min(a, b), std::max(a, b)};
}

TouchedParts partsAt(const TranscriptModel& model, const StrandStretch& stretch)
{
    return touchedParts(model, stretch.first, stretch.last);
}

bool isInside(const TouchedParts& parts)
{
    return !parts.before && !parts.behind;
}

SoTerms termsBeside(const TranscriptModel& model, const TouchedParts& parts, const StrandStretch& stretch)
{
    const std::int64_t away = parts.before ? model.exons.front().first - stretch.last : stretch.first - model.exons.back().last;
    return away > neighbourhood ? SoTerms(0) : parts.before ? so::upstream : so::downstream;
}

SoTerms exonTerms(const TranscriptModel& model, const TouchedParts& parts)
{
    if (!model.isCoding())
        return so::noncodingExon;
    SoTerms terms = parts.firstBase < model.codingStart ? so::fivePrimeUtr : SoTerms(0);
    terms |= std::max(parts.lastBase, parts.firstBase) > model.codingEnd ? so::threePrimeUtr : SoTerms(0);
    const bool coding = parts.firstBase <= model.codingEnd && std::max(parts.lastBase, parts.firstBase) >= model.codingStart;
    return terms | (coding ? so::codingSequence : SoTerms(0));
}

SoTerms termsOfParts(const TranscriptModel& model, const TouchedParts& parts)
{
    if (parts.whole)
        return model.isCoding() ? codingTranscript : so::noncodingTranscript;
    SoTerms terms = parts.exonic ? exonTerms(model, parts) : parts.splice;
    terms |= parts.intronic || parts.firstIntron >= 0 ? so::intron : SoTerms(0);
    return terms | (!model.isCoding() && !parts.exonic ? so::noncodingTranscript : SoTerms(0));
}

// Bases of the first or last codon among those that are lost.
SoTerms lostCodons(const TranscriptModel& model, const TouchedParts& parts)
{
    const auto loses = [&](int from, int to) { return model.isCoding() && parts.exonic && parts.lastBase >= from && parts.firstBase <= to; };
    return (loses(model.codingStart, model.codingStart + 2) && model.startComplete ? so::startLost : SoTerms(0)) |
           (loses(model.codingEnd - 2, model.codingEnd) ? so::stopLost : SoTerms(0));
}

SoTerms termsOfLoss(const TranscriptModel& model, const TouchedParts& parts)
{
    if (parts.whole)
        return so::transcriptAblation;
    return termsOfParts(model, parts) | lostCodons(model, parts) | (parts.exonic ? so::featureTruncation : SoTerms(0));
}

// A gain that runs over an end of the transcript leaves a whole copy beside it.
SoTerms termsOfGain(const TranscriptModel& model, const TouchedParts& parts, const StrandStretch& stretch)
{
    if (parts.whole)
        return so::transcriptAmplification;
    const bool within = stretch.first >= model.exons.front().first && stretch.last <= model.exons.back().last;
    return termsOfParts(model, parts) | (parts.exonic && within ? so::featureElongation : SoTerms(0));
}

TranscriptEffect effectOfPart(const TranscriptModel& model, const StructuralVariant& event, const StrandStretch& stretch)
{
    TranscriptEffect effect;
    effect.parts = partsAt(model, stretch);
    if (!isInside(effect.parts)) {
        effect.terms = termsBeside(model, effect.parts, stretch);
        return effect;
    }
    effect.unknown = effect.parts.exonic && event.kind != StructuralKind::Deletion;
    switch (event.kind) {
    case StructuralKind::Deletion: effect.terms = termsOfLoss(model, effect.parts); break;
    case StructuralKind::Duplication: effect.terms = termsOfGain(model, effect.parts, stretch); break;
    case StructuralKind::Insertion:
    case StructuralKind::MobileElement:
        effect.terms = termsOfParts(model, effect.parts) | (effect.parts.exonic ? so::featureElongation : SoTerms(0));
        break;
    default: effect.terms = termsOfParts(model, effect.parts); break;
    }
    return effect;
}

// A transcript that is cut in two at a place between two of its bases; none where the place is outside.
std::optional<TranscriptEffect> brokenAt(const TranscriptModel& model, const std::string& contig, std::int64_t baseBefore)
{
    if (contig != model.contig || baseBefore < model.start() || baseBefore >= model.end())
        return std::nullopt;
    TranscriptEffect effect;
    effect.parts = partsAt(model, between(model, baseBefore));
    effect.terms = so::featureTruncation | termsOfParts(model, effect.parts);
    return effect;
}

TranscriptEffect besideJoint(const TranscriptModel& model, const StructuralVariant& event)
{
    TranscriptEffect effect;
    if (event.region.contig == model.contig)
        effect = effectOfPart(model, event, across(model, {event.region.contig, event.region.start, event.region.start}));
    if (effect.terms == 0 && event.joined && event.joined->contig == model.contig)
        effect = effectOfPart(model, event, across(model, {model.contig, event.joined->position, event.joined->position}));
    return effect;
}

TranscriptEffect effectOfJoint(const TranscriptModel& model, const StructuralVariant& event)
{
    if (const auto broken = brokenAt(model, event.region.contig, event.region.start))
        return *broken;
    if (event.joined)
        if (const auto broken = brokenAt(model, event.joined->contig, event.joined->position))
            return *broken;
    return besideJoint(model, event);
}

TranscriptEffect effectOfInversion(const TranscriptModel& model, const StructuralVariant& event)
{
    for (const std::int64_t baseBefore : {event.region.start - 1, event.region.end})
        if (const auto broken = brokenAt(model, event.region.contig, baseBefore))
            return *broken;
    TranscriptEffect effect = effectOfPart(model, event, across(model, event.region));
    effect.unknown = false; // turned as a whole
    return effect;
}

} // namespace

TranscriptEffect structuralEffectOn(const TranscriptModel& model, const StructuralVariant& event)
{
    if (event.kind == StructuralKind::BreakEnd)
        return effectOfJoint(model, event);
    if (event.region.contig != model.contig)
        return {};
    if (event.kind == StructuralKind::Inversion)
        return effectOfInversion(model, event);
    const bool put = event.kind == StructuralKind::Insertion || event.kind == StructuralKind::MobileElement;
    return effectOfPart(model, event, put ? between(model, event.region.start) : across(model, event.region));
}

} // namespace gentolk
