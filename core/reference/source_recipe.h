#pragma once
#include "core/annotation/sequence_source.h"
#include "core/io/source_vcf.h"
#include "core/reference/store_manifest.h"
#include "core/reference/store_writer.h"
#include <limits>
#include <memory>

namespace gentolk {

// Where a recipe puts what it reads.
class RowSink
{
public:
    explicit RowSink(StoreWriter& writer, SequenceSource* sequence = nullptr) : m_writer(writer), m_sequence(sequence) {}
    double text(std::string_view value) { return m_writer.text(value); }
    void add(const SourceRecord& record, std::string_view alternate, const StoreCells& cells);
    void addPlace(const Variant& place, const StoreCells& cells); // a row of a gene or an event (gene_place.h, structural_place.h): no sequence
    void settle(const SourceRecord& next, std::int64_t from, bool inOrder); // a record of the same file follows; nothing before `from`
    void endFile();
    qint64 leftOut() const { return m_leftOut; }
    qint64 compared() const { return m_compared; }     // alleles whose REF was held against the sequence
    qint64 otherBases() const { return m_otherBases; } // and was not its

private:
    StoreWriter& m_writer;
    SequenceSource* m_sequence;
    std::string m_contig;
    int m_rank = 0;
    qint64 m_added = 0, m_leftOut = 0, m_compared = 0, m_otherBases = 0;
};

// How the official files of one kind of source are read.
class SourceRecipe
{
public:
    virtual ~SourceRecipe() = default;
    // kind, name, version, date and licence, as far as the header and the file's name tell them.
    virtual StoreManifest describe(const SourceRecords& file, const QString& fileName) const = 0;
    virtual std::vector<StoreColumn> columns() const = 0;
    // Throws FileMalformed where the file lacks what the kind must have.
    virtual void requireFields(const SourceRecords& file, const QString& path) const = 0;
    virtual void begin(const SourceRecords&, const QString&) {} // of a file, by its path
    virtual void take(const SourceRecord& record, GenomeAssembly assembly, RowSink& rows) = 0;
    // Two rows of one allele: see StoreWriter::Join.
    virtual bool join(StoreCells& kept, const StoreCells& other) const = 0;
    // Whether records that begin outside the wanted places are to be read, too: of long events.
    virtual bool reachesFar() const { return false; }
    virtual std::int64_t openFrom() const { return std::numeric_limits<std::int64_t>::max(); } // where a row begins that is not yet added
    virtual void finish(RowSink&) {}             // the file is at its end
    virtual void restrictTo(const RegionSet&) {} // what is wanted, where it reaches far: the recipe chooses
    virtual QDate dateOf(const QString&) const { return {}; } // of a version, where it is known
    virtual void complete(StoreManifest&) const {}
};

// "clinvar", "gnomad-exomes", "gnomad-genomes", "gnomad-joint", "spliceai-snv", "spliceai-indel", "revel", "alphamissense", "cadd-snv",
// "cadd-indel", "gnomad-sv", "gnomad-constraint", "clingen-validity", "clingen-dosage", "phylop", "local". "hpo", the last of sourceKinds(), has none: PhenotypeBuild reads it. Throws NotFound naming the kinds there are.
std::unique_ptr<SourceRecipe> recipeFor(const QString& kind);
QStringList sourceKinds();
// By header and name of the file; empty: it does not tell.
QString kindOfSource(const SourceRecords& file, const QString& fileName);

// A laboratory's own list of frequencies, of which there may be several, each with its name: "local" in sourceKinds(), "local-region-north" installed.
inline QString localKind() { return QStringLiteral("local"); }
bool isLocalKind(const QString& kind);
QString localKindOf(const QString& name); // throws InvalidValue for what is no name

std::unique_ptr<SourceRecipe> clinVarRecipe();
std::unique_ptr<SourceRecipe> gnomadRecipe(const QString& kind);
std::unique_ptr<SourceRecipe> gnomadSvRecipe();
std::unique_ptr<SourceRecipe> coverageRecipe(const QString& kind); // "gnomad-exomes-coverage", "gnomad-genomes-coverage"
std::unique_ptr<SourceRecipe> phyloPRecipe();
std::unique_ptr<SourceRecipe> localRecipe();
std::unique_ptr<SourceRecipe> spliceAiRecipe();
std::unique_ptr<SourceRecipe> geneRecipe(const QString& kind);  // null: no table of genes
std::unique_ptr<SourceRecipe> scoreRecipe(const QString& kind); // null: no table of scores

} // namespace gentolk
