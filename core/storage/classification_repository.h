#pragma once
#include "core/genetics/allele_writings.h"
#include "core/genetics/kept_classification.h"

namespace gentolk {

class Database;

// The laboratory's memory (issue 7): append only, triggers forbid anything else. Rows of one allele are found whatever the contig's alias, the padding of
// the alleles and, where its writings are told, the place in a repeat, in one assembly. Throws StorageFailed or DatabaseCorrupt.
class ClassificationRepository
{
public:
    explicit ClassificationRepository(Database& database) : m_database(database) {}

    KeptClassification append(KeptClassification one);                 // gives the id
    std::vector<KeptClassification> ofCase(qint64 caseId) const;       // in the order in which they were decided
    std::vector<KeptClassification> ofAllele(GenomeAssembly assembly, const AlleleWritings& allele) const; // of all cases, in that order
    std::vector<KeptClassification> all() const;

    void append(const ArtefactMark& mark);
    std::optional<ArtefactMark> artefact(GenomeAssembly assembly, const AlleleWritings& allele) const; // the latest; none: never marked
    std::vector<ArtefactMark> artefacts() const;                                                 // that hold

    void append(const LaboratoryStatement& statement);
    std::vector<LaboratoryStatement> statements(GenomeAssembly assembly, const AlleleWritings& allele) const;
    bool holdsFile(const QString& laboratory, const QString& sha256) const;

private:
    Database& m_database;
};

} // namespace gentolk
