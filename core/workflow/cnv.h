#pragma once
#include "core/acmg/cnv_score.h"
#include "core/genetics/panel.h"
#include "core/genetics/region.h"
#include <QString>
#include <map>
#include <string>

namespace gentolk {

// What a copy-number change is scored from beside its place. An empty path: that knowledge is not there, and the score says so.
struct CnvRequest {
    CnvType type = CnvType::Deletion;
    GenomicRegion region;
    GenomeAssembly assembly = GenomeAssembly::GRCh38;
    QString genesBed;              // all protein-coding genes: contig, start (0-based), end, symbol, any, strand
    QString haploinsufficiencyBed; // ClinGen's gene lists: contig, start, end, symbol, score
    QString triplosensitivityBed;
    std::map<std::string, int> byPerson;
};

// "chr3:128479000-128490000", 1-based, both ends inclusive. Throws InvalidValue.
GenomicRegion regionOfText(const QString& text);

// Genes of the panel and of the lists with the part that is touched, by the exons of the built-in transcripts where there are any.
// Throws FileMissing, FileMalformed naming file and line.
CnvFacts cnvFacts(const CnvRequest& request, const GenePanel& panel);

} // namespace gentolk
