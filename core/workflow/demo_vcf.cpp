#include "core/workflow/demo_vcf.h"
#include "core/genetics/assembly.h"
#include "core/genetics/consequence.h"
#include "core/workflow/demo_contigs.h"
#include "core/workflow/demo_transcript.h"
#include <algorithm>
#include <cstdio>
#include <tuple>

namespace gentolk
{

namespace
{

constexpr const char* csqFields =
    "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|BIOTYPE|EXON|INTRON|HGVSc|HGVSp|HGNC_ID|MANE_SELECT|gnomADg_AF|REVEL";

std::string chromosome(const std::string& name)
{
    return name == "MT" ? "chrM" : "chr" + name;
}

std::string shortNumber(const std::optional<double>& value)
{
    char text[32] = "";
    if (value)
        std::snprintf(text, sizeof text, "%.6g", *value);
    return text;
}

std::string codingName(const DemoTranscript& transcript, const DemoPlace& place, char reference, char alternate)
{
    if (place.kind == DemoPlace::Kind::Outside)
        return {};
    return "c." + place.name + onTranscript(transcript, reference) + '>' + onTranscript(transcript, alternate);
}

// One transcript's entry. accession: the transcript that is described; pair: its twin of the other source, as MANE_SELECT gives it.
std::string entry(const DemoSite& site, const DemoAllele& allele, const std::string& accession, const std::string& pair)
{
    const DemoTranscript& transcript = *allele.transcript;
    const DemoPlace place = placeIn(transcript, site.position);
    const std::string name = codingName(transcript, place, site.reference.front(), allele.alternate.front());
    const bool refSeq = accession == transcript.refSeq;
    const std::string impact = toString(impactOf(allele.consequence.substr(0, allele.consequence.find('&'))));
    std::string text = allele.alternate + '|' + allele.consequence + '|' + impact + '|' + transcript.symbol + '|' +
                       (refSeq ? "" : transcript.ensemblGene) + "|Transcript|" + accession + "|protein_coding|" + place.exon + '|' +
                       place.intron + '|';
    text += (name.empty() ? "" : accession + ':' + name) + '|' + allele.proteinName + '|' + transcript.hgncId + '|' + pair;
    return text + '|' + shortNumber(allele.frequency) + '|' + shortNumber(allele.revel);
}

// RefSeq and Ensembl side by side, as VEP's merged annotation has them.
std::string csqOf(const DemoSite& site)
{
    std::string text;
    for (const DemoAllele& allele : site.alleles) {
        text += text.empty() ? "" : ",";
        if (allele.transcript)
            text += entry(site, allele, allele.transcript->refSeq, allele.transcript->ensembl) + ',' +
                    entry(site, allele, allele.transcript->ensembl, allele.transcript->refSeq);
        else
            text += allele.alternate + "|intergenic_variant|MODIFIER|||||||||||" + '|' + shortNumber(allele.frequency) + '|';
    }
    return text;
}

std::string infoOf(const DemoSite& site)
{
    std::string text = "CSQ=" + csqOf(site);
    if (!site.significance.empty())
        text += ";CLNSIG=" + site.significance + ";CLNREVSTAT=" + site.review;
    return text + ";DEMO=" + (site.invented ? "invented" : "published");
}

// Reads of each allele, reference first. A heterozygous call shares its reads by chance, never badly.
std::vector<int> readsOf(const std::string& genotype, std::size_t alleles, int depth, DemoRandom& random)
{
    std::vector<int> reads(alleles, 0);
    if (genotype.front() == '.')
        return reads;
    const std::size_t first = std::size_t(genotype.front() - '0'), second = std::size_t(genotype.back() - '0');
    int half = 0;
    for (int i = 0; i < depth; ++i)
        half += random.happens(0.5) ? 1 : 0;
    half = std::clamp(half, (depth * 35 + 99) / 100, depth * 65 / 100);
    reads[first] += first == second ? depth : half;
    if (first != second)
        reads[second] += depth - half;
    return reads;
}

std::string sampleColumn(const DemoSite& site, const std::string& genotype, DemoRandom& random)
{
    if (genotype.front() == '.')
        return genotype + ":.:.:.";
    const bool haploid = genotype.size() == 1;
    const int depth = site.lowQuality ? int(random.between(4, 7)) : int(random.between(26, 44)) / (haploid ? 2 : 1);
    const int quality = site.lowQuality ? int(random.between(5, 12)) : int(random.between(haploid ? 45 : 80, 99));
    std::string depths;
    for (const int reads : readsOf(genotype, site.alleles.size() + 1, depth, random))
        depths += (depths.empty() ? "" : ",") + std::to_string(reads);
    return genotype + ':' + std::to_string(depth) + ':' + std::to_string(quality) + ':' + depths;
}

std::string header(const std::array<std::string, 3>& samples)
{
    std::string text =
        "##fileformat=VCFv4.2\n##source=Gentolk demo: invented people, invented background variants, published causal variants\n"
        "##FILTER=<ID=PASS,Description=\"All filters passed\">\n##FILTER=<ID=LowQual,Description=\"Low quality\">\n";
    for (const DemoContig& contig : demoContigs())
        text += "##contig=<ID=" + chromosome(contig.name) + ",length=" + std::to_string(contig.length) + ",assembly=GRCh38>\n";
    text +=
        "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: " + std::string(csqFields) +
        "\">\n##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"ClinVar clinical significance\">\n"
        "##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"ClinVar review status\">\n"
        "##INFO=<ID=DEMO,Number=1,Type=String,Description=\"published: a variant of the literature; invented: made up, its REF is not the "
        "genome's\">\n"
        "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Read "
        "depth\">\n"
        "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Genotype quality\">\n"
        "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Reads of each "
        "allele\">\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT";
    for (const std::string& sample : samples)
        text += '\t' + sample;
    return text + '\n';
}

std::string record(const DemoSite& site, DemoRandom& random)
{
    std::string alternates;
    for (const DemoAllele& allele : site.alleles)
        alternates += (alternates.empty() ? "" : ",") + allele.alternate;
    const int qual = site.lowQuality ? int(random.between(12, 29)) : int(random.between(300, 1800));
    std::string text = chromosome(site.contig) + '\t' + std::to_string(site.position) + "\t.\t" + site.reference + '\t' + alternates +
                       '\t' + std::to_string(qual) + (site.lowQuality ? "\tLowQual\t" : "\tPASS\t") + infoOf(site) + "\tGT:DP:GQ:AD";
    for (const std::string& genotype : site.genotypes)
        text += '\t' + sampleColumn(site, genotype, random);
    return text + '\n';
}

} // namespace

bool siteBefore(const DemoSite& a, const DemoSite& b)
{
    return std::tuple(contigRank(a.contig), a.position) < std::tuple(contigRank(b.contig), b.position);
}

std::string demoVcf(const std::vector<DemoSite>& sites, const std::array<std::string, 3>& samples, DemoRandom& random)
{
    std::string text = header(samples);
    for (const DemoSite& site : sites)
        text += record(site, random);
    return text;
}

} // namespace gentolk
