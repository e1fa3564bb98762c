#include "core/workflow/family_variants.h"
#include "core/base/fingerprint.h"
#include "core/workflow/family_choice.h"
#include "core/workflow/merge_files.h"
#include "core/workflow/own_annotation.h"
#include "core/workflow/panel_regions.h"
#include "core/workflow/split_records.h"
#include <QFileInfo>
#include <algorithm>

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

QStringList missingAnnotation(const std::vector<VcfHeader>& files)
{
    const bool consequence = std::any_of(files.begin(), files.end(), [](const VcfHeader& file) { return !file.annotation.empty(); });
    return consequence ? QStringList{} : QStringList{QStringLiteral("consequence")};
}

// What one file adds to the family.
void take(FamilyVariants& family, VcfContents contents, int sourceIndex)
{
    rejoinSplitRecords(contents.alleles);
    for (CandidateVariant& allele : contents.alleles) {
        allele.sourceIndex = sourceIndex;
        family.candidates.push_back(std::move(allele));
    }
    family.allelesOutside += contents.allelesOutside;
    family.outside.push_back(contents.allelesOutside);
    family.counts.push_back(contents.counts);
    family.remarks.insert(family.remarks.end(), contents.remarks.begin(), contents.remarks.end());
    family.remarksTotal += contents.remarksTotal;
    family.slices.push_back(std::move(contents.slice));
    family.files.push_back(std::move(contents.header));
}

// Gene, our own annotation and the reported transcript of every allele, once the files are joined.
void finish(FamilyVariants& family, const QString& reference)
{
    OwnAnnotation own(family.assembly, reference);
    family.transcriptSource = own.transcriptSource();
    family.sequenceSource = own.sequenceSource();
    if (family.files.size() > 1)
        family.candidates = mergeFiles(std::move(family.candidates));
    for (CandidateVariant& candidate : family.candidates)
        own.finish(candidate, *family.panel, int(panelFlank));
    family.allelesRead = std::int64_t(family.candidates.size()) + family.allelesOutside;
}

} // namespace

FamilyPreview previewFamily(const FamilyInput& input)
{
    FamilyPreview preview;
    preview.files = readHeaders(input);
    preview.assembly = agreedAssembly(preview.files, input.assembly);
    preview.family = chooseFamily(input, preview.files);
    preview.missingAnnotation = missingAnnotation(preview.files);
    return preview;
}

FamilyVariants readFamily(const FamilyInput& input, std::shared_ptr<const GenePanel> panel, TaskControl& task, const ReadScope& scope)
{
    const FamilyPreview preview = previewFamily(input);
    FamilyVariants family;
    family.panel = std::move(panel);
    family.assembly = preview.assembly;
    family.family = preview.family;
    const PanelRegions regions(*family.panel, family.assembly, scope.extra);
    const auto wanted = [&](const std::string& contig, std::int64_t start, std::int64_t end) {
        return scope.everything || regions.touches(contig, start, end);
    };
    for (int i = 0; i < input.vcfPaths.size(); ++i)
        take(family, readVcf(input.vcfPaths[i], wanted, !scope.everything, task), i);
    finish(family, input.referencePath);
    return family;
}

std::vector<SourceFile> sourceFiles(const FamilyInput& input, const FamilyVariants& variants, TaskControl& task)
{
    std::vector<SourceFile> sources;
    const auto add = [&](const QString& path, const QString& role) -> SourceFile& {
        SourceFile source;
        source.path = QFileInfo(path).absoluteFilePath();
        source.role = role;
        source.bytes = QFileInfo(path).size();
        source.sha256 = sha256OfFile(path, task);
        return sources.emplace_back(std::move(source));
    };
    for (int i = 0; i < input.vcfPaths.size(); ++i) {
        SourceFile& source = add(input.vcfPaths[i], QStringLiteral("vcf"));
        source.records = variants.counts[std::size_t(i)].records;
        source.allelesOutside = variants.outside[std::size_t(i)];
    }
    if (!input.pedPath.isEmpty())
        add(input.pedPath, QStringLiteral("ped"));
    return sources;
}

FamilyVariants readFamilyFromSlices(const Case& theCase, const std::vector<QByteArray>& slices, std::shared_ptr<const GenePanel> panel,
                                    TaskControl& task)
{
    FamilyVariants family;
    family.panel = std::move(panel);
    family.assembly = theCase.assembly;
    family.family = theCase.family;
    for (std::size_t i = 0; i < slices.size(); ++i) {
        const bool known = i < theCase.sources.size();
        VcfContents contents = readSlice(slices[i], known ? theCase.sources[i].path : theCase.number, task);
        contents.allelesOutside = known ? theCase.sources[i].allelesOutside : 0;
        take(family, std::move(contents), int(i));
    }
    finish(family, {});
    return family;
}

const CandidateVariant* findCandidate(const FamilyVariants& variants, const Variant& variant)
{
    const auto found = std::find_if(variants.candidates.begin(), variants.candidates.end(),
                                    [&](const CandidateVariant& one) { return sameChange(one.variant, variant); });
    return found == variants.candidates.end() ? nullptr : &*found;
}

} // namespace gentolk
