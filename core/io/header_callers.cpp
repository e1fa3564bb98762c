#include "core/annotation/text_parts.h"
#include "core/io/header_facts.h"
#include <array>
#include <set>

namespace gentolk {

namespace {

struct Mark {
    std::string_view word; // in lower case, in the line's key, ID or source
    const char* caller;
};

constexpr std::array callerMarks{
    Mark{"gatkcommandline", "GATK"}, Mark{"haplotypecaller", "GATK"}, Mark{"genotypegvcfs", "GATK"}, Mark{"selectvariants", "GATK"},
    Mark{"unifiedgenotyper", "GATK"}, Mark{"applyvqsr", "GATK"}, Mark{"mutect", "Mutect2"}, Mark{"dragen", "DRAGEN"},
    Mark{"deepvariant", "DeepVariant"}, Mark{"glnexus", "GLnexus"}, Mark{"strelka", "Strelka"}, Mark{"generatesvcandidates", "Manta"},
    Mark{"manta", "Manta"}, Mark{"freebayes", "FreeBayes"}, Mark{"bcftools_call", "bcftools"}, Mark{"bcftools_mpileup", "bcftools"},
    Mark{"samtools", "bcftools"}, Mark{"lumpy", "LUMPY"}, Mark{"svtyper", "SVTyper"}, Mark{"delly", "DELLY"}, Mark{"gridss", "GRIDSS"},
    Mark{"expansionhunter", "ExpansionHunter"}, Mark{"stranger", "Stranger"}, Mark{"trgt", "TRGT"}, Mark{"cnvnator", "CNVnator"},
    Mark{"cnvkit", "CNVkit"}, Mark{"canvas", "Canvas"}, Mark{"tiddit", "TIDDIT"}, Mark{"sniffles", "Sniffles"}, Mark{"pbsv", "pbsv"},
    Mark{"cutesv", "cuteSV"}, Mark{"smoove", "smoove"}, Mark{"clair3", "Clair3"}, Mark{"octopus", "Octopus"}, Mark{"sentieon", "Sentieon"},
    Mark{"platypus", "Platypus"}, Mark{"mutserve", "mutserve"}, Mark{"melt", "MELT"}};

// Key and, of a structured line, its ID; of ##source and the like the value too. Command lines themselves name other tools' files.
std::string speakingPart(const bcf_hrec_t* line)
{
    if (line->type != BCF_HL_GEN && line->type != BCF_HL_STR)
        return {};
    std::string text = line->key ? line->key : "";
    const std::string key = lowerText(text);
    if (line->value && (key.starts_with("source") || key == "caller"))
        text += std::string(" ") + line->value;
    for (int i = 0; line->type == BCF_HL_STR && i < line->nkeys; ++i)
        if (std::string_view(line->keys[i]) == "ID" && line->vals[i])
            text += std::string(" ") + line->vals[i];
    return lowerText(text);
}

} // namespace

std::vector<std::string> callersOf(const bcf_hdr_t* header)
{
    std::set<std::string> callers;
    for (int i = 0; i < header->nhrec; ++i) {
        const std::string text = speakingPart(header->hrec[i]);
        for (const Mark& mark : callerMarks)
            if (!text.empty() && text.find(mark.word) != std::string::npos)
                callers.insert(mark.caller);
    }
    return {callers.begin(), callers.end()};
}

} // namespace gentolk
