#include "core/workflow/annotate_file.h"
#include "core/annotation/annotator.h"
#include "core/annotation/coding_name.h"
#include "core/annotation/left_aligned.h"
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

std::vector<const AlleleEffect*> mostSevereFirst(const std::vector<AlleleEffect>& effects)
{
    std::vector<const AlleleEffect*> all;
    for (const AlleleEffect& one : effects)
        all.push_back(&one);
    std::stable_sort(all.begin(), all.end(), [](auto* a, auto* b) { return mostSevereRank(a->effect.terms) < mostSevereRank(b->effect.terms); });
    return all;
}

void addAllele(FileAnnotation& all, Annotator& annotator, const CandidateVariant& known)
{
    const Variant& variant = known.variant;
    const auto add = [&](std::optional<TranscriptConsequence> consequence, const std::string& genomic) {
        all.alleles.push_back({variant, genomic, std::move(consequence), known.frequency, known.clinvar, known.scores});
    };
    PlacedAllele allele = annotator.placed(variant);
    const std::string genomic = genomicName(allele);
    const std::vector<AlleleEffect>& effects = annotator.effectsOf(allele);
    if (effects.empty())
        add(std::nullopt, genomic);
    for (const AlleleEffect* one : mostSevereFirst(effects))
        add(consequenceOf(*one), genomic);
}

void appendEntry(std::string& entries, const Variant& variant, const AlleleEffect& one)
{
    const TranscriptModel& transcript = *one.transcript;
    appendInfoSafe(entries, variant.alternate);
    appendTerms(entries += '|', one.effect.terms, "&");
    const auto part = [&entries](std::string_view text) { appendInfoSafe(entries += '|', text); };
    part(toString(impactOf(one)));
    part(transcript.geneSymbol);
    part(transcript.hgncId);
    part(transcript.accession);
    part(exonOf(one));
    part(intronOf(one));
    part(one.codingName);
    part(one.effect.proteinName);
    part(transcript.doubt);
}

constexpr const char* evidenceFormat = "|AF|FAF95|Homozygotes|ClinVar|ClinVar_stars|REVEL|AlphaMissense|CADD_PHRED|SpliceAI|phyloP";

std::string partOf(const auto& number)
{
    return '|' + (number ? QString::number(double(*number), 'g', 7).toStdString() : std::string()); // missing is empty, never 0
}

// What the installed sources know of the allele, in the order of evidenceFormat.
std::string evidenceOf(const InstalledEvidence& evidence, SequenceSource* sequence, const Variant& variant)
{
    CandidateVariant known;
    known.variant = variant;
    takeWritings(known, sequence);
    evidence.addTo(known);
    const PopulationFrequency frequency = known.frequency ? *known.frequency : PopulationFrequency{};
    const auto conserved = conservationOf(evidence, variant);
    const ClinVarRecord clinvar = known.clinvar ? *known.clinvar : ClinVarRecord{};
    std::string significance = "|";
    appendInfoSafe(significance, clinvar.significanceText);
    return partOf(frequency.alleleFrequency) + partOf(frequency.filteringFrequency) + partOf(frequency.homozygotes) + significance + partOf(clinvar.stars) + partOf(known.scores.revel) + partOf(known.scores.alphaMissense) + partOf(known.scores.caddPhred) + partOf(known.scores.spliceAi) +
           partOf(conserved ? std::optional(conserved->phyloP) : std::nullopt);
}

std::string entriesOf(const Tools& tools, const InstalledEvidence& evidence, const Variant& variant)
{
    std::string entries;
    const std::string known = evidence.empty() ? std::string() : evidenceOf(evidence, tools.sequence.get(), variant);
    PlacedAllele allele = tools.annotator->placed(variant);
    for (const AlleleEffect* one : mostSevereFirst(tools.annotator->effectsOf(allele))) {
        appendEntry(entries.append(entries.empty() ? "" : ","), variant, *one);
        entries += known;
    }
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
        takeWritings(allele, tools.sequence.get());
        all.knowledge.evidence->addTo(allele);
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
