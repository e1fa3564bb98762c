#include "core/workflow/knowledge_sources.h"
#include "core/base/error.h"
#include "core/reference/panel_catalog.h"
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
        paths << one.path;
    }
    used.evidence = std::make_shared<const InstalledEvidence>(assembly, paths);
    return used;
}

} // namespace

KnowledgeUsed knowledgeForNewCase(GenomeAssembly assembly)
{
    std::vector<InstalledSource> active;
    QStringList damaged;
    for (InstalledSource& one : SourceLibrary().all()) {
        if (!one.problem.isEmpty())
            damaged << one.path;
        else if (one.active && one.manifest.assembly == assembly)
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
            return one.problem.isEmpty() && one.sha256 == source.sha256 && one.manifest.assembly == theCase.assembly;
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

InstalledSource addKnowledgeSource(const SourceToAdd& wanted, TaskControl& task)
{
    BuildRequest request{wanted.files, wanted.kind, wanted.version, wanted.date, wanted.assembly, {}, QStringLiteral("gentolk " GENTOLK_VERSION)};
    if (!wanted.everything)
        request.panel = loadPanel(QStringLiteral("iei"));
    return SourceLibrary().add(request, task);
}

} // namespace gentolk
