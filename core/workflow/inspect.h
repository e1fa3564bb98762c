#pragma once
#include "core/io/vcf_file.h"

namespace gentolk {

struct FileInspection {
    VcfHeader header;
    VcfCounts counts;
    QString sha256;
};

// Reads the file to its end: format, people, annotation, how many records of which kind, and its fingerprint.
FileInspection inspectFile(const QString& path, TaskControl& task);

} // namespace gentolk
