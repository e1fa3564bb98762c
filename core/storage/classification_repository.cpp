#include "core/storage/classification_repository.h"
#include "core/storage/criterion_rows.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/stored_words.h"
#include <algorithm>

namespace gentolk {

namespace {
Row placeRow(GenomeAssembly assembly, const Variant& variant)
{
    return {{"assembly", stored(toString(assembly))},
            {"contig", stored(variant.contig)},
            {"variant_position", qint64(variant.position)},
            {"reference_allele", stored(variant.reference)},
            {"alternate_allele", stored(variant.alternate)}};
}

Row classificationRow(const KeptClassification& one)
{
    Row row = placeRow(one.assembly, one.variant);
    const Row rest = {{"case_id", one.caseId},
                      {"kind", one.opinion ? QStringLiteral("opinion") : QStringLiteral("decision")},
                      {"gene_symbol", one.geneSymbol},
                      {"hgnc_id", one.hgncId},
                      {"disorder", one.disorder},
                      {"inheritance", one.inheritance},
                      {"chosen_class", one.chosenClass ? word(*one.chosenClass) : QVariant()},
                      {"note", one.note},
                      {"rules_name", one.rules},
                      {"rules_version", one.rulesVersion},
                      {"rules_sha256", one.rulesSha256},
                      {"sources", one.sources},
                      {"decided_by", one.by},
                      {"decided_at", stored(one.at)}};
    row.insert(row.end(), rest.begin(), rest.end());
    return row;
}

Variant keptVariant(const Statement& row)
{
    return {row.text("contig").toStdString(), row.number("variant_position"), row.text("reference_allele").toStdString(),
            row.text("alternate_allele").toStdString()};
}

GenomeAssembly keptAssembly(const Statement& row)
{
    const QString kept = row.text("assembly");
    for (const GenomeAssembly one : {GenomeAssembly::GRCh37, GenomeAssembly::GRCh38, GenomeAssembly::Unknown})
        if (stored(toString(one)).toString() == kept)
            return one;
    return known(std::optional<GenomeAssembly>(), kept);
}

KeptClassification readClassification(const Statement& row)
{
    KeptClassification one;
    one.id = row.number("id");
    one.caseId = row.number("case_id");
    one.caseNumber = row.text("case_number");
    one.opinion = row.text("kind") == QLatin1String("opinion");
    one.demo = row.flag("demo");
    one.assembly = keptAssembly(row);
    one.variant = keptVariant(row);
    one.geneSymbol = row.text("gene_symbol");
    one.hgncId = row.text("hgnc_id");
    one.disorder = row.text("disorder");
    one.inheritance = row.text("inheritance");
    if (const QString kept = row.text("chosen_class"); !kept.isEmpty())
        one.chosenClass = known(classFrom(kept), kept);
    one.note = row.text("note");
    one.rules = row.text("rules_name");
    one.rulesVersion = row.text("rules_version");
    one.rulesSha256 = row.text("rules_sha256");
    one.sources = row.text("sources");
    one.by = row.text("decided_by");
    one.at = row.moment("decided_at");
    return one;
}

ArtefactMark readArtefact(const Statement& row)
{
    return {row.number("id"),   keptAssembly(row),  keptVariant(row),      row.text("gene_symbol"),
            row.flag("marked"), row.text("reason"), row.text("marked_by"), row.moment("marked_at")};
}

LaboratoryStatement readLaboratoryStatement(const Statement& row)
{
    const QString kept = row.text("stated_class");
    return {row.number("id"),          row.text("laboratory"),   keptAssembly(row),        keptVariant(row),       row.text("gene_symbol"),
            row.text("disorder"),      row.text("inheritance"),  known(classFrom(kept), kept), row.text("criteria"), row.text("rules"),
            row.day("evaluated"),      row.text("file_sha256"),  int(row.number("line")),  row.text("imported_by"), row.moment("imported_at")};
}

const QString withCase = QStringLiteral("SELECT classification.*, clinical_case.number AS case_number, clinical_case.demo AS demo "
                                        "FROM classification JOIN clinical_case ON clinical_case.id = classification.case_id ");

// A padded allele begins before the change and reaches it; what is the same change is told by its smallest form.
const QString nearAllele =
    QStringLiteral("assembly = :assembly AND variant_position <= :last AND variant_position + length(reference_allele) >= :first ");

void bindNear(Statement& statement, GenomeAssembly assembly, const AlleleWritings& allele)
{
    statement.bind(QStringLiteral(":assembly"), stored(toString(assembly)))
        .bind(QStringLiteral(":first"), qint64(allele.leftmost.position))
        .bind(QStringLiteral(":last"), qint64(allele.last()));
}

template<typename Value, typename Read> std::vector<Value> sameAlleles(Statement& rows, const AlleleWritings& allele, Read read)
{
    std::vector<Value> found;
    while (rows.next())
        if (allele.include(keptVariant(rows)))
            found.push_back(read(rows));
    return found;
}

void fillCriteria(const Database& database, std::vector<KeptClassification>& all)
{
    for (KeptClassification& one : all)
        one.criteria = readCriteria(database, "classification_criterion", "classification_id", one.id);
}

std::vector<KeptClassification> readAll(const Database& database, Statement& rows)
{
    std::vector<KeptClassification> all;
    while (rows.next())
        all.push_back(readClassification(rows));
    fillCriteria(database, all);
    return all;
}
} // namespace

KeptClassification ClassificationRepository::append(KeptClassification one)
{
    one.id = insertRow(m_database, "classification", classificationRow(one));
    writeCriteria(m_database, "classification_criterion", "classification_id", one.id, one.criteria);
    return one;
}

std::vector<KeptClassification> ClassificationRepository::ofCase(qint64 caseId) const
{
    Statement rows(m_database, withCase + QStringLiteral("WHERE case_id = :case ORDER BY classification.id"));
    rows.bind(QStringLiteral(":case"), caseId);
    return readAll(m_database, rows);
}

std::vector<KeptClassification> ClassificationRepository::ofAllele(GenomeAssembly assembly, const AlleleWritings& allele) const
{
    Statement rows(m_database, withCase + QStringLiteral("WHERE classification.") + nearAllele + QStringLiteral("ORDER BY classification.id"));
    bindNear(rows, assembly, allele);
    auto found = sameAlleles<KeptClassification>(rows, allele, readClassification);
    fillCriteria(m_database, found);
    return found;
}

std::vector<KeptClassification> ClassificationRepository::all() const
{
    Statement rows(m_database, withCase + QStringLiteral("ORDER BY classification.id"));
    return readAll(m_database, rows);
}

void ClassificationRepository::append(const ArtefactMark& mark)
{
    Row row = placeRow(mark.assembly, mark.variant);
    const Row rest = {{"gene_symbol", mark.geneSymbol}, {"marked", mark.marked ? 1 : 0}, {"reason", mark.reason},
                      {"marked_by", mark.by},           {"marked_at", stored(mark.at)}};
    row.insert(row.end(), rest.begin(), rest.end());
    insertRow(m_database, "artefact_mark", row);
}

std::optional<ArtefactMark> ClassificationRepository::artefact(GenomeAssembly assembly, const AlleleWritings& allele) const
{
    Statement rows(m_database, QStringLiteral("SELECT * FROM artefact_mark WHERE ") + nearAllele + QStringLiteral("ORDER BY id"));
    bindNear(rows, assembly, allele);
    const auto marks = sameAlleles<ArtefactMark>(rows, allele, readArtefact);
    return marks.empty() ? std::nullopt : std::optional(marks.back());
}

std::vector<ArtefactMark> ClassificationRepository::artefacts() const
{
    std::vector<ArtefactMark> holding;
    for (Statement rows(m_database, QStringLiteral("SELECT * FROM artefact_mark ORDER BY id")); rows.next();) {
        const ArtefactMark mark = readArtefact(rows);
        std::erase_if(holding, [&](const ArtefactMark& one) { return one.assembly == mark.assembly && sameChange(one.variant, mark.variant); });
        if (mark.marked)
            holding.push_back(mark);
    }
    return holding;
}

void ClassificationRepository::append(const LaboratoryStatement& statement)
{
    Row row = placeRow(statement.assembly, statement.variant);
    const Row rest = {{"laboratory", statement.laboratory},
                      {"gene_symbol", statement.geneSymbol},
                      {"disorder", statement.disorder},
                      {"inheritance", statement.inheritance},
                      {"stated_class", word(statement.statedClass)},
                      {"criteria", statement.criteria},
                      {"rules", statement.rules},
                      {"evaluated", stored(statement.evaluated)},
                      {"file_sha256", statement.fileSha256},
                      {"line", statement.line},
                      {"imported_by", statement.importedBy},
                      {"imported_at", stored(statement.importedAt)}};
    row.insert(row.end(), rest.begin(), rest.end());
    insertRow(m_database, "laboratory_statement", row);
}

std::vector<LaboratoryStatement> ClassificationRepository::statements(GenomeAssembly assembly, const AlleleWritings& allele) const
{
    Statement rows(m_database, QStringLiteral("SELECT * FROM laboratory_statement WHERE ") + nearAllele + QStringLiteral("ORDER BY id"));
    bindNear(rows, assembly, allele);
    return sameAlleles<LaboratoryStatement>(rows, allele, readLaboratoryStatement);
}

bool ClassificationRepository::holdsFile(const QString& laboratory, const QString& sha256) const
{
    Statement rows(m_database, QStringLiteral("SELECT 1 FROM laboratory_statement WHERE laboratory = :laboratory AND file_sha256 = :sha LIMIT 1"));
    rows.bind(QStringLiteral(":laboratory"), laboratory).bind(QStringLiteral(":sha"), sha256);
    return rows.next();
}

} // namespace gentolk
