#pragma once
#include "core/phenotype/ontology_term.h"
#include <QByteArray>

namespace gentolk {

// What of a release in the OBO format (1.2, 1.4: hp.obo) the program uses, in the file's order; nothing is altered.
struct OboRelease {
    std::string version; // "2026-01-08", of "data-version: hp/releases/2026-01-08"
    std::vector<OntologyTerm> terms;
};

// Terms of the Human Phenotype Ontology: identifier, label, is_a parents, alternative identifiers, replacements, exact synonyms. `path` names the
// file in errors. Throws FileMalformed: no version, no term, a term without a name, an identifier twice; FileTruncated: no end of the last line.
OboRelease readObo(const QByteArray& bytes, const QString& path);

// "2026-01-08" of "hp/releases/2026-01-08" or ".../releases/2026-01-08/hp.json"; empty where there is none.
std::string releaseIn(std::string_view address);
// Its release alone, of its first lines; empty where they do not tell it.
std::string oboVersion(const QByteArray& head);

} // namespace gentolk
