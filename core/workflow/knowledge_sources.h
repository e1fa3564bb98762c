#pragma once
#include "core/base/task_control.h"
#include "core/genetics/case.h"
#include "core/reference/installed_evidence.h"
#include "core/reference/source_library.h"
#include <QStringList>
#include <memory>
#include <vector>

namespace gentolk {

// The installed sources that alleles are looked up in, each with its version (rule R-1).
struct KnowledgeUsed {
    std::shared_ptr<const InstalledEvidence> evidence; // never null; may have no source
    QStringList lost;                                  // what should have been there and cannot be used
    std::vector<InstalledSource> sources;              // those in use
};

// Of a new reading: the active ones of the assembly. A damaged one is lost, not left out in silence.
KnowledgeUsed knowledgeForNewCase(GenomeAssembly assembly);
// Of a stored case: those of its import, wherever they lie now, told by their SHA-256; never newer ones.
KnowledgeUsed knowledgeOfCase(const Case& theCase);
// As the case keeps them (role "reference"; records: the alleles in it).
std::vector<SourceFile> knowledgeAsSources(const KnowledgeUsed& used);

// What a person asks to be installed; empty and unknown: the files tell.
struct SourceToAdd {
    QStringList files;
    QString kind, version;
    QDate date;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    bool everything = false;   // not only the genes of the panel
};
// Throws as SourceLibrary::add.
InstalledSource addKnowledgeSource(const SourceToAdd& wanted, TaskControl& task);

} // namespace gentolk
