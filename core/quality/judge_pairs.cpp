#include "core/quality/pedigree_kinship.h"
#include "core/quality/quality_results.h"

namespace gentolk {

namespace {

struct PairJudgement {
    QualityStatus status = QualityStatus::Warn;
    QualityFinding finding = QualityFinding::KinshipTooFewMarkers;
    std::optional<bool> concordant;
};

constexpr PairJudgement asDeclared{QualityStatus::Ok, QualityFinding::KinshipAsDeclared, true};

int degreeOf(Relation relation)
{
    switch (relation) {
    case Relation::SamePerson: return 0;
    case Relation::ParentChild:
    case Relation::FullSiblings:
    case Relation::FirstDegree: return 1;
    case Relation::SecondDegree: return 2;
    case Relation::ThirdDegree: return 3;
    default: return 4;
    }
}

// One degree off is a doubt, two are a contradiction. Closer than declared is never more than a doubt, unless it is the same person:
// pedigrees leave relations out.
PairJudgement judgeDegree(Relation declared, Relation found)
{
    const int further = degreeOf(found) - degreeOf(declared);
    if (further == 0)
        return asDeclared;
    if (further < 0)
        return {QualityStatus::Warn, QualityFinding::KinshipCloser, false};
    return {further == 1 ? QualityStatus::Warn : QualityStatus::Fail, QualityFinding::KinshipDiffers, false};
}

PairJudgement judgeParentAndChild(const PairKinship& pair, Relation found)
{
    if (found != Relation::FirstDegree)
        return judgeDegree(Relation::ParentChild, found);
    if (*pair.ibs0 < qualityLimits().parentChildIbs0)
        return asDeclared;
    return *pair.ibs0 >= qualityLimits().siblingIbs0 ? PairJudgement{QualityStatus::Fail, QualityFinding::LikeSiblings, false}
                                                     : PairJudgement{QualityStatus::Warn, QualityFinding::KinshipDoubtful, {}};
}

PairJudgement judgePair(const PairKinship& pair)
{
    if (pair.separateFiles)
        return {QualityStatus::Warn, QualityFinding::KinshipSeparateFiles, {}};
    if (!pair.kinship || !pair.ibs0 || pair.markers < qualityLimits().enoughPairMarkers)
        return {};
    const Relation found = relationOfKinship(*pair.kinship);
    if (found == Relation::SamePerson) // siblings may be twins of one egg
        return {pair.declared == Relation::FullSiblings ? QualityStatus::Warn : QualityStatus::Fail, QualityFinding::SamePersonTwice,
                false};
    if (pair.declared == Relation::Unknown)
        return {QualityStatus::Ok, QualityFinding::KinshipFound, {}};
    if (pair.declared == Relation::ParentChild)
        return judgeParentAndChild(pair, found);
    if (pair.declared == Relation::FullSiblings && found == Relation::FirstDegree && *pair.ibs0 < qualityLimits().parentChildIbs0)
        return {QualityStatus::Warn, QualityFinding::LikeParentAndChild, false};
    return judgeDegree(pair.declared, found);
}

std::string foundWord(const PairKinship& pair)
{
    return pair.kinship ? toString(relationOfKinship(*pair.kinship)) : std::string();
}

} // namespace

void judgePairs(FamilyQuality& family, const QualityFacts& facts)
{
    for (PairKinship& pair : family.pairs) {
        PairJudgement judgement = judgePair(pair);
        pair.concordant = judgement.concordant;
        if (facts.withoutDepth && facts.withoutQuality && pair.declared != Relation::Unknown) // nothing was gated: neither sure nor false
            judgement.status = QualityStatus::Warn;
        family.verdicts.push_back({QualityCheck::Kinship,
                                   judgement.status,
                                   judgement.finding,
                                   {pair.a, pair.b, toString(pair.declared), foundWord(pair)},
                                   {pair.kinship, pair.expected, pair.ibs0, double(pair.markers)}});
    }
}

} // namespace gentolk
