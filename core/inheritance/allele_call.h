#pragma once
#include "core/genetics/candidate.h"
#include "core/inheritance/truth.h"

namespace gentolk {

// How many copies of one allele a person may have: a missing allele may be any (rules B-2, B-4).
struct AlleleCall {
    const Genotype* genotype = nullptr;
    int index = 1;  // which ALT of the record
    int least = 0;  // copies seen
    int most = 2;   // copies seen, and missing alleles
    int copies = 2; // alleles in all
};

// ploidy: what to expect of a person without a call.
AlleleCall callOf(const Genotype& genotype, int alleleIndex, int ploidy);

// How many copies the person has lost of a deletedBases allele: by GT, of <CNV> and where GT is missing by the copy number (rule B-27).
AlleleCall lossOf(const CandidateVariant& candidate, const Genotype& genotype, int ploidy);

Truth carries(const AlleleCall& call);     // at least one copy
Truth onEveryCopy(const AlleleCall& call); // homozygous, or hemizygous
bool isMissing(const AlleleCall& call);    // no allele of the call is known
bool isComplete(const AlleleCall& call);   // every allele is known

} // namespace gentolk
