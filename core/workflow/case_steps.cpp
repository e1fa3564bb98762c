#include "core/workflow/case_steps.h"
#include "core/workflow/workspace.h"
#include <QFileInfo>
#include <algorithm>

namespace gentolk {

namespace {
bool isProbandsBlood(const Specimen& specimen)
{
    return specimen.person == QLatin1String("proband") && specimen.tissue == Tissue::Blood;
}

bool isProbands(const Specimen& specimen)
{
    return specimen.person == QLatin1String("proband");
}

void requireDonorFreeSpecimen(const Case& theCase)
{
    const auto& specimens = theCase.specimens;
    if (std::any_of(specimens.begin(), specimens.end(), isProbandsBlood))
        throw Error(Error::Code::TransplantedBlood, theCase.number);
    if (std::none_of(specimens.begin(), specimens.end(), isProbands))
        throw Error(Error::Code::InvalidValue, QStringLiteral("specimens"), QStringLiteral("the tissue of the proband's specimen is not told"));
}

std::int64_t at(const std::vector<std::int64_t>& numbers, std::size_t index)
{
    return index < numbers.size() ? numbers[index] : 0;
}

// Without a fingerprint: sourceFiles() makes that, watched, where the files are read.
std::vector<SourceFile> sourcesOf(const FamilyVariants& variants)
{
    std::vector<SourceFile> sources;
    for (std::size_t i = 0; i < variants.files.size(); ++i) {
        const QString path = variants.files[i].path;
        const qint64 records = i < variants.counts.size() ? variants.counts[i].records : 0;
        sources.push_back({path, QStringLiteral("vcf"), {}, QFileInfo(path).size(), records, at(variants.outside, i)});
    }
    return sources;
}

void setOnce(QDateTime& time, bool due, const QDateTime& now)
{
    if (due && !time.isValid())
        time = now;
}
} // namespace

void requireMayBegin(const Case& theCase)
{
    if (!theCase.consent.given())
        throw Error(Error::Code::ConsentMissing, theCase.number);
    if (theCase.transplanted == Answer::Unknown)
        throw Error(Error::Code::InvalidValue, QStringLiteral("transplanted"), QStringLiteral("not answered"));
    if (theCase.transplanted == Answer::Yes)
        requireDonorFreeSpecimen(theCase);
}

void fillFromFiles(Case& theCase, const FamilyVariants& variants)
{
    if (theCase.assembly == GenomeAssembly::Unknown)
        theCase.assembly = variants.assembly;
    if (theCase.family == Family())
        theCase.family = variants.family;
    if (theCase.panelName.isEmpty() && variants.panel) {
        theCase.panelName = QString::fromStdString(variants.panel->name());
        theCase.panelVersion = QString::fromStdString(variants.panel->version());
    }
    if (theCase.sources.empty())
        theCase.sources = sourcesOf(variants);
}

Case withStatusTimes(Case theCase, CaseStatus before, const QDateTime& now)
{
    const CaseStatus after = theCase.status;
    if (after == before)
        return theCase;
    setOnce(theCase.times.t4InterpretationStart, after == CaseStatus::Filtering || after == CaseStatus::Classification, now);
    setOnce(theCase.times.t5Conference, after == CaseStatus::Conference, now);
    setOnce(theCase.times.t6ReportReleased, after == CaseStatus::Signed, now);
    return theCase;
}

} // namespace gentolk
