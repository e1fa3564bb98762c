#include "core/workflow/annotate_file.h"
#include "core/annotation/annotator.h"
#include "core/io/annotated_copy.h"
#include "core/io/gff3_transcripts.h"
#include "core/reference/conservation.h"
#include "core/reference/transcript_catalog.h"
#include "core/workflow/family_choice.h"
#include "core/workflow/own_annotation.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

namespace {

constexpr std::int64_t neighbourBases = 5000; // as far as "upstream" and "downstream" reach

// What a request is answered with; one a thread.
struct Tools {
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    QString transcripts;
    RegionSet regions;
    QString sequencePath;
    std::unique_ptr<SequenceSource> sequence;
    std::unique_ptr<Annotator> annotator;
};

bool ownTranscripts(const AnnotationRequest& request) { return !request.transcriptsPath.isEmpty(); }

Tools toolsFor(const AnnotationRequest& request)
{
    Tools tools;
    const VcfHeader header = readVcfHeader(request.vcfPath);
    const bool told = header.assembly != GenomeAssembly::Unknown || request.assembly != GenomeAssembly::Unknown;
    if (told || !ownTranscripts(request)) // a foreign genome with its own transcripts needs no known build
        tools.assembly = agreedAssembly({header}, request.assembly);
    tools.sequencePath = request.sequencePath.isEmpty() ? installedAnnotationFiles(tools.assembly).sequence : request.sequencePath;
    tools.sequence = openSequence(tools.sequencePath, tools.assembly);
    tools.transcripts = ownTranscripts(request) ? QFileInfo(request.transcriptsPath).fileName() : builtInTranscriptsVersion(tools.assembly);
    tools.regions = ownTranscripts(request) ? RegionSet::everything() : RegionSet(request.panel->regions(tools.assembly, neighbourBases));
    tools.annotator = std::make_unique<Annotator>(
        ownTranscripts(request) ? readGff3Transcripts(request.transcriptsPath) : builtInTranscripts(tools.assembly), tools.sequence.get());
    return tools;
}

std::vector<TranscriptConsequence> mostSevereFirst(Annotator& annotator, const Variant& variant)
{
    std::vector<TranscriptConsequence> all = annotator.annotate(variant);
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return severity(a) < severity(b); });
    return all;
}

void addAllele(FileAnnotation& all, Annotator& annotator, const CandidateVariant& known)
{
    const Variant& variant = known.variant;
    const auto add = [&](std::optional<TranscriptConsequence> consequence, const std::string& genomic) {
        all.alleles.push_back({variant, genomic, std::move(consequence), known.frequency, known.clinvar, known.scores});
    };
    const std::string genomic = isSymbolic(variant.alternate) ? std::string() : annotator.genomicNameOf(variant);
    std::vector<TranscriptConsequence> consequences = mostSevereFirst(annotator, variant);
    if (consequences.empty())
        add(std::nullopt, genomic);
    for (TranscriptConsequence& one : consequences)
        add(std::move(one), genomic);
}

std::string joinedTerms(const std::vector<std::string>& terms)
{
    std::string joined;
    for (const std::string& term : terms)
        joined.append(joined.empty() ? "" : "&").append(term);
    return joined;
}

std::string entryOf(const Variant& variant, const TranscriptConsequence& one)
{
    std::string entry = infoSafe(variant.alternate);
    for (const std::string& part : {joinedTerms(one.consequences), toString(one.impact), one.geneSymbol, one.hgncId, one.transcript, one.exon,
                                    one.intron, one.hgvsC, one.hgvsP, one.doubt})
        entry.append("|").append(infoSafe(part));
    return entry;
}

constexpr const char* evidenceFormat = "|AF|FAF95|Homozygotes|ClinVar|ClinVar_stars|REVEL|AlphaMissense|CADD_PHRED|SpliceAI|phyloP";

template<typename Number> std::string partOf(const std::optional<Number>& number)
{
    return '|' + (number ? QString::number(double(*number), 'g', 7).toStdString() : std::string()); // missing is empty, never 0
}

// What the installed sources know of the allele, in the order of evidenceFormat.
std::string evidenceOf(const InstalledEvidence& evidence, SequenceSource* sequence, const Variant& variant)
{
    CandidateVariant known;
    known.variant = variant;
    evidence.addTo(known, sequence);
    const PopulationFrequency frequency = known.frequency ? *known.frequency : PopulationFrequency{};
    const auto conserved = conservationOf(evidence, variant);
    const ClinVarRecord clinvar = known.clinvar ? *known.clinvar : ClinVarRecord{};
    return partOf(frequency.alleleFrequency) + partOf(frequency.filteringFrequency) + partOf(frequency.homozygotes) + '|' + infoSafe(clinvar.significanceText)
           + partOf(clinvar.stars) + partOf(known.scores.revel) + partOf(known.scores.alphaMissense) + partOf(known.scores.caddPhred) + partOf(known.scores.spliceAi) +
           partOf(conserved ? std::optional(conserved->phyloP) : std::nullopt);
}

std::string entriesOf(const Tools& tools, const InstalledEvidence& evidence, const Variant& variant)
{
    std::string entries;
    const std::string known = evidence.empty() ? std::string() : evidenceOf(evidence, tools.sequence.get(), variant);
    for (const TranscriptConsequence& one : mostSevereFirst(*tools.annotator, variant))
        entries.append(entries.empty() ? "" : ",").append(entryOf(variant, one)).append(known);
    return entries;
}

std::string namesOf(const KnowledgeUsed& knowledge)
{
    QStringList names;
    for (const InstalledSource& one : knowledge.sources)
        names << one.manifest.title();
    return names.join(QStringLiteral(", ")).toStdString();
}

} // namespace

FileAnnotation annotateFile(const AnnotationRequest& request, TaskControl& task)
{
    const Tools tools = toolsFor(request);
    VcfContents contents = readVcf(request.vcfPath, tools.regions, {.slice = false, .index = true, .fingerprint = false}, task);
    FileAnnotation all;
    all.assembly = tools.assembly;
    all.transcripts = tools.transcripts;
    all.sequence = QFileInfo(tools.sequencePath).fileName();
    all.allelesOutside = contents.allelesOutside;
    all.remarks = contents.remarks;
    all.remarksTotal = contents.remarksTotal;
    all.knowledge = knowledgeForNewCase(tools.assembly);
    for (CandidateVariant& allele : contents.alleles) {
        task.throwIfStopped();
        all.knowledge.evidence->addTo(allele, tools.sequence.get());
        addAllele(all, *tools.annotator, allele);
    }
    return all;
}

void writeAnnotatedFile(const AnnotationRequest& request, const QString& out, bool force, TaskControl& task)
{
    const Tools tools = toolsFor(request);
    const KnowledgeUsed knowledge = knowledgeForNewCase(tools.assembly);
    const bool looksUp = !knowledge.evidence->empty();
    AddedInfo info;
    info.key = "GENTOLK";
    info.description = "Consequence and HGVS by Gentolk, " + tools.transcripts.toStdString() + (looksUp ? "; evidence of " + namesOf(knowledge) : std::string()) +
                       ". Format: Allele|Consequence|IMPACT|SYMBOL|HGNC_ID|Feature|EXON|INTRON|HGVSc|HGVSp|Note" + (looksUp ? evidenceFormat : "");
    info.entriesOf = [&](const Variant& variant) { return isNoAlternate(variant.alternate) ? std::string() : entriesOf(tools, *knowledge.evidence, variant); };
    copyAnnotated(request.vcfPath, out, info, force, task);
}

} // namespace gentolk
