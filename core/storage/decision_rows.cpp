#include "core/storage/decision_rows.h"
#include "core/storage/criterion_rows.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/stored_words.h"

namespace gentolk {

namespace {
Row decisionRow(const VariantDecision& one)
{
    return {{"id", one.id == 0 ? QVariant() : QVariant(one.id)},
            {"contig", stored(one.variant.contig)},
            {"variant_position", qint64(one.variant.position)},
            {"reference_allele", stored(one.variant.reference)},
            {"alternate_allele", stored(one.variant.alternate)},
            {"gene_symbol", one.geneSymbol},
            {"hgnc_id", one.hgncId},
            {"disorder", one.disorder},
            {"inheritance", one.inheritance},
            {"chosen_class", one.chosenClass ? word(*one.chosenClass) : QVariant()},
            {"in_report", one.inReport ? 1 : 0},
            {"dismissed", one.dismissed ? 1 : 0},
            {"dismiss_reason", one.dismissReason},
            {"note", one.note}};
}

std::optional<AcmgClass> readClass(const Statement& row)
{
    const QString kept = row.text("chosen_class");
    return kept.isEmpty() ? std::nullopt : std::optional(known(classFrom(kept), kept));
}

VariantDecision readDecision(const Statement& row)
{
    VariantDecision one;
    one.id = row.number("id");
    one.variant = {row.text("contig").toStdString(), row.number("variant_position"), row.text("reference_allele").toStdString(),
                   row.text("alternate_allele").toStdString()};
    one.geneSymbol = row.text("gene_symbol");
    one.hgncId = row.text("hgnc_id");
    one.disorder = row.text("disorder");
    one.inheritance = row.text("inheritance");
    one.chosenClass = readClass(row);
    one.inReport = row.flag("in_report");
    one.dismissed = row.flag("dismissed");
    one.dismissReason = row.text("dismiss_reason");
    one.note = row.text("note");
    return one;
}
} // namespace

void writeDecisions(const Database& database, qint64 caseId, std::vector<VariantDecision>& decisions)
{
    deleteRows(database, "decision", {{"case_id", caseId}}); // their criteria go with them
    int position = 0;
    for (VariantDecision& decision : decisions) {
        Row row = decisionRow(decision);
        row.emplace_back("case_id", caseId);
        row.emplace_back("position", position++);
        decision.id = insertRow(database, "decision", row);
        writeCriteria(database, "criterion", "decision_id", decision.id, decision.criteria);
    }
}

std::vector<VariantDecision> readDecisions(const Database& database, qint64 caseId)
{
    std::vector<VariantDecision> decisions;
    Statement rows(database, QStringLiteral("SELECT * FROM decision WHERE case_id = :id ORDER BY position"));
    rows.bind(QStringLiteral(":id"), caseId);
    while (rows.next())
        decisions.push_back(readDecision(rows));
    for (VariantDecision& decision : decisions)
        decision.criteria = readCriteria(database, "criterion", "decision_id", decision.id);
    return decisions;
}

} // namespace gentolk
