#pragma once
#include "core/genetics/case.h"
#include "core/genetics/panel.h"
#include "core/reference/phenotype_release.h"
#include <QString>

namespace gentolk {

// A patient's term as it was used: an identifier that the release has replaced is used under its new one (rule D-1).
struct RankedTerm {
    std::string id;                   // the one used; the one given where it is not used
    QString labelEn, labelDa;         // Danish empty where there is none
    std::string obsoleteOf;           // the identifier given, where another took its place; else empty
    bool present = true;
    bool used = true;                 // false: obsolete with none or several replacements, or no phenotype (rule D-1)
    std::vector<std::string> choices; // what the release offers in its place
};

// One disease of a gene beside its others: many genes have several, of different inheritance.
struct RankedDisorder {
    std::string disorder, diseaseId;
    double score = 0; // of this disease alone, on the genes' scale: +1 is e times as likely
};

struct RankedGene {
    int rank = 0;
    std::string symbol, hgncId;
    double score = 0;                  // natural logarithm; only differences mean something
    double fit = 0;                    // 0 to 1 beside the best gene
    std::string disorder, diseaseId;   // the disease that fits best
    bool together = false;             // the gene's diseases together fit better than this one alone
    std::vector<std::pair<std::string, double>> parts; // code and points; they add up to the score
    std::vector<TermMatch> matched;    // a term of the patient each
    std::vector<RankedDisorder> disorders; // every disease of the gene, best first
};

struct GenesByPhenotype {
    std::vector<RankedTerm> terms;
    std::vector<RankedGene> genes; // every gene of the panel, best first; empty without a usable present term
};

// One gene's part of it without the others, so without its rank: for a card beside a variant.
struct GenePhenotype {
    std::vector<RankedDisorder> disorders; // every disease of the gene, best first; empty without a usable present term, or for a gene without any
    std::vector<TermMatch> matched;        // of the best; a term of the patient each
};
// release: the one that the case is ranked with (KnowledgeUsed::phenotype()).
GenePhenotype phenotypeOfGene(const std::string& symbol, const std::vector<PhenotypeTerm>& phenotype, const PhenotypeRelease& release);

// Without a case: by the release in use.
GenesByPhenotype rankGenes(const std::vector<PhenotypeTerm>& phenotype, const GenePanel& panel, const PhenotypeRelease& release = phenotypeInUse());

} // namespace gentolk
