#pragma once
#include "core/quality/quality_collector.h"
#include <set>

namespace gentolk {

// Makes the results of a collector's sums; used once.
class QualityResults
{
public:
    explicit QualityResults(QualityCollector& collector) : m_from(collector) {}
    FamilyQuality make();

private:
    SampleQuality sampleResult(std::size_t sample) const;
    void takeSexFigures(SampleQuality& result, const SampleTally& tally) const;
    void takeRuns(SampleQuality& result, std::size_t sample) const;
    void takeHints(SampleQuality& result, const SampleTally& tally) const;
    TrioQuality trioResult() const;
    void addDisomy(TrioQuality& trio, ContigTally& contig, std::optional<double> meanDepth) const;
    PairKinship pairResult(std::size_t a, std::size_t b, const std::set<std::string>& without) const;
    std::set<std::string> contigsExplained() const;

    QualityCollector& m_from;
    FamilyQuality m_result;
};

// Facts that the judges need beside the results.
struct QualityFacts {
    bool withoutDepth = false;   // most autosomal SNVs have no DP in FORMAT
    bool withoutQuality = false; // …no GQ
};

// Each appends its verdicts; sexCalled and concordant are set on the way.
void judgeSexes(FamilyQuality& family, const Pedigree& pedigree);
void judgePairs(FamilyQuality& family, const QualityFacts& facts);
void judgeTrio(FamilyQuality& family, const QualityFacts& facts);
void judgeSamples(FamilyQuality& family);

} // namespace gentolk
