#pragma once
#include "core/base/task_control.h"
#include "core/quality/quality_collector.h"
#include <QString>

namespace gentolk {

// Feeds every record of a VCF or BCF to the collector, whose samples are those of all the family's files. One pass. Throws as readVcf;
// a truncated or corrupt file is an error, never fewer records.
void feedQuality(const QString& path, QualityCollector& collector, TaskControl& task);

} // namespace gentolk
