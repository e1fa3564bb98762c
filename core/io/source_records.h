#pragma once
#include "core/genetics/assembly.h"
#include "core/genetics/region_set.h"
#include <QString>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gentolk {

// A line of a source of knowledge: alleles and what is known of them, of nobody. The texts hold until the next one.
struct SourceRecord {
    std::string_view contig;                  // as the file writes it
    std::int64_t position = 0;                // 1-based
    std::string_view id, reference;
    std::vector<std::string_view> alternates; // as the file writes them, "." and symbolic ones included
    std::string_view filter, info;            // of a table of scores: info is "COLUMN=VALUE"
};

// A file of such lines. Sorted, or it is refused: what is found must not depend on order.
class SourceRecords
{
public:
    virtual ~SourceRecords() = default;
    virtual GenomeAssembly assembly() const = 0;                     // rule B-7; Unknown: the file does not tell
    virtual const std::vector<std::string>& headerLines() const = 0; // a VCF's "##" lines, a table's comments, as written
    virtual bool declaresInfo(std::string_view key) const = 0;       // an INFO field, or the column of a table

    // Before the first record: of the wanted places only, by the index beside the file where that will do.
    virtual void choose(const RegionSet& wanted) = 0;
    // Throws FileTruncated, FileMalformed: damaged, cut, or not sorted.
    virtual bool next(SourceRecord& record) = 0;
    virtual bool isTable() const { return false; }
    virtual bool inOrder() const { return true; } // of positions; false: within a chromosome they come as the other assembly sorts them
    virtual std::int64_t recordsRead() const = 0; // those outside the wanted places too, unless read by an index
    virtual bool byIndex() const = 0;
    virtual std::int64_t bytesRead() const = 0;
};

// A VCF, or a table of scores: by its content, or by kind ("revel", "alphamissense", "cadd-snv", "cadd-indel") where a person tells it. A laboratory's own
// list ("local", "local-NAME"), a VCF or a table, tells itself by nothing: its kind must be told.
// stated: the assembly that a person tells, which chooses among the columns of a table of both. Throws what SourceVcf and ScoreTable do.
std::unique_ptr<SourceRecords> openSource(const QString& path, const QString& kind, GenomeAssembly stated);

} // namespace gentolk
