#pragma once
#include "core/genetics/variant.h"
#include "core/phenotype/gene_ranking.h"
#include "core/phenotype/referral_text.h"
#include "core/phenotype/release_tables.h"
#include <QString>
#include <array>
#include <memory>

namespace gentolk {

inline QString phenotypeKind() { return QStringLiteral("hpo"); } // StoreManifest::kind of an installed release
inline constexpr std::array<const char*, 3> phenotypeTableNames{"terms", "counts", "genes"};
inline QString phenotypeName() { return QStringLiteral("Human Phenotype Ontology"); }
Variant phenotypeRowPlace(std::int64_t number); // where a store keeps the line of that number, from 1: on no base

// One release of the ontology with the phenotypes of the panel's genes and the order they give. Its parts are read when first asked for, once, whichever
// thread asks. Never changes after construction.
class PhenotypeRelease
{
public:
    // Throws FileMalformed when a part is first asked for.
    explicit PhenotypeRelease(PhenotypeTables tables);
    ~PhenotypeRelease();
    QString version() const; // the release's date, "2025-05-06"; does not read the ontology
    const Ontology& ontology() const;
    const ReferralText& referralText() const; // with the carried clinical words
    const DiseaseProfiles& profiles() const;  // with what the program knows beside the release: our own rows, coarse codes, genes without a disease
    const GeneRanking& ranking() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

const PhenotypeRelease& carriedPhenotype(); // that the program brings
// Of an installed store, read whole and kept as long as the program runs: by its SHA-256. Throws what AlleleStore and its verify() do.
const PhenotypeRelease& installedPhenotype(const QString& path);

// What new terms are typed in and new cases are ranked with: the installed release that is in use, or the carried one.
const PhenotypeRelease& phenotypeInUse();
void askAgainForPhenotypeInUse(); // another one was installed, chosen or removed

} // namespace gentolk
