// bench_proposals [COUNT]: proposes the criteria of COUNT (100,000) variants and prints the seconds. The goal: at most 1 s.
#include "core/acmg/propose.h"
#include "core/acmg/rule_book.h"
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace gentolk;

namespace {

CandidateVariant variantOf(const PanelGene& gene, int number)
{
    static const char* const consequences[] = {"missense_variant", "synonymous_variant", "intron_variant", "stop_gained", "frameshift_variant", "inframe_deletion"};
    CandidateVariant candidate;
    candidate.gene = &gene;
    candidate.variant = {"1", 1000 + number, "C", "T"};
    TranscriptConsequence transcript;
    transcript.geneSymbol = gene.symbol;
    transcript.consequences = {consequences[number % 6]};
    transcript.impact = impactOf(transcript.consequences[0]);
    transcript.exon = "3/9";
    transcript.hgvsC = "c." + std::to_string(number) + "C>T";
    transcript.hgvsP = "p.Arg" + std::to_string(1 + number % 900) + "Cys";
    candidate.transcripts = {transcript};
    candidate.chosen = 0;
    candidate.frequency = PopulationFrequency{"gnomADg_AF", (number % 100) * 1e-6, {}, number % 3, {}};
    candidate.scores = {(number % 1000) / 1000.0, {}, 20.0, (number % 100) / 100.0};
    return candidate;
}

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 100000;
    PanelGene genes[2];
    genes[0].symbol = "LRBA";
    genes[1].symbol = "RAG1";
    PanelDisorder disorder;
    disorder.modes = {ModeOfInheritance::AutosomalRecessive};
    disorder.mechanisms = {Mechanism::LossOfFunction};
    for (PanelGene& gene : genes)
        gene.disorders = {disorder};
    std::vector<CandidateVariant> candidates;
    for (int i = 0; i < count; ++i)
        candidates.push_back(variantOf(genes[i % 2], i));
    const AcmgRuleBook& book = acmgRuleBook();
    std::size_t met = 0;
    const auto start = std::chrono::steady_clock::now();
    for (const CandidateVariant& candidate : candidates)
        met += proposeCriteria(candidate, Family{}, false, book.forCandidate(candidate)).size();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("%d variants, %zu proposals, %.2f s\n", count, met, seconds);
    return 0;
}
