#include "core/storage/person_rows.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/stored_words.h"

namespace gentolk {

namespace {
bool joinsPeople(const QString& number)
{
    const auto parsed = parseCpr(number);
    return parsed && (parsed->kind == CprNumber::Kind::Cpr || parsed->kind == CprNumber::Kind::NationalReplacement);
}

qint64 personWithNumber(const Database& database, const QString& number)
{
    if (!joinsPeople(number))
        return 0;
    Statement find(database, QStringLiteral("SELECT person_id FROM person_number WHERE number = :number AND valid_to IS NULL ORDER BY id"));
    find.bind(QStringLiteral(":number"), number);
    return find.next() ? find.number("person_id") : 0;
}

Row factsOf(const Patient& patient)
{
    return {{"name", patient.name}, {"sex", word(patient.sex)}, {"birth_date", stored(patient.birthDate)}};
}

void addNumber(const Database& database, qint64 person, const QString& number, const QDateTime& from)
{
    if (number.isEmpty())
        return;
    const auto parsed = parseCpr(number);
    const QString kind = parsed ? wordOf(parsed->kind) : QStringLiteral("unknown");
    insertRow(database, "person_number", {{"person_id", person}, {"number", number}, {"kind", kind}, {"valid_from", stored(from)}});
}

void endNumber(const Database& database, qint64 person, const QDateTime& at)
{
    Statement end(database, QStringLiteral("UPDATE person_number SET valid_to = :at WHERE person_id = :person AND valid_to IS NULL"));
    end.bind(QStringLiteral(":at"), stored(at)).bind(QStringLiteral(":person"), person).run();
}

qint64 addPerson(const Database& database, const Patient& patient, const QDateTime& at)
{
    const qint64 id = insertRow(database, "person", factsOf(patient));
    addNumber(database, id, patient.cpr, at);
    return id;
}

void changePerson(const Database& database, qint64 id, const Patient& before, const Patient& after, const QDateTime& at)
{
    updateRows(database, "person", factsOf(after), {{"id", id}});
    if (before.cpr == after.cpr)
        return;
    endNumber(database, id, at);
    addNumber(database, id, after.cpr, at);
}
} // namespace

KeptPerson keepPerson(const Database& database, qint64 personOfCase, const Patient& patient, const QDateTime& at)
{
    const qint64 known = personWithNumber(database, patient.cpr);
    const qint64 id = known != 0 ? known : personOfCase;
    if (id == 0)
        return {addPerson(database, patient, at), false};
    const Patient before = loadPerson(database, id);
    if (before == patient)
        return {id, false};
    changePerson(database, id, before, patient, at);
    return {id, true};
}

Patient loadPerson(const Database& database, qint64 id)
{
    Statement find(database, QStringLiteral("SELECT p.name, p.sex, p.birth_date, n.number FROM person p LEFT JOIN person_number n "
                                            "ON n.person_id = p.id AND n.valid_to IS NULL WHERE p.id = :id"));
    find.bind(QStringLiteral(":id"), id);
    if (!find.next())
        throw Error(Error::Code::DatabaseCorrupt, database.path(), QStringLiteral("person %1 is missing").arg(id));
    const QString sex = find.text("sex");
    return {find.text("name"), find.text("number"), known(sexFrom(sex), sex), find.day("birth_date")};
}

} // namespace gentolk
