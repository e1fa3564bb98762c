#include "app/cli/json_quality.h"
#include "core/base/text.h"
#include "core/quality/mosaic_power.h"
#include "ui/words/quality_words.h"
#include <QJsonArray>

namespace gentolk::cli {

namespace {

template <typename Value> QJsonValue valueOrNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

template <typename Values, typename Make> QJsonArray arrayOf(const Values& values, Make make)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(make(value));
    return array;
}

QJsonObject runJson(const RohSegment& run)
{
    return {{"contig", text(run.contig)},
            {"start", qint64(run.start)},
            {"end", qint64(run.end)},
            {"markers", qint64(run.markers)},
            {"heterozygous", qint64(run.heterozygous)}};
}

QJsonObject sampleJson(const SampleQuality& sample)
{
    return {{"id", text(sample.id)},
            {"sex_declared", text(toString(sample.sexDeclared))},
            {"sex_called", text(toString(sample.sexCalled))},
            {"x_het_ratio", valueOrNull(sample.xHetRatio)},
            {"x_markers", qint64(sample.xMarkers)},
            {"x_depth_ratio", valueOrNull(sample.xDepthRatio)},
            {"y_calls", qint64(sample.yCalls)},
            {"y_sites", qint64(sample.ySites)},
            {"y_depth_ratio", valueOrNull(sample.yDepthRatio)},
            {"het_hom_ratio", valueOrNull(sample.hetHomRatio)},
            {"ti_tv", valueOrNull(sample.tiTv)},
            {"mean_depth", valueOrNull(sample.meanDepth)},
            {"call_rate", valueOrNull(sample.callRate)},
            {"roh_mb", valueOrNull(sample.rohMb)},
            {"froh", valueOrNull(sample.froh)},
            {"mosaic_seen_from", valueOrNull(mosaicSeenFrom(sample.meanDepth))}, // rule B-51
            {"roh", arrayOf(sample.roh, runJson)},
            {"low_balance_share", valueOrNull(sample.lowBalanceShare)},
            {"extra_read_share", valueOrNull(sample.extraReadShare)}};
}

QJsonObject pairJson(const PairKinship& pair)
{
    return {{"a", text(pair.a)},
            {"b", text(pair.b)},
            {"declared", text(toString(pair.declared))},
            {"expected", valueOrNull(pair.expected)},
            {"kinship", valueOrNull(pair.kinship)},
            {"ibs0", valueOrNull(pair.ibs0)},
            {"markers", qint64(pair.markers)},
            {"separate_files", pair.separateFiles},
            {"concordant", valueOrNull(pair.concordant)}};
}

QJsonObject countsJson(const MendelCounts& counts)
{
    return {{"checked", qint64(counts.checked)}, {"errors", qint64(counts.errors)}, {"rate", valueOrNull(counts.rate())}};
}

QJsonObject kindsJson(const MendelKinds& kinds, const MendelCounts& whole)
{
    QJsonObject object = countsJson(whole);
    object[u"snv"] = countsJson(kinds.snv);
    object[u"indel"] = countsJson(kinds.indel);
    return object;
}

QJsonObject contigJson(const MendelContig& contig)
{
    return {{"contig", text(contig.contig)},
            {"raw", kindsJson(contig.raw, contig.raw.all())},
            {"gated", kindsJson(contig.gated, contig.gated.snv)}};
}

QJsonObject skipsJson(const MendelSkips& skips)
{
    return {{"not_autosomal", qint64(skips.notAutosomal)},
            {"multi_allelic", qint64(skips.multiAllelic)},
            {"no_genotype", qint64(skips.noGenotype)},
            {"gate_filter", qint64(skips.filtered)},
            {"gate_depth_missing", qint64(skips.depthMissing)},
            {"gate_depth_low", qint64(skips.lowDepth)},
            {"gate_quality_missing", qint64(skips.qualityMissing)},
            {"gate_quality_low", qint64(skips.lowQuality)},
            {"gated_without_depth_field", qint64(skips.withoutDepthField)},
            {"gated_without_quality_field", qint64(skips.withoutQualityField)}};
}

QJsonObject updJson(const UpdSegment& segment)
{
    return {{"contig", text(segment.contig)},
            {"start", qint64(segment.start)},
            {"end", qint64(segment.end)},
            {"parent", text(toString(segment.parent))},
            {"kind", text(toString(segment.kind))},
            {"sites", qint64(segment.sites)},
            {"one_parent_share", segment.oneParentShare},
            {"depth_ratio", valueOrNull(segment.depthRatio)}};
}

QJsonObject trioJson(const TrioQuality& trio)
{
    const QJsonObject errors{{"raw", kindsJson(trio.raw, trio.raw.all())},
                             {"gated", kindsJson(trio.gated, trio.gated.snv)},
                             {"multi_allelic", countsJson(trio.multiAllelic)},
                             {"skipped", skipsJson(trio.skips)},
                             {"by_contig", arrayOf(trio.byContig, contigJson)}};
    return {{"child", text(trio.child)},
            {"mother", text(trio.mother)},
            {"father", text(trio.father)},
            {"mendelian_errors", errors},
            {"upd", arrayOf(trio.upd, updJson)},
            {"parentage_error_rate", valueOrNull(trio.parentageRate)},
            {"trio_consistent", valueOrNull(trio.consistent)}};
}

QJsonObject verdictJson(const QualityVerdict& verdict)
{
    return {{"check", text(toString(verdict.check))},
            {"status", text(toString(verdict.status))},
            {"code", text(toString(verdict.finding))},
            {"subjects", arrayOf(verdict.subjects, [](const std::string& one) { return text(one); })},
            {"text", sentence(verdict)}};
}

} // namespace

QJsonObject json(const FamilyQuality& family)
{
    return {{"assembly", text(toString(family.assembly))},
            {"records", qint64(family.records)},
            {"samples", arrayOf(family.samples, sampleJson)},
            {"pairs", arrayOf(family.pairs, pairJson)},
            {"trio", family.trio ? QJsonValue(trioJson(*family.trio)) : QJsonValue()},
            {"coverage", arrayOf(family.coverage, [](const PanelCoverage& one) { return json(one); })},
            {"verdicts", arrayOf(family.verdicts, verdictJson)}};
}

QJsonObject json(const GeneCoverage& gene)
{
    const auto gapJson = [](const GenomicRegion& gap) {
        return QJsonObject{{"contig", text(gap.contig)}, {"start", qint64(gap.start)}, {"end", qint64(gap.end)}};
    };
    return {{"gene", text(gene.gene)},
            {"bases", qint64(gene.bases)},
            {"at_least_depth", qint64(gene.atLeast)},
            {"at_good_depth", qint64(gene.good)},
            {"unknown", qint64(gene.unknown)},
            {"gaps", arrayOf(gene.gaps, gapJson)}};
}

QJsonObject json(const PanelCoverage& coverage)
{
    const GeneCoverage whole = coverage.whole();
    const auto nameOf = [](const GeneCoverage* gene) { return QJsonValue(text(gene->gene)); };
    return {{"sample", text(coverage.sample)},
            {"source", text(coverage.source)},
            {"file", text(coverage.file)},
            {"sample_in_file", text(coverage.sampleInFile)},
            {"least_depth", qint64(coverage.leastDepth)},
            {"good_depth", qint64(coverage.goodDepth)},
            {"beside_exon", qint64(coverage.besideExon)},
            {"mean_depth", valueOrNull(coverage.meanDepth)},
            {"bases", qint64(whole.bases)},
            {"at_least_depth", qint64(whole.atLeast)},
            {"at_good_depth", qint64(whole.good)},
            {"unknown", qint64(whole.unknown)},
            {"insufficient", arrayOf(coverage.insufficient(), nameOf)},
            {"genes", arrayOf(coverage.genes, [](const GeneCoverage& one) { return json(one); })}};
}

} // namespace gentolk::cli
