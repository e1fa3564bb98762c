#pragma once
#include "core/genetics/segregation.h"
#include "core/inheritance/family_site.h"
#include <compare>
#include <string>
#include <vector>

namespace gentolk {

// All that a pair's verdict needs of one allele, apart from its phase: few different ones in a gene, so that pairs can be counted by kind.
struct PairSignature {
    AlleleOrigin origin = AlleleOrigin::Unknown;
    Truth mother = Truth::Unknown, father = Truth::Unknown; // carries it; Unknown also for a parent without data
    bool sure = true;                                       // nothing known to be weak in the calls
    std::vector<Truth> siblings, others;
    auto operator<=>(const PairSignature&) const = default;
};
PairSignature signatureOf(const FamilySite& site, AlleleOrigin origin);

struct PairRelation {
    bool partners = false;
    bool cis = false; // not partners, because one parent gave both (rule B-26)
    Certainty certainty = Certainty::Possible;
    Qualifiers qualifiers;
    std::string rule;
    SharedText why;
};

// family: any site of the gene, for who is there and who is affected. phasedTrans: reads or phasing put them on different haplotypes.
// Rules B-23 to B-26, B-33, B-34.
PairRelation relate(const PairSignature& a, const PairSignature& b, const FamilySite& family, bool phasedTrans);

// Takes back what was said of the phase.
void forgetPhase(PairRelation& relation);

// Takes the certainty and says why.
void doubt(PairRelation& relation, const std::string& why);

} // namespace gentolk
