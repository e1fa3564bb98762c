#pragma once
#include "core/base/task_control.h"
#include "core/genetics/assembly.h"
#include "core/genetics/consequence.h"
#include "core/genetics/panel.h"
#include "core/genetics/variant.h"
#include "core/io/vcf_file.h"
#include "core/workflow/knowledge_sources.h"
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace gentolk {

// What a VCF is annotated from; genotypes are not asked for, so a file without samples will do.
struct AnnotationRequest {
    QString vcfPath;
    QString sequencePath;    // FASTA with its index; empty: the installed one, if any; without, what needs one is left untold
    QString transcriptsPath; // GFF3, whose transcripts are then used in place of the panel's, over the whole file; empty: the built-in models
    GenomeAssembly assembly = GenomeAssembly::Unknown; // stated where the header does not tell
    std::shared_ptr<const GenePanel> panel;
};

// One allele on one transcript; on none where nothing of ours lies within 5,000 bases. consequence.hgvsC without the accession.
struct AnnotatedAllele {
    Variant variant;
    std::string hgvsG; // "g.71109309G>A", "m.…" on the mitochondrion, without an accession; empty: needs a sequence that is not there
    std::optional<TranscriptConsequence> consequence;
    // What the file and the installed sources know of the allele (installed_evidence.h).
    std::optional<PopulationFrequency> frequency = {};
    std::optional<ClinVarRecord> clinvar = {};
    PredictorScores scores = {};
};

struct FileAnnotation {
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    QString transcripts;     // name and version of the models
    QString sequence;        // name of the FASTA; empty: none
    KnowledgeUsed knowledge; // the installed sources that alleles were looked up in
    std::vector<AnnotatedAllele> alleles; // in the file's order, of each allele the most severe transcript first
    std::int64_t allelesOutside = 0;      // not near the panel's genes: not annotated
    std::vector<ImportRemark> remarks;    // odd records: the first ones…
    std::int64_t remarksTotal = 0;        // …of so many
};

// Consequence and HGVS of every allele of the file near the panel's genes (rules C-3 to C-5, A-21). Throws as readVcf; AssemblyUnknown and
// MixedAssemblies (rule B-7) where the built-in models are used; FileMissing, FileUnreadable of FASTA and GFF3.
FileAnnotation annotateFile(const AnnotationRequest& request, TaskControl& task);

// The whole file again with INFO/GENTOLK beside what it has: each allele's consequences as Format in the header says, and behind them what the installed
// sources know of the allele, where any are installed (the header names them). out by its ending:
// .vcf, .vcf.gz, .bcf (others: InvalidValue). Whole or not at all. Throws OutputExists without force, OutputUnwritable.
void writeAnnotatedFile(const AnnotationRequest& request, const QString& out, bool force, TaskControl& task);

} // namespace gentolk
