#pragma once
#include "core/genetics/pedigree.h"
#include "core/workflow/demo_random.h"
#include "core/workflow/demo_site.h"

namespace gentolk
{

// Invented variants of an invented trio, with genotypes that a child can have of these parents. Most are common, some rare, a few badly
// called. Deterministic: the same seed gives the same sites.
class DemoBackground
{
public:
    DemoBackground(std::uint64_t seed, Sex childSex) : m_random(seed), m_childSex(childSex) {}
    DemoSite insidePanel();  // in or beside a gene of the panel
    DemoSite outsidePanel(); // between the genes
    // An invented variant for a given gene, as the decoys need it; the caller gives genotypes and frequency.
    DemoSite inGene(const std::string& symbol, const std::string& consequence, int alternates);

private:
    void giveFrequency(DemoSite& site);
    void giveGenotypes(DemoSite& site);
    std::string parentGenotype(double frequency, bool haploid);
    std::string childGenotype(const DemoSite& site, const std::string& mother, const std::string& father);
    char transmitted(const std::string& genotype);

    DemoRandom m_random;
    Sex m_childSex;
};

} // namespace gentolk
