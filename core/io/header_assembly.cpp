#include "core/annotation/text_parts.h"
#include "core/io/header_facts.h"
#include <algorithm>
#include <set>

namespace gentolk {

namespace {

struct Told {
    GenomeAssembly assembly;
    std::string evidence;
};

bool isMainChromosome(const std::string& contig)
{
    const ContigKind kind = contigKind(contig);
    return kind == ContigKind::Autosome || kind == ContigKind::X || kind == ContigKind::Y;
}

std::string lengthText(const VcfContig& contig)
{
    return "length of contig " + contig.name + " (" + std::to_string(contig.length) + ")";
}

// None: no chromosome has a length.
std::optional<Told> toldByLengths(const std::vector<VcfContig>& contigs)
{
    std::optional<Told> told;
    std::set<GenomeAssembly> found;
    for (const VcfContig& contig : contigs) {
        if (contig.length <= 0 || !isMainChromosome(contig.name))
            continue;
        const GenomeAssembly assembly = assemblyOfContig(contig.name, contig.length);
        if (assembly != GenomeAssembly::Unknown)
            found.insert(assembly);
        if (!told || (told->assembly == GenomeAssembly::Unknown && assembly != GenomeAssembly::Unknown))
            told = Told{assembly, lengthText(contig)};
    }
    if (found.size() > 1)
        return Told{GenomeAssembly::Unknown, "contig lengths of both GRCh37 and GRCh38"};
    if (told && told->assembly == GenomeAssembly::Unknown)
        told->evidence += " fits neither GRCh37 nor GRCh38";
    return told;
}

GenomeAssembly assemblyIn(const std::string& text)
{
    const std::string lower = lowerText(text);
    const auto names = [&](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return lower.find(word) != std::string::npos; });
    };
    const bool old = names({"grch37", "hg19", "b37", "hs37", "g1k_v37"}), current = names({"grch38", "hg38", "hs38", "b38"});
    return old == current ? GenomeAssembly::Unknown : old ? GenomeAssembly::GRCh37 : GenomeAssembly::GRCh38;
}

// The words of a header line that may name the reference.
std::string referenceText(const bcf_hrec_t* line)
{
    const std::string key = line->key ? line->key : "";
    if ((key == "reference" || key == "assembly" || key == "VEP") && line->value)
        return line->value;
    for (int i = 0; key == "contig" && i < line->nkeys; ++i)
        if (lowerText(line->keys[i]) == "assembly" && line->vals[i])
            return line->vals[i];
    return {};
}

Told toldByNames(const bcf_hdr_t* header)
{
    for (int i = 0; i < header->nhrec; ++i) {
        const bcf_hrec_t* line = header->hrec[i];
        const std::string text = referenceText(line);
        if (const GenomeAssembly assembly = assemblyIn(text); assembly != GenomeAssembly::Unknown)
            return {assembly, "##" + std::string(line->key) + " names " + toString(assembly) + "; no chromosome has a length"};
    }
    return {GenomeAssembly::Unknown, "no chromosome has a length, and no header line names the reference"};
}

} // namespace

void decideAssembly(VcfHeader& facts, const bcf_hdr_t* header)
{
    const std::optional<Told> byLength = toldByLengths(facts.contigs);
    const Told told = byLength ? *byLength : toldByNames(header);
    facts.assembly = told.assembly;
    facts.assemblyEvidence = told.evidence;
}

} // namespace gentolk
