#pragma once
#include "core/genetics/case.h"
#include "core/reference/installed_evidence.h"
#include "core/reference/phenotype_release.h"
#include "core/reference/source_library.h"
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace gentolk {

// The installed sources that alleles are looked up in, each with its version (rule R-1).
struct KnowledgeUsed {
    std::shared_ptr<const InstalledEvidence> evidence; // never null; may have no source
    QStringList lost;                                  // what should have been there and cannot be used
    std::vector<InstalledSource> sources;              // those in use, the ontology among them
    const PhenotypeRelease* installedRelease = nullptr; // of the ontology; null: the one that the program carries, also where the case's own is lost

    const PhenotypeRelease& phenotype() const { return installedRelease ? *installedRelease : carriedPhenotype(); }
};

// Of a new reading: the active ones of the assembly. A damaged one is lost, not left out in silence.
KnowledgeUsed knowledgeForNewCase(GenomeAssembly assembly);
// Of a stored case: those of its import, wherever they lie now, told by their SHA-256; never newer ones.
KnowledgeUsed knowledgeOfCase(const Case& theCase);
// As the case keeps them (role "reference"; records: the alleles in it).
std::vector<SourceFile> knowledgeAsSources(const KnowledgeUsed& used);

// Installed for the assembly and newer than what the case was judged with: to be told, never used for it (rule R-1). One of a kind that the case
// had none of counts too. By kind.
std::vector<InstalledSource> newerThanUsed(const KnowledgeUsed& used, GenomeAssembly assembly);

// Whole months since the release of one that is old (rule F-41): ClinVar after six months, gnomAD and the ontology after twelve, scores never, since they are not
// released anew. None: not old, or the date is not known.
std::optional<int> monthsTooOld(const StoreManifest& manifest, const QDate& today);

} // namespace gentolk
