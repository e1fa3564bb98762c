#pragma once
#include "core/base/task_control.h"
#include "core/genetics/assembly.h"
#include "core/genetics/candidate.h"
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
    std::int64_t allelesOutside = 0;        // alleles of records that `wanted` refused
    ReferenceBlocks referenceBlocks;        // of the wanted records
    std::vector<ImportRemark> remarks;      // at most 100 kept…
    std::int64_t remarksTotal = 0;          // …of so many
    QByteArray slice;                       // the wanted records as BCF, when asked for
};

// Asked per record with the contig's normal name, its first and last base (1-based, inclusive).
using WantedRegion = std::function<bool(const std::string& contig, std::int64_t start, std::int64_t end)>;

// Header only. Throws FileMissing, FileEmpty, NotAVcf, FileTruncated, FileMalformed.
VcfHeader readVcfHeader(const QString& path);

// One pass. A truncated or corrupt file throws (FileTruncated, FileMalformed), never a shorter list.
VcfContents readVcf(const QString& path, const WantedRegion& wanted, bool makeSlice, TaskControl& task);

// Counts records without keeping any.
VcfCounts countVcf(const QString& path, TaskControl& task);

// A slice made by readVcf, from memory.
VcfContents readSlice(const QByteArray& bcf, const QString& name, TaskControl& task);

} // namespace gentolk
