#include "core/io/genotype_reader.h"
#include "core/annotation/text_parts.h"
#include "core/io/record_fields.h"
#include <algorithm>

namespace gentolk {

namespace {

constexpr std::size_t usualPloidy = 2;

// The columns that calls are made of, found once a record; null where it has none.
struct CallColumns {
    const bcf_fmt_t *genotype, *depth, *quality, *alleleDepths, *referenceReads, *alternateReads, *phaseSet, *phaseId, *phasedGenotype, *fraction, *otherFraction;
};

// Null also of a key that FORMAT names twice, since it is not known which one is meant.
const bcf_fmt_t* onlyColumn(const bcf_hdr_t* header, bcf1_t* record, const char* key, const GenotypeRemark& remark)
{
    const bcf_fmt_t* const first = bcf_get_fmt(header, record, key);
    const bcf_fmt_t* const end = record->d.fmt + record->n_fmt;
    if (!first || std::none_of(first + 1, end, [&](const bcf_fmt_t& one) { return one.id == first->id; }))
        return first;
    remark("format_twice", key);
    return nullptr;
}

CallColumns columnsOf(const bcf_hdr_t* header, bcf1_t* record, const GenotypeRemark& remark)
{
    const auto column = [&](const char* key) { return onlyColumn(header, record, key, remark); };
    return {column("GT"), column("DP"), column("GQ"), column("AD"), column("RO"), column("AO"), column("PS"), column("PID"), column("PGT"),
            column("AF"), column("VAF")};
}

std::optional<int> firstOf(const bcf_fmt_t* column, int sample, std::vector<int>& room)
{
    formatWholes(column, sample, room);
    return room.empty() || room.front() == missingWhole ? std::nullopt : std::optional(room.front());
}

bool allMissing(const std::vector<int>& depths)
{
    return std::all_of(depths.begin(), depths.end(), [](int depth) { return depth == missingWhole; });
}

void takeAlleles(Genotype& genotype, const bcf_fmt_t* column, int sample, std::vector<int>& room)
{
    genotypeCodes(column, sample, room);
    genotype.phased = room.size() > 1;
    genotype.alleles.reserve(room.size());
    for (std::size_t i = 0; i < room.size(); ++i) {
        genotype.alleles.push_back((room[i] >> 1) - 1);
        genotype.phased = genotype.phased && (i == 0 || (room[i] & 1) == 1);
    }
}

void takeAlleleDepths(Genotype& genotype, const CallColumns& columns, int sample, std::vector<int>& room)
{
    formatWholes(columns.alleleDepths, sample, room);
    if (allMissing(room)) { // FreeBayes
        const int reference = firstOf(columns.referenceReads, sample, room).value_or(missingWhole);
        formatWholes(columns.alternateReads, sample, room);
        if (!room.empty())
            room.insert(room.begin(), reference);
    }
    if (!allMissing(room))
        genotype.alleleDepths.assign(room.begin(), room.end());
}

// Only where no reads are given: they are the finer word.
void takeFractions(Genotype& genotype, const CallColumns& columns, int sample)
{
    if (!genotype.alleleDepths.empty())
        return;
    for (const std::optional<double>& value : formatNumbers(columns.fraction ? columns.fraction : columns.otherFraction, sample))
        genotype.statedFractions.push_back(value && *value >= 0 && *value <= 1 ? *value : -1);
}

void takePhaseSet(Genotype& genotype, const CallColumns& columns, int sample)
{
    genotype.phaseSet = formatText(columns.phaseSet, sample);
    if (!genotype.phaseSet.empty() || !columns.phaseId)
        return;
    genotype.phaseSet = formatText(columns.phaseId, sample);
    takeStatedPhase(genotype, formatText(columns.phasedGenotype, sample), genotype.phaseSet);
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

void remarkOnCalls(SampleCalls& calls, int alleleCount, const GenotypeRemark& remark)
{
    calls.change([&](const std::string& sample, Genotype& genotype) { remarkOddities(genotype, sample, alleleCount, remark); });
}

void takeStatedPhase(Genotype& genotype, std::string_view pgt, std::string_view pid)
{
    const std::size_t bar = pgt.find('|');
    if (genotype.phased || pid.empty() || pid != genotype.phaseSet || bar == std::string_view::npos || genotype.alleles.size() != 2)
        return;
    const auto first = wholeNumberFrom(pgt.substr(0, bar)), second = wholeNumberFrom(pgt.substr(bar + 1));
    if (!first || !second || *first == *second)
        return;
    if (genotype.alleles[0] == *first && genotype.alleles[1] == *second)
        genotype.statedPhase = StatedPhase::AsWritten;
    else if (genotype.alleles[0] == *second && genotype.alleles[1] == *first)
        genotype.statedPhase = StatedPhase::Reversed;
}

SampleCalls readGenotypes(const bcf_hdr_t* header, bcf1_t* record, const GenotypeRemark& remark)
{
    SampleCalls genotypes;
    genotypes.reserve(std::size_t(bcf_hdr_nsamples(header)));
    const bcf_fmt_t* copyNumbers = hasSymbolicAllele(record) ? onlyColumn(header, record, "CN", remark) : nullptr;
    const CallColumns columns = columnsOf(header, record, remark);
    std::vector<int> room;
    room.reserve(8);
    for (int sample = 0; sample < bcf_hdr_nsamples(header); ++sample) {
        Genotype& genotype = genotypes[header->samples[sample]];
        takeAlleles(genotype, columns.genotype, sample, room);
        genotype.depth = firstOf(columns.depth, sample, room);
        genotype.quality = firstOf(columns.quality, sample, room);
        takeAlleleDepths(genotype, columns, sample, room);
        takeFractions(genotype, columns, sample);
        takePhaseSet(genotype, columns, sample);
        if (copyNumbers)
            genotype.copyNumber = firstOf(copyNumbers, sample, room);
    }
    remarkOnCalls(genotypes, record->n_allele, remark);
    return genotypes;
}

} // namespace gentolk
