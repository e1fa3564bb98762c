#pragma once
#include "core/genetics/assembly.h"
#include "core/genetics/case.h"
#include "core/genetics/evidence.h"
#include "core/genetics/variant.h"
#include <QByteArray>
#include <optional>
#include <vector>

namespace gentolk {

class Database;

// An allele that a family carries, in its smallest form as far to the left as is known, its contig in normal form.
struct FamilyAllele {
    Variant variant;
    bool homozygous = false; // in at least one of its members, or hemizygous
};

// The laboratory's own families (rule C-1). No person and no genotype is kept: a number an allele.
class InHouseRepository
{
public:
    explicit InHouseRepository(Database& database) : m_database(database) {}

    // Tells the counts of the other families for each allele, in the same order, and counts this family from now on: once an assembly, and
    // not when theCase.demo. The same family: the same patient, the same sample name of the proband, or of both parents. To be called
    // within the transaction that makes the case.
    std::vector<InHouseCount> count(const Case& theCase, const std::vector<FamilyAllele>& alleles);

    void keepSnapshot(const Case& theCase, const QByteArray& snapshot);
    std::optional<QByteArray> snapshot(qint64 caseId) const; // none: the case came in before families were counted

private:
    std::optional<qint64> earlierCaseOfFamily(const Case& theCase) const;
    int familiesCounted(GenomeAssembly assembly) const;
    Database& m_database;
    std::optional<qint64> m_countedAs;
};

} // namespace gentolk
