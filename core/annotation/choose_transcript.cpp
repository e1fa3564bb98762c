#include "core/annotation/panel_gene.h"
#include <algorithm>
#include <tuple>

namespace gentolk {

namespace {

std::string_view base(std::string_view accession)
{
    return accession.substr(0, accession.find('.'));
}

bool sameAccession(std::string_view a, std::string_view b)
{
    return !a.empty() && base(a) == base(b);
}

bool isRefSeq(const TranscriptConsequence& transcript)
{
    return transcript.transcript.starts_with("NM_") || transcript.transcript.starts_with("NR_");
}

// 0 is the best (rule C-4).
int standing(const TranscriptConsequence& transcript, const PanelGene* gene)
{
    if (gene && sameAccession(transcript.transcript, gene->maneRefSeq))
        return 0;
    if (gene && (sameAccession(transcript.transcript, gene->maneEnsembl)
                 || (transcript.maneSelect && sameAccession(transcript.maneRefSeq, gene->maneRefSeq))))
        return 1;
    return transcript.maneSelect ? 2 : transcript.manePlusClinical ? 3 : transcript.canonical ? 4 : 5;
}

auto orderOf(const TranscriptConsequence& transcript, const PanelGene* gene)
{
    return std::tuple(standing(transcript, gene), severity(transcript), transcript.hgvsC.empty(), !isRefSeq(transcript));
}

bool sameGene(const TranscriptConsequence& a, const TranscriptConsequence& b)
{
    return !a.hgncId.empty() && !b.hgncId.empty() ? a.hgncId == b.hgncId : a.geneSymbol == b.geneSymbol;
}

int best(const std::vector<TranscriptConsequence>& transcripts, const PanelGene* gene, auto belongs)
{
    int chosen = -1;
    for (int i = 0; i < int(transcripts.size()); ++i) {
        const TranscriptConsequence& one = transcripts[std::size_t(i)];
        if (belongs(one) && (chosen < 0 || orderOf(one, gene) < orderOf(transcripts[std::size_t(chosen)], gene)))
            chosen = i;
    }
    return chosen;
}

bool hasName(const PanelGene& gene, const std::string& symbol)
{
    const auto among = [&](const std::vector<std::string>& names) { return std::find(names.begin(), names.end(), symbol) != names.end(); };
    return symbol == gene.symbol || among(gene.previousSymbols) || among(gene.aliases);
}

} // namespace

bool isOfGene(const TranscriptConsequence& transcript, const PanelGene& gene)
{
    if (sameAccession(transcript.transcript, gene.maneRefSeq) || sameAccession(transcript.transcript, gene.maneEnsembl))
        return true;
    if (!transcript.hgncId.empty())
        return transcript.hgncId == gene.hgncId;
    if (sameAccession(transcript.ensemblGene, gene.ensemblGene))
        return true;
    return !transcript.geneSymbol.empty() && hasName(gene, transcript.geneSymbol);
}

int chooseTranscript(const std::vector<TranscriptConsequence>& transcripts, const PanelGene& gene)
{
    return best(transcripts, &gene, [&](const TranscriptConsequence& one) { return isOfGene(one, gene); });
}

int chooseTranscript(const std::vector<TranscriptConsequence>& transcripts)
{
    if (transcripts.empty())
        return -1;
    const auto worst = std::min_element(transcripts.begin(), transcripts.end(),
                                        [](const auto& a, const auto& b) { return severity(a) < severity(b); });
    return best(transcripts, nullptr, [&](const TranscriptConsequence& one) { return sameGene(one, *worst); });
}

} // namespace gentolk
