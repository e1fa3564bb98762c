#include "core/workflow/recheck.h"
#include "core/base/fingerprint.h"
#include "core/quality/judge_coverage.h"
#include "core/workflow/quality.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

namespace {

const QString matched = QStringLiteral("samples.match");

} // namespace

void requireUnchanged(const SourceFile& source, TaskControl& task)
{
    if (sha256OfFile(source.path, task) != source.sha256)
        throw Error(Error::Code::SourceChanged, source.path);
}

FamilyInput familyInputOf(const Case& theCase)
{
    FamilyInput input;
    for (const SourceFile& source : theCase.sources) {
        if (source.role == QLatin1String("ped"))
            input.pedPath = source.path;
        else if (source.role == QLatin1String("vcf"))
            input.vcfPaths << source.path;
    }
    input.assembly = theCase.assembly;
    input.probandId = QString::fromStdString(theCase.family.proband.sample);
    return input;
}

bool sourcesAreThere(const Case& theCase)
{
    return !theCase.sources.empty() && std::all_of(theCase.sources.begin(), theCase.sources.end(), [](const SourceFile& source) {
        const QFileInfo file(source.path);
        return file.isFile() && file.size() == source.bytes;
    });
}

std::optional<AuditEntry> samplesMatched(const Workspace& workspace, qint64 caseId)
{
    std::vector<AuditEntry> history = workspace.history(caseId);
    const auto newer = [](const AuditEntry& one, const AuditEntry& other) { return one.at < other.at; };
    std::erase_if(history, [](const AuditEntry& one) { return one.action != matched; });
    const auto newest = std::max_element(history.begin(), history.end(), newer);
    return newest == history.end() ? std::nullopt : std::optional(*newest);
}

void tellSamplesMatched(const Workspace& workspace, qint64 caseId) { workspace.recordLookup(caseId, matched, {}); }

FamilyQuality recheckFamily(Workspace& workspace, const Case& theCase, TaskControl& task)
{
    for (const SourceFile& source : theCase.sources)
        requireUnchanged(source, task);
    FamilyQuality quality = checkFamily(familyInputOf(theCase), theCase.family.pedigree, task);
    task.throwIfStopped();
    if (const auto before = workspace.quality(theCase.id)) // measured from files of its own, which are not among the sources
        for (const PanelCoverage& one : before->coverage)
            takeCoverage(quality, one);
    workspace.keepQuality(theCase.id, quality);
    return quality;
}

} // namespace gentolk
