#pragma once
#include "core/io/source_records.h"

namespace gentolk {

// A laboratory's own list of frequencies, an allele a line, its cells split by tabs: contig, position (1-based), REF and ALT, with AC and AN, or AF, and
// the numbers of homozygous and hemizygous people where it has them (names of columns: docs/references.md); plain, gzipped or bgzipped. "##contig" and
// "##reference" lines may tell the assembly as in a VCF. Info has what the line tells: "AC=12;AN=4000".
class FrequencyTable final : public SourceRecords
{
public:
    static bool isKind(const QString& kind);      // "local" or one that begins so
    static bool looksLikeVcf(const QString& path); // by its first bytes: VCF or BCF

    // Reads the names of the columns. Throws FileUnreadable, FileEmpty, FileTruncated; FileMalformed where one is missing or there twice.
    explicit FrequencyTable(const QString& path);
    ~FrequencyTable() override;
    GenomeAssembly assembly() const override;
    const std::vector<std::string>& headerLines() const override;
    bool declaresInfo(std::string_view key) const override; // "AC", "AN", "AF", "nhomalt", "nhemi"
    void choose(const RegionSet& wanted) override;
    // Throws also FileMalformed: a line of another width, a number that is none (a decimal comma among them), several alleles, not sorted.
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
