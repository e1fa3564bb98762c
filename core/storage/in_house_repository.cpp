#include "core/storage/in_house_repository.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include <algorithm>

namespace gentolk {

namespace {

QVariant assemblyText(GenomeAssembly assembly)
{
    return stored(toString(assembly));
}

void bindAllele(Statement& statement, GenomeAssembly assembly, const Variant& variant)
{
    statement.bind(QStringLiteral(":assembly"), assemblyText(assembly))
        .bind(QStringLiteral(":contig"), stored(variant.contig))
        .bind(QStringLiteral(":position"), qint64(variant.position))
        .bind(QStringLiteral(":reference"), stored(variant.reference))
        .bind(QStringLiteral(":alternate"), stored(variant.alternate));
}

const QString sameAllele = QStringLiteral(
    "WHERE assembly = :assembly AND contig = :contig AND position = :position AND reference = :reference AND alternate = :alternate");

// What is known of an allele, and what a family adds to it.
class AlleleCounter
{
public:
    AlleleCounter(const Database& database, GenomeAssembly assembly)
        : m_assembly(assembly), m_ask(database, QStringLiteral("SELECT families, homozygous_families FROM in_house_allele ") + sameAllele),
          m_more(database,
                 QStringLiteral(
                     "UPDATE in_house_allele SET families = families + 1, homozygous_families = homozygous_families + :homozygous ") +
                     sameAllele),
          m_first(database,
                  QStringLiteral(
                      "INSERT INTO in_house_allele (assembly, contig, position, reference, alternate, families, homozygous_families) "
                      "VALUES (:assembly, :contig, :position, :reference, :alternate, 1, :homozygous)"))
    {
    }
    InHouseCount ask(const Variant& variant)
    {
        bindAllele(m_ask, m_assembly, variant);
        m_ask.run();
        return m_ask.next() ? InHouseCount{int(m_ask.number("families")), int(m_ask.number("homozygous_families")), 0} : InHouseCount();
    }
    void add(const FamilyAllele& allele, bool known)
    {
        Statement& statement = known ? m_more : m_first;
        bindAllele(statement, m_assembly, allele.variant);
        statement.bind(QStringLiteral(":homozygous"), int(allele.homozygous)).run();
    }

private:
    GenomeAssembly m_assembly;
    Statement m_ask, m_more, m_first;
};

} // namespace

std::optional<qint64> InHouseRepository::earlierCaseOfFamily(const Case& theCase) const
{
    Statement rows(
        m_database,
        QStringLiteral(
            "SELECT f.counted_as FROM in_house_family f JOIN clinical_case o ON o.id = f.case_id "
            "JOIN clinical_case c ON c.id = :id WHERE f.assembly = :assembly AND f.counted_as IS NOT NULL AND f.case_id <> c.id AND "
            "(o.person_id = c.person_id OR o.proband_sample = c.proband_sample OR "
            "(o.mother_sample = c.mother_sample AND o.father_sample = c.father_sample)) ORDER BY f.case_id LIMIT 1"));
    rows.bind(QStringLiteral(":id"), theCase.id).bind(QStringLiteral(":assembly"), assemblyText(theCase.assembly));
    return rows.next() ? std::optional(rows.number("counted_as")) : std::nullopt;
}

int InHouseRepository::familiesCounted(GenomeAssembly assembly) const
{
    Statement rows(m_database,
                   QStringLiteral("SELECT count(*) AS n FROM in_house_family WHERE assembly = :assembly AND counted_as = case_id"));
    rows.bind(QStringLiteral(":assembly"), assemblyText(assembly));
    return rows.next() ? int(rows.number("n")) : 0;
}

std::vector<InHouseCount> InHouseRepository::count(const Case& theCase, const std::vector<FamilyAllele>& alleles)
{
    const auto earlier = earlierCaseOfFamily(theCase);
    const bool counts = !theCase.demo && !earlier;
    m_countedAs = earlier ? earlier : counts ? std::optional(theCase.id) : std::nullopt;
    const int others = std::max(0, familiesCounted(theCase.assembly) - int(earlier.has_value()));
    AlleleCounter counter(m_database, theCase.assembly);
    std::vector<InHouseCount> told;
    told.reserve(alleles.size());
    for (const FamilyAllele& allele : alleles) {
        InHouseCount one = counter.ask(allele.variant);
        if (counts)
            counter.add(allele, one.families > 0);
        if (earlier) { // the family itself is among them, and one relative less may be known here: never count more than the others
            one.families = std::max(0, one.families - 1);
            one.homozygousFamilies = std::min(one.homozygousFamilies, one.families);
        }
        one.ofFamilies = others;
        told.push_back(one);
    }
    return told;
}

void InHouseRepository::keepSnapshot(const Case& theCase, const QByteArray& snapshot)
{
    insertRow(m_database, "in_house_family",
              {{"case_id", theCase.id},
               {"assembly", assemblyText(theCase.assembly)},
               {"counted_as", m_countedAs ? QVariant(*m_countedAs) : QVariant()},
               {"snapshot", snapshot}});
}

std::optional<QByteArray> InHouseRepository::snapshot(qint64 caseId) const
{
    Statement rows(m_database, QStringLiteral("SELECT snapshot FROM in_house_family WHERE case_id = :id"));
    rows.bind(QStringLiteral(":id"), caseId);
    return rows.next() ? std::optional(rows.value("snapshot").toByteArray()) : std::nullopt;
}

} // namespace gentolk
