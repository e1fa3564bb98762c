#pragma once
#include "core/io/source_records.h"

namespace gentolk {

// A table of computed scores, an allele a line: REVEL's (split by commas or tabs; both assemblies in one file), AlphaMissense's and CADD's; plain,
// gzipped or bgzipped. Alleles whose score is missing (".") or that have no place in the assembly are passed over.
class ScoreTable final : public SourceRecords
{
public:
    static bool isKind(const QString& kind);
    static bool looksLikeOne(const QString& path); // a column of scores in its header

    // Reads the header. Throws FileUnreadable, FileEmpty, FileTruncated; FileMalformed where columns of the kind are missing. kind: empty where
    // the header is to tell.
    ScoreTable(const QString& path, const QString& kind, GenomeAssembly stated);
    ~ScoreTable() override;
    GenomeAssembly assembly() const override;
    const std::vector<std::string>& headerLines() const override;
    bool declaresInfo(std::string_view key) const override;
    void choose(const RegionSet& wanted) override;
    // Throws also FileMalformed for a score that is no number or out of its scale, a line of another width, or of another genome.
    bool next(SourceRecord& record) override;
    bool isTable() const override { return true; }
    bool inOrder() const override;
    std::int64_t recordsRead() const override;
    bool byIndex() const override;
    std::int64_t bytesRead() const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gentolk
