#pragma once
#include "core/reference/phenotype_release.h"
#include "core/reference/source_build.h"
#include "core/reference/store_build.h"
#include <array>

namespace gentolk {

// A release of the Human Phenotype Ontology from its three files: hp.obo, phenotype.hpoa, genes_to_disease.txt (plain or compressed, in any order).
// It belongs to no assembly: manifest().assembly is Unknown.
class PhenotypeBuild final : public SourceBuild
{
public:
    static bool isOneOfItsFiles(const QString& path);

    // Reads the heads. Throws FileMissing, FileUnreadable, FileMalformed: a file that is none of the three, one that is missing or there twice;
    // InvalidValue for annotations that were made with another release of the ontology.
    explicit PhenotypeBuild(BuildRequest request);
    const StoreManifest& manifest() const override { return m_manifest; }
    // Throws also Stopped, OutputExists, OutputUnwritable; FileTruncated, FileMalformed for a file that cannot be trusted.
    QString write(const QString& path, TaskControl& task) override;

private:
    enum Part { Terms, Annotations, Genes, PartCount };
    static Part partOf(const QString& path); // PartCount: none
    void readHeads();
    QByteArray readPart(Part part, TaskControl& task);
    BuildRequest m_request;
    StoreManifest m_manifest;
    std::array<QString, PartCount> m_paths;
    qint64 m_bytesDone = 0, m_bytesTotal = 0;
};

} // namespace gentolk
