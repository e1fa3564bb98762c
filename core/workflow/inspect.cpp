#include "core/workflow/inspect.h"

namespace gentolk {

FileInspection inspectFile(const QString& path, TaskControl& task)
{
    FileInspection inspection;
    inspection.header = readVcfHeader(path);
    const VcfContents contents = readVcf(path, {}, {.slice = false, .index = false, .fingerprint = true}, task);
    inspection.counts = contents.counts;
    inspection.sha256 = contents.sha256;
    return inspection;
}

} // namespace gentolk
