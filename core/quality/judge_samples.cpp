#include "core/quality/quality_results.h"
#include <algorithm>
#include <map>

namespace gentolk {

namespace {

// A chromosome with a run over 20 Mb in a person otherwise without many: uniparental disomy is possible (rule B-47).
std::optional<std::string> loneLongRun(const SampleQuality& sample)
{
    std::map<std::string, double> summed;
    double all = 0;
    for (const RohSegment& run : sample.roh)
        if (run.length() >= qualityLimits().rohSummed) {
            summed[run.contig] += double(run.length());
            all += double(run.length());
        }
    for (const RohSegment& run : sample.roh)
        if (run.length() > qualityLimits().rohLong &&
            (all - summed[run.contig]) / qualityLimits().autosomes <= qualityLimits().consanguineFroh)
            return run.contig;
    return std::nullopt;
}

void judgeHomozygosity(FamilyQuality& family, const SampleQuality& sample)
{
    QualityVerdict verdict{
        QualityCheck::Homozygosity, QualityStatus::Warn, QualityFinding::RohTooFewMarkers, {sample.id}, {sample.froh, sample.rohMb}};
    if (const auto contig = loneLongRun(sample)) {
        verdict.finding = QualityFinding::OneLongRun;
        verdict.subjects.push_back(*contig);
    } else if (sample.froh && *sample.froh > qualityLimits().closeFroh)
        verdict.finding = QualityFinding::CloseConsanguinityPossible;
    else if (sample.froh && *sample.froh > qualityLimits().consanguineFroh)
        verdict.finding = QualityFinding::ConsanguinityPossible;
    else if (sample.froh) {
        verdict.status = QualityStatus::Ok;
        verdict.finding = QualityFinding::RohUsual;
    }
    family.verdicts.push_back(verdict);
}

// A hint only: the pipeline's own estimate decides (rule B-65).
void judgeContamination(FamilyQuality& family, const SampleQuality& sample)
{
    QualityVerdict verdict{QualityCheck::Contamination,
                           QualityStatus::Warn,
                           QualityFinding::ContaminationCannotTell,
                           {sample.id},
                           {sample.lowBalanceShare, sample.extraReadShare}};
    const bool skewed = sample.lowBalanceShare && *sample.lowBalanceShare > qualityLimits().lowBalanceShare;
    const bool extra = sample.extraReadShare && *sample.extraReadShare > qualityLimits().extraReads;
    if (skewed || extra)
        verdict.finding = QualityFinding::ContaminationHint;
    else if (sample.lowBalanceShare && sample.extraReadShare) {
        verdict.status = QualityStatus::Ok;
        verdict.finding = QualityFinding::ContaminationNotSeen;
    }
    family.verdicts.push_back(verdict);
}

void judgeCalls(FamilyQuality& family, const SampleQuality& sample)
{
    QualityVerdict verdict{QualityCheck::Calls,
                           QualityStatus::Warn,
                           QualityFinding::CallsTooFew,
                           {sample.id},
                           {sample.callRate, sample.tiTv, sample.hetHomRatio, sample.meanDepth}};
    if (sample.callRate && *sample.callRate < qualityLimits().lowCallRate)
        verdict.finding = QualityFinding::CallRateLow;
    else if (sample.variantSites >= qualityLimits().enoughSampleSites && sample.tiTv &&
             (*sample.tiTv < qualityLimits().lowTiTv || *sample.tiTv > qualityLimits().highTiTv))
        verdict.finding = QualityFinding::TiTvUnusual;
    else if (sample.variantSites >= qualityLimits().enoughSampleSites &&
             (!sample.hetHomRatio || *sample.hetHomRatio < qualityLimits().lowHetHom || *sample.hetHomRatio > qualityLimits().highHetHom))
        verdict.finding = QualityFinding::HetHomUnusual;
    else if (sample.variantSites >= qualityLimits().enoughSampleSites) {
        verdict.status = QualityStatus::Ok;
        verdict.finding = QualityFinding::CallsUsual;
    }
    family.verdicts.push_back(verdict);
}

} // namespace

void judgeSamples(FamilyQuality& family)
{
    for (const SampleQuality& sample : family.samples) {
        judgeHomozygosity(family, sample);
        judgeContamination(family, sample);
        judgeCalls(family, sample);
    }
}

} // namespace gentolk
