#include "core/io/genotype_reader.h"
#include "core/io/record_fields.h"
#include <algorithm>
#include <climits>
#include <cmath>

namespace gentolk {

namespace {

constexpr std::size_t usualPloidy = 2;

// What the functions below look at.
struct Cell {
    const bcf_hdr_t* header;
    bcf1_t* record;
    int sample;
    std::vector<std::optional<double>> numbers(const char* key) const { return formatNumbers(header, record, key, sample); }
    std::string text(const char* key) const { return formatText(header, record, key, sample); }
};

std::optional<int> wholeOf(const std::optional<double>& value)
{
    return value && *value >= 0 && *value <= INT_MAX ? std::optional(int(std::floor(*value))) : std::nullopt;
}

std::optional<int> firstOf(const std::vector<std::optional<double>>& values)
{
    return values.empty() ? std::nullopt : wholeOf(values.front());
}

void takeDepths(std::vector<int>& depths, const std::vector<std::optional<double>>& values)
{
    for (const std::optional<double>& value : values)
        depths.push_back(wholeOf(value).value_or(-1));
}

bool allMissing(const std::vector<int>& depths)
{
    return std::all_of(depths.begin(), depths.end(), [](int depth) { return depth < 0; });
}

// HTSlib writes an allele as (index + 1) * 2, the lowest bit telling that '|' stands before it.
void takeAlleles(Genotype& genotype, const Cell& cell)
{
    const std::vector<std::optional<double>> coded = cell.numbers("GT");
    bool phased = coded.size() > 1;
    for (std::size_t i = 0; i < coded.size(); ++i) {
        const int value = coded[i] ? int(*coded[i]) : 0;
        genotype.alleles.push_back((value >> 1) - 1);
        phased = phased && (i == 0 || (value & 1) == 1);
    }
    genotype.phased = phased;
}

void takeAlleleDepths(Genotype& genotype, const Cell& cell)
{
    takeDepths(genotype.alleleDepths, cell.numbers("AD"));
    if (allMissing(genotype.alleleDepths)) { // FreeBayes
        genotype.alleleDepths.clear();
        if (const auto alternate = cell.numbers("AO"); !alternate.empty()) {
            genotype.alleleDepths.push_back(firstOf(cell.numbers("RO")).value_or(-1));
            takeDepths(genotype.alleleDepths, alternate);
        }
    }
    if (allMissing(genotype.alleleDepths))
        genotype.alleleDepths.clear();
}

void takePhaseSet(Genotype& genotype, const Cell& cell)
{
    genotype.phaseSet = cell.text("PS");
    if (genotype.phaseSet.empty())
        genotype.phaseSet = cell.text("PID");
}

bool hasSymbolicAllele(const bcf1_t* record)
{
    return std::any_of(record->d.allele, record->d.allele + record->n_allele, [](const char* allele) { return allele[0] == '<'; });
}

void remarkOddities(Genotype& genotype, const std::string& sample, int alleleCount, const GenotypeRemark& remark)
{
    for (int& allele : genotype.alleles)
        if (allele >= alleleCount) {
            remark("genotype_unknown_allele", sample + " has allele " + std::to_string(allele) + ", which the record does not list");
            allele = -1;
        }
    const auto missing = std::count(genotype.alleles.begin(), genotype.alleles.end(), -1);
    if (missing > 0 && missing < std::ptrdiff_t(genotype.alleles.size()))
        remark("genotype_partial", sample + ' ' + textOf(genotype));
    if (genotype.alleles.size() > usualPloidy)
        remark("ploidy_odd", sample + ' ' + textOf(genotype));
}

} // namespace

std::map<std::string, Genotype> readGenotypes(const bcf_hdr_t* header, bcf1_t* record, const GenotypeRemark& remark)
{
    std::map<std::string, Genotype> genotypes;
    const bool symbolic = hasSymbolicAllele(record);
    for (int sample = 0; sample < bcf_hdr_nsamples(header); ++sample) {
        const Cell cell{header, record, sample};
        Genotype genotype;
        takeAlleles(genotype, cell);
        genotype.depth = firstOf(cell.numbers("DP"));
        genotype.quality = firstOf(cell.numbers("GQ"));
        takeAlleleDepths(genotype, cell);
        takePhaseSet(genotype, cell);
        if (symbolic)
            genotype.copyNumber = firstOf(cell.numbers("CN"));
        remarkOddities(genotype, header->samples[sample], record->n_allele, remark);
        genotypes.emplace(header->samples[sample], std::move(genotype));
    }
    return genotypes;
}

} // namespace gentolk
