#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace gentolk
{

// A protein-coding transcript model of resources/transcripts (GRCh38), for the demo's files. Positions 1-based, both ends included.
struct DemoTranscript {
    struct Span {
        std::int64_t start = 0, end = 0;
    };
    std::string symbol, hgncId, ensemblGene, refSeq, ensembl; // refSeq and ensembl are the MANE Select pair
    std::string contig;                                       // "X"
    bool reverse = false;
    std::vector<Span> exons;  // in the order of the transcript
    std::vector<Span> coding; // likewise
    std::int64_t start() const;
    std::int64_t end() const;
    std::int64_t codingLength() const;
};

// Models without remark only; in the order of the table.
const std::vector<DemoTranscript>& demoTranscripts();
const DemoTranscript& demoTranscript(const std::string& symbol); // throws NotFound

// Where in the transcript a position lies, in the words of HGVS and VEP.
struct DemoPlace {
    enum class Kind { Outside, Coding, FivePrime, ThreePrime, Intron };
    Kind kind = Kind::Outside;
    std::string name;                // "676", "-12", "*33", "118-308": what stands between "c." and the change
    std::int64_t codingPosition = 0; // 1-based; 0 outside the coding range
    std::int64_t fromExonEdge =
        0;                    // exonic: bases to the nearest end of the exon, 1 is the last; intronic: to the nearest exon, 1 is the first
    std::string exon, intron; // "5/8"
};
DemoPlace placeIn(const DemoTranscript& transcript, std::int64_t position);

// The genomic position of a coding position.
std::int64_t positionOfCoding(const DemoTranscript& transcript, std::int64_t codingPosition);

// As the transcript reads it: the complement on the reverse strand.
char onTranscript(const DemoTranscript& transcript, char base);

} // namespace gentolk
