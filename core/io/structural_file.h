#pragma once
#include "core/base/task_control.h"
#include "core/genetics/region_set.h"
#include "core/genetics/structural_variant.h"
#include <QString>

namespace gentolk {

// The structural alleles of a VCF or BCF of which a base, or a place that they are joined to, lies in the regions; one source each, in file
// order, not joined yet (joinStructural). Reads the dialects of Manta, DRAGEN, DELLY, CNVnator, CNVkit, GATK-gCNV, Sniffles, MELT, GRIDSS,
// ExpansionHunter with Stranger, and TRGT: lengths below 0, END behind a translocation's other contig, mates by MATEID, PARID or CHR2 with
// POS2, single break-ends. Small variants and alleles without a change are passed over. Throws as readVcf does.
std::vector<StructuralVariant> readStructural(const QString& path, const RegionSet& wanted, TaskControl& task);

} // namespace gentolk
