#pragma once
#include "core/io/source_records.h"

namespace gentolk {

// A number for each base, as UCSC hands out conservation: fixedStep blocks of a wiggle file (.wigFix), plain, gzipped or bgzipped, sorted within a
// chromosome. Each base with a value is a record without alleles; info is "PHYLOP=…". Positions are 1-based, as the format has them.
class WigTable final : public SourceRecords
{
public:
    static bool looksLikeOne(const QString& path);

    // Throws FileUnreadable, FileTruncated, FileEmpty; FileMalformed where it does not begin with a fixedStep block.
    explicit WigTable(const QString& path);
    ~WigTable() override;
    GenomeAssembly assembly() const override { return GenomeAssembly::Unknown; } // it does not tell
    const std::vector<std::string>& headerLines() const override;
    bool declaresInfo(std::string_view key) const override { return key == "PHYLOP"; }
    void choose(const RegionSet& wanted) override;
    // Throws also FileMalformed: another kind of block, a value that is no number, or places that are not sorted; FileTruncated: a last line without its end.
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
