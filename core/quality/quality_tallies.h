#pragma once
#include "core/quality/quality_limits.h"
#include "core/quality/quality_record.h"
#include "core/quality/roh_segments.h"
#include "core/quality/upd_segments.h"
#include <algorithm>
#include <array>

namespace gentolk {

// Running sums of the collector; results are made of them at the end.

struct DepthSum {
    std::int64_t sum = 0, count = 0;
    void add(std::int32_t depth)
    {
        sum += depth;
        ++count;
    }
    std::optional<double> mean(std::int64_t fewest = 1) const
    {
        return count >= fewest && count > 0 ? std::optional(double(sum) / double(count)) : std::nullopt;
    }
};

// For the median of few, uneven depths.
class DepthCounts
{
public:
    void add(std::int32_t depth)
    {
        ++m_counts[std::size_t(std::min<std::int32_t>(depth, most))];
        ++m_count;
    }
    std::int64_t count() const { return m_count; }
    double median() const // of at least one
    {
        std::int64_t below = 0;
        std::size_t depth = 0;
        while (below + m_counts[depth] <= (m_count - 1) / 2)
            below += m_counts[depth++];
        return double(depth);
    }

private:
    static constexpr std::int32_t most = 1023;
    std::array<std::int32_t, most + 1> m_counts{};
    std::int64_t m_count = 0;
};

// Points along a contig: when there are too many, every other one goes and from then on every other one is taken.
class ThinnedBalance
{
public:
    void add(std::int32_t position, float balance)
    {
        if (m_seen++ % m_stride != 0)
            return;
        m_points.push_back({position, balance});
        if (m_points.size() >= most)
            thin();
    }
    const std::vector<BalancePoint>& points() const { return m_points; }

private:
    static constexpr std::size_t most = 4096;
    void thin()
    {
        for (std::size_t i = 0; 2 * i < m_points.size(); ++i)
            m_points[i] = m_points[2 * i];
        m_points.resize((m_points.size() + 1) / 2);
        m_stride *= 2;
    }
    std::vector<BalancePoint> m_points;
    std::uint64_t m_seen = 0, m_stride = 1;
};

struct SampleTally {
    std::int64_t sites = 0, called = 0;                          // autosomal records, all kinds
    std::int64_t heterozygous = 0, homozygous = 0;               // autosomal SNVs, PASS, DP
    std::int64_t transitions = 0, transversions = 0;
    DepthSum autosomes, x;                                       // PASS records outside PAR
    DepthCounts y;
    std::int64_t xHeterozygous = 0, xHomozygous = 0, yCalls = 0, ySharedSites = 0, ySharedCalls = 0;
    std::int64_t hintHets = 0, hintLowHets = 0, homozygousSites = 0, homozygousReads = 0, homozygousReferenceReads = 0;
};

// One sample on one contig.
struct SampleContigTally {
    std::vector<RohMarker> markers;
    std::vector<DepthSum> depthBins;                             // of 2^20 bases
    ThinnedBalance balance;
};
constexpr int depthBinShift = 20;

// Counts by the trio's three codes: child * 16 + mother * 4 + father; and by a pair's: a * 4 + b.
using TrioTable = std::array<std::uint32_t, 64>;
using PairTable = std::array<std::uint32_t, 16>;

struct ContigTally {
    std::string name;
    ContigKind kind = ContigKind::Other;
    std::vector<SampleContigTally> samples;
    std::vector<PairTable> pairs;                                // (0,1), (0,2), (1,2), (0,3), …: index b * (b - 1) / 2 + a, a < b
    std::array<TrioTable, 2> raw{}, gated{};                     // SNVs, others
    UpdSites upd;
};

// Columns of the proband's trio among the samples.
struct TrioColumns {
    std::size_t child = 0, mother = 0, father = 0;
};

} // namespace gentolk
