#pragma once
#include "core/annotation/hgvs_name.h"
#include "core/workflow/shortlist.h"

namespace gentolk {

// The family's alleles that a written HGVS name means, and how far the answer holds.
struct NamedAlleles {
    std::vector<std::size_t> indices; // of FamilyVariants::candidates
    std::string readOn;               // the transcript model that the place was read on; empty: on the genome, or in the names of the file
    bool otherVersion = false;        // the model is of another version than the name's accession: the place may differ
    bool shiftNotKnown = false;       // an indel, without a reference sequence: those nearby that may be it
    bool anyProtein = false;          // the protein's accession is not known to the program: every gene was searched
    std::string id;                   // of an archive's number (find_identified.h): "rs33972314"; empty: a name was asked for
    std::string idSource;             // the installed source that was asked what the number means; empty: none is installed
    std::vector<Variant> idPlaces;    // what it said
    bool idKnown = false;             // that source or the files know the number; false never means that the family has not got the allele
    std::int64_t proteinsNotKnown = 0; // of a protein name: alleles whose effect on the protein is not known, so that they may be it
};

// By place where the accession is a transcript that the program knows or a chromosome, and by the names that the files bring.
// Throws NotFound: neither knows the transcript; InvalidValue: the place does not exist, or the chromosome is of another assembly.
NamedAlleles findNamed(const FamilyVariants& variants, const HgvsName& name);

// Where such an allele must lie, indels that may be shifted included, so that a place outside the panel can be read too. Empty contig: a protein
// name, or a transcript that the program does not know. Throws InvalidValue as above.
GenomicRegion placeOfName(const HgvsName& name, GenomeAssembly assembly);

struct NamedExplanations {
    NamedAlleles found;
    std::vector<Explanation> explanations; // in the order of found.indices
};
NamedExplanations explainNamed(const FamilyVariants& variants, const FilterCascade& cascade, const HgvsName& name);

} // namespace gentolk
