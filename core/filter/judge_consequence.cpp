#include "core/filter/judge.h"
#include "core/filter/splice_window.h"
#include <algorithm>

namespace gentolk {

namespace {

constexpr int unknownSeverity = 99;

// The reported transcript; where none is chosen, the most severe of all (rule C-3).
const TranscriptConsequence* lookedAt(const CandidateVariant& candidate)
{
    if (candidate.transcript())
        return candidate.transcript();
    const auto worst = std::min_element(candidate.transcripts.begin(), candidate.transcripts.end(),
                                        [](const auto& a, const auto& b) { return severity(a) < severity(b); });
    return worst == candidate.transcripts.end() ? nullptr : &*worst;
}

std::string termsText(const TranscriptConsequence* transcript)
{
    std::string text;
    if (transcript)
        for (const std::string& term : transcript->consequences)
            text += (text.empty() ? "" : "&") + term;
    return text.empty() ? "missing" : text;
}

// What was judged, in words.
void tell(Judgement& judgement, const ConsequenceAtLeast& step, const TranscriptConsequence* transcript)
{
    judgement.value = termsText(transcript);
    judgement.threshold = "at least as severe as " + step.leastSevere;
    if (!judgement.text.empty())
        return;
    judgement.text = (judgement.verdict == Verdict::Keep ? "Severe enough: " : "Not severe enough: ") + judgement.value + '.';
}

bool isNoncoding(const TranscriptConsequence* transcript)
{
    return transcript && severity(*transcript) >= consequenceRank("5_prime_UTR_variant") && severity(*transcript) < unknownSeverity;
}

// Exonic, and nothing tells whether it changes splicing.
bool isSilentWithoutScore(const ConsequenceAtLeast& step, const CandidateVariant& candidate, int rank)
{
    return step.keepSilentWithoutScore && !candidate.scores.spliceAi && rank >= consequenceRank("start_retained_variant") &&
           rank <= consequenceRank("synonymous_variant");
}

// Why an allele stays that its consequence alone would not keep; empty: nothing does.
std::string reasonToStay(const ConsequenceAtLeast& step, const CandidateVariant& candidate, const TranscriptConsequence* transcript)
{
    const PanelGene* gene = candidate.gene;
    if (isSymbolic(candidate.variant.alternate))
        return "A structural variant in a gene of the panel is always shown (C-8).";
    if (contigKind(candidate.variant.contig) == ContigKind::Mitochondrial)
        return "Mitochondrial RNA genes cause disease too.";
    if (candidate.scores.spliceAi && *candidate.scores.spliceAi >= step.spliceAi)
        return "SpliceAI " + numberText(*candidate.scores.spliceAi) + " is at least " + numberText(step.spliceAi) + " (C-5).";
    if (transcript && inSpliceWindow(transcript->hgvsC))
        return "Lies in the splice region, donor to +6 or acceptor from -20 (C-5).";
    if (isKnownPathogenic(candidate))
        return "Known as pathogenic in ClinVar (C-6).";
    if (step.keepNoncodingGenes && gene && gene->noncodingGene)
        return gene->symbol + " is an RNA gene: every change in it counts (C-7).";
    if (step.keepNoncodingGenes && gene && gene->noncodingVariantsKnown && isNoncoding(transcript))
        return "Non-coding variants of " + gene->symbol + " are known to cause disease (C-6).";
    return {};
}

// Of an allele that is not severe enough and that nothing keeps.
void judgeMild(Judgement& judgement, const ConsequenceAtLeast& step, const CandidateVariant& candidate, const TranscriptConsequence* transcript, int rank, const FilterContext& context)
{
    judgement.verdict = Verdict::CannotTell;
    if (candidate.gene && candidate.gene->inFalseCopy(context.assembly, candidate.variant.contig, candidate.variant.position))
        judgement.text = "Lies in the false copy of " + candidate.gene->symbol + " that GRCh38 has, where no annotation sees the gene, so the allele is kept.";
    else if (isSilentWithoutScore(step, candidate, rank))
        judgement.text = "A silent change of the exon; what it does to splicing is not known without a SpliceAI score, so the allele is kept (C-5).";
    else if (rank >= unknownSeverity || (transcript && transcript->effectUnknown))
        judgement.text = "The consequence is not known, so the allele is kept.";
    else
        judgement.verdict = Verdict::Remove;
}

} // namespace

Judgement judge(const ConsequenceAtLeast& step, const CandidateVariant& candidate, const FilterContext& context)
{
    const TranscriptConsequence* transcript = lookedAt(candidate);
    const int rank = transcript ? severity(*transcript) : unknownSeverity;
    Judgement judgement{"consequence", Verdict::Keep, false, {}, {}, {}};
    if (rank > consequenceRank(step.leastSevere) && (judgement.text = reasonToStay(step, candidate, transcript)).empty())
        judgeMild(judgement, step, candidate, transcript, rank, context);
    if (context.inWords)
        tell(judgement, step, transcript);
    return judgement;
}

} // namespace gentolk
