#pragma once
#include "core/io/source_records.h"

namespace gentolk {

// A table of places: gnomAD's coverage summary ("locus", "over_20") or its allele numbers of all sites ("locus", "AN"), plain, gzipped or bgzipped, sorted
// within a chromosome. Each line is a record without alleles; info has "SHARE=…" (of the people with 20 reads or more, 0 to 1) or "AN=…".
class PlaceTable final : public SourceRecords
{
public:
    static bool looksLikeOne(const QString& path);

    // Reads the names of the columns. Throws FileUnreadable, FileTruncated, FileEmpty; FileMalformed where "locus" and one of the two values are missing.
    explicit PlaceTable(const QString& path);
    ~PlaceTable() override;
    GenomeAssembly assembly() const override { return GenomeAssembly::Unknown; } // it does not tell
    const std::vector<std::string>& headerLines() const override;
    bool declaresInfo(std::string_view key) const override; // "SHARE" or "AN"
    void choose(const RegionSet& wanted) override;
    // Throws also FileMalformed: a line of another width, a place or value that is no number or out of its scale, or places that are not sorted.
    bool next(SourceRecord& record) override;
    bool isTable() const override { return true; }
    std::int64_t recordsRead() const override;
    bool byIndex() const override { return false; }
    std::int64_t bytesRead() const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gentolk
