#pragma once
#include "core/annotation/annotator.h"
#include "core/genetics/candidate.h"
#include <QString>
#include <memory>

namespace gentolk {

// What the laboratory has installed beside the built-in models: <data>/gentolk/reference/GRCh38.fa (or .fa.gz, .fasta, .fasta.gz) with its
// index, and GRCh38.gff3 (or .gff3.gz). Empty: not there.
QString installedSequence(GenomeAssembly assembly);
QString installedTranscripts(GenomeAssembly assembly);

// The program's own annotation of a family's alleles. One a reading; not for several threads.
class OwnAnnotation
{
public:
    // fasta: a file to use instead of the installed one; empty: the installed one, if any. gff likewise.
    // Throws FileMissing, FileUnreadable, FileMalformed: a sequence that cannot be read is told, not left out.
    explicit OwnAnnotation(GenomeAssembly assembly, const QString& fasta = {}, const QString& gff = {});
    ~OwnAnnotation();

    // Appends our consequences to those of the file, sets the gene and chooses the reported transcript: the file's where the file speaks of
    // the gene, else ours (rules C-4, C-10).
    void finish(CandidateVariant& candidate, const GenePanel& panel, int flank);

    const QString& transcriptSource() const { return m_transcriptSource; } // name and version of the models
    const QString& sequenceSource() const { return m_sequenceSource; }     // path of the FASTA; empty: none

private:
    GenomeAssembly m_assembly;
    QString m_transcriptSource, m_sequenceSource;
    std::unique_ptr<SequenceSource> m_sequence;
    std::unique_ptr<Annotator> m_annotator;
};

} // namespace gentolk
