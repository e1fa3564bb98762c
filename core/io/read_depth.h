#pragma once
#include "core/base/task_control.h"
#include "core/genetics/assembly.h"
#include "core/genetics/depth_track.h"
#include "core/genetics/region_set.h"
#include <QString>

namespace gentolk {

// Which reads and bases count (rule C-9); PHRED.
struct ReadDepthGate {
    int mappingQuality = 0, baseQuality = 0;
};

struct ReadDepths {
    DepthTrack track;                                  // of every base of the regions that the file's contigs have: 0 where no read counts
    std::vector<std::string> samples;                  // the read groups' SM, each once
    GenomeAssembly assembly = GenomeAssembly::Unknown; // by the lengths of its contigs (rule B-7)
};

// Whether the content is BAM or CRAM. Throws FileMissing, FileUnreadable, FileEmpty.
bool isReadsFile(const QString& path);

// Depth from aligned reads by their index (.bai, .csi, .crai), base by base in `wanted`: primary, mapped reads that passed, no duplicates;
// the two reads of a pair count once where they overlap, and a deleted or skipped base is not covered. fastaPath: the reference that a CRAM
// needs; may be empty for a BAM. Throws FileMissing, FileUnreadable (no index, no reference for a CRAM), FileTruncated, FileMalformed,
// Stopped.
ReadDepths readDepthOfReads(const QString& path, const QString& fastaPath, const RegionSet& wanted, ReadDepthGate gate, TaskControl& task);

} // namespace gentolk
