#pragma once
#include <QString>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gentolk {

// Where a contig's bases stand in a FASTA file, as a line of its .fai tells (samtools' format).
struct FastaPlace {
    std::string name;            // as the file writes the contig
    std::int64_t length = 0;     // bases
    std::int64_t offset = 0;     // bytes before its first base, of the text (uncompressed)
    std::int64_t lineBases = 0;  // of each line but the last
    std::int64_t lineBytes = 0;  // the same with the line's end

    std::int64_t byteOf(std::int64_t base) const { return offset + base / lineBases * lineBytes + base % lineBases; } // base: 0-based
};

// By the contig's normal form. Throws FileUnreadable (no index beside the FASTA) or FileMalformed, with the line.
std::unordered_map<std::string, FastaPlace> readFastaIndex(const QString& fasta);

// Where the blocks of a bgzipped file begin, as its .gzi tells: bytes of the text, to bytes of the file. By the text's bytes; the first is 0, 0.
// Throws FileUnreadable (no such index beside the FASTA) or FileMalformed.
std::vector<std::pair<std::int64_t, std::int64_t>> readBlockIndex(const QString& fasta);

} // namespace gentolk
