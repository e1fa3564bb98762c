#include "core/workflow/knowledge_sources.h"
#include "core/base/error.h"
#include <algorithm>

namespace gentolk {

namespace {

const QString knowledgeRole = QStringLiteral("reference");

// Opened one by one, so that one damaged file does not take the others with it.
KnowledgeUsed openedSources(GenomeAssembly assembly, const std::vector<InstalledSource>& wanted)
{
    KnowledgeUsed used;
    QStringList paths;
    for (const InstalledSource& one : wanted) {
        used.sources.push_back(one);
        if (one.manifest.kind == phenotypeKind())
            used.installedRelease = &installedPhenotype(one.path);
        else
            paths << one.path;
    }
    used.evidence = std::make_shared<const InstalledEvidence>(assembly, paths);
    return used;
}

std::optional<int> monthsUntilOld(const QString& kind)
{
    if (kind == QLatin1String("clinvar") || kind.startsWith(QLatin1String("clingen-")))
        return 6;
    return kind.startsWith(QLatin1String("gnomad-")) || kind == phenotypeKind() ? std::optional(12) : std::nullopt;
}

bool holdsFor(const StoreManifest& manifest, GenomeAssembly assembly)
{
    return manifest.assembly == assembly || manifest.kind == phenotypeKind();
}

// By release; where one has no date, by when it was installed.
bool isNewer(const StoreManifest& a, const StoreManifest& b)
{
    return a.date.isValid() && b.date.isValid() && a.date != b.date ? a.date > b.date : a.builtAt > b.builtAt;
}

} // namespace

KnowledgeUsed knowledgeForNewCase(GenomeAssembly assembly)
{
    std::vector<InstalledSource> active;
    QStringList damaged;
    for (InstalledSource& one : SourceLibrary().all()) {
        if (!one.problem.isEmpty())
            damaged << one.path;
        else if (one.active && holdsFor(one.manifest, assembly))
            active.push_back(std::move(one));
    }
    KnowledgeUsed used = openedSources(assembly, active);
    used.lost = damaged;
    return used;
}

KnowledgeUsed knowledgeOfCase(const Case& theCase)
{
    std::vector<InstalledSource> found;
    QStringList lost;
    const bool any = std::any_of(theCase.sources.begin(), theCase.sources.end(), [](const SourceFile& one) { return one.role == knowledgeRole; });
    const std::vector<InstalledSource> installed = any ? SourceLibrary().all() : std::vector<InstalledSource>{};
    for (const SourceFile& source : theCase.sources) {
        if (source.role != knowledgeRole)
            continue;
        const auto same = std::find_if(installed.begin(), installed.end(), [&](const InstalledSource& one) {
            return one.problem.isEmpty() && one.sha256 == source.sha256 && holdsFor(one.manifest, theCase.assembly);
        });
        if (same == installed.end())
            lost << source.path;
        else
            found.push_back(*same);
    }
    KnowledgeUsed used = openedSources(theCase.assembly, found);
    used.lost = lost;
    return used;
}

std::vector<SourceFile> knowledgeAsSources(const KnowledgeUsed& used)
{
    std::vector<SourceFile> sources;
    for (const InstalledSource& one : used.sources)
        sources.push_back({one.path, knowledgeRole, one.sha256, one.bytes, one.manifest.alleles, 0});
    return sources;
}

std::vector<InstalledSource> newerThanUsed(const KnowledgeUsed& used, GenomeAssembly assembly)
{
    const QDate carried = QDate::fromString(carriedPhenotype().version(), Qt::ISODate);
    std::vector<InstalledSource> newer = SourceLibrary().all();
    std::erase_if(newer, [&](const InstalledSource& one) {
        if (!one.active || !holdsFor(one.manifest, assembly))
            return true;
        if (one.manifest.kind == phenotypeKind() && !used.installedRelease && one.manifest.date <= carried)
            return true; // the case was ranked with the release that the program carries
        return std::any_of(used.sources.begin(), used.sources.end(), [&](const InstalledSource& other) {
            return other.manifest.kind == one.manifest.kind && (other.sha256 == one.sha256 || !isNewer(one.manifest, other.manifest));
        });
    });
    return newer;
}

std::optional<int> monthsTooOld(const StoreManifest& manifest, const QDate& today)
{
    const QDate date = manifest.date;
    const auto most = monthsUntilOld(manifest.kind);
    if (!most || !date.isValid() || date.addMonths(*most) >= today)
        return std::nullopt;
    const int months = (today.year() - date.year()) * 12 + today.month() - date.month();
    return date.addMonths(months) > today ? months - 1 : months;
}

} // namespace gentolk
