#pragma once
#include "core/io/source_records.h"
#include <unordered_map>

namespace gentolk {

// A VCF of such lines (ClinVar, gnomAD, SpliceAI), plain, gzipped or bgzipped.
class SourceVcf final : public SourceRecords
{
public:
    // Reads the header. Throws FileMissing, FileUnreadable, FileEmpty, NotAVcf, FileTruncated, FileMalformed.
    explicit SourceVcf(const QString& path);
    ~SourceVcf() override;
    GenomeAssembly assembly() const override;
    const std::vector<std::string>& headerLines() const override;
    bool declaresInfo(std::string_view key) const override;
    void choose(const RegionSet& wanted) override;
    bool next(SourceRecord& record) override;
    std::int64_t recordsRead() const override;
    bool byIndex() const override;
    std::int64_t bytesRead() const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// The values of INFO keys, in one pass along the text: gnomAD has five hundred of them a record.
class InfoScan
{
public:
    explicit InfoScan(std::vector<std::string> keys);
    InfoScan(const InfoScan&) = delete;
    InfoScan& operator=(const InfoScan&) = delete;
    void read(std::string_view info);
    // None where the key is not there; a flag is an empty text.
    const std::string_view* value(std::size_t key) const { return m_found[key] ? &m_values[key] : nullptr; }

private:
    std::vector<std::string> m_keys;
    std::unordered_map<std::string_view, std::size_t> m_places; // of the keys
    std::vector<std::string_view> m_values;
    std::vector<char> m_found;
};

} // namespace gentolk
