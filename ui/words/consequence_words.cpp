#include "ui/words/genetic_words.h"
#include "ui/words/words.h"
#include <map>

namespace gentolk {
namespace {

std::map<std::string, QString> codingWords()
{
    return {
        {"transcript_ablation", Words::tr("Transcript deleted")},
        {"splice_acceptor_variant", Words::tr("Splice acceptor")},
        {"splice_donor_variant", Words::tr("Splice donor")},
        {"stop_gained", Words::tr("Nonsense")},
        {"frameshift_variant", Words::tr("Frameshift")},
        {"stop_lost", Words::tr("Stop lost")},
        {"start_lost", Words::tr("Start lost")},
        {"transcript_amplification", Words::tr("Transcript amplified")},
        {"feature_elongation", Words::tr("Feature elongated")},
        {"feature_truncation", Words::tr("Feature truncated")},
        {"inframe_insertion", Words::tr("In-frame insertion")},
        {"inframe_deletion", Words::tr("In-frame deletion")},
        {"missense_variant", Words::tr("Missense")},
        {"protein_altering_variant", Words::tr("Protein altered")},
        {"splice_donor_5th_base_variant", Words::tr("Splice donor, 5th base")},
        {"splice_region_variant", Words::tr("Splice region")},
        {"splice_donor_region_variant", Words::tr("Splice donor region")},
        {"splice_polypyrimidine_tract_variant", Words::tr("Polypyrimidine tract")},
        {"incomplete_terminal_codon_variant", Words::tr("Incomplete last codon")},
        {"start_retained_variant", Words::tr("Start retained")},
        {"stop_retained_variant", Words::tr("Stop retained")},
        {"synonymous_variant", Words::tr("Synonymous")},
        {"coding_sequence_variant", Words::tr("Coding sequence")},
        {"coding_transcript_variant", Words::tr("Coding transcript")},
    };
}

std::map<std::string, QString> noncodingWords()
{
    return {
        {"mature_miRNA_variant", Words::tr("Mature microRNA")},
        {"5_prime_UTR_variant", Words::tr("5' UTR")},
        {"3_prime_UTR_variant", Words::tr("3' UTR")},
        {"non_coding_transcript_exon_variant", Words::tr("Non-coding RNA")},
        {"intron_variant", Words::tr("Intronic")},
        {"NMD_transcript_variant", Words::tr("NMD transcript")},
        {"non_coding_transcript_variant", Words::tr("Non-coding transcript")},
        {"upstream_gene_variant", Words::tr("Upstream of the gene")},
        {"downstream_gene_variant", Words::tr("Downstream of the gene")},
        {"TFBS_ablation", Words::tr("Binding site deleted")},
        {"TFBS_amplification", Words::tr("Binding site amplified")},
        {"TF_binding_site_variant", Words::tr("Binding site")},
        {"regulatory_region_ablation", Words::tr("Regulatory region deleted")},
        {"regulatory_region_amplification", Words::tr("Regulatory region amplified")},
        {"regulatory_region_variant", Words::tr("Regulatory region")},
        {"intergenic_variant", Words::tr("Intergenic")},
        {"sequence_variant", Words::tr("Sequence variant")},
    };
}

} // namespace

QString wordOfConsequence(const std::string& term)
{
    for (const auto& words : {codingWords(), noncodingWords()})
        if (const auto found = words.find(term); found != words.end())
            return found->second;
    return QString::fromStdString(term);
}

} // namespace gentolk
