#include "core/storage/criterion_rows.h"
#include "core/storage/statement.h"
#include "core/storage/stored_words.h"

namespace gentolk {

namespace {
Row criterionRow(const AppliedCriterion& one)
{
    return {{"code", word(one.criterion)},
            {"strength", word(one.strength)},
            {"state", wordOf(one.state)},
            {"decision_state", wordOf(one.decision)},
            {"reason", one.reason},
            {"source", one.source},
            {"decided_by", one.by},
            {"decided_at", stored(one.at)}};
}

AppliedCriterion readCriterion(const Statement& row)
{
    const QString code = row.text("code"), strength = row.text("strength"), state = row.text("state"), decision = row.text("decision_state");
    return {known(criterionFromString(code.toStdString()), code),
            known(strengthFromString(strength.toStdString()), strength),
            known(criterionStateFrom(state), state),
            known(decisionStateFrom(decision), decision),
            row.text("reason"),
            row.text("source"),
            row.text("decided_by"),
            row.moment("decided_at")};
}
} // namespace

void writeCriteria(const Database& database, const char* table, const char* owner, qint64 ownerId, const std::vector<AppliedCriterion>& criteria)
{
    int position = 0;
    for (const AppliedCriterion& one : criteria) {
        Row row = criterionRow(one);
        row.emplace_back(owner, ownerId);
        row.emplace_back("position", position++);
        insertRow(database, table, row);
    }
}

std::vector<AppliedCriterion> readCriteria(const Database& database, const char* table, const char* owner, qint64 ownerId)
{
    std::vector<AppliedCriterion> criteria;
    Statement rows(database, QStringLiteral("SELECT * FROM %1 WHERE %2 = :id ORDER BY position").arg(QLatin1String(table), QLatin1String(owner)));
    rows.bind(QStringLiteral(":id"), ownerId);
    while (rows.next())
        criteria.push_back(readCriterion(rows));
    return criteria;
}

} // namespace gentolk
