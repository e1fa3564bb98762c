#pragma once
#include "core/annotation/vep_columns.h"
#include "core/io/hts_handles.h"
#include "core/io/vcf_file.h"

namespace gentolk {

// What HTSlib's header says, in our own words. path, format and indexed are left to the caller.
VcfHeader headerFacts(const bcf_hdr_t* header);
AnnotationHeader annotationHeader(const bcf_hdr_t* header);

// Sets assembly and assemblyEvidence from the contig lengths (rule B-7; chromosomes 1-22, X, Y); where there are none, from what ##reference, the
// contigs' assembly= and VEP's line name.
void decideAssembly(VcfHeader& facts, const bcf_hdr_t* header);

// Who annotated the file and from which releases: VEP's own line, SnpEff's, bcftools csq's. Of VEP's cache the sources whose values are read here.
std::vector<StatedVersion> annotatorsOf(const bcf_hdr_t* header);

// Names of the callers that the header's lines betray, sorted.
std::vector<std::string> callersOf(const bcf_hdr_t* header);

// Whether every record that reaches into a region is found there by tabix: not where break-ends tell their other end, or where a length stands for END.
bool indexFindsAll(const bcf_hdr_t* header);
bool declaresEvents(const bcf_hdr_t* header); // structural ones, which an index finds by the END that each should have

} // namespace gentolk
