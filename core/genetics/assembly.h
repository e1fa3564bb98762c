#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gentolk {

enum class GenomeAssembly { Unknown, GRCh37, GRCh38 };

std::string toString(GenomeAssembly assembly);           // "GRCh37", "GRCh38", "unknown"
GenomeAssembly assemblyFromString(std::string_view name); // accepts hg19/b37/GRCh37, hg38/GRCh38; else Unknown

// The assembly whose chromosome has this length (rule B-7; chromosomes 1-22, X, Y). Unknown if no length fits.
GenomeAssembly assemblyOfContig(std::string_view contig, std::int64_t length);

// Bases of a chromosome (1-22, X, Y; any alias). None for others and for an unknown assembly.
std::optional<std::int64_t> contigLength(GenomeAssembly assembly, std::string_view contig);

// Of a chromosome's accession.version: NC_000023.10 is of GRCh37, NC_000023.11 of GRCh38. Unknown for any other text, without a version, for
// an older or newer one, and for the mitochondrial genome, which both share.
GenomeAssembly assemblyOfAccession(std::string_view accession);

// "1".."22", "X", "Y", "MT" for every alias of B-7 (chr1, 1, 23, NC_000023.11, M, chrM, chrMT); other names unchanged.
std::string normalContig(std::string_view contig);

bool isMitochondrial(std::string_view contig); // any alias

enum class ContigKind { Autosome, X, Y, Mitochondrial, Other };
ContigKind contigKind(std::string_view contig); // any alias

// Sort rank in karyotype order: 1..22, X=23, Y=24, MT=25, other names 26 (then by name).
int contigRank(std::string_view contig);

} // namespace gentolk
