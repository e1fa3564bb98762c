#pragma once
#include "core/genetics/region.h"
#include "core/genetics/variant.h"
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// What is known of a record before it is read in full: enough to count it and to decide whether it is wanted. The texts are the source's own and
// hold until it moves on: a whole genome has five million records, and most are passed over.
struct RecordSite {
    std::string_view contig;                   // as the file writes it
    std::int64_t position = 0;                 // 1-based
    std::string_view reference;
    std::vector<std::string_view> alternates;  // "." included
    std::int64_t end = 0;                      // last base, inclusive
    std::vector<GenomicRegion> mates;          // where else its break-ends lie, a base each; contigs in normal form
    std::string svType;                        // INFO/SVTYPE, read only where an allele is symbolic or long
    bool repeat = false;                       // a tandem repeat caller's record
    bool endBeforePosition = false;            // INFO/END contradicts POS
};

// One base for one base: nothing of INFO can change what it is.
bool isPlainSnv(const RecordSite& site);

// One key of INFO as text; empty when missing.
using InfoLookup = std::function<std::string(const char* key)>;

// Fills end, svType and repeat from REF, ALT and, where these do not tell, INFO.
void completeSite(RecordSite& site, const InfoLookup& info);

// How alleles are counted.
enum class SiteKind { Nothing, Snv, Indel, Mnv, Structural, CopyNumber, Repeat, Mitochondrial };
inline constexpr std::size_t siteKinds = 8;
const char* wordOf(SiteKind kind); // "snv", "indel", "mnv", "sv", "cnv", "str", "mt"

// Nothing: no allele worth interpreting ('.', '*', <NON_REF>). onMitochondrion: whatever lies on that contig is Mitochondrial.
SiteKind kindAt(const RecordSite& site, std::string_view alternate, bool onMitochondrion);

constexpr int recordsPeekedForGvcf = 100; // a gVCF shows itself among its first records
bool isGvcfRecord(const RecordSite& site); // has a <NON_REF> or <*> allele

} // namespace gentolk
