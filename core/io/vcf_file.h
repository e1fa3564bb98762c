#pragma once
#include "core/base/task_control.h"
#include "core/genetics/assembly.h"
#include "core/genetics/candidate.h"
#include "core/genetics/region_set.h"
#include <QByteArray>
#include <QString>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace gentolk {

enum class VcfFormat { Vcf, VcfGz, Bcf, Gvcf };
std::string toString(VcfFormat format); // "vcf", "vcf.gz", "bcf", "gvcf"

struct VcfContig { std::string name; std::int64_t length = 0; };

// A tool or a source and its release, as a header states them: "VEP" "v98", "ClinVar (VEP)" "201810".
struct StatedVersion {
    std::string name, version;
    bool operator==(const StatedVersion&) const = default;
};

// What a header says.
struct VcfHeader {
    QString path;
    VcfFormat format = VcfFormat::Vcf;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    std::string assemblyEvidence;          // "length of contig chr1 (248956422)", "##reference", or why unknown
    std::vector<std::string> samples;
    std::vector<VcfContig> contigs;
    bool indexed = false;
    std::vector<std::string> callers;      // "GATK", "DRAGEN", "DeepVariant", "Strelka", "FreeBayes", …
    std::map<std::string, std::vector<std::string>> annotation; // "CSQ" / "ANN" / "BCSQ" and its fields in order
    std::vector<StatedVersion> annotators; // who annotated, and from which releases, as far as the header says
};

struct VcfCounts {
    std::int64_t records = 0;
    std::int64_t alleles = 0;              // ALT alleles worth interpreting (no '.', '*', <NON_REF>)
    std::map<std::string, std::int64_t> kinds; // snv, indel, mnv, sv, cnv, str, mt
};

// An odd record is data, not an error: counted, shown, never hidden.
struct ImportRemark {
    std::string code;          // "unknown_consequence", "ploidy_odd", "reference_without_base", "genotype_partial", …
    std::string subject;       // file name
    std::int64_t record = 0;   // 1-based record number
    std::string detail;
};

// Bases that a file says are reference in a sample, 1-based inclusive; depth and quality are the least in it (rule B-4).
struct ReferenceBlock {
    std::int32_t start = 0, end = 0;
    std::int16_t depth = 0, quality = 0;
    std::int8_t copies = 2; // alleles of the call
};
using ReferenceBlocks = std::map<std::string, std::map<std::string, std::vector<ReferenceBlock>>>; // by sample, then contig in normal form

struct VcfContents {
    VcfHeader header;
    VcfCounts counts;
    std::vector<CandidateVariant> alleles;  // those of records that `wanted` chose, in file order; gene is null
    std::int64_t allelesOutside = 0;        // alleles of records that `wanted` refused; read by an index: the records, each of one allele or more
    bool byIndex = false;                   // read by the file's index: counts.records is the index's, counts.kinds are of the wanted records alone
    ReferenceBlocks referenceBlocks;        // of the wanted records
    std::vector<ImportRemark> remarks;      // at most 100 kept…
    std::int64_t remarksTotal = 0;          // …of so many
    QByteArray slice;                       // the wanted records as BCF, when asked for
    QString sha256;                         // of the file, when asked for
};

struct ReadOptions {
    bool slice = false;        // the wanted records as BCF
    bool index = false;        // read by the index where there is one that finds them all; records elsewhere are then not looked at
    bool fingerprint = false;  // SHA-256, computed beside the pass
    std::function<void(CandidateVariant&)> each = {}; // called of every allele kept, once, when its record is read: while other threads decompress what follows
};

// Header only. Throws FileMissing, FileEmpty, NotAVcf, FileTruncated, FileMalformed.
VcfHeader readVcfHeader(const QString& path);

// One pass over the file; keeps the records of which a base or a mate lies in `wanted`. A truncated or corrupt file throws (FileTruncated,
// FileMalformed), never a shorter list; a file that changes meanwhile throws SourceChanged. An index is left aside (and the file read whole) when
// it is older than its file or belongs to another one (remarked on), when the file is small, or when records may reach into a region in a way no
// index knows (break-ends, SVLEN without END).
VcfContents readVcf(const QString& path, const RegionSet& wanted, const ReadOptions& options, TaskControl& task);

// Counts records without keeping any.
VcfCounts countVcf(const QString& path, TaskControl& task);

// A slice made by readVcf, from memory.
VcfContents readSlice(const QByteArray& bcf, const QString& name, TaskControl& task);

} // namespace gentolk
