#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gentolk
{

struct DemoTranscript;

// What the demo's file says of one alternate allele.
struct DemoAllele {
    std::string alternate;
    const DemoTranscript* transcript = nullptr; // null: between the genes
    std::string consequence = "intergenic_variant";
    std::string proteinName;         // "p.Arg226Cys"
    std::optional<double> frequency; // none: novel, and missing in the file
    std::optional<double> revel;
};

// One record of a demo file. Genotypes of child, mother, father as in the file: "0/1", "1" where there is one copy, "./." where not called.
struct DemoSite {
    std::string contig; // "X"
    std::int64_t position = 0;
    std::string reference;
    std::vector<DemoAllele> alleles;
    std::array<std::string, 3> genotypes;
    std::string role = "background"; // or "causal", "decoy"
    bool invented = true;            // the allele itself, not only its carriers
    bool lowQuality = false;
    std::string significance, review; // ClinVar's words, where it has the variant
};

bool siteBefore(const DemoSite& a, const DemoSite& b); // karyotype order

} // namespace gentolk
