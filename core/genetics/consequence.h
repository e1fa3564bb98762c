#pragma once
#include "core/base/word.h"
#include <boost/container/small_vector.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

enum class Impact : std::uint8_t { Modifier, Low, Moderate, High };
std::string toString(Impact impact); // "HIGH", "MODERATE", "LOW", "MODIFIER"

// Rank of a Sequence Ontology term, 1 the most severe, 41 the least (rule C-3). Unknown terms: 99.
int consequenceRank(std::string_view term);
int rankOfTerm(Word term);             // the same, without looking at its letters
Word termOfRank(int rank);             // the other way, 1..41; empty outside
Impact impactOf(std::string_view term);                        // unknown term: Modifier
Impact impactOfRank(int rank);                                 // unknown rank: Modifier
Word canonicalTerm(std::string_view term);                     // old VEP/SnpEff/bcftools synonyms to the SO term
using TermList = boost::container::small_vector<Word, 2>;        // most transcripts have one term, many two
TermList splitTerms(std::string_view joined);                  // "a&b" to canonical terms, most severe first

enum class AnnotationSource : std::uint8_t { Vep, SnpEff, Bcsq, Own };
std::string toString(AnnotationSource source); // "CSQ", "ANN", "BCSQ", "own"

// What a variant does to one transcript, as the annotation in the file says it. Empty text: not said. A genome's genes have hundreds of thousands of
// them: small things stand together.
struct TranscriptConsequence {
    AnnotationSource source = AnnotationSource::Vep;
    Impact impact = Impact::Modifier;
    bool maneSelect = false;
    bool manePlusClinical = false;
    bool canonical = false;
    // What only the program's own annotation says.
    bool effectUnknown = false;           // without the reference sequence the effect cannot be told: never read as "harmless"
    std::optional<bool> decayPredicted;   // nonsense-mediated decay of a new stop (rule A-21); none: no new stop, or not known
    Word doubt;                           // why names on this transcript model need a second look; empty: nothing known
    // What a file's annotation says too.
    Word geneSymbol;
    Word hgncId;                          // "HGNC:1234" or empty
    Word ensemblGene;                     // "ENSG…" or empty
    Word transcript;                      // accession.version where given
    Word maneRefSeq;                      // RefSeq accession that VEP's MANE_SELECT field pairs with an Ensembl transcript
    Word biotype;
    TermList consequences;                // SO terms, most severe first
    Word exon;                            // "5/8"
    Word intron;
    std::string hgvsC;                    // "c.676C>T" or "n.…", without accession
    std::string hgvsP;                    // "p.Arg226Cys"; p.(…) is put on by the reader of the report
    bool operator==(const TranscriptConsequence&) const = default;
};

int severity(const TranscriptConsequence& consequence); // best rank of its terms; 99 without any

} // namespace gentolk
