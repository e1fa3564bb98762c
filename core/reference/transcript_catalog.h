#pragma once
#include "core/annotation/transcript_model.h"
#include "core/genetics/assembly.h"
#include <QString>
#include <vector>

namespace gentolk {

// The panel's transcript models that the program carries (MANE Select; of five RNA genes the RefSeq record), doubtful ones marked.
// Read once an assembly, shared by all threads. Empty for an unknown assembly. Throws NotFound, FileMalformed.
const std::vector<TranscriptModel>& builtInTranscripts(GenomeAssembly assembly);

// "MANE Select transcript models, grch38, 2026-11": shown wherever a name of ours is.
QString builtInTranscriptsVersion(GenomeAssembly assembly);

} // namespace gentolk
