#pragma once
#include "core/genetics/assembly.h"
#include "core/genetics/region_set.h"
#include <QString>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gentolk {

// A line of a source of knowledge: alleles and what is known of them, of nobody. The texts hold until the next one.
struct SourceRecord {
    std::string_view contig;                  // as the file writes it
    std::int64_t position = 0;                // 1-based
    std::string_view id, reference;
    std::vector<std::string_view> alternates; // as the file writes them, "." and symbolic ones included
    std::string_view filter, info;
};

// A VCF of such lines (ClinVar, gnomAD, SpliceAI), plain, gzipped or bgzipped. Sorted, or it is refused: what is found must not depend on order.
class SourceVcf
{
public:
    // Reads the header. Throws FileMissing, FileUnreadable, FileEmpty, NotAVcf, FileTruncated, FileMalformed.
    explicit SourceVcf(const QString& path);
    ~SourceVcf();
    GenomeAssembly assembly() const;                       // rule B-7; Unknown: the header does not tell
    const std::vector<std::string>& headerLines() const;   // those that begin with "##", as written
    bool declaresInfo(std::string_view key) const;

    // Before the first record: of the wanted places only, by the index beside the file where that will do.
    void choose(const RegionSet& wanted);
    // Throws FileTruncated, FileMalformed: damaged, cut, or not sorted.
    bool next(SourceRecord& record);
    std::int64_t recordsRead() const;     // those outside the wanted places too, unless read by an index
    bool byIndex() const;
    std::int64_t bytesRead() const;

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
