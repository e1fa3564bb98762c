#include "core/storage/conference_repository.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/stored_words.h"
#include "core/storage/transaction.h"

namespace gentolk {

namespace {
Row conferenceRow(const Conference& one, const Author& author)
{
    return {{"case_id", one.caseId}, {"version", one.version},      {"held_on", stored(one.heldOn)},
            {"summary", one.summary}, {"changed_by", author.user}, {"changed_at", stored(author.at)}};
}

Row conferenceDecisionRow(const ConferenceDecision& one)
{
    return {{"contig", stored(one.variant.contig)},
            {"variant_position", qint64(one.variant.position)},
            {"reference_allele", stored(one.variant.reference)},
            {"alternate_allele", stored(one.variant.alternate)},
            {"gene_symbol", one.geneSymbol},
            {"verdict", word(one.verdict)},
            {"note", one.note}};
}

ConferenceDecision readConferenceDecision(const Statement& row)
{
    const QString verdict = row.text("verdict");
    return {{row.text("contig").toStdString(), row.number("variant_position"), row.text("reference_allele").toStdString(),
             row.text("alternate_allele").toStdString()},
            row.text("gene_symbol"),
            known(conferenceVerdictFrom(verdict.toStdString()), verdict),
            row.text("note")};
}

template<typename Things, typename Make> void writeList(Database& database, const char* table, qint64 id, const Things& things, Make make)
{
    deleteRows(database, table, {{"conference_id", id}});
    int position = 0;
    for (const auto& thing : things) {
        Row row = make(thing);
        row.emplace_back("conference_id", id);
        row.emplace_back("position", position++);
        insertRow(database, table, row);
    }
}

template<typename Take> void readList(const Database& database, const char* table, qint64 id, Take take)
{
    Statement rows(database, QStringLiteral("SELECT * FROM %1 WHERE conference_id = :id ORDER BY position").arg(QLatin1String(table)));
    rows.bind(QStringLiteral(":id"), id);
    while (rows.next())
        take(rows);
}
} // namespace

void ConferenceRepository::writeLists(const Conference& conference)
{
    writeList(m_database, "conference_participant", conference.id, conference.participants,
              [](const ConferenceParticipant& one) { return Row{{"name", one.name}, {"role", one.role}}; });
    writeList(m_database, "conference_decision", conference.id, conference.decisions, conferenceDecisionRow);
    writeList(m_database, "conference_action", conference.id, conference.actions, [](const ConferenceAction& one) {
        return Row{{"task", one.task}, {"owner", one.owner}, {"due_on", stored(one.due)}};
    });
}

void ConferenceRepository::readLists(Conference& conference) const
{
    readList(m_database, "conference_participant", conference.id,
             [&](const Statement& row) { conference.participants.push_back({row.text("name"), row.text("role")}); });
    readList(m_database, "conference_decision", conference.id,
             [&](const Statement& row) { conference.decisions.push_back(readConferenceDecision(row)); });
    readList(m_database, "conference_action", conference.id,
             [&](const Statement& row) { conference.actions.push_back({row.text("task"), row.text("owner"), row.day("due_on")}); });
}

std::vector<Conference> ConferenceRepository::ofCase(qint64 caseId) const
{
    std::vector<Conference> all;
    Statement rows(m_database, QStringLiteral("SELECT id, version, held_on, summary FROM conference WHERE case_id = :id ORDER BY id"));
    rows.bind(QStringLiteral(":id"), caseId);
    while (rows.next())
        all.push_back({rows.number("id"), caseId, int(rows.number("version")), rows.day("held_on"), {}, {}, {}, rows.text("summary")});
    for (Conference& one : all)
        readLists(one);
    return all;
}

void ConferenceRepository::requireSameVersion(const Conference& conference) const
{
    Statement kept(m_database, QStringLiteral("SELECT version, changed_by, changed_at FROM conference WHERE id = :id AND case_id = :case"));
    kept.bind(QStringLiteral(":id"), conference.id).bind(QStringLiteral(":case"), conference.caseId);
    if (!kept.next())
        throw Error(Error::Code::NotFound, QString::number(conference.id));
    if (kept.number("version") != conference.version)
        throw Error(Error::Code::EditedElsewhere, QString::number(conference.caseId),
                    QStringLiteral("by %1 at %2").arg(kept.text("changed_by"), kept.text("changed_at")));
}

Conference ConferenceRepository::save(Conference conference, const Author& author)
{
    Transaction transaction(m_database);
    if (conference.id != 0)
        requireSameVersion(conference);
    ++conference.version;
    if (conference.id == 0)
        conference.id = insertRow(m_database, "conference", conferenceRow(conference, author));
    else
        updateRows(m_database, "conference", conferenceRow(conference, author), {{"id", conference.id}});
    writeLists(conference);
    transaction.commit();
    return conference;
}

} // namespace gentolk
