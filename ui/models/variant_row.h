#pragma once
#include "core/genetics/case.h"
#include "core/workflow/shortlist.h"
#include "ui/pictures/genotype_glyph.h"
#include <QMetaType>
#include <optional>
#include <vector>

namespace gentolk
{

// One line of the Variants table: a candidate of the list, the rule between list and rest, or a variant that one step alone removed.
struct VariantRow {
    enum class Kind { Listed, Divider, JustOutside };
    enum class Bracket { None, Top, Bottom }; // joins the two alleles of a pair that stand together
    Kind kind = Kind::Listed;
    Bracket bracket = Bracket::None;
    int number = 0; // rank in the shortlist, 1-based; 0: not on the list
    const CandidateVariant* candidate = nullptr;
    const Judgement* removed = nullptr; // of a variant just outside: what was looked at against which limit
    bool broughtBack = false;
    GenotypeSign child, mother, father;
    std::optional<AcmgClass> classification;
    bool decided = false; // by a person; else proposed
    bool unasked = false; // the proposal is asked for when the class is first looked at: of thousands of rows a screenful is
    bool inReport = false, dismissed = false, hasNote = false;
    QString artefact; // why the laboratory marked the allele as an artefact; empty: it did not
};

// The signs of the three people. A parent who is not in the data has `inData` false.
void readSigns(VariantRow& row, const Family& family, GenomeAssembly assembly);
GenotypeSign signOf(const CandidateVariant& candidate, const Family& family, GenomeAssembly assembly, const std::string& sample);

// What a person decided of the variant so far; nothing changes where no decision is.
void readDecision(VariantRow& row, const Case& theCase);

// Positions of the candidates in the order to show: a certain pair stands together under its better member, all else as ranked.
std::vector<int> pairsTogether(const std::vector<CandidateVariant>& candidates);
bool areCertainPair(const CandidateVariant& a, const CandidateVariant& b);

} // namespace gentolk

Q_DECLARE_METATYPE(const gentolk::VariantRow*)
