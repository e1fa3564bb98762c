#pragma once
#include "core/genetics/panel.h"
#include "core/reference/source_build.h"
#include "core/reference/source_recipe.h"
#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

namespace gentolk {

// What is to be installed, and what a person says of it where the files do not tell.
struct BuildRequest {
    QStringList files;                 // of one release: gnomAD comes as a file a chromosome
    QString kind, version;             // empty: the files tell
    QDate date;
    GenomeAssembly assembly = GenomeAssembly::Unknown; // never overrides a header
    std::shared_ptr<const GenePanel> panel;            // its genes with 5,000 bases on each side; null: everything
    QString builtBy;                   // program and version
    std::function<std::unique_ptr<SequenceSource>(GenomeAssembly)> sequence = {}; // the reference FASTA, or null: indels are then kept where the file has them
    QString name = {};                 // of a laboratory's own list, which nothing else names; given alone it tells the kind
};

// One store from the official files of one release.
class StoreBuild final : public SourceBuild
{
public:
    // Reads the headers. Throws what SourceVcf does; AssemblyUnknown, MixedAssemblies (rule B-7: another genome's alleles would be told as this one's),
    // NotFound for an unknown kind, InvalidValue where kind or version is told by nobody.
    explicit StoreBuild(BuildRequest request);
    const StoreManifest& manifest() const override { return m_manifest; }
    // Writes the store; nothing under that name unless it is whole. Returns its SHA-256. Throws also Stopped, OutputUnwritable, FileEmpty;
    // MixedAssemblies where the file's REF are not the reference's.
    QString write(const QString& path, TaskControl& task) override;

private:
    void readHeads();
    void settleAssembly(GenomeAssembly told, const QString& path);
    void settleDescription(const SourceRecords& file, const QString& path);
    StoreOrigin readFile(const QString& path, const RegionSet& regions, RowSink& rows, TaskControl& task);
    bool join(StoreCells& kept, const StoreCells& other, const Variant& where);
    static void requireReference(const RowSink& rows, const QString& path);
    BuildRequest m_request;
    StoreManifest m_manifest;
    std::unique_ptr<SourceRecipe> m_recipe;
    qint64 m_bytesDone = 0, m_bytesTotal = 0;
};

} // namespace gentolk
