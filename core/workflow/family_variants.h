#pragma once
#include "core/base/task_control.h"
#include "core/filter/filter_cascade.h"
#include "core/genetics/candidate.h"
#include "core/genetics/case.h"
#include "core/io/vcf_file.h"
#include "core/workflow/align_files.h"
#include "core/workflow/coverage.h"
#include "core/workflow/knowledge_sources.h"
#include "core/workflow/own_annotation.h"
#include <QByteArray>
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

namespace gentolk {

// What a user hands over: one joint file or one file a person, a PED, and whom the question is about.
struct FamilyInput {
    QStringList vcfPaths;
    QString pedPath;        // empty: the stated pedigree, else a singleton of the file's only sample
    GenomeAssembly assembly = GenomeAssembly::Unknown; // stated by the user where the header does not tell; never overrides a header
    QString probandId{};    // empty: the affected person of the PED that has both data and, if possible, parents
    QString referencePath{}; // FASTA of that assembly, for the program's own annotation; empty: the installed one, if any
    Pedigree stated{};      // without a PED: who a person says the samples are (stated_family.h); empty: nobody did
    std::vector<DepthFile> depths{}; // whose reads or depths there are, for the coverage of the panel (rule C-9)
};

// A family's alleles in the panel's regions, merged over the files, with gene, meaning and evidence, not yet filtered.
struct FamilyVariants {
    std::shared_ptr<const GenePanel> panel;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    Family family;
    std::vector<CandidateVariant> candidates;
    std::int64_t allelesRead = 0;
    std::int64_t allelesOutside = 0;      // allelesRead = candidates.size() + allelesOutside
    std::int64_t allelesJoined = 0;       // structural alleles that went into another candidate, whose event names them; not in allelesRead
    std::vector<RewrittenAllele> rewritten; // indels that a file wrote otherwise than an earlier one; findCandidate() finds them by either name
    bool outsideAtLeast = false;          // a file was read by its index: allelesOutside counts records, each of one allele or more
    std::vector<VcfHeader> files;
    std::vector<VcfCounts> counts;        // one a file
    std::vector<std::int64_t> outside;    // alleles outside the panel's regions, one a file
    std::vector<ImportRemark> remarks;
    std::int64_t remarksTotal = 0;
    std::vector<PanelCoverage> coverage;  // of samples with reference blocks (gVCF), rule C-9
    QString transcriptSource;             // name and version of the models that the program's own annotation used
    AnnotationFiles annotationFiles;      // what it used beside them; without a sequence what needs one is marked unknown
    KnowledgeUsed knowledge;              // the installed sources that alleles were looked up in
    QStringList lostFiles;                // what a stored case was annotated from at its import, and what is no longer there as it was
    std::vector<QByteArray> slices;       // one BCF a source file, for the case; empty ones where the scope wants none
    QStringList fingerprints;             // SHA-256, one a file, where the scope wants them
};

// Header checks only: builds agree, samples are in the PED, the proband is known. Fast; used by the New case page before the import.
struct FamilyPreview {
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    Family family;
    std::vector<VcfHeader> files;
    QStringList missingAnnotation; // codes: "frequency", "clinvar", "protein"
};
FamilyPreview previewFamily(const FamilyInput& input);

// What to keep of the files beside the panel's regions.
struct ReadScope {
    GenomicRegion extra;      // a further place (for explain of a variant outside the panel); empty contig: none
    bool everything = false;  // every record: in memory, without slices
    enum class Use { Look, Case } use = Use::Case;
    // Case: each file is read whole, so that all of it is checked and counted, with slices and fingerprints for the case's row.
    // Look: for an answer that nothing is kept of; by the files' indexes where they have any that will do.
    std::int64_t flank = defaultFlank; // bases kept on each side of a gene
    // Called with each contig's candidates, which are then dropped; what readFamily gives back has none, nor coverage, and no rewritten alleles but the last contig's. With everything alone.
    std::function<void(FamilyVariants& contig)> contigDone = {};
    static constexpr std::int64_t defaultFlank = 5000;
};
FamilyVariants readFamily(const FamilyInput& input, std::shared_ptr<const GenePanel> panel, TaskControl& task, const ReadScope& scope = {});

// The family's candidate of that change, or the one whose event the change tells; null: none. Linear: not for loops over all candidates.
const CandidateVariant* findCandidate(const FamilyVariants& variants, const Variant& variant);

// Path, size, SHA-256 and counts of every source, for the case. Reads whole those that were read without a fingerprint, and the PED. Of the
// reference sequence the index is a source (role "fai"), of installed transcripts their file (role "gff3"); of the
// installed sources of knowledge each store (role "reference").
std::vector<SourceFile> sourceFiles(const FamilyInput& input, const FamilyVariants& variants, TaskControl& task);

// The same from a case's stored slices; annotated from the sequence, the transcripts and the sources of knowledge of its import, never from
// newer ones (rule R-1).
FamilyVariants readFamilyFromSlices(const Case& theCase, const std::vector<QByteArray>& slices, std::shared_ptr<const GenePanel> panel, TaskControl& task);

} // namespace gentolk
