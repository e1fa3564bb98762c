#include "core/storage/case_repository.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/stored_words.h"

namespace gentolk {

namespace {
const QString summaryQuery = QStringLiteral(
    "SELECT c.id, c.number, c.priority, c.status, c.interpreter, c.t0_requisition, c.created_at, c.conclusion, c.demo, "
    "p.name AS patient, n.number AS person_number, d.name AS department, "
    "(SELECT group_concat(indication, ',') FROM (SELECT indication FROM case_indication WHERE case_id = c.id ORDER BY position)) AS indications, "
    "1 + (c.mother_sample IS NOT NULL) + (c.father_sample IS NOT NULL) + (SELECT count(*) FROM family_sibling s WHERE s.case_id = c.id) AS samples "
    "FROM clinical_case c JOIN person p ON p.id = c.person_id "
    "LEFT JOIN person_number n ON n.person_id = p.id AND n.valid_to IS NULL "
    "LEFT JOIN case_department d ON d.case_id = c.id AND d.role = 'requesting' ORDER BY c.number");

CaseSummary readSummary(const Statement& row)
{
    CaseSummary one;
    one.id = row.number("id");
    one.number = row.text("number");
    one.patientName = row.text("patient");
    one.cpr = row.text("person_number");
    one.priority = valueOf<CasePriority>(row.text("priority"));
    one.status = valueOf<CaseStatus>(row.text("status"));
    one.department = row.text("department");
    one.indications = row.text("indications");
    one.interpreter = row.text("interpreter");
    one.t0 = row.moment("t0_requisition");
    one.createdAt = row.moment("created_at");
    one.conclusion = valueOf<CaseConclusion>(row.text("conclusion"));
    one.demo = row.flag("demo");
    one.samples = int(row.number("samples"));
    return one;
}
} // namespace

std::vector<CaseSummary> CaseRepository::summaries() const
{
    std::vector<CaseSummary> result;
    for (Statement rows(m_database, summaryQuery); rows.next();)
        result.push_back(readSummary(rows));
    return result;
}

} // namespace gentolk
