#pragma once
#include <cstdint>
#include <vector>

namespace gentolk {

// One sample's call as the statistics want it: numbers only, nothing allocated. -1 is missing, never 0.
struct QualityCall {
    std::int16_t first = -1, second = -1; // alleles as GT has them
    std::uint8_t ploidy = 0;              // 0: this sample's file has no call here; above 2: odd, never used
    std::int32_t depth = -1;              // DP
    std::int32_t quality = -1;            // GQ
    std::int32_t referenceReads = -1, alternateReads = -1; // AD of REF and of the first ALT (rule B-11)
};

// A call at a record with one ALT. Unknown: missing, partly missing, haploid, odd ploidy.
enum class CallCode : std::uint8_t { HomozygousReference, Heterozygous, HomozygousAlternate, Unknown };
inline CallCode codeOf(const QualityCall& call)
{
    const bool whole = call.ploidy == 2 && call.first >= 0 && call.second >= 0 && call.first <= 1 && call.second <= 1;
    return whole ? CallCode(call.first + call.second) : CallCode::Unknown;
}

// One record; the contig was told before (QualityCollector::enterContig). One value is refilled for every record of a file.
struct QualityRecord {
    std::int32_t position = 0;      // 1-based
    int alternates = 0;             // ALT alleles without <NON_REF>, <*> and '.'
    bool snv = false;               // REF and every ALT one base of A, C, G, T
    bool transition = false;        // A<>G or C<>T, where there is one ALT
    bool pass = false;              // FILTER is PASS or '.'
    bool depthListed = false;       // FORMAT has DP
    bool qualityListed = false;     // FORMAT has GQ
    std::vector<QualityCall> calls; // in the collector's order of samples
};

} // namespace gentolk
