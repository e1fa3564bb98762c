#include "core/workflow/knowledge_library.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/phenotype_release.h"
#include "core/storage/source_uses.h"
#include "core/workflow/own_annotation.h"
#include "core/workflow/workspace_parts.h"
#include <QFileInfo>

namespace gentolk {

namespace {

constexpr Right changesKnowledge = Right::ManageUsers; // the administrator's alone

BuildRequest asBuildRequest(const SourceToAdd& wanted)
{
    BuildRequest request{wanted.files, wanted.kind, wanted.version, wanted.date, wanted.assembly, {}, QStringLiteral("gentolk " GENTOLK_VERSION)};
    request.sequence = [](GenomeAssembly assembly) { return openSequence(installedAnnotationFiles(assembly).sequence, assembly); };
    request.name = wanted.name;
    if (!wanted.everything)
        request.panel = loadPanel(QStringLiteral("iei"));
    return request;
}

} // namespace

bool KnowledgeLibrary::mayChange() const { return m_workspace.m_parts->may(changesKnowledge, 0); }

std::map<QString, QStringList> KnowledgeLibrary::casesBySource() const
{
    m_workspace.m_parts->require(Right::ListCases);
    return gentolk::casesBySource(m_workspace.m_parts->database);
}

InstalledSource KnowledgeLibrary::add(const SourceToAdd& wanted, TaskControl& task)
{
    m_workspace.m_parts->require(changesKnowledge);
    const InstalledSource added = SourceLibrary().add(asBuildRequest(wanted), task);
    askAgainForPhenotypeInUse();
    log(QStringLiteral("reference.add"), added);
    return added;
}

void KnowledgeLibrary::use(const InstalledSource& source)
{
    m_workspace.m_parts->require(changesKnowledge);
    SourceLibrary().makeActive(source);
    askAgainForPhenotypeInUse();
    log(QStringLiteral("reference.use"), source);
}

void KnowledgeLibrary::remove(const InstalledSource& source)
{
    m_workspace.m_parts->require(changesKnowledge);
    SourceLibrary().remove(source);
    askAgainForPhenotypeInUse();
    log(QStringLiteral("reference.remove"), source);
}

void KnowledgeLibrary::log(const QString& action, const InstalledSource& source)
{
    const StoreManifest& manifest = source.manifest;
    const QString named = source.problem.isEmpty() ? QStringLiteral("%1 %2 %3 %4").arg(manifest.kind, manifest.version,
                                                         assemblyWord(manifest.assembly), source.sha256)
                                                   : QFileInfo(source.path).fileName();
    m_workspace.m_parts->audit(0, action, named);
}

} // namespace gentolk
