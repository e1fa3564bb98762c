#pragma once
#include "core/annotation/info_fields.h"
#include "core/annotation/transcript_consequences.h"
#include "core/genetics/evidence.h"

namespace gentolk {

// One field that tells something of the allele.
struct EvidenceField {
    EvidenceName meaning;
    Word name;              // as the file writes it
    std::string_view value; // of INFO, or of VEP's value
};

// Everything of that kind in INFO and in VEP's entries for the allele. `unassigned` receives the names of INFO fields whose value cannot
// be given to one of several ALT alleles: they are left out, since a wrong frequency could hide a variant.
std::vector<EvidenceField> evidenceFields(const InfoFields& info, const VepEntries& entries, const AnnotationHeader& header, const RecordAllele& allele,
                                          std::vector<std::string>* unassigned = nullptr);

// Whether anything above reads that key of INFO. The other keys need not be read at all.
bool annotationReads(std::string_view infoKey);
bool isConsequenceKey(std::string_view infoKey); // "CSQ", "vep", "ANN", "BCSQ": its values are a list of entries

// One entry a frequency field; filtering frequency and counts stand with the first field of the same source. Of '&'-joined values the largest.
// A value that names an allele ("A:0.01") counts where that is this one.
std::vector<PopulationFrequency> populationFrequencies(const std::vector<EvidenceField>& fields, const RecordAllele& allele);
// The entry with the highest allele frequency, with the largest filtering frequency and counts of all. None when there is no entry.
std::optional<PopulationFrequency> highestFrequency(const std::vector<PopulationFrequency>& all);

std::optional<ClinVarRecord> clinVarOf(const std::vector<EvidenceField>& fields);
ClinVarClass clinVarClassOf(std::string_view text);                  // "Pathogenic/Likely_pathogenic", "uncertain_significance&benign", "5|255"
std::optional<int> clinVarStarsOf(std::string_view reviewStatus);    // none where the text is not known

// Largest of several values of one score: the most that any transcript gets.
PredictorScores predictorScoresOf(const std::vector<EvidenceField>& fields, const RecordAllele& allele);

} // namespace gentolk
