#include "core/workflow/annotate_file.h"
#include "core/annotation/annotator.h"
#include "core/io/annotated_copy.h"
#include "core/io/gff3_transcripts.h"
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

std::string entriesOf(Annotator& annotator, const Variant& variant)
{
    std::string entries;
    for (const TranscriptConsequence& one : mostSevereFirst(annotator, variant))
        entries.append(entries.empty() ? "" : ",").append(entryOf(variant, one));
    return entries;
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
    AddedInfo info;
    info.key = "GENTOLK";
    info.description = "Consequence and HGVS by Gentolk, " + tools.transcripts.toStdString() +
                       ". Format: Allele|Consequence|IMPACT|SYMBOL|HGNC_ID|Feature|EXON|INTRON|HGVSc|HGVSp|Note";
    info.entriesOf = [&](const Variant& variant) { return isNoAlternate(variant.alternate) ? std::string() : entriesOf(*tools.annotator, variant); };
    copyAnnotated(request.vcfPath, out, info, force, task);
}

} // namespace gentolk
