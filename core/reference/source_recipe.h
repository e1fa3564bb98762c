#pragma once
#include "core/io/source_vcf.h"
#include "core/reference/store_manifest.h"
#include "core/reference/store_writer.h"
#include <memory>

namespace gentolk {

// Where a recipe puts what it reads.
class RowSink
{
public:
    explicit RowSink(StoreWriter& writer) : m_writer(writer) {}
    double text(std::string_view value) { return m_writer.text(value); }
    void add(const SourceRecord& record, std::string_view alternate, const StoreCells& cells);
    void settle(const SourceRecord& next); // a record of the same file follows
    void endFile();
    qint64 leftOut() const { return m_leftOut; }

private:
    StoreWriter& m_writer;
    std::string m_contig;
    int m_rank = 0;
    qint64 m_added = 0, m_leftOut = 0;
};

// How the official files of one kind of source are read.
class SourceRecipe
{
public:
    virtual ~SourceRecipe() = default;
    // kind, name, version, date and licence, as far as the header and the file's name tell them.
    virtual StoreManifest describe(const SourceVcf& file, const QString& fileName) const = 0;
    virtual std::vector<StoreColumn> columns() const = 0;
    // Throws FileMalformed where the file lacks what the kind must have.
    virtual void requireFields(const SourceVcf& file, const QString& path) const = 0;
    virtual void take(const SourceRecord& record, GenomeAssembly assembly, RowSink& rows) = 0;
    // Two rows of one allele: see StoreWriter::Join.
    virtual bool join(StoreCells& kept, const StoreCells& other) const = 0;
    virtual QDate dateOf(const QString&) const { return {}; } // of a version, where it is known
    virtual void complete(StoreManifest&) const {}
};

// "clinvar", "gnomad-exomes", "gnomad-genomes", "gnomad-joint". Throws NotFound naming the kinds there are.
std::unique_ptr<SourceRecipe> recipeFor(const QString& kind);
QStringList sourceKinds();
// By header and name of the file; empty: it does not tell.
QString kindOfSource(const SourceVcf& file, const QString& fileName);

std::unique_ptr<SourceRecipe> clinVarRecipe();
std::unique_ptr<SourceRecipe> gnomadRecipe(const QString& kind);

} // namespace gentolk
