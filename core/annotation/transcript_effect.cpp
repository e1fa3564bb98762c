#include "core/annotation/transcript_effect.h"

namespace gentolk {

namespace {

struct CodingOverlap {
    bool fivePrime = false, coding = false, threePrime = false;
    bool start = false, stop = false; // bases of the first, or last, codon
};

CodingOverlap codingOverlap(const TranscriptModel& model, const TouchedParts& parts, bool inserts)
{
    const int first = parts.firstBase, last = parts.lastBase, start = model.codingStart, end = model.codingEnd;
    if (inserts)
        return {first <= start, first > start && last < end, last >= end, first > start && first <= start + 2, last < end && last >= end - 2};
    const auto meets = [&](int from, int to) { return last >= from && first <= to; };
    return {first < start, meets(start, end), last > end, meets(start, start + 2), meets(end - 2, end)};
}

// Bases of an exon and beyond it at once: splicing is hit, and what the protein becomes cannot be read off.
void addAcrossBorder(const TranscriptModel& model, const TranscriptSequence* sequence, const CodingOverlap& overlap, TranscriptEffect& effect)
{
    const bool withoutStop = sequence && sequence->known() && (sequence->protein.empty() || sequence->protein.back() != '*');

    effect.terms |= overlap.coding ? so::codingSequence : SoTerms(0);
    effect.terms |= overlap.start && model.startComplete ? so::startLost : SoTerms(0);
    effect.terms |= overlap.stop && !withoutStop ? so::stopLost : SoTerms(0);
    effect.proteinName = overlap.coding ? "p.?" : std::string();
}

// What the alleles' lengths alone say.
void addWithoutSequence(const CodingOverlap& overlap, const StrandChange& change, TranscriptEffect& effect)
{
    const auto grown = std::int64_t(change.inserted.size()) - std::int64_t(change.removed.size());
    effect.unknown = true;
    if (grown == 0 || overlap.fivePrime || overlap.threePrime)
        effect.terms |= so::codingSequence;
    else if (grown % 3 != 0)
        effect.terms |= so::frameshift;
    else
        effect.terms |= change.inserts() ? so::inframeInsertion : change.inserted.empty() ? so::inframeDeletion : so::proteinAltering;
}

bool agrees(const TranscriptSequence& sequence, const TouchedParts& parts, const StrandChange& change)
{
    return change.inserts() || sequence.bases.compare(std::size_t(parts.firstBase) - 1, change.removed.size(), change.removed) == 0;
}

void addCoding(const TranscriptModel& model, const TranscriptSequence* sequence, const StrandChange& change, TranscriptEffect& effect)
{
    const TouchedParts& parts = effect.parts;
    const CodingOverlap overlap = codingOverlap(model, parts, change.inserts());
    effect.terms |= (overlap.fivePrime ? so::fivePrimeUtr : SoTerms(0)) | (overlap.threePrime ? so::threePrimeUtr : SoTerms(0));
    if (parts.acrossBorder)
        return addAcrossBorder(model, sequence, overlap, effect);
    if (!overlap.coding)
        return;
    if (!sequence || !sequence->known() || !agrees(*sequence, parts, change))
        return addWithoutSequence(overlap, change, effect);
    ProteinChange protein = proteinChange(model, *sequence, parts.firstBase, parts.lastBase, change.inserted);
    effect.terms |= protein.terms;
    effect.proteinName = std::move(protein.name);
    const int grown = int(change.inserted.size()) - int(change.removed.size());
    if (protein.newStop)
        effect.decayPredicted = decayPredicted(model, *protein.newStop, grown);
}

void addExonic(const TranscriptModel& model, const TranscriptSequence* sequence, const StrandChange& change, TranscriptEffect& effect)
{
    if (model.isCoding())
        addCoding(model, sequence, change, effect);
    else
        effect.terms |= so::noncodingExon;
}

} // namespace

void fillEffect(TranscriptEffect& effect, const TranscriptModel& model, const TranscriptSequence* sequence, const StrandChange& change)
{
    effect.parts = touchedParts(model, change.first, change.last);
    const TouchedParts& parts = effect.parts;
    if (parts.before || parts.behind) {
        const std::int64_t away = parts.before ? model.exons.front().first - change.last : change.first - model.exons.back().last;
        effect.terms = away > neighbourhood ? SoTerms(0) : parts.before ? so::upstream : so::downstream;
        return;
    }
    if (parts.whole) {
        effect.terms = so::transcriptAblation;
        return;
    }
    effect.terms = parts.splice | (parts.intronic ? so::intron : SoTerms(0));
    if (parts.inGap) { // the model cannot tell where in the transcript this is
        effect.terms |= model.isCoding() ? so::codingSequence : so::noncodingExon;
        effect.unknown = true;
    }
    if (parts.exonic)
        addExonic(model, sequence, change, effect);
    if (!model.isCoding() && (parts.intronic || (effect.terms & (so::spliceDonor | so::spliceAcceptor))))
        effect.terms |= so::noncodingTranscript;
    if (model.isCoding() && effect.proteinName.empty() && (effect.terms & (so::spliceDonor | so::spliceAcceptor)))
        effect.proteinName = "p.?";
    if (std::string_view(model.biotype) == std::string_view("nonsense_mediated_decay"))
        effect.terms |= so::decayTranscript;
}

} // namespace gentolk
