#pragma once
#include "core/base/task_control.h"
#include "core/reference/source_library.h"
#include "core/workflow/workspace.h"
#include <map>

namespace gentolk {

// What a person asks to be installed; empty and unknown: the files tell.
struct SourceToAdd {
    QStringList files;
    QString kind, version;
    QDate date;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    bool everything = false; // not only the genes of the panel
    QString name = {};       // of a laboratory's own list
};

// The installed sources as an administrator changes them (rules F-12, F-31): what every later case is judged with. Throws NotAllowed without an
// administrator's right, before anything is touched, and logs the attempt; what is done is logged with kind, version, assembly and SHA-256.
// Reading and verifying needs no right: SourceLibrary does that. Cases keep what they were judged with (rule R-1).
class KnowledgeLibrary
{
public:
    explicit KnowledgeLibrary(Workspace& workspace) : m_workspace(workspace) {}
    bool mayChange() const; // to grey a button; the verbs ask again
    // By the SHA-256 of a source: the numbers of the cases that were judged with it. Throws NotAllowed as Workspace::listCases does.
    std::map<QString, QStringList> casesBySource() const;

    InstalledSource add(const SourceToAdd& wanted, TaskControl& task); // throws also as SourceLibrary::add
    void use(const InstalledSource& source);                           // new cases from now on
    void remove(const InstalledSource& source);                        // old cases that used it say that it is gone

private:
    void log(const QString& action, const InstalledSource& source);
    Workspace& m_workspace;
};

} // namespace gentolk
