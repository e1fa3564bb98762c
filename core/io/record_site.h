#pragma once
#include "core/genetics/variant.h"
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// What is known of a record before it is read in full: enough to count it and to decide whether it is wanted.
struct RecordSite {
    std::string contig;                   // as the file writes it
    std::int64_t position = 0;            // 1-based
    std::string reference;
    std::vector<std::string> alternates;  // "." included
    std::int64_t end = 0;                 // last base, inclusive
    std::string svType;                   // INFO/SVTYPE, read only where an allele is symbolic or long
    bool repeat = false;                  // a tandem repeat caller's record
    bool endBeforePosition = false;       // INFO/END contradicts POS
};

// One key of INFO as text; empty when missing.
using InfoLookup = std::function<std::string(const char* key)>;

// Fills end, svType and repeat from REF, ALT and, where these do not tell, INFO.
void completeSite(RecordSite& site, const InfoLookup& info);

// "snv", "indel", "mnv", "sv", "cnv", "str" or, for anything on the mitochondrial contig, "mt".
const char* kindWord(const RecordSite& site, const std::string& alternate);

constexpr int recordsPeekedForGvcf = 100; // a gVCF shows itself among its first records
bool isGvcfRecord(const RecordSite& site); // has a <NON_REF> or <*> allele

} // namespace gentolk
