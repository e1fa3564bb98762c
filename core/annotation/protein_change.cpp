#include "core/annotation/protein_change.h"
#include "core/annotation/protein_name.h"
#include <algorithm>

namespace gentolk {

namespace {

// The change and what the questions about it need.
struct CodingEdit {
    const TranscriptModel& model;
    const TranscriptSequence& sequence;
    ReplacedBases changed;
    int first, last;      // transcript positions, 1-based; last = first - 1: an insertion
    int grown;            // bases that the transcript gains (negative: loses)
    int frameStart;       // 0-based index of the first whole codon's first base
    int firstCodon;       // 0-based, the first codon that can differ
    int stopCodon;        // 0-based codon of the protein's own stop; protein.size() where it has none

    bool inserts() const { return last < first; }
    bool keepsFrame() const { return grown % 3 == 0; }
    int codonStart(int codon) const { return frameStart + 3 * codon; }
};

CodingEdit codingEdit(const TranscriptModel& model, const TranscriptSequence& sequence, int first, int last, std::string_view inserted)
{
    CodingEdit edit{model, sequence, {sequence.bases, first - 1, last - first + 1, inserted}, first, last, 0, 0, 0, 0};
    edit.grown = int(inserted.size()) - (last - first + 1);
    edit.frameStart = model.codingStart - 1 + model.startPhase;
    edit.firstCodon = std::max(0, first - 1 - edit.frameStart) / 3;
    const std::size_t size = sequence.protein.size();
    edit.stopCodon = int(size) - (size > 0 && sequence.protein.back() == '*' ? 1 : 0);
    return edit;
}

bool touchesStart(const CodingEdit& edit)
{
    const int start = edit.model.codingStart;
    const std::string& protein = edit.sequence.protein;
    if (!edit.model.startComplete || protein.empty() || (!edit.model.maneSelect && protein.front() != 'M'))
        return false;
    return edit.inserts() ? edit.first > start && edit.first <= start + 2 : edit.first <= start + 2 && edit.last >= start;
}

// A base of the stop codon is replaced, or bases are put between its own.
bool touchesStop(const CodingEdit& edit)
{
    if (edit.stopCodon == int(edit.sequence.protein.size()))
        return false;
    const int stop = edit.codonStart(edit.stopCodon) + 1;
    return edit.inserts() ? edit.first > stop && edit.first <= stop + 2 : edit.last >= stop;
}

// The whole coding sequence is still there behind the change, start codon included.
bool codingUnchangedBehind(const CodingEdit& edit)
{
    for (int i = edit.model.codingStart - 1; i < edit.last; ++i)
        if (i + edit.grown < 0 || edit.changed[i + edit.grown] != edit.sequence.bases[std::size_t(i)])
            return false;
    return true;
}

bool startCodonInPlace(const CodingEdit& edit)
{
    const int at = edit.model.codingStart - 1;
    if (edit.first < edit.model.codingStart || at + 3 > edit.changed.size())
        return false;
    const char codon[] = {edit.changed[at], edit.changed[at + 1], edit.changed[at + 2]};
    return isStartCodon({codon, 3}, edit.sequence.code);
}

std::string translated(const CodingEdit& edit, int codon, int count)
{
    std::string residues;
    for (; count > 0 && edit.codonStart(codon) + 3 <= edit.changed.size(); ++codon, --count)
        residues += edit.changed.aminoAcid(edit.codonStart(codon), edit.sequence.code);
    return residues;
}

// What is read from the first changed codon on, to its first stop.
FrameReading readToStop(const CodingEdit& edit)
{
    const std::string& protein = edit.sequence.protein;
    const auto residueBefore = [&](int codon) { return codon < int(protein.size()) ? protein[std::size_t(codon)] : '\0'; };
    FrameReading reading;
    reading.codon = edit.firstCodon;
    for (int codon = edit.firstCodon; !reading.stop && edit.codonStart(codon) + 3 <= edit.changed.size(); ++codon) {
        const char residue = edit.changed.aminoAcid(edit.codonStart(codon), edit.sequence.code);
        if (residue == '*')
            reading.stop = codon;
        if (reading.after == 0 && residue == residueBefore(codon))
            ++reading.codon;
        else if (reading.after == 0)
            reading.after = residue;
    }
    reading.before = residueBefore(reading.codon);
    return reading;
}

void markNewStop(ProteinChange& change, const CodingEdit& edit, int codon)
{
    change.newStop = edit.codonStart(codon) + 1;
}

// As many bases as before: each codon against its old self.
ProteinChange substitution(const CodingEdit& edit, std::string_view before, std::string_view after)
{
    ProteinChange change;
    const std::size_t oldStop = edit.stopCodon - edit.firstCodon < int(before.size()) ? std::size_t(edit.stopCodon - edit.firstCodon) : std::string::npos;
    if (before == after) {
        change.terms = oldStop == 0 ? so::stopRetained : oldStop == std::string::npos ? so::synonymous : so::synonymous | so::stopRetained;
        change.name = unchangedName(before, edit.firstCodon);
        return change;
    }
    const std::size_t stop = after.find('*');
    if (stop != std::string::npos && (before[stop] != '*')) {
        change.terms = so::stopGained;
        markNewStop(change, edit, edit.firstCodon + int(stop));
    } else {
        change.terms = so::missense;
    }
    change.name = replacedName(edit.sequence.protein, edit.firstCodon, before, after);
    return change;
}

// The protein's own stop ends the changed codons too, and no other comes before it.
bool keepsStop(std::string_view before, std::string_view after)
{
    return before.ends_with('*') && after.find('*') + 1 == after.size() && !after.empty();
}

// Whole codons more or fewer, before the stop codon or in it.
ProteinChange inFrame(const CodingEdit& edit, std::string_view before, std::string_view after)
{
    ProteinChange change;
    const bool onlyInserts = edit.changed.removed == 0, onlyDeletes = edit.changed.inserted.empty();
    const ResidueDifference rest = differenceOf(before, after);
    change.terms = onlyInserts || rest.before.empty() ? so::inframeInsertion
                   : onlyDeletes || rest.after.empty() ? so::inframeDeletion
                                                       : so::proteinAltering;
    if (keepsStop(before, after)) {
        change.terms |= so::stopRetained;
    } else if (const std::size_t stop = after.find('*'); stop != std::string::npos) {
        change.terms |= so::stopGained;
        markNewStop(change, edit, edit.firstCodon + int(stop));
    }
    change.name = replacedName(edit.sequence.protein, edit.firstCodon, before, after);
    return change;
}

// The reading frame shifts, or the stop codon itself is hit: read on to the next stop.
ProteinChange readOn(const CodingEdit& edit)
{
    const FrameReading reading = readToStop(edit);
    ProteinChange change;
    if (reading.before == 0 && reading.after == 0 && touchesStop(edit)) {
        change.terms = so::stopRetained;
        change.name = edit.firstCodon == edit.stopCodon ? unchangedName("*", edit.firstCodon) : "p.=";
        return change;
    }
    const bool stopHit = touchesStop(edit) || (reading.before == '*' && reading.codon == edit.stopCodon);
    change.terms = (edit.keepsFrame() ? SoTerms(0) : so::frameshift) | (stopHit ? so::stopLost : SoTerms(0));
    if (edit.keepsFrame() && edit.grown != 0)
        change.terms |= edit.grown > 0 ? so::inframeInsertion : so::inframeDeletion;
    if (!stopHit && reading.after == '*')
        change.terms |= so::stopGained;
    if (reading.stop && !stopHit)
        markNewStop(change, edit, *reading.stop);
    change.name = readOnName(reading, edit.keepsFrame());
    return change;
}

ProteinChange startChange(const CodingEdit& edit)
{
    const bool outside = edit.first < edit.model.codingStart;
    return {so::startLost | (outside ? so::fivePrimeUtr : SoTerms(0)), "p.?", std::nullopt};
}

} // namespace

ProteinChange proteinChange(const TranscriptModel& model, const TranscriptSequence& sequence, int first, int last, std::string_view inserted)
{
    const CodingEdit edit = codingEdit(model, sequence, first, last, inserted);
    if (touchesStart(edit) && !startCodonInPlace(edit)) {
        if (edit.grown != 0 && codingUnchangedBehind(edit))
            return {so::startRetained | so::fivePrimeUtr, "p.=", std::nullopt};
        return startChange(edit);
    }
    const int size = int(sequence.protein.size());
    const int beyond = model.codingEnd - model.codingStart + 1 - model.startPhase - 3 * size; // bases of a last codon that is not whole
    if (first - 1 < edit.frameStart || (beyond > 0 && last > model.codingEnd - beyond))
        return {first - 1 < edit.frameStart ? so::codingSequence : so::incompleteTerminalCodon | so::codingSequence, {}, std::nullopt};
    if (!edit.keepsFrame() || (touchesStop(edit) && last > model.codingEnd))
        return readOn(edit);
    const int firstOffset = first - 1 - edit.frameStart;
    const int lastCodon = edit.inserts() ? (firstOffset % 3 == 0 ? edit.firstCodon - 1 : edit.firstCodon) : std::min(last - 1 - edit.frameStart, 3 * size - 1) / 3;
    const int codons = lastCodon - edit.firstCodon + 1;
    const std::string_view before = std::string_view(sequence.protein).substr(std::size_t(edit.firstCodon), std::size_t(codons));
    const std::string after = translated(edit, edit.firstCodon, codons + edit.grown / 3);
    if (edit.grown != 0)
        return touchesStop(edit) && (before == after || !keepsStop(before, after)) ? readOn(edit) : inFrame(edit, before, after);
    return before != after && touchesStop(edit) && before.find('*') < before.size() && after.find('*') == std::string::npos ? readOn(edit)
                                                                                                                           : substitution(edit, before, after);
}

bool decayPredicted(const TranscriptModel& model, int stop, int grown)
{
    constexpr int protectedBases = 50;
    if (model.exons.size() < 2)
        return false;
    const int junction = model.exons.back().before + grown; // the last base of the exon before the last
    return stop <= junction - protectedBases;
}

} // namespace gentolk
