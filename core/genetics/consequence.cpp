#include "core/genetics/consequence.h"
#include <algorithm>
#include <array>
#include <unordered_map>

namespace gentolk {

namespace {

// Rule C-3: most severe first. The impact classes end at these ranks.
constexpr std::array<std::string_view, 41> ranked{
    "transcript_ablation", "splice_acceptor_variant", "splice_donor_variant", "stop_gained", "frameshift_variant", "stop_lost",
    "start_lost", "transcript_amplification", "feature_elongation", "feature_truncation", "inframe_insertion", "inframe_deletion",
    "missense_variant", "protein_altering_variant", "splice_donor_5th_base_variant", "splice_region_variant",
    "splice_donor_region_variant", "splice_polypyrimidine_tract_variant", "incomplete_terminal_codon_variant", "start_retained_variant",
    "stop_retained_variant", "synonymous_variant", "coding_sequence_variant", "mature_miRNA_variant", "5_prime_UTR_variant",
    "3_prime_UTR_variant", "non_coding_transcript_exon_variant", "intron_variant", "NMD_transcript_variant",
    "non_coding_transcript_variant", "coding_transcript_variant", "upstream_gene_variant", "downstream_gene_variant", "TFBS_ablation",
    "TFBS_amplification", "TF_binding_site_variant", "regulatory_region_ablation", "regulatory_region_amplification",
    "regulatory_region_variant", "intergenic_variant", "sequence_variant"};
constexpr int lastHigh = 10, lastModerate = 14, lastLow = 22, unknownRank = 99;

const std::unordered_map<std::string_view, std::string_view>& synonyms()
{
    static const std::unordered_map<std::string_view, std::string_view> table{
        {"non_synonymous_coding", "missense_variant"}, {"NON_SYNONYMOUS_CODING", "missense_variant"}, {"missense", "missense_variant"},
        {"synonymous", "synonymous_variant"}, {"SYNONYMOUS_CODING", "synonymous_variant"}, {"frameshift", "frameshift_variant"},
        {"FRAME_SHIFT", "frameshift_variant"}, {"stop_gain", "stop_gained"}, {"STOP_GAINED", "stop_gained"}, {"STOP_LOST", "stop_lost"},
        {"splice_acceptor", "splice_acceptor_variant"}, {"splice_donor", "splice_donor_variant"},
        {"splice_region", "splice_region_variant"}, {"SPLICE_SITE_ACCEPTOR", "splice_acceptor_variant"},
        {"SPLICE_SITE_DONOR", "splice_donor_variant"}, {"start_retained", "start_retained_variant"},
        {"stop_retained", "stop_retained_variant"}, {"initiator_codon_variant", "start_lost"}, {"START_LOST", "start_lost"},
        {"conservative_inframe_insertion", "inframe_insertion"}, {"disruptive_inframe_insertion", "inframe_insertion"},
        {"conservative_inframe_deletion", "inframe_deletion"}, {"disruptive_inframe_deletion", "inframe_deletion"},
        {"inframe_altering", "protein_altering_variant"}, {"coding_sequence", "coding_sequence_variant"}, {"intron", "intron_variant"},
        {"intergenic", "intergenic_variant"}, {"intergenic_region", "intergenic_variant"}, {"intragenic_variant", "intron_variant"},
        {"5_prime_utr", "5_prime_UTR_variant"}, {"3_prime_utr", "3_prime_UTR_variant"}, {"non_coding", "non_coding_transcript_variant"},
        {"5_prime_UTR_premature_start_codon_gain_variant", "5_prime_UTR_variant"}, {"5_prime_UTR_truncation", "5_prime_UTR_variant"},
        {"3_prime_UTR_truncation", "3_prime_UTR_variant"}, {"exon_loss_variant", "feature_truncation"},
        {"upstream_gene", "upstream_gene_variant"}, {"downstream_gene", "downstream_gene_variant"},
        {"non_coding_exon_variant", "non_coding_transcript_exon_variant"}, {"nc_transcript_variant", "non_coding_transcript_variant"},
        {"non_coding_transcript_exon", "non_coding_transcript_exon_variant"}, {"feature_ablation", "transcript_ablation"}};
    return table;
}

// Of the terms and of their synonyms.
const std::unordered_map<std::string_view, int>& ranks()
{
    static const auto table = [] {
        std::unordered_map<std::string_view, int> all;
        for (std::size_t i = 0; i < ranked.size(); ++i)
            all.emplace(ranked[i], int(i) + 1);
        for (const auto& [written, term] : synonyms())
            all.emplace(written, all.at(term));
        return all;
    }();
    return table;
}

} // namespace

std::string toString(Impact impact)
{
    switch (impact) {
    case Impact::High: return "HIGH";
    case Impact::Moderate: return "MODERATE";
    case Impact::Low: return "LOW";
    case Impact::Modifier: return "MODIFIER";
    }
    return {};
}

std::string toString(AnnotationSource source)
{
    switch (source) {
    case AnnotationSource::Vep: return "CSQ";
    case AnnotationSource::SnpEff: return "ANN";
    case AnnotationSource::Bcsq: return "BCSQ";
    case AnnotationSource::Own: return "own";
    }
    return {};
}

Word canonicalTerm(std::string_view term)
{
    static const auto words = [] {
        std::unordered_map<std::string_view, Word> all;
        for (const std::string_view one : ranked)
            all.emplace(one, one);
        for (const auto& [written, one] : synonyms())
            all.emplace(written, one);
        return all;
    }();
    const auto found = words.find(term);
    return found == words.end() ? Word(term) : found->second;
}

int consequenceRank(std::string_view term)
{
    const auto told = ranks().find(term);
    return told == ranks().end() ? unknownRank : told->second;
}

int rankOfTerm(Word term)
{
    static const auto words = [] {
        std::unordered_map<const void*, int> all;
        for (const auto& [written, rank] : ranks())
            all.emplace(Word(written).id(), rank);
        return all;
    }();
    const auto told = words.find(term.id());
    return told == words.end() ? unknownRank : told->second;
}

Word termOfRank(int rank)
{
    static const std::vector<Word> words(ranked.begin(), ranked.end());
    return rank < 1 || rank > int(words.size()) ? Word() : words[std::size_t(rank) - 1];
}

Impact impactOf(std::string_view term)
{
    return impactOfRank(consequenceRank(term));
}

Impact impactOfRank(int rank)
{
    return rank <= lastHigh ? Impact::High : rank <= lastModerate ? Impact::Moderate : rank <= lastLow ? Impact::Low : Impact::Modifier;
}

TermList splitTerms(std::string_view joined)
{
    TermList terms;
    for (std::size_t start = 0; start < joined.size();) {
        const std::size_t end = std::min(joined.find('&', start), joined.size());
        if (end > start)
            terms.push_back(canonicalTerm(joined.substr(start, end - start)));
        start = end + 1;
    }
    if (terms.size() < 2)
        return terms;
    std::stable_sort(terms.begin(), terms.end(),
                     [](Word a, Word b) { return rankOfTerm(a) < rankOfTerm(b); });
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
    return terms;
}

int severity(const TranscriptConsequence& consequence)
{
    int best = unknownRank;
    for (const Word term : consequence.consequences)
        best = std::min(best, rankOfTerm(term));
    return best;
}

} // namespace gentolk
