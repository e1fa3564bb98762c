#pragma once
#include "core/annotation/annotator.h"
#include "core/genetics/assembly.h"
#include "core/genetics/candidate.h"
#include <QString>
#include <memory>

namespace gentolk {

// What the program's own annotation is made from, beside the built-in transcript models.
struct AnnotationFiles {
    QString sequence;    // FASTA with its index; empty: none, and what needs one is told to be unknown
    QString transcripts; // GFF3; empty: the built-in models alone
    bool operator==(const AnnotationFiles&) const = default;
};

// What the laboratory has installed: <data>/gentolk/reference/GRCh38.fa (or .fa.gz, .fasta, .fasta.gz) with its index, and GRCh38.gff3 (or
// .gff3.gz). Empty: not there.
AnnotationFiles installedAnnotationFiles(GenomeAssembly assembly);

// Null for an empty path. Throws FileMissing, FileUnreadable; MixedAssemblies where its contigs are of another build (rule B-7: its bases would
// name other changes).
std::unique_ptr<SequenceSource> openSequence(const QString& path, GenomeAssembly assembly);

// The models of the panel's genes: the built-in ones and, of the laboratory's file, those near a gene of the panel; a built-in model of the
// same accession.version gives way. Throws FileMissing, FileUnreadable, FileMalformed.
std::vector<TranscriptModel> transcriptModels(GenomeAssembly assembly, const QString& gff);

// The program's own annotation of a family's alleles. One a reading; not for several threads.
class FamilyAnnotator
{
public:
    // Throws FileMissing, FileUnreadable, FileMalformed, MixedAssemblies: a sequence that cannot be read is told, not left out.
    FamilyAnnotator(GenomeAssembly assembly, const AnnotationFiles& files);
    ~FamilyAnnotator();

    // Appends our consequences to those of the file, sets the gene and chooses the reported transcript: the file's where the file speaks of
    // the gene, else ours (rules C-4, C-10). flank: bases on each side of a gene that are still the gene's.
    void finish(CandidateVariant& candidate, const GenePanel& panel, int flank);

    SequenceSource* sequence() const { return m_sequence.get(); }          // null: none
    const QString& transcriptSource() const { return m_transcriptSource; } // name and version of the models

private:
    GenomeAssembly m_assembly;
    QString m_transcriptSource;
    std::unique_ptr<SequenceSource> m_sequence;
    std::unique_ptr<Annotator> m_annotator;
};

} // namespace gentolk
