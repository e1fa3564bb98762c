#pragma once
#include "core/base/boxed.h"
#include "core/genetics/allele_writings.h"
#include "core/genetics/consequence.h"
#include "core/genetics/evidence.h"
#include "core/genetics/genotype.h"
#include "core/genetics/panel.h"
#include "core/genetics/sample_calls.h"
#include "core/genetics/segregation.h"
#include "core/genetics/structural_variant.h"
#include "core/genetics/variant.h"
#include <QList>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// What the installed sources say where the file says something else: kept beside it, never in its place.
struct InstalledBeside {
    Boxed<ClinVarRecord> clinvar;
    PredictorScores scores;
    bool operator==(const InstalledBeside&) const = default;
};

using FilterIds = boost::container::small_vector<Word, 1>;

// One alternate allele of the family's data with all that is known of it. The unit that filters judge and pages show.
struct CandidateVariant {
    Variant variant;
    Boxed<AlleleWritings> writings;              // where it can be written in other ways and the reference sequence tells them; else null
    std::string recordId;                        // ID column, empty for '.'
    int alleleIndex = 1;                         // which ALT of its record (the genotypes below are the record's own: 1/2 stays 1/2, rule B-3)
    QList<std::string> recordAlternates;         // all ALT alleles of the record, in file order; shared by its alleles
    OptionalNumber<double> qual;
    FilterIds filters;                           // FILTER ids; {"PASS"}; empty: not given
    SampleCalls genotypes;                       // by sample; a sample without a record here has an empty Genotype (unknown, rule B-4)
    int sourceIndex = 0;                         // which source file
    bool tellsItsOwnAlone = false;               // its record was written over other bases: its calls say nothing of the ALT alleles of others (rule B-4)
    std::int64_t end = 0;                        // last base of a symbolic allele, of INFO/END or SVLEN; 0: REF tells
    std::shared_ptr<const StructuralVariant> event; // what the callers say of a structural allele; null for a small one

    std::vector<TranscriptConsequence> transcripts; // every transcript that the file annotates
    int chosen = -1;                             // index of the reported transcript (rule C-4), -1: none
    Boxed<PopulationFrequency> frequency; // the highest of the file's general-population fields
    std::vector<PopulationFrequency> frequencies; // all that the file has, then those of the installed sources
    std::optional<InHouseCount> inHouse;         // none: not asked of any database
    Boxed<ClinVarRecord> clinvar;
    PredictorScores scores;
    InstalledBeside beside;

    const PanelGene* gene = nullptr;             // owned by the panel, which outlives the candidate; null: outside the panel
    Word mappedGene;                             // name by the user's gene map, where one is given; it groups pairs outside the panel
    Segregation segregation;
    OptionalNumber<double> phenotypeScore;       // 0..1; none without phenotype terms or without annotation of the gene
    double score = 0;                            // rank score; its parts below add up to it
    std::vector<std::pair<std::string, double>> scoreParts; // code ("clinvar", "consequence", …) and points

    const TranscriptConsequence* transcript() const { return chosen < 0 ? nullptr : &transcripts[std::size_t(chosen)]; }
    AlleleWritings allWritings() const { return writings ? *writings : AlleleWritings(variant); }
    const Genotype& genotypeOf(const std::string& sample) const; // an empty Genotype for an unknown sample
};

// The zygosity of this allele in that sample; males are hemizygous on X and Y outside PAR (rules B-5, B-6).
Zygosity zygosityOf(const CandidateVariant& candidate, const std::string& sample, bool maleHaploidRegion);

} // namespace gentolk
