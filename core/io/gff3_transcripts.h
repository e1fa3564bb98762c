#pragma once
#include "core/annotation/transcript_model.h"
#include <QString>
#include <functional>
#include <vector>

namespace gentolk {

// The transcripts of a GFF3 file of MANE, GENCODE, Ensembl or RefSeq, plain or gzipped. wanted: which contigs (normal form) to keep; all
// where it is empty. Exons come from exon lines, where a transcript has none from its CDS and UTR lines. MANE's tags are read.
// Throws FileMissing, FileUnreadable, FileTruncated, FileMalformed (path:line).
std::vector<TranscriptModel> readGff3Transcripts(const QString& path, const std::function<bool(const std::string& contig)>& wanted = {});

} // namespace gentolk
