#include "core/inheritance/pair_relation.h"
#include "core/inheritance/call_quality.h"
#include <algorithm>

namespace gentolk {

namespace {
bool isOneParents(AlleleOrigin origin)
{
    return origin == AlleleOrigin::Maternal || origin == AlleleOrigin::Paternal;
}

PairRelation partners(Certainty certainty, Qualifiers qualifiers, std::string rule, std::string why)
{
    return {true, false, certainty, std::move(qualifiers), std::move(rule), std::move(why)};
}

PairRelation relateWithoutParents()
{
    return partners(Certainty::Possible, {Qualifier::PhaseUnknown, Qualifier::ParentMissing}, "B-23", "no parent is in the data");
}

PairRelation relateInDuo(Truth a, Truth b, const std::string& parent)
{
    const bool apart = (a == Truth::Yes && b == Truth::No) || (a == Truth::No && b == Truth::Yes);
    if (apart)
        return partners(Certainty::Possible, {Qualifier::PhasePresumed, Qualifier::ParentMissing}, "B-23",
                        "one is from the " + parent + ", the other not: presumed in trans, or de novo");
    return partners(Certainty::Possible, {Qualifier::PhaseUnknown, Qualifier::ParentMissing}, "B-23",
                    "only the " + parent + " is in the data");
}

PairRelation relateInTrio(AlleleOrigin a, AlleleOrigin b)
{
    if (isOneParents(a) && isOneParents(b)) {
        if (a != b)
            return partners(Certainty::Certain, {}, "B-23", "one from each parent");
        PairRelation cis;
        cis.cis = true;
        return cis;
    }
    if (a == AlleleOrigin::Unknown || b == AlleleOrigin::Unknown)
        return partners(Certainty::Possible, {Qualifier::PhaseUnknown, Qualifier::ParentMissing}, "B-35", "a parent's genotype is missing");
    if (a == AlleleOrigin::DeNovo || b == AlleleOrigin::DeNovo)
        return partners(Certainty::Possible, {Qualifier::SecondHitDeNovo, Qualifier::PhaseUnknown}, "B-24", "one of the two is de novo");
    return partners(Certainty::Possible, {Qualifier::PhaseUnknown}, "B-25", "both parents have one of the two");
}

PairRelation relateByOrigin(const PairSignature& a, const PairSignature& b, const FamilySite& family)
{
    if (family.mother && family.father)
        return relateInTrio(a.origin, b.origin);
    if (family.mother)
        return relateInDuo(a.mother, b.mother, "mother");
    return family.father ? relateInDuo(a.father, b.father, "father") : relateWithoutParents();
}

void confirmPhase(PairRelation& relation)
{
    forgetPhase(relation);
    relation.qualifiers.push_back(Qualifier::PhaseConfirmed);
    relation.certainty = Certainty::Certain;
    relation.why += ", phased in trans";
}

// An affected relative has both (rules B-33, B-34); on X an affected father needs only one.
bool affectedHave(const PairSignature& a, const PairSignature& b, const FamilySite& family)
{
    const auto affected = [](const auto& relative) { return relative && relative->affection == AffectionStatus::Affected; };
    if (affected(family.mother) && both(a.mother, b.mother) == Truth::No)
        return false;
    const bool onX = family.place == InheritancePlace::XOfFemale;
    if (affected(family.father) && (onX ? either(a.father, b.father) : both(a.father, b.father)) == Truth::No)
        return false;
    for (std::size_t i = 0; i < family.siblings.size(); ++i)
        if (family.siblings[i].affection == AffectionStatus::Affected && both(a.siblings[i], b.siblings[i]) == Truth::No)
            return false;
    return true;
}

void weighAffected(PairRelation& relation, const PairSignature& a, const PairSignature& b, const FamilySite& family)
{
    for (std::size_t i = 0; i < family.siblings.size(); ++i)
        if (family.siblings[i].affection == AffectionStatus::Affected && both(a.siblings[i], b.siblings[i]) == Truth::Unknown)
            doubt(relation, "genotype of " + family.siblings[i].word + " is missing");
    for (const auto* parent : {&family.mother, &family.father})
        if (*parent && (*parent)->affection == AffectionStatus::Unknown)
            doubt(relation, "affection of " + (*parent)->word + " is unknown");
}

// A healthy sibling must not have both, where they are known to lie apart (rule B-33).
void weighHealthySiblings(PairRelation& relation, const PairSignature& a, const PairSignature& b, const FamilySite& family)
{
    const bool forgiving = family.gene() && family.gene()->incompletePenetrance();
    for (std::size_t i = 0; i < family.siblings.size(); ++i) {
        const Relative& sibling = family.siblings[i];
        const Truth has = both(a.siblings[i], b.siblings[i]);
        if (sibling.affection != AffectionStatus::Unaffected || has == Truth::No)
            continue;
        if (has == Truth::Yes && relation.certainty == Certainty::Certain && !forgiving) {
            relation.partners = false;
            return;
        }
        doubt(relation, has == Truth::Yes ? "unaffected " + sibling.word + " has both" : "genotype of " + sibling.word + " is missing");
        if (has == Truth::Yes && forgiving)
            relation.qualifiers.push_back(Qualifier::IncompletePenetrance);
    }
}
// Beyond the siblings nobody takes a pair away (rules B-33, B-41).
void weighOtherKin(PairRelation& relation, const PairSignature& a, const PairSignature& b, const FamilySite& family)
{
    for (std::size_t i = 0; i < family.others.size(); ++i) {
        const Relative& other = family.others[i];
        const bool related = other.kin.blood || other.kin.unknown;
        if (other.affection == AffectionStatus::Unaffected && both(a.others[i], b.others[i]) == Truth::Yes)
            doubt(relation, "unaffected " + other.word + " has both");
        if (other.affection == AffectionStatus::Affected && related && either(a.others[i], b.others[i]) == Truth::No)
            doubt(relation, "affected " + other.word + " has neither");
    }
}
} // namespace

void forgetPhase(PairRelation& relation)
{
    Qualifiers& all = relation.qualifiers;
    all.erase(std::remove_if(all.begin(), all.end(), [](Qualifier one) { return one == Qualifier::PhaseUnknown || one == Qualifier::PhasePresumed; }), all.end());
}

void doubt(PairRelation& relation, const std::string& why)
{
    relation.certainty = Certainty::Possible;
    relation.why += ", " + why;
}

PairSignature signatureOf(const FamilySite& site, AlleleOrigin origin)
{
    PairSignature signature;
    signature.origin = origin;
    signature.sure = isComplete(site.child) && weaknessOf(site, site.child).empty();
    if (origin == AlleleOrigin::DeNovo)
        signature.sure = signature.sure && deNovoQuality(site).high;
    if (site.mother)
        signature.mother = carries(site.mother->call);
    if (site.father)
        signature.father = carries(site.father->call);
    for (const auto* parent : {&site.mother, &site.father})
        signature.sure = signature.sure && (!*parent || weaknessOf(site, (*parent)->call).empty());
    for (const Relative& sibling : site.siblings)
        signature.siblings.push_back(carries(sibling.call));
    for (const Relative& other : site.others)
        signature.others.push_back(carries(other.call));
    return signature;
}

PairRelation relate(const PairSignature& a, const PairSignature& b, const FamilySite& family, bool phasedTrans)
{
    if (!affectedHave(a, b, family))
        return {};
    PairRelation relation = relateByOrigin(a, b, family);
    if (relation.cis && phasedTrans)
        relation = partners(Certainty::Possible, {Qualifier::PhaseConfirmed}, "B-26",
                            "phased in trans, though one parent seems to have given both");
    else if (phasedTrans)
        confirmPhase(relation);
    if (!relation.partners)
        return relation;
    weighHealthySiblings(relation, a, b, family);
    weighAffected(relation, a, b, family);
    weighOtherKin(relation, a, b, family);
    if (relation.partners && !(a.sure && b.sure)) {
        doubt(relation, "a call is weak or incomplete");
        relation.qualifiers.push_back(Qualifier::LowQuality);
    }
    return relation;
}

} // namespace gentolk
