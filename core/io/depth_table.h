#pragma once
#include "core/base/task_control.h"
#include "core/genetics/depth_track.h"
#include "core/genetics/region_set.h"
#include <QString>

namespace gentolk {

// Depths as a pipeline delivers them: BED of contig, start (0-based), end (exclusive) and depth, a line a stretch of one depth (mosdepth's
// per-base.bed.gz, bedtools genomecov -bga); plain, gzipped or bgzipped. A depth with decimals is a mean over its stretch and is refused,
// since it hides the gaps in it. Keeps what touches `wanted`. Throws FileMissing, FileEmpty, FileUnreadable, FileTruncated, or
// FileMalformed naming path:line.
DepthTrack readDepthTable(const QString& path, const RegionSet& wanted, TaskControl& task);

} // namespace gentolk
