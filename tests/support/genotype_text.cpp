#include "tests/support/genotype_text.h"
#include <algorithm>
#include <string>

namespace gentolk::test {

namespace {
std::vector<std::string> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (separators.find(c) != std::string_view::npos)
            parts.emplace_back();
        else
            parts.back() += c;
    }
    return parts;
}

std::optional<int> number(const std::string& text)
{
    return text.empty() || text == "." ? std::nullopt : std::optional(std::stoi(text));
}

void shareReads(Genotype& genotype)
{
    constexpr int depth = 30;
    const int highest = std::max(1, *std::max_element(genotype.alleles.begin(), genotype.alleles.end()));
    genotype.depth = depth;
    genotype.quality = 99;
    genotype.alleleDepths.assign(std::size_t(highest) + 1, 0);
    for (const int allele : genotype.alleles)
        genotype.alleleDepths[std::size_t(allele)] += depth / int(genotype.alleles.size());
}
} // namespace

Genotype genotypeFrom(std::string_view text)
{
    Genotype genotype;
    if (text.empty())
        return genotype;
    const auto fields = split(text, ":");
    genotype.phased = fields[0].find('|') != std::string::npos;
    for (const std::string& allele : split(fields[0], "/|"))
        genotype.alleles.push_back(number(allele).value_or(-1));
    if (fields.size() == 1) {
        if (isKnown(genotype))
            shareReads(genotype);
        return genotype;
    }
    genotype.depth = number(fields[1]);
    genotype.quality = fields.size() > 2 ? number(fields[2]) : std::nullopt;
    if (fields.size() > 3 && fields[3] != ".")
        for (const std::string& depth : split(fields[3], ","))
            genotype.alleleDepths.push_back(number(depth).value_or(-1));
    if (fields.size() > 4 && fields[4] != ".")
        genotype.phaseSet = fields[4];
    if (fields.size() > 5) // "ahead" or "reversed": what the caller says of the phase beside GT
        genotype.statedPhase = fields[5] == "reversed" ? StatedPhase::Reversed : StatedPhase::AsWritten;
    return genotype;
}

} // namespace gentolk::test
