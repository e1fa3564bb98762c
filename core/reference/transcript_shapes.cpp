#include "core/reference/transcript_shapes.h"
#include "core/reference/transcript_catalog.h"
#include <algorithm>
#include <map>
#include <tuple>

namespace gentolk {

namespace {

struct KnownShape {
    std::string refSeq, ensembl; // without version
    TranscriptShape shape;
};

using Piece = GenomicExons::Piece;

std::string withoutVersion(const std::string& accession) { return accession.substr(0, accession.find('.')); }

GenomicExons exonsOf(const TranscriptModel& model)
{
    GenomicExons found;
    found.reverse = model.reverse;
    for (const TranscriptExon& exon : model.exons)
        found.exons.push_back(model.reverse ? Piece{-exon.last, -exon.first} : Piece{exon.first, exon.last});
    if (model.isCoding()) {
        const std::int64_t start = model.along(strandPositionOf(model, model.codingStart)), end = model.along(strandPositionOf(model, model.codingEnd));
        std::tie(found.codingFirst, found.codingLast) = std::minmax(start, end);
    }
    return found;
}

int basesWithin(const Piece& exon, std::int64_t first, std::int64_t last)
{
    return int(std::max<std::int64_t>(0, std::min(exon.end, last) - std::max(exon.start, first) + 1));
}

// Bases of the untranslated end before the last junction, where the stop codon's exon is not the last one.
int beyondStop(const GenomicExons& all)
{
    int bases = 0;
    for (std::size_t i = 0; i + 1 < all.exons.size(); ++i)
        bases += all.reverse ? basesWithin(all.exons[i], 1, all.codingFirst - 1) : basesWithin(all.exons[i], all.codingLast + 1, all.exons[i].end);
    return bases;
}

KnownShape shapeOf(const TranscriptModel& model)
{
    const GenomicExons all = exonsOf(model);
    KnownShape known{withoutVersion(model.accession), withoutVersion(model.otherAccession), {}};
    int before = 0;
    for (std::size_t i = 0; i < all.exons.size(); ++i) {
        const int coding = basesWithin(all.exons[i], all.codingFirst, all.codingLast);
        known.shape.codingOfExon.push_back(coding);
        known.shape.codingLength += coding;
        before += i + 1 < all.exons.size() ? coding : 0;
    }
    if (all.exons.size() > 1)
        known.shape.lastJunction = before + (before == known.shape.codingLength ? beyondStop(all) : 0);
    return known;
}

std::map<std::string, KnownShape> readShapes()
{
    std::map<std::string, KnownShape> shapes;
    for (const TranscriptModel& model : builtInTranscripts(GenomeAssembly::GRCh38))
        if (model.isCoding())
            shapes.emplace(model.geneSymbol, shapeOf(model));
    return shapes;
}

const KnownShape* knownShape(const std::string& symbol)
{
    static const std::map<std::string, KnownShape> shapes = readShapes();
    const auto found = shapes.find(symbol);
    return found == shapes.end() ? nullptr : &found->second;
}

} // namespace

std::optional<TranscriptShape> transcriptShape(const std::string& symbol)
{
    const KnownShape* known = knownShape(symbol);
    return known ? std::optional(known->shape) : std::nullopt;
}

std::optional<TranscriptShape> transcriptShape(const TranscriptConsequence& transcript, const std::string& symbol)
{
    const KnownShape* known = knownShape(symbol);
    if (!known)
        return std::nullopt;
    const std::string named = withoutVersion(transcript.transcript), paired = withoutVersion(transcript.maneRefSeq);
    const bool same = named == known->refSeq || named == known->ensembl || (!paired.empty() && paired == known->refSeq);
    return same ? std::optional(known->shape) : std::nullopt;
}

int GenomicExons::codingBases(const Piece& piece, std::int64_t start, std::int64_t end) const
{
    return codingFirst == 0 ? 0 : basesWithin(piece, std::max(codingFirst, start), std::min(codingLast, end));
}

std::optional<GenomicExons> genomicExons(const std::string& symbol, GenomeAssembly assembly)
{
    const auto& models = builtInTranscripts(assembly);
    const auto found = std::find_if(models.begin(), models.end(), [&](const TranscriptModel& model) { return model.geneSymbol == symbol; });
    return found == models.end() ? std::nullopt : std::optional(exonsOf(*found));
}

} // namespace gentolk
