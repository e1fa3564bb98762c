#pragma once
#include "core/base/task_control.h"
#include "core/genetics/candidate.h"
#include "core/genetics/panel.h"
#include "core/io/vcf_file.h"
#include "core/quality/panel_coverage.h"
#include <QString>
#include <vector>

namespace gentolk {

// Where a sample's depth is told: aligned reads (BAM, CRAM, with their index) or a depth table (BED).
struct DepthFile {
    QString path;
    QString sample{}; // empty: the one that the reads name
};

// "SAMPLE=FILE" or "FILE".
DepthFile depthFileFromText(const QString& text);

// What must be covered of every gene of the panel (rule C-9): the coding bases of its built-in transcript and the bases beside each exon,
// of a non-coding transcript all exons. Genes without a built-in transcript are not there, since their exons are not known.
std::vector<CoverageTarget> coverageTargets(const GenePanel& panel, GenomeAssembly assembly);

// Rule C-9 over one file. fastaPath is for CRAM. Throws MixedAssemblies where the reads are of another build, InvalidValue where no sample
// is named or several are, and what the readers throw.
PanelCoverage coverageOf(const DepthFile& file, const std::vector<CoverageTarget>& targets, GenomeAssembly assembly,
                         const QString& fastaPath, TaskControl& task);

// From a gVCF's reference blocks and the depths of the sample's own calls; one a sample that has blocks.
std::vector<PanelCoverage> coverageOfBlocks(const ReferenceBlocks& blocks, const std::vector<CandidateVariant>& alleles,
                                            const std::vector<CoverageTarget>& targets);

} // namespace gentolk
