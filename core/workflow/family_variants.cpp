#include "core/workflow/family_variants.h"
#include "core/annotation/left_aligned.h"
#include "core/base/fingerprint.h"
#include "core/workflow/family_choice.h"
#include "core/workflow/file_contigs.h"
#include "core/workflow/join_events.h"
#include "core/workflow/merge_files.h"
#include "core/workflow/own_annotation.h"
#include "core/workflow/reference_calls.h"
#include "core/workflow/split_records.h"
#include <QFileInfo>
#include <algorithm>
#include <iterator>
#include <utility>

namespace gentolk {

namespace {

std::vector<VcfHeader> readHeaders(const FamilyInput& input)
{
    if (input.vcfPaths.isEmpty())
        throw Error(Error::Code::InvalidValue, QStringLiteral("--vcf"), QStringLiteral("no VCF file given"));
    std::vector<VcfHeader> headers;
    for (const QString& path : input.vcfPaths)
        headers.push_back(readVcfHeader(path));
    return headers;
}

// The program tells consequences itself; without a sequence not what they do to the protein.
QStringList missingAnnotation(const FamilyPreview& preview, const FamilyInput& input)
{
    const bool told = std::any_of(preview.files.begin(), preview.files.end(), [](const VcfHeader& file) { return !file.annotation.empty(); });
    const bool sequence = !input.referencePath.isEmpty() || !installedAnnotationFiles(preview.assembly).sequence.isEmpty();
    return told || sequence ? QStringList{} : QStringList{QStringLiteral("protein")};
}

void addBlocks(ReferenceBlocks& all, ReferenceBlocks more)
{
    for (auto& [sample, byContig] : more)
        for (auto& [contig, list] : byContig) {
            auto& blocks = all[sample][contig];
            blocks.insert(blocks.end(), list.begin(), list.end());
        }
}

// The alleles that one file, or a contig of it, adds to the family.
void takeAlleles(FamilyVariants& family, std::vector<CandidateVariant> alleles, int sourceIndex)
{
    rejoinSplitRecords(alleles);
    for (CandidateVariant& allele : alleles)
        allele.sourceIndex = sourceIndex;
    if (family.candidates.empty())
        family.candidates = std::move(alleles);
    else
        std::move(alleles.begin(), alleles.end(), std::back_inserter(family.candidates));
}

// What is told of a file as a whole.
void takeFile(FamilyVariants& family, VcfContents contents)
{
    family.allelesOutside += contents.allelesOutside;
    family.outside.push_back(contents.allelesOutside);
    family.counts.push_back(contents.counts);
    family.remarks.insert(family.remarks.end(), contents.remarks.begin(), contents.remarks.end());
    family.remarksTotal += contents.remarksTotal;
    family.slices.push_back(std::move(contents.slice));
    family.fingerprints.push_back(contents.sha256);
    family.outsideAtLeast = family.outsideAtLeast || contents.byIndex;
    family.files.push_back(std::move(contents.header));
}

void take(FamilyVariants& family, ReferenceBlocks& blocks, VcfContents contents, int sourceIndex)
{
    addBlocks(blocks, std::move(contents.referenceBlocks));
    takeAlleles(family, std::move(contents.alleles), sourceIndex);
    takeFile(family, std::move(contents));
}

const QString sequenceRole = QStringLiteral("fai"), transcriptsRole = QStringLiteral("gff3"), fastaIndex = QStringLiteral(".fai");

// What the case was annotated from at its import, as long as it is there unchanged.
AnnotationFiles annotationFilesOf(const Case& theCase, QStringList& lost, TaskControl& task)
{
    AnnotationFiles files;
    for (const SourceFile& source : theCase.sources) {
        if (source.role != sequenceRole && source.role != transcriptsRole)
            continue;
        const QString sequence = source.path.chopped(source.role == sequenceRole ? fastaIndex.size() : 0);
        if (!QFileInfo::exists(source.path) || !QFileInfo::exists(sequence) || sha256OfFile(source.path, task) != source.sha256)
            lost << source.path;
        else
            (source.role == sequenceRole ? files.sequence : files.transcripts) = sequence;
    }
    return files;
}

RegionSet panelRegions(const GenePanel& panel, GenomeAssembly assembly, const ReadScope& scope)
{
    RegionSet regions(panel.regions(assembly, scope.flank));
    regions.add(scope.extra);
    return regions;
}

void remark(FamilyVariants& family, const char* code, const std::string& subject, const std::string& detail)
{
    constexpr std::size_t mostKept = 100; // as VcfContents keeps them
    ++family.remarksTotal;
    if (family.remarks.size() < mostKept)
        family.remarks.push_back({code, subject, 0, detail});
}

// Without a sequence an indel that two files write in two ways stays two alleles: said, since a pair or a parent's call may hang on it.
void alignFiles(FamilyVariants& family, SequenceSource* sequence)
{
    constexpr const char* notAligned = "not_left_aligned"; // once, also where the files are joined contig by contig
    const bool said = std::any_of(family.remarks.begin(), family.remarks.end(), [](const ImportRemark& one) { return one.code == notAligned; });
    if (!sequence && !said && hasIndel(family.candidates))
        remark(family, notAligned, {}, "no reference sequence is installed");
    family.rewritten = writeAlike(family.candidates, sequence);
    for (const RewrittenAllele& one : family.rewritten)
        remark(family, "written_otherwise", QFileInfo(family.files[std::size_t(one.sourceIndex)].path).fileName().toStdString(),
               toString(one.written) + " is " + toString(one.kept));
}

// The files' alleles joined, and what a file has no record of filled from its reference blocks.
void joinFiles(FamilyVariants& family, ReferenceBlocks& blocks, FamilyAnnotator& own)
{
    if (family.files.size() < 2)
        return;
    alignFiles(family, own.sequence());
    family.candidates = mergeFiles(std::move(family.candidates));
    fillFromReferenceBlocks(family.candidates, blocks);
}

// Gene, our own annotation, the reported transcript and what the installed sources know of the allele.
void annotate(const FamilyVariants& family, CandidateVariant& candidate, FamilyAnnotator& own, std::int64_t flank)
{
    own.finish(candidate, *family.panel, int(flank));
    takeWritings(candidate, own.sequence());
    family.knowledge.evidence->addTo(candidate);
}

void annotateAll(FamilyVariants& family, FamilyAnnotator& own, std::int64_t flank)
{
    for (CandidateVariant& candidate : family.candidates)
        annotate(family, candidate, own, flank);
}

// Once all are annotated.
void complete(FamilyVariants& family, const FamilyAnnotator& own)
{
    family.transcriptSource = own.transcriptSource();
    family.allelesJoined += joinEvents(family.candidates, family.family.proband.sample);
    family.allelesRead = std::int64_t(family.candidates.size()) + family.allelesOutside;
}

// Of files whose alleles are joined and then annotated; of one file they are annotated while it is read.
void finish(FamilyVariants& family, ReferenceBlocks& blocks, FamilyAnnotator& own, bool annotated, std::int64_t flank = ReadScope::defaultFlank)
{
    if (!blocks.empty())
        family.coverage = coverageOfBlocks(blocks, family.candidates, coverageTargets(*family.panel, family.assembly));
    joinFiles(family, blocks, own);
    if (!annotated)
        annotateAll(family, own, flank);
    complete(family, own);
}

// An allele that went into the candidate's event.
bool tellsOf(const CandidateVariant& candidate, const Variant& variant)
{
    return candidate.event && std::any_of(candidate.event->sources.begin(), candidate.event->sources.end(),
                                          [&](const StructuralSource& source) { return sameChange(source.variant, variant); });
}

// Every contig of all files, joined and given while nothing else of them is in memory.
void giveContigs(FamilyVariants& family, const QStringList& paths, FamilyAnnotator& own, const ReadScope& scope, TaskControl& task)
{
    FileContigs contigs(paths);
    family.files = contigs.headers();
    while (contigs.next()) {
        ReferenceBlocks blocks;
        for (std::size_t i = 0; i < family.files.size(); ++i)
            if (auto part = contigs.read(i, task)) {
                addBlocks(blocks, std::move(part->referenceBlocks));
                takeAlleles(family, std::move(part->alleles), int(i));
            }
        joinFiles(family, blocks, own);
        annotateAll(family, own, scope.flank);
        complete(family, own);
        scope.contigDone(family);
        family.candidates.clear();
    }
    family.files.clear();
    for (VcfContents& contents : contigs.finish())
        takeFile(family, std::move(contents));
    complete(family, own);
}

} // namespace

FamilyPreview previewFamily(const FamilyInput& input)
{
    FamilyPreview preview;
    preview.files = readHeaders(input);
    preview.assembly = agreedAssembly(preview.files, input.assembly);
    preview.family = chooseFamily(input, preview.files);
    preview.missingAnnotation = missingAnnotation(preview, input);
    return preview;
}

FamilyVariants readFamily(const FamilyInput& input, std::shared_ptr<const GenePanel> panel, TaskControl& task, const ReadScope& scope)
{
    const FamilyPreview preview = previewFamily(input);
    FamilyVariants family;
    family.panel = std::move(panel);
    family.assembly = preview.assembly;
    family.family = preview.family;
    family.annotationFiles = installedAnnotationFiles(preview.assembly);
    if (!input.referencePath.isEmpty())
        family.annotationFiles.sequence = input.referencePath;
    family.knowledge = knowledgeForNewCase(preview.assembly);
    family.lostFiles = family.knowledge.lost;
    FamilyAnnotator own(family.assembly, family.annotationFiles);
    const RegionSet regions = scope.everything ? RegionSet::everything() : panelRegions(*family.panel, family.assembly, scope);
    const bool forCase = scope.use == ReadScope::Use::Case;
    ReadOptions options{.slice = forCase && !scope.everything, .index = !forCase, .fingerprint = forCase && !scope.everything};
    if (scope.contigDone) {
        giveContigs(family, input.vcfPaths, own, scope, task);
        return family;
    }
    const bool alone = input.vcfPaths.size() == 1;
    if (alone)
        options.each = [&](CandidateVariant& candidate) { annotate(family, candidate, own, scope.flank); };
    ReferenceBlocks blocks;
    for (int i = 0; i < input.vcfPaths.size(); ++i)
        take(family, blocks, readVcf(input.vcfPaths[i], regions, options, task), i);
    finish(family, blocks, own, alone, scope.flank);
    return family;
}

std::vector<SourceFile> sourceFiles(const FamilyInput& input, const FamilyVariants& variants, TaskControl& task)
{
    std::vector<SourceFile> sources;
    const auto add = [&](const QString& path, const QString& role, const QString& sha256 = {}) -> SourceFile& {
        SourceFile source;
        source.path = QFileInfo(path).absoluteFilePath();
        source.role = role;
        source.bytes = QFileInfo(path).size();
        source.sha256 = sha256.isEmpty() ? sha256OfFile(path, task) : sha256;
        return sources.emplace_back(std::move(source));
    };
    for (int i = 0; i < input.vcfPaths.size(); ++i) {
        SourceFile& source = add(input.vcfPaths[i], QStringLiteral("vcf"), variants.fingerprints.value(i));
        source.records = variants.counts[std::size_t(i)].records;
        source.allelesOutside = variants.outside[std::size_t(i)];
    }
    if (!input.pedPath.isEmpty())
        add(input.pedPath, QStringLiteral("ped"));
    if (!variants.annotationFiles.sequence.isEmpty())
        add(variants.annotationFiles.sequence + fastaIndex, sequenceRole);
    if (!variants.annotationFiles.transcripts.isEmpty())
        add(variants.annotationFiles.transcripts, transcriptsRole);
    for (SourceFile& one : knowledgeAsSources(variants.knowledge))
        sources.push_back(std::move(one));
    return sources;
}

FamilyVariants readFamilyFromSlices(const Case& theCase, const std::vector<QByteArray>& slices, std::shared_ptr<const GenePanel> panel,
                                    TaskControl& task)
{
    FamilyVariants family;
    family.panel = std::move(panel);
    family.assembly = theCase.assembly;
    family.family = theCase.family;
    family.annotationFiles = annotationFilesOf(theCase, family.lostFiles, task);
    family.knowledge = knowledgeOfCase(theCase);
    family.lostFiles << family.knowledge.lost;
    FamilyAnnotator own(family.assembly, family.annotationFiles);
    ReferenceBlocks blocks;
    for (std::size_t i = 0; i < slices.size(); ++i) {
        const bool known = i < theCase.sources.size();
        VcfContents contents = readSlice(slices[i], known ? theCase.sources[i].path : theCase.number, task);
        contents.allelesOutside = known ? theCase.sources[i].allelesOutside : 0;
        take(family, blocks, std::move(contents), int(i));
    }
    finish(family, blocks, own, false);
    return family;
}

const CandidateVariant* findCandidate(const FamilyVariants& variants, const Variant& variant)
{
    const auto first = [&](auto fits) {
        const auto found = std::find_if(variants.candidates.begin(), variants.candidates.end(), fits);
        return found == variants.candidates.end() ? nullptr : &*found;
    };
    if (const CandidateVariant* itself = first([&](const CandidateVariant& one) { return sameChange(one.variant, variant); }))
        return itself;
    for (const RewrittenAllele& one : variants.rewritten)
        if (sameChange(one.written, variant))
            return first([&](const CandidateVariant& candidate) { return sameChange(candidate.variant, one.kept); });
    if (const CandidateVariant* elsewhere = first([&](const CandidateVariant& one) { return one.writings && one.writings->include(variant); }))
        return elsewhere;
    return first([&](const CandidateVariant& one) { return tellsOf(one, variant); });
}

} // namespace gentolk
