#pragma once
#include <QString>
#include <string>
#include <vector>

namespace gentolk {

// A term of the Human Phenotype Ontology as its release gives it. Keyed by identifier, never by label (rule D-1). Texts are UTF-8.
struct OntologyTerm {
    std::string id, label;
    std::vector<std::string> parents, altIds, synonyms; // synonyms: the exact ones
    bool obsolete = false;
    std::vector<std::string> replacedBy;                // of an obsolete term; more than one is a choice for a person
};

// Ours, not the consortium's (rule D-2): shown as unreviewed until a Danish immunologist has confirmed it.
struct DanishName {
    QString label, group;
    bool unreviewed = true;
};

// What became of an identifier that a case or a person names (rule D-1).
struct TermResolution {
    enum class Status {
        Current,   // id is the one asked for
        Moved,     // id is the term that took its place (alternative identifier, or replaced)
        Ask,       // obsolete without one replacement: choices holds what the release offers, perhaps nothing
        Unknown,   // not in this release
    };
    Status status = Status::Unknown;
    std::string id;
    std::vector<std::string> choices;
};

// A suggestion for what a person typed.
struct TermHit {
    std::string id;
    QString matchedName; // the name that fitted: a label, a synonym, an older label or the Danish name
};

} // namespace gentolk
