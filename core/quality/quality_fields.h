#pragma once
#include "core/quality/family_quality.h"
#include <concepts>
#include <type_traits>

namespace gentolk {

// The fields of every kept structure under their names: one list for writing and reading, so that the two cannot drift apart.
// `Value` is the structure, const where it is only read. Archive::field(name, value) takes each.

template <typename Value, typename Kept>
concept Of = std::same_as<std::remove_const_t<Value>, Kept>;

template <typename Archive, Of<RohSegment> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("contig", value.contig);
    archive.field("start", value.start);
    archive.field("end", value.end);
    archive.field("markers", value.markers);
    archive.field("heterozygous", value.heterozygous);
}

template <typename Archive, Of<BalanceSeries> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("contig", value.contig);
    archive.points("points", value.points);
}

template <typename Archive, Of<SampleQuality> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("id", value.id);
    archive.field("sex_declared", value.sexDeclared);
    archive.field("sex_called", value.sexCalled);
    archive.field("x_het_ratio", value.xHetRatio);
    archive.field("x_depth_ratio", value.xDepthRatio);
    archive.field("y_depth_ratio", value.yDepthRatio);
    archive.field("y_share", value.yShare);
    archive.field("x_markers", value.xMarkers);
    archive.field("y_calls", value.yCalls);
    archive.field("y_sites", value.ySites);
    archive.field("het_hom_ratio", value.hetHomRatio);
    archive.field("ti_tv", value.tiTv);
    archive.field("mean_depth", value.meanDepth);
    archive.field("call_rate", value.callRate);
    archive.field("variant_sites", value.variantSites);
    archive.field("roh_mb", value.rohMb);
    archive.field("froh", value.froh);
    archive.field("roh", value.roh);
    archive.field("low_balance_share", value.lowBalanceShare);
    archive.field("extra_read_share", value.extraReadShare);
    archive.field("balance", value.balance);
}

template <typename Archive, Of<PairKinship> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("a", value.a);
    archive.field("b", value.b);
    archive.field("declared", value.declared);
    archive.field("expected", value.expected);
    archive.field("markers", value.markers);
    archive.field("kinship", value.kinship);
    archive.field("ibs0", value.ibs0);
    archive.field("concordant", value.concordant);
    archive.field("separate_files", value.separateFiles);
}

template <typename Archive, Of<MendelCounts> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("checked", value.checked);
    archive.field("errors", value.errors);
}

template <typename Archive, Of<MendelKinds> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("snv", value.snv);
    archive.field("indel", value.indel);
}

template <typename Archive, Of<MendelContig> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("contig", value.contig);
    archive.field("raw", value.raw);
    archive.field("gated", value.gated);
}

template <typename Archive, Of<MendelSkips> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("not_autosomal", value.notAutosomal);
    archive.field("multi_allelic", value.multiAllelic);
    archive.field("no_genotype", value.noGenotype);
    archive.field("filtered", value.filtered);
    archive.field("depth_missing", value.depthMissing);
    archive.field("low_depth", value.lowDepth);
    archive.field("quality_missing", value.qualityMissing);
    archive.field("low_quality", value.lowQuality);
    archive.field("without_depth_field", value.withoutDepthField);
    archive.field("without_quality_field", value.withoutQualityField);
}

template <typename Archive, Of<UpdSegment> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("contig", value.contig);
    archive.field("start", value.start);
    archive.field("end", value.end);
    archive.field("parent", value.parent);
    archive.field("kind", value.kind);
    archive.field("sites", value.sites);
    archive.field("one_parent_share", value.oneParentShare);
    archive.field("depth_ratio", value.depthRatio);
}

template <typename Archive, Of<TrioQuality> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("child", value.child);
    archive.field("mother", value.mother);
    archive.field("father", value.father);
    archive.field("raw", value.raw);
    archive.field("gated", value.gated);
    archive.field("multi_allelic", value.multiAllelic);
    archive.field("skips", value.skips);
    archive.field("by_contig", value.byContig);
    archive.field("upd", value.upd);
    archive.field("parentage_rate", value.parentageRate);
    archive.field("consistent", value.consistent);
}

template <typename Archive, Of<QualityVerdict> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("check", value.check);
    archive.field("status", value.status);
    archive.field("finding", value.finding);
    archive.field("subjects", value.subjects);
    archive.field("numbers", value.numbers);
}

template <typename Archive, Of<GenomicRegion> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("contig", value.contig);
    archive.field("start", value.start);
    archive.field("end", value.end);
}

template <typename Archive, Of<GeneCoverage> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("gene", value.gene);
    archive.field("bases", value.bases);
    archive.field("at_least", value.atLeast);
    archive.field("good", value.good);
    archive.field("unknown", value.unknown);
    archive.field("gaps", value.gaps);
}

template <typename Archive, Of<PanelCoverage> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("sample", value.sample);
    archive.field("source", value.source);
    archive.field("file", value.file);
    archive.field("sample_in_file", value.sampleInFile);
    archive.field("least_depth", value.leastDepth);
    archive.field("good_depth", value.goodDepth);
    archive.field("beside_exon", value.besideExon);
    archive.field("share_at_least", value.shareAtLeast);
    archive.field("mean_depth", value.meanDepth);
    archive.field("genes", value.genes);
}

template <typename Archive, Of<FamilyQuality> Value> void visitFields(Archive& archive, Value& value)
{
    archive.field("assembly", value.assembly);
    archive.field("records", value.records);
    archive.field("samples", value.samples);
    archive.field("pairs", value.pairs);
    archive.field("trio", value.trio);
    archive.field("verdicts", value.verdicts);
    archive.laterField("coverage", value.coverage);
}

} // namespace gentolk
