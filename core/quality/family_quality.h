#pragma once
#include "core/genetics/assembly.h"
#include "core/genetics/pedigree.h"
#include "core/quality/panel_coverage.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// Who the samples of a family are: plain results. No value: not known. Positions 1-based, inclusive; contigs as in the input.

struct RohSegment {
    std::string contig;
    std::int64_t start = 0, end = 0;
    std::int64_t markers = 0, heterozygous = 0;
    std::int64_t length() const { return end - start + 1; }
    bool operator==(const RohSegment&) const = default;
};

// Share of ALT among a variant call's reads along a contig, thinned to at most a few thousand points.
struct BalancePoint {
    std::int32_t position = 0;
    float balance = 0;
    bool operator==(const BalancePoint&) const = default;
};
struct BalanceSeries {
    std::string contig;
    std::vector<BalancePoint> points;
    bool operator==(const BalanceSeries&) const = default;
};

struct SampleQuality {
    std::string id;
    Sex sexDeclared = Sex::Unknown;
    Sex sexCalled = Sex::Unknown;
    std::optional<double> xHetRatio;            // outside PAR, as measured over xMarkers; judged from 50 on
    std::optional<double> xDepthRatio, yDepthRatio, yShare; // over the autosomes' mean depth; share of the family's Y sites that are called
    std::int64_t xMarkers = 0, yCalls = 0, ySites = 0;
    std::optional<double> hetHomRatio, tiTv, meanDepth, callRate;
    std::int64_t variantSites = 0;              // autosomal SNVs that hetHomRatio rests on
    std::optional<double> rohMb, froh;          // runs from 1.5 Mb on (rule B-47)
    std::vector<RohSegment> roh;                // those from 0.5 Mb on
    std::optional<double> lowBalanceShare;      // of heterozygous calls below 0.30 (rule B-65)
    std::optional<double> extraReadShare;       // reads of REF at homozygous ALT sites
    std::vector<BalanceSeries> balance;
    bool operator==(const SampleQuality&) const = default;
};

enum class Relation { Unknown, SamePerson, ParentChild, FullSiblings, FirstDegree, SecondDegree, ThirdDegree, Unrelated };
std::string toString(Relation relation);        // "parent_child", "full_siblings", …

struct PairKinship {
    std::string a, b;
    Relation declared = Relation::Unknown;
    std::optional<double> expected;             // kinship by the pedigree
    std::int64_t markers = 0;                   // gated autosomal SNVs called in both
    std::optional<double> kinship;              // KING-robust within a family, as measured; judged from 5,000 markers on
    std::optional<double> ibs0;                 // share of markers without a common allele
    std::optional<bool> concordant;             // none: too few markers (5,000), or no relation declared
    bool separateFiles = false;                 // no file has both: a missing record is not reference (rule B-4), so nothing can be told
    bool operator==(const PairKinship&) const = default;
};

struct MendelCounts {
    std::int64_t checked = 0, errors = 0;
    std::optional<double> rate() const { return checked > 0 ? std::optional(double(errors) / double(checked)) : std::nullopt; }
    MendelCounts& operator+=(const MendelCounts& other);
    bool operator==(const MendelCounts&) const = default;
};
struct MendelKinds {
    MendelCounts snv, indel;                    // indel: every record with one ALT that is no SNV
    MendelCounts all() const;
    bool operator==(const MendelKinds&) const = default;
};
struct MendelContig {
    std::string contig;
    MendelKinds raw, gated;
    bool operator==(const MendelContig&) const = default;
};
// Records that were not checked, each counted under the first reason that holds.
struct MendelSkips {
    std::int64_t notAutosomal = 0, multiAllelic = 0, noGenotype = 0; // of all records
    std::int64_t filtered = 0, depthMissing = 0, lowDepth = 0, qualityMissing = 0, lowQuality = 0; // of those checked raw
    std::int64_t withoutDepthField = 0, withoutQualityField = 0; // gated and checked though FORMAT lacks the field
    bool operator==(const MendelSkips&) const = default;
};

enum class UpdKind { Unknown, Isodisomy, Heterodisomy, Deletion };
enum class UpdParent { Mother, Father };        // from whom both copies come
std::string toString(UpdKind kind);             // "iso", "hetero", "deletion", "unknown"
std::string toString(UpdParent parent);         // "mother", "father"
struct UpdSegment {
    std::string contig;
    std::int64_t start = 0, end = 0;
    UpdParent parent = UpdParent::Mother;
    UpdKind kind = UpdKind::Unknown;
    std::int64_t sites = 0;                     // informative ones of the whole stretch that this is a part of
    double oneParentShare = 0;                  // of them
    std::optional<double> depthRatio;           // the child's depth here over its autosomes' mean
    bool operator==(const UpdSegment&) const = default;
};

struct TrioQuality {
    std::string child, mother, father;
    MendelKinds raw, gated;                     // the rate that counts is gated.snv (rule B-63)
    MendelCounts multiAllelic;
    MendelSkips skips;
    std::vector<MendelContig> byContig;
    std::vector<UpdSegment> upd;
    std::optional<double> parentageRate;        // gated.snv without contigs explained by uniparental disomy
    std::optional<bool> consistent;             // both parents are confirmed; none: cannot be told. Gates PS2 (rule B-64)
    bool operator==(const TrioQuality&) const = default;
};

enum class QualityCheck { Sex, Kinship, MendelianErrors, Parentage, UniparentalDisomy, Homozygosity, Contamination, Calls, Coverage };
enum class QualityStatus { Ok, Warn, Fail };
enum class QualityFinding {
    SexAsDeclared, SexFound, SexDiffers, SexOfParentDiffers, SexLikeXxy, SexLikeX0, SexUnclear, SexTooFewMarkers,
    KinshipAsDeclared, KinshipFound, SamePersonTwice, KinshipDiffers, KinshipCloser, LikeSiblings, LikeParentAndChild, KinshipDoubtful,
    KinshipTooFewMarkers, KinshipSeparateFiles,
    MendelNormal, MendelRaised, MendelHigh, MendelTooFewSites, MendelUngated,
    ParentageConfirmed, ParentageNotConfirmed, ParentageCannotTell,
    UpdNone, UpdFound, UpdTooFewSites,
    RohUsual, ConsanguinityPossible, CloseConsanguinityPossible, OneLongRun, RohTooFewMarkers,
    ContaminationNotSeen, ContaminationHint, ContaminationCannotTell,
    CallsUsual, CallRateLow, TiTvUnusual, HetHomUnusual, CallsTooFew,
    CoverageSufficient, CoverageGaps, CoverageShallow,
};
std::string toString(QualityCheck check);       // "sex", "kinship", "mendelian_errors", …
std::string toString(QualityStatus status);     // "ok", "warn", "fail"
std::string toString(QualityFinding finding);   // "sex_as_declared", …
bool hasTooFewData(QualityFinding finding);     // nothing was judged, since the files hold too little: neither for nor against

// A judgement in facts; ui/words has the neutral sentence (rule B-64).
struct QualityVerdict {
    QualityCheck check = QualityCheck::Sex;
    QualityStatus status = QualityStatus::Ok;
    QualityFinding finding = QualityFinding::SexAsDeclared;
    std::vector<std::string> subjects;          // samples, then words of the finding (the sex called and declared, a relation, a contig)
    std::vector<std::optional<double>> numbers; // in the order in which the finding's sentence tells them
    bool operator==(const QualityVerdict&) const = default;
};

struct FamilyQuality {
    GenomeAssembly assembly = GenomeAssembly::Unknown;
    std::int64_t records = 0;
    std::vector<SampleQuality> samples;
    std::vector<PairKinship> pairs;
    std::optional<TrioQuality> trio;            // the proband's, where both parents have data
    std::vector<QualityVerdict> verdicts;
    std::vector<PanelCoverage> coverage;        // one a sample whose reads or depths were given (rule C-9); none: not known
    bool failed() const;                        // a verdict is Fail
    bool operator==(const FamilyQuality&) const = default;
};

} // namespace gentolk
