#pragma once
#include "core/genetics/assembly.h"
#include "core/genetics/candidate.h"
#include "core/genetics/pedigree.h"
#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace gentolk {

enum class Verdict { Keep, Remove, CannotTell }; // unknown is not no: CannotTell keeps, and marks

// Each step is a small value; its numbers come from a versioned file (rule R-1). Judged in the order of the cascade.
struct InGenePanel {                      // "panel": applied while reading; here it only counts
    int flank = 5000;                     // bases on each side of a gene
    bool operator==(const InGenePanel&) const = default;
};
struct CarriedByProband {                 // "carried": the proband has the allele; an unknown genotype cannot tell (B-35)
    bool operator==(const CarriedByProband&) const = default;
};
struct GenotypeQualityAtLeast {           // "quality": rule B-10, on the proband's call
    bool passOnly = true;
    int depth = 10;
    int quality = 20;
    double hetBalanceSnvLow = 0.20, hetBalanceSnvHigh = 0.80, hetBalanceIndelLow = 0.15, hetBalanceIndelHigh = 0.85;
    double homBalance = 0.85;
    bool operator==(const GenotypeQualityAtLeast&) const = default;
};
struct FrequencyBelow {                   // "frequency": rule C-1; the gene's most permissive mode decides (B-37)
    double dominant = 1e-4, recessive = 1e-2, xLinked = 1e-3, mosaic = 1e-4, mitochondrial = 5e-3;
    int recessiveHomozygotes = 2;
    int localAlleles = 2000;              // a laboratory's own list is asked where so many alleles were looked at (as A-10 asks of a population)
    std::vector<std::string> exceptions;  // "SYMBOL:p.Xxx" or "SYMBOL:c.…": the common-but-relevant alleles of C-2
    bool operator==(const FrequencyBelow&) const = default;
};
// "in_house": rule C-1, the laboratory's own families, for what the population hardly knows: alleles of a population frequency that is unknown or
// below populationBelow. Dominant, X-linked and mosaic genes: at most so many other families, and so large a share; recessive ones a share alone
// (the gene's most permissive mode decides, B-37). Shares are asked from so many families on, since in a few of them every allele is common.
struct SeenInHouse {
    int families = 3, shareFrom = 200;
    double share = 0.005, recessiveShare = 0.02, populationBelow = 0.001;
    bool operator==(const SeenInHouse&) const = default;
};
struct ConsequenceAtLeast {               // "consequence": rules C-3, C-5 to C-7
    std::string leastSevere = "splice_polypyrimidine_tract_variant";
    double spliceAi = 0.2;
    bool keepNoncodingGenes = true;
    bool keepSilentWithoutScore = false;  // silent exonic changes without a SpliceAI score cannot be told, so they stay
    bool operator==(const ConsequenceAtLeast&) const = default;
};
struct SegregatesAs {                     // "inheritance": empty: every label will do, none of them removes
    std::vector<InheritanceLabel> labels;
    bool certainOnly = false;
    bool operator==(const SegregatesAs&) const = default;
};
struct RescueKnownPathogenic {            // exempts before each step it names (cli.md); counted there as rescued
    int minimumStars = 1;
    std::vector<std::string> steps = {"quality", "frequency", "in_house", "consequence"};
    bool operator==(const RescueKnownPathogenic&) const = default;
};

using FilterStep = std::variant<InGenePanel, CarriedByProband, GenotypeQualityAtLeast, FrequencyBelow, SeenInHouse, ConsequenceAtLeast, SegregatesAs, RescueKnownPathogenic>;
std::string idOf(const FilterStep& step); // "panel", "carried", "quality", "frequency", "in_house", "consequence", "inheritance", "rescue"

struct FilterCascade {
    std::string name;     // preset: "default", …
    std::string version;
    std::vector<FilterStep> steps;
    bool operator==(const FilterCascade&) const = default;
};

// JSON both ways; throws Error::FileMalformed naming the key.
FilterCascade cascadeFromJson(const std::string& json, const std::string& subject);
std::string toJson(const FilterCascade& cascade);

// One step's answer for one allele. Value and threshold are texts in the C locale, for `explain`.
struct Judgement {
    std::string step;
    Verdict verdict = Verdict::Keep;
    bool rescued = false;     // it would have been removed, but a rescue exempts it
    std::string value;        // what was looked at: "AF 0.012 (gnomADg_AF)"; "missing" where unknown
    std::string threshold;    // "<= 0.01 (recessive)"
    std::string text;         // one English sentence
    bool operator==(const Judgement&) const = default;
};

struct FunnelRow {
    std::string step;
    std::int64_t entered = 0, kept = 0, removed = 0, cannotTell = 0, rescued = 0; // entered = kept + removed; the last two are inside kept
    bool operator==(const FunnelRow&) const = default;
};

struct FilterOutcome {
    std::vector<FunnelRow> funnel;
    std::vector<int> removedBy;                        // by candidate: index into funnel, -1: kept
    std::vector<Segregation> segregation;              // by candidate; judged over the survivors of the steps before "inheritance"
};

// What the steps need to know beside the allele.
struct FilterContext {
    const Family& family;
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    std::int64_t allelesRead = 0;     // all ALT alleles of the input, in and outside the panel's regions
    std::int64_t allelesOutside = 0;  // removed by "panel" while reading
    bool inWords = true;              // false: the verdicts alone, with neither value, threshold nor sentence
};

class StepVerdicts;
// Verdicts alone: judgeKept() and judgeAll() have the words. known: what earlier filterings of the same candidates asked already; it learns what this one asks.
FilterOutcome apply(const FilterCascade& cascade, std::span<const CandidateVariant> candidates, const FilterContext& context, StepVerdicts& known);
FilterOutcome apply(const FilterCascade& cascade, std::span<const CandidateVariant> candidates, const FilterContext& context);

// Every step's words on an allele that was kept, with its segregation in that outcome.
std::vector<Judgement> judgeKept(const FilterCascade& cascade, const CandidateVariant& candidate, const Segregation& segregation, const FilterContext& context);

// A candidate that one step alone removes, neither the panel's nor the proband's ("just outside the list").
struct LoneRemoval {
    std::size_t candidate, step; // of the candidates, of cascade.steps
};
std::vector<LoneRemoval> loneRemovals(const FilterCascade& cascade, std::span<const CandidateVariant> candidates, const FilterContext& context,
                                      const FilterOutcome& outcome, StepVerdicts& known);
// One step's words on one candidate; the inheritance step's on the candidate alone.
Judgement judgeStep(const FilterCascade& cascade, const FilterStep& step, const CandidateVariant& candidate, const FilterContext& context);

// The judgement of every step on one allele, going on past the step that removes (for explain).
std::vector<Judgement> judgeAll(const FilterCascade& cascade, const CandidateVariant& candidate, const FilterContext& context);

} // namespace gentolk
