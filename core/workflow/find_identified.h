#pragma once
#include "core/annotation/allele_id.h"
#include "core/workflow/find_named.h"

namespace gentolk {

// What the installed ClinVar says that a number means.
struct IdentifiedPlaces {
    std::vector<Variant> alleles; // smallest form, contig without "chr"; empty: it does not know the number, or there is none
    std::string source;           // "ClinVar 2026-11-01"; empty: no ClinVar is installed
};
// By the sources given: a case's own, or those in use. Throws FileMalformed for a damaged store.
IdentifiedPlaces placesOf(const AlleleId& id, const InstalledEvidence& evidence);

// The family's alleles of that number: those whose record in the files has it (ID column), and those that the installed ClinVar gives it to. What is
// not found may still be there under a number that neither knows: `found.idKnown` tells whether anything knew it.
NamedExplanations explainIdentified(const FamilyVariants& variants, const FilterCascade& cascade, const AlleleId& id);

} // namespace gentolk
