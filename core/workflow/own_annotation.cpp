#include "core/workflow/own_annotation.h"
#include "core/annotation/panel_gene.h"
#include "core/base/error.h"
#include "core/io/fasta_source.h"
#include "core/io/gff3_transcripts.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/transcript_catalog.h"
#include <QFileInfo>
#include <QStandardPaths>
#include <set>

namespace gentolk {

namespace {

QString installedReference(GenomeAssembly assembly, const QStringList& endings)
{
    if (assembly == GenomeAssembly::Unknown)
        return {};
    for (const QString& ending : endings) {
        const QString name = QStringLiteral("gentolk/reference/") + QString::fromStdString(toString(assembly)) + ending;
        if (const QString path = QStandardPaths::locate(QStandardPaths::GenericDataLocation, name); !path.isEmpty())
            return path;
    }
    return {};
}

int chosenAmong(const CandidateVariant& candidate)
{
    return candidate.gene ? chooseTranscript(candidate.transcripts, *candidate.gene) : chooseTranscript(candidate.transcripts);
}

} // namespace

std::unique_ptr<SequenceSource> openSequence(const QString& path, GenomeAssembly assembly)
{
    if (path.isEmpty())
        return nullptr;
    auto source = std::make_unique<FastaSource>(path);
    const GenomeAssembly found = source->assembly();
    if (found != GenomeAssembly::Unknown && found != assembly) // rule B-7: its bases would name other changes
        throw Error(Error::Code::MixedAssemblies, path, QString::fromStdString(toString(assembly) + " and " + toString(found)));
    return source;
}

AnnotationFiles installedAnnotationFiles(GenomeAssembly assembly)
{
    return {installedReference(assembly, {QStringLiteral(".fa"), QStringLiteral(".fa.gz"), QStringLiteral(".fasta"), QStringLiteral(".fasta.gz")}),
            installedReference(assembly, {QStringLiteral(".gff3"), QStringLiteral(".gff3.gz")})};
}

std::vector<TranscriptModel> transcriptModels(GenomeAssembly assembly, const QString& gff)
{
    std::vector<TranscriptModel> models = builtInTranscripts(assembly);
    if (gff.isEmpty())
        return models;
    const auto panel = loadPanel(QStringLiteral("iei"));
    std::vector<TranscriptModel> installed = readGff3Transcripts(gff);
    std::erase_if(installed, [&](const TranscriptModel& one) {
        return panel->overlapping(assembly, one.contig, one.start(), one.end(), neighbourhood).empty();
    });
    std::set<std::string> accessions;
    for (const TranscriptModel& one : installed)
        accessions.insert(one.accession);
    std::erase_if(models, [&](const TranscriptModel& one) { return accessions.contains(one.accession); });
    models.insert(models.end(), std::make_move_iterator(installed.begin()), std::make_move_iterator(installed.end()));
    return models;
}

FamilyAnnotator::FamilyAnnotator(GenomeAssembly assembly, const AnnotationFiles& files)
    : m_assembly(assembly), m_transcriptSource(builtInTranscriptsVersion(assembly)), m_sequence(openSequence(files.sequence, assembly)),
      m_annotator(std::make_unique<Annotator>(transcriptModels(assembly, files.transcripts), m_sequence.get()))
{
    if (!files.transcripts.isEmpty())
        m_transcriptSource += QStringLiteral(", ") + QFileInfo(files.transcripts).fileName();
}

FamilyAnnotator::~FamilyAnnotator() = default;

void FamilyAnnotator::finish(CandidateVariant& candidate, const GenePanel& panel, int flank)
{
    const bool told = !candidate.transcripts.empty();
    if (told) {
        candidate.gene = panelGeneOf(candidate, panel, m_assembly, flank);
        candidate.chosen = chosenAmong(candidate);
    }
    std::vector<TranscriptConsequence> own = m_annotator->annotate(candidate.variant);
    if (own.empty() && candidate.event)
        own = m_annotator->annotate(*candidate.event);
    if (own.empty() && told)
        return;
    candidate.transcripts.insert(candidate.transcripts.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    if (!told)
        candidate.gene = panelGeneOf(candidate, panel, m_assembly, flank);
    if (!told || candidate.chosen < 0)
        candidate.chosen = chosenAmong(candidate);
}

} // namespace gentolk
