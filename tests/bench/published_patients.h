#pragma once
#include "core/phenotype/ontology.h"
#include <set>
#include <string>
#include <vector>

namespace gentolk::bench {

// One row of the published patients (tests only; the data lie beside the project).
struct PublishedPatient {
    std::string id, gene, inheritance, model, sex, variants, hgvsC, hgvsP, consequence, disease, publication;
    std::vector<std::string> present, excluded;
    bool tuning = false; // of the half that weights may be chosen on; a publication is wholly in one half
};

// Throws Error where the file is missing or of another form.
std::vector<PublishedPatient> publishedPatients();
QByteArray wholeFile(const QString& path);

// The terms as a hurried or vague referral would give them: a third dropped, two random ones added, or each one step less precise.
enum class Noise { None, Dropped, Added, Vaguer };
std::vector<std::string> noisy(const std::vector<std::string>& terms, Noise noise, const Ontology& ontology, unsigned seed);

} // namespace gentolk::bench
