#include "core/annotation/transcript_sequence.h"
#include "core/annotation/so_terms.h"
#include "core/genetics/assembly.h"
#include "core/genetics/consequence.h"
#include <algorithm>

namespace gentolk {

namespace {

bool appendExon(const TranscriptModel& model, const TranscriptExon& exon, SequenceSource& source, std::string& bases)
{
    const std::int64_t start = model.reverse ? -exon.last : exon.first, end = model.reverse ? -exon.first : exon.last;
    const std::string_view genome = source.bases(model.contig, start, end);
    if (std::int64_t(genome.size()) != end - start + 1)
        return false;
    bases += genome;
    if (model.reverse)
        copyReverseComplement(genome, bases.data() + bases.size() - genome.size());
    return true;
}

// A UGA that the model knows to be read as selenocysteine is 'U'.
char residueAt(const TranscriptModel& model, const TranscriptSequence& sequence, int at, int codon)
{
    const char* bases = sequence.bases.data() + at;
    const char residue = aminoAcidOf(bases[0], bases[1], bases[2], sequence.code);
    const auto& sec = model.selenocysteines;
    return residue == '*' && std::find(sec.begin(), sec.end(), codon) != sec.end() ? 'U' : residue;
}

} // namespace

TranscriptSequence readTranscriptSequence(const TranscriptModel& model, SequenceSource& source)
{
    TranscriptSequence sequence;
    sequence.code = contigKind(model.contig) == ContigKind::Mitochondrial ? GeneticCode::VertebrateMitochondrial : GeneticCode::Standard;
    sequence.bases.reserve(std::size_t(model.length()));
    for (const TranscriptExon& exon : model.exons)
        if (!appendExon(model, exon, source, sequence.bases))
            return {};
    if (!model.isCoding())
        return sequence;
    sequence.protein.reserve(std::size_t(std::max(0, model.codingEnd - model.codingStart + 1)) / 3);
    int codon = 1;
    for (int at = model.codingStart - 1 + model.startPhase; at + 3 <= model.codingEnd; at += 3)
        sequence.protein += residueAt(model, sequence, at, codon++);
    return sequence;
}

TermList termNames(SoTerms terms)
{
    TermList names;
    for (; terms != 0; terms &= terms - 1)
        names.push_back(termOfRank(mostSevereRank(terms)));
    return names;
}

void appendTerms(std::string& text, SoTerms terms, std::string_view separator)
{
    for (; terms != 0; terms &= terms - 1)
        text.append(termOfRank(mostSevereRank(terms)).text()).append((terms & (terms - 1)) != 0 ? separator : std::string_view());
}

} // namespace gentolk
