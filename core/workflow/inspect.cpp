#include "core/workflow/inspect.h"
#include "core/base/fingerprint.h"

namespace gentolk {

FileInspection inspectFile(const QString& path, TaskControl& task)
{
    FileInspection inspection;
    inspection.header = readVcfHeader(path);
    inspection.counts = countVcf(path, task);
    inspection.sha256 = sha256OfFile(path, task);
    return inspection;
}

} // namespace gentolk
