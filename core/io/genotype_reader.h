#pragma once
#include "core/genetics/sample_calls.h"
#include "core/io/hts_handles.h"
#include <functional>

namespace gentolk {

// code and detail of an import remark
using GenotypeRemark = std::function<void(const char* code, const std::string& detail)>;

// Every sample's call at the record (rules B-1, B-2, B-11): GT of any ploidy as the record has it, DP, GQ, AD (or FreeBayes' RO and AO; without either AF or VAF),
// and the phase set from PS or else GATK's PID. The record is fully unpacked. A sample without GT has no alleles.
SampleCalls readGenotypes(const bcf_hdr_t* header, bcf1_t* record, const GenotypeRemark& remark);

// Remarks on alleles that the record does not list (and makes them missing), on calls known in part and on odd ploidy; alleleCount with the reference.
void remarkOnCalls(SampleCalls& calls, int alleleCount, const GenotypeRemark& remark);

// GATK writes GT unphased and the phase beside it: PGT is GT's own alleles in the order of the haplotypes of PID. Told only where it is, of two different
// alleles; a PGT of other alleles than GT's, or a set of PS's, tells nothing.
void takeStatedPhase(Genotype& genotype, std::string_view pgt, std::string_view pid);

} // namespace gentolk
