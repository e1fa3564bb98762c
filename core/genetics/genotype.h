#pragma once
#include "core/base/optional_number.h"
#include <boost/container/small_vector.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// A number an allele. Two or three of them, as nearly every call has, lie in the call itself: a genome's genes have hundreds of thousands of calls.
using AlleleNumbers = boost::container::small_vector<int, 3>;

// One sample's call at one record, as the record has it: allele 0 is the reference, 1.. the record's ALT alleles in file
// order, -1 a missing allele ('.'). Empty alleles: the record has no call, or the sample's file has no record here.
// Which of an unphased call's two alleles lies on the first haplotype of its phase set, where the caller tells it beside GT (GATK's PGT).
enum class StatedPhase : std::uint8_t { None, AsWritten, Reversed };

struct Genotype {
    AlleleNumbers alleles;
    bool phased = false;
    std::string phaseSet;             // PS, or PID; empty: none
    OptionalNumber<int> depth;        // DP
    OptionalNumber<int> quality;      // GQ
    AlleleNumbers alleleDepths;       // AD in allele order, reference first; empty: unknown; -1: missing entry
    std::vector<double> statedFractions = {}; // AF or VAF by ALT, read where there is no AD (mitochondrial callers); -1: missing entry
    OptionalNumber<int> copyNumber = {};   // CN, read of symbolic alleles only
    bool byReferenceBlock = false;    // no record of its own: a gVCF's block says reference; depth and quality are the least there (rule B-4)
    StatedPhase statedPhase = StatedPhase::None;
    bool operator==(const Genotype&) const = default;
};

enum class Zygosity { NotCalled, HomozygousReference, Heterozygous, HomozygousAlternate, Hemizygous };
std::string toString(Zygosity zygosity); // the words fixed in cli.md

std::string textOf(const Genotype& genotype);             // "0/1", "1|0", "./.", "1"; empty alleles: "./."
bool isKnown(const Genotype& genotype);                   // called, without a missing allele (rule B-2)
bool isHaploid(const Genotype& genotype);
int dose(const Genotype& genotype, int alleleIndex);      // copies of that ALT in GT, missing alleles not counted
bool isKnownReference(const Genotype& genotype, int alleleIndex); // known, and without that ALT

// AB = AD[alt] / (AD[ref] + AD[alt]); for a 1/2 call AD[alt1] / (AD[alt1] + AD[alt2]) (rule B-11). Missing AD: none, not 0.
std::optional<double> alleleBalance(const Genotype& genotype, int alleleIndex);
// AB where there are reads of each allele (of a genotype of three alleles or more the share of all reads), else the fraction that the caller states: mitochondrial callers give AF alone (rule B-31).
std::optional<double> alternateFraction(const Genotype& genotype, int alleleIndex);
std::optional<int> alternateReads(const Genotype& genotype, int alleleIndex);

} // namespace gentolk
