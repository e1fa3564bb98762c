#include "core/workflow/demo_background.h"
#include "core/genetics/assembly.h"
#include "core/reference/panel_catalog.h"
#include "core/workflow/demo_allele.h"
#include "core/workflow/demo_contigs.h"
#include "core/workflow/demo_transcript.h"

namespace gentolk
{

namespace
{

constexpr double lowQualityShare = 0.03;
constexpr std::int64_t clearOfPanel = 20000, clearOfEnds = 3000000; // telomeres, and the pseudoautosomal regions of X

double roundedFrequency(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return std::strtod(text, nullptr);
}

bool nearPanel(const DemoSite& site)
{
    return !loadPanel(QStringLiteral("iei"))
                ->overlapping(GenomeAssembly::GRCh38, site.contig, site.position, site.position, clearOfPanel)
                .empty();
}

} // namespace

DemoSite DemoBackground::insidePanel()
{
    const auto& transcripts = demoTranscripts();
    const DemoTranscript& transcript = transcripts[std::size_t(m_random.below(std::int64_t(transcripts.size())))];
    const double kind = m_random.share();
    DemoSite site = kind < 0.2   ? inventCoding(transcript, "missense_variant", m_random)
                    : kind < 0.4 ? inventCoding(transcript, "synonymous_variant", m_random)
                                 : inventNoncoding(transcript, m_random);
    giveFrequency(site);
    giveGenotypes(site);
    return site;
}

DemoSite DemoBackground::outsidePanel()
{
    DemoSite site;
    do {
        const DemoContig& contig = demoContigs()[std::size_t(m_random.below(23))]; // 1 to 22 and X
        site.contig = contig.name;
        site.position = m_random.between(clearOfEnds, contig.length - clearOfEnds);
    } while (nearPanel(site));
    constexpr const char* changes[] = {"AG", "GA", "CT", "TC", "AC", "GT", "CG", "TA"};
    const char* change = changes[m_random.below(8)];
    site.reference = std::string(1, change[0]);
    site.alleles.emplace_back().alternate = std::string(1, change[1]);
    giveFrequency(site);
    giveGenotypes(site);
    return site;
}

DemoSite DemoBackground::inGene(const std::string& symbol, const std::string& consequence, int alternates)
{
    for (;;) {
        DemoSite site = inventCoding(demoTranscript(symbol), consequence, m_random);
        if (alternates < 2 || addAlternate(site, m_random))
            return site;
    }
}

// Six of ten common, a quarter of some per mille; the rest rare, and of these a third is novel.
void DemoBackground::giveFrequency(DemoSite& site)
{
    const double kind = m_random.share(), share = m_random.share();
    std::optional<double>& frequency = site.alleles.front().frequency;
    if (kind < 0.6)
        frequency = roundedFrequency(0.01 + share * share * 0.5);
    else if (kind < 0.85)
        frequency = roundedFrequency(0.001 + share * 0.009);
    else if (kind < 0.95)
        frequency = roundedFrequency(0.00001 + share * 0.0009);
}

// Parents by chance, at least one carrier; what is rare has one heterozygous carrier only.
void DemoBackground::giveGenotypes(DemoSite& site)
{
    const double frequency = site.alleles.front().frequency.value_or(0);
    const bool onX = site.contig == "X";
    std::string mother, father;
    do {
        mother = parentGenotype(frequency, false);
        father = parentGenotype(frequency, onX);
        if (frequency < 0.01)
            (m_random.happens(0.5) ? mother : father) = "0/1";
        if (onX && father == "0/1")
            father = "1";
    } while (mother.find('1') == std::string::npos && father.find('1') == std::string::npos);
    site.genotypes = {childGenotype(site, mother, father), mother, father};
    site.lowQuality = m_random.happens(lowQualityShare);
}

std::string DemoBackground::parentGenotype(double frequency, bool haploid)
{
    if (frequency < 0.01)
        return haploid ? "0" : "0/0";
    const bool first = m_random.happens(frequency), second = m_random.happens(frequency);
    if (haploid)
        return first ? "1" : "0";
    return first && second ? "1/1" : first || second ? "0/1" : "0/0";
}

char DemoBackground::transmitted(const std::string& genotype)
{
    return genotype.size() == 1 || m_random.happens(0.5) ? genotype.front() : genotype.back();
}

std::string DemoBackground::childGenotype(const DemoSite& site, const std::string& mother, const std::string& father)
{
    const char fromMother = transmitted(mother);
    if (site.contig == "X" && m_childSex == Sex::Male)
        return std::string(1, fromMother);
    const char fromFather = transmitted(father);
    return {std::min(fromMother, fromFather), '/', std::max(fromMother, fromFather)};
}

} // namespace gentolk
