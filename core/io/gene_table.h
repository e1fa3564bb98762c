#pragma once
#include "core/io/source_records.h"

namespace gentolk {

// A table of genes as its authors publish it: gnomAD's constraint (versions 2 and 4), ClinGen's gene-disease validity (CSV with a few lines of title) and
// dosage sensitivity (gene curation list), plain, gzipped or bgzipped. A row is a record without a place: id is the gene's symbol, info has what the kind
// needs as "KEY=VALUE;…" (constraint: MIS_Z, LOEUF, PLI, MANE, CANONICAL; validity: HGNC, DISEASE, MOI, CLASS, DATE; dosage: HAPLO, TRIPLO, DATE), without what is missing.
class GeneTable final : public SourceRecords
{
public:
    static bool isKind(const QString& kind);
    static QString kindOf(const QString& path); // "gnomad-constraint", "clingen-validity", "clingen-dosage"; empty: none of them

    // Reads up to the names of the columns. Throws FileUnreadable, FileTruncated; FileMalformed where columns of the kind are missing.
    GeneTable(const QString& path, const QString& kind);
    ~GeneTable() override;
    GenomeAssembly assembly() const override { return GenomeAssembly::Unknown; } // it holds for a gene in any
    const std::vector<std::string>& headerLines() const override;
    bool declaresInfo(std::string_view key) const override;
    void choose(const RegionSet&) override {}
    // Throws also FileMalformed: a line of another width, or a number that is none.
    bool next(SourceRecord& record) override;
    bool isTable() const override { return true; }
    bool inOrder() const override { return false; }
    std::int64_t recordsRead() const override;
    bool byIndex() const override { return false; }
    std::int64_t bytesRead() const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace gentolk
