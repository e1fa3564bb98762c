#pragma once
#include "core/quality/quality_tallies.h"
#include <memory>

namespace gentolk {

// Statistics of a family's samples, fed one record at a time; knows no file. Results by finish().
class QualityCollector
{
public:
    // samples: in the order of every record's calls. proband: whose trio is checked; empty or without both parents among the samples: none.
    QualityCollector(std::vector<std::string> samples, Pedigree pedigree, GenomeAssembly assembly, const std::string& proband,
                     QualityGate gate = {});
    const std::vector<std::string>& samples() const { return m_samples; }

    // Once a file: its samples stand in the same records. Where no file is told, all do.
    void together(const std::vector<std::string>& samplesOfFile);
    void enterContig(std::string_view contig);  // before its first record, and whenever the contig changes
    void add(const QualityRecord& record);
    FamilyQuality finish();                     // once, after the last record

private:
    friend class QualityResults;
    enum class GateResult : std::uint8_t { Passed, DepthMissing, LowDepth, QualityMissing, LowQuality };
    GateResult gateOf(const QualityRecord& record, const QualityCall& call) const;
    bool deepEnough(const QualityRecord& record, const QualityCall& call) const;
    bool inPar(std::int32_t position) const;
    void addAutosomal(const QualityRecord& record);
    void addCalls(const QualityRecord& record);
    void addVariantCall(const QualityRecord& record, std::size_t sample);
    void addHints(SampleTally& tally, const QualityCall& call, CallCode code);
    void addPairs(const QualityRecord& record);
    void addTrio(const QualityRecord& record);
    void addGatedTrio(const QualityRecord& record, unsigned index);
    void addMultiAllelic(const QualityRecord& record);
    void addX(const QualityRecord& record);
    void addTrioX(const QualityRecord& record);
    void addY(const QualityRecord& record);

    std::vector<std::string> m_samples;
    Pedigree m_pedigree;
    GenomeAssembly m_assembly;
    QualityGate m_gate;
    std::optional<TrioColumns> m_trio;
    bool m_daughter = false;          // of the trio: she has an X of either parent
    std::vector<SampleTally> m_tallies;
    std::vector<std::unique_ptr<ContigTally>> m_contigs;
    ContigTally* m_contig = nullptr;
    MendelCounts m_multiAllelic;
    MendelSkips m_skips;
    std::int64_t m_records = 0, m_autosomalSnvs = 0, m_withoutDepth = 0, m_withoutQuality = 0;
    std::vector<std::vector<std::string>> m_files; // their samples
    std::vector<CallCode> m_codes;    // of the record at hand
    std::vector<GateResult> m_gates;
};

} // namespace gentolk
