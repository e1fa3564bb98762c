#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gentolk {

// Where the lines of a block of a VCF's text end, and which of them are plain: a record of one base for one base or of a short insertion or deletion,
// whole and without a fault that would be told, of which only the position need be known. Most of a genome's records are such. One walk over the
// block's bytes tells all of it.
struct LineMarks {
    static constexpr std::int64_t mostBases = 50; // of a plain record's alleles: fewer than these
    struct Line {
        std::uint32_t end = 0;           // of the newline's byte in the block
        std::uint32_t position : 30 = 0; // 1-based; 0: the line must be looked at
        std::uint32_t indel : 1 = 0;     // of a plain one: else one base for one
        std::uint32_t whole : 1 = 0;     // as many columns as the file has, and no NUL byte
    };
    struct Run {                    // plain lines of one contig
        std::size_t from = 0;       // the number of the first of them
        std::string_view contig;    // as the file writes it
    };
    std::uint32_t begin = 0;        // of the first line that begins in the block: what lies before it ends another block's line
    std::vector<Line> lines;        // those that begin and end in the block
    std::vector<Run> runs;

    std::uint32_t beginOf(std::size_t line) const { return line == 0 ? begin : lines[line - 1].end + 1; }
    void clear();
};

// columns: how many a line of the file has. The block must outlive the marks, and be shorter than 4 GB.
void markLines(std::string_view block, std::size_t columns, LineMarks& marks);

} // namespace gentolk
