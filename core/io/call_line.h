#pragma once
#include "core/quality/quality_record.h"
#include <string>
#include <string_view>

namespace gentolk {

// What of REF and ALT the statistics want; first the reference, then each ALT in the record's order.
void takeReference(QualityRecord& record, std::string_view reference);
void takeAlternate(QualityRecord& record, std::string_view reference, std::string_view alternate);

// PASS, '.', or off-target, which exome pipelines write: it says where a call lies, not that it is bad. Depth judges it.
bool isPassing(std::string_view filter);

// Reads of a VCF line CHROM, POS, REF, ALT, FILTER and each sample's GT, DP, GQ and AD, by pointers alone: a whole genome has five million lines.
class CallLine
{
public:
    // sampleOfColumn: for each sample column of the file its place in record.calls.
    explicit CallLine(std::vector<std::size_t> sampleOfColumn) : m_sampleOfColumn(std::move(sampleOfColumn)) {}

    // Fills the record, whose calls are all missing before; contig points into the line. Empty: done; else what is wrong with the line.
    std::string_view read(std::string_view line, QualityRecord& record, std::string_view& contig);

private:
    enum class Key : std::uint8_t { Other, Genotype, Depth, Quality, AlleleDepths };
    void learnFormat(std::string_view format);
    const char* readSample(const char* at, const char* end, QualityCall& call) const; // to the tab behind it, or end

    std::vector<std::size_t> m_sampleOfColumn;
    std::string m_format = "\n";     // the last line's, which m_keys is read from
    std::vector<Key> m_keys;         // up to the last one that is wanted
    bool m_depthListed = false, m_qualityListed = false;
};

} // namespace gentolk
