#pragma once
#include "core/reference/installed_evidence.h"
#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// What installed tables know of a gene as a whole. source: name and version of the table. A value that the table has not got is none, never 0.
struct GeneConstraint { // gnomAD
    std::optional<double> missenseZ; // 3.09 and more: clearly fewer missense variants than expected (rule A-34)
    std::optional<double> loeuf;     // upper limit of observed over expected loss of function: the smaller, the fewer are tolerated
    std::optional<double> pLI;
    std::string source;
};

struct GeneCuration { // ClinGen, of one disease
    std::string disease, inheritance, classification; // as ClinGen writes them: "AR", "Definitive"
    std::string date, source;
};

struct GeneDosage { // ClinGen: "3" sufficient evidence … "0" none, "30" recessive, "40" dosage sensitivity unlikely
    std::string haploinsufficiency, triplosensitivity, date, source;
};

struct GeneKnowledge {
    std::optional<GeneConstraint> constraint;
    std::vector<GeneCuration> validity;
    std::optional<GeneDosage> dosage;
};

// None: no table of constraint is installed, or it has not got the gene. A gene that stands there without figures has the source alone.
std::optional<GeneConstraint> geneConstraint(const InstalledEvidence& evidence, const std::string& symbol);

// By HGNC symbol, as the tables name genes.
GeneKnowledge geneKnowledge(const InstalledEvidence& evidence, const std::string& symbol);

} // namespace gentolk
