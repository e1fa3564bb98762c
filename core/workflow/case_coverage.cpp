#include "core/workflow/case_coverage.h"
#include "core/genetics/deletion.h"
#include "core/quality/judge_coverage.h"
#include <algorithm>
#include <tuple>

namespace gentolk {

namespace {

constexpr double commonFrom = 0.01; // rule C-1, recessive

bool isCarried(const CandidateVariant& candidate, const std::string& sample)
{
    const Genotype& genotype = candidate.genotypeOf(sample);
    return std::find(genotype.alleles.begin(), genotype.alleles.end(), candidate.alleleIndex) != genotype.alleles.end();
}

bool isCommon(const CandidateVariant& candidate)
{
    return candidate.frequency && candidate.frequency->alleleFrequency.value_or(0) >= commonFrom;
}

// Smaller is looked at first.
std::tuple<bool, int, double> orderOf(const CandidateVariant& candidate)
{
    const TranscriptConsequence* told = candidate.transcript();
    const double frequency = candidate.frequency ? candidate.frequency->alleleFrequency.value_or(0) : 0;
    return {!isSymbolic(candidate.variant.alternate), told ? severity(*told) : 0, frequency};
}

} // namespace

std::vector<PanelCoverage> coverageOfCase(const FamilyVariants& variants, const FamilyQuality* quality)
{
    std::vector<PanelCoverage> all = quality ? quality->coverage : std::vector<PanelCoverage>();
    for (const PanelCoverage& one : variants.coverage)
        if (!coverageOf(all, one.sample))
            all.push_back(one);
    return all;
}

const PanelCoverage* coverageOf(const std::vector<PanelCoverage>& all, const std::string& sample)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const PanelCoverage& one) { return one.sample == sample; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<PanelCoverage> coverageOfGene(const FamilyVariants& family, const FamilyInput& input, const std::string& symbolOrHgnc,
                                          TaskControl& task)
{
    const PanelGene* gene = family.panel->byHgnc(symbolOrHgnc);
    gene = gene ? gene : family.panel->bySymbol(symbolOrHgnc);
    if (!gene)
        throw Error(Error::Code::NotFound, QString::fromStdString(symbolOrHgnc));
    std::vector<CoverageTarget> targets = coverageTargets(*family.panel, family.assembly);
    std::erase_if(targets, [&](const CoverageTarget& one) { return one.gene != gene->symbol; });
    std::vector<PanelCoverage> all;
    if (targets.empty())
        return all;
    for (const DepthFile& file : input.depths)
        all.push_back(coverageOf(file, targets, family.assembly, input.referencePath, task));
    for (PanelCoverage one : family.coverage) {
        std::erase_if(one.genes, [&](const GeneCoverage& other) { return other.gene != gene->symbol; });
        one.meanDepth.reset(); // it was of the whole panel
        if (!coverageOf(all, one.sample))
            all.push_back(std::move(one));
    }
    return all;
}

FamilyQuality measureCoverage(Workspace& workspace, const Case& theCase, const DepthFile& file, TaskControl& task)
{
    auto quality = workspace.quality(theCase.id);
    if (!quality)
        throw Error(Error::Code::NotAllowed, QStringLiteral("coverage"), QStringLiteral("check the samples first"));
    const QString fasta = installedAnnotationFiles(theCase.assembly).sequence;
    const auto targets = coverageTargets(*defaultPanel(), theCase.assembly);
    takeCoverage(*quality, coverageOf(file, targets, theCase.assembly, fasta, task));
    task.throwIfStopped();
    workspace.keepQuality(theCase.id, *quality);
    return *quality;
}

bool lacksSecondHit(const CandidateVariant& candidate)
{
    const auto& labels = candidate.segregation.labels;
    return candidate.gene && std::any_of(labels.begin(), labels.end(), [](const SegregationLabel& label) { return label.has(Qualifier::SecondHitMissing); });
}

std::vector<const CandidateVariant*> secondHits(const FamilyVariants& variants, const CandidateVariant& first)
{
    std::vector<const CandidateVariant*> others;
    for (const CandidateVariant& one : variants.candidates)
        if (first.gene && one.gene == first.gene && !sameChange(one.variant, first.variant) && !isCommon(one) &&
            isCarried(one, variants.family.proband.sample))
            others.push_back(&one);
    std::stable_sort(others.begin(), others.end(),
                     [](const CandidateVariant* a, const CandidateVariant* b) { return orderOf(*a) < orderOf(*b); });
    return others;
}

} // namespace gentolk
