#include "core/storage/case_repository.h"
#include "core/storage/case_lists.h"
#include "core/storage/case_row.h"
#include "core/storage/database.h"
#include "core/storage/decision_rows.h"
#include "core/storage/person_rows.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include <algorithm>

namespace gentolk {

namespace {
Statement oneCase(const Database& database, qint64 id)
{
    Statement find(database, QStringLiteral("SELECT * FROM clinical_case WHERE id = :id"));
    find.bind(QStringLiteral(":id"), id);
    if (!find.next())
        throw Error(Error::Code::NotFound, QString::number(id));
    return find;
}

Row changedBy(const Author& author, qint64 personId, int version)
{
    return {{"changed_by", author.user}, {"changed_at", stored(author.at)}, {"person_id", personId}, {"version", version}};
}

Row createdBy(const Author& author)
{
    return {{"created_by", author.user}, {"created_at", stored(author.at)}};
}

Row joined(Row row, const Row& more)
{
    row.insert(row.end(), more.begin(), more.end());
    return row;
}
} // namespace

Case CaseRepository::insert(Case theCase, const Author& author)
{
    Transaction transaction(m_database);
    const KeptPerson person = keepPerson(m_database, 0, theCase.patient, author.at);
    theCase.version = 1;
    theCase.id = insertRow(m_database, "clinical_case", joined(caseRow(theCase), joined(changedBy(author, person.id, 1), createdBy(author))));
    writeCaseLists(m_database, theCase);
    writeDecisions(m_database, theCase.id, theCase.decisions);
    if (person.changed)
        touchOtherCases(person.id, theCase.id, author);
    transaction.commit();
    return theCase;
}

Case CaseRepository::load(qint64 id) const
{
    Transaction reading(m_database, Transaction::For::Reading); // one moment for all tables
    Statement row = oneCase(m_database, id);
    Case theCase = readCaseRow(row);
    theCase.patient = loadPerson(m_database, row.number("person_id"));
    readCaseLists(m_database, theCase);
    theCase.decisions = readDecisions(m_database, id);
    return theCase;
}

void CaseRepository::requireVersion(const Case& theCase) const
{
    const Statement kept = oneCase(m_database, theCase.id);
    if (kept.number("version") == theCase.version)
        return;
    const QString who = QStringLiteral("by %1 at %2").arg(kept.text("changed_by"), kept.text("changed_at"));
    throw Error(Error::Code::EditedElsewhere, kept.text("number"), who);
}

// What they show of the person is new: an older copy of one of them must not write it back.
void CaseRepository::touchOtherCases(qint64 personId, qint64 caseId, const Author& author)
{
    Statement touch(m_database, QStringLiteral("UPDATE clinical_case SET version = version + 1, changed_by = :user, changed_at = :at "
                                               "WHERE person_id = :person AND id <> :id"));
    touch.bind(QStringLiteral(":user"), author.user).bind(QStringLiteral(":at"), stored(author.at));
    touch.bind(QStringLiteral(":person"), personId).bind(QStringLiteral(":id"), caseId).run();
}

Case CaseRepository::write(Case theCase, const Author& author, qint64 personOfCase)
{
    const KeptPerson person = keepPerson(m_database, personOfCase, theCase.patient, author.at);
    ++theCase.version;
    updateRows(m_database, "clinical_case", joined(caseRow(theCase), changedBy(author, person.id, theCase.version)), {{"id", theCase.id}});
    writeCaseLists(m_database, theCase);
    writeDecisions(m_database, theCase.id, theCase.decisions);
    if (person.changed)
        touchOtherCases(person.id, theCase.id, author);
    return theCase;
}

Case CaseRepository::save(Case theCase, const Author& author)
{
    Transaction transaction(m_database);
    requireVersion(theCase);
    const qint64 person = oneCase(m_database, theCase.id).number("person_id");
    Case saved = write(std::move(theCase), author, person);
    transaction.commit();
    return saved;
}

CaseStatus CaseRepository::statusOf(qint64 id) const
{
    const Statement row = oneCase(m_database, id);
    return readCaseRow(row).status;
}

std::optional<qint64> CaseRepository::idOf(const QString& number) const
{
    Statement find(m_database, QStringLiteral("SELECT id FROM clinical_case WHERE number = :number"));
    find.bind(QStringLiteral(":number"), number);
    return find.next() ? std::optional(find.number("id")) : std::nullopt;
}

std::vector<qint64> CaseRepository::ids() const
{
    std::vector<qint64> result;
    for (Statement rows(m_database, QStringLiteral("SELECT id FROM clinical_case ORDER BY id")); rows.next();)
        result.push_back(rows.number("id"));
    return result;
}

QString CaseRepository::nextNumber(int year) const
{
    const QString prefix = QStringLiteral("IEI-%1-").arg(year);
    Statement rows(m_database, QStringLiteral("SELECT number FROM clinical_case WHERE substr(number, 1, :length) = :prefix"));
    rows.bind(QStringLiteral(":length"), prefix.size()).bind(QStringLiteral(":prefix"), prefix);
    int highest = 0;
    while (rows.next())
        highest = std::max(highest, rows.text("number").mid(prefix.size()).toInt());
    return prefix + QStringLiteral("%1").arg(highest + 1, 4, 10, QLatin1Char('0'));
}

} // namespace gentolk
