#include "core/storage/audit_check.h"
#include "core/storage/audit_rows.h"
#include "core/storage/database.h"
#include "core/storage/signed_report_check.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include <QSet>

namespace gentolk {

namespace {
using FlawKind = AuditFlaw::Kind;

QSet<QString> allHashes(const Database& database)
{
    QSet<QString> hashes{hashBeforeFirst()};
    for (Statement rows(database, QStringLiteral("SELECT hash FROM audit")); rows.next();)
        hashes.insert(rows.text("hash"));
    return hashes;
}

// Walks the chain from its first entry. After a flaw it goes on from what stands there, so that each flaw is told once.
class ChainWalk
{
public:
    ChainWalk(const Database& database, AuditVerdict& verdict) : m_hashes(allHashes(database)), m_verdict(verdict)
    {
        for (Statement rows(database, QStringLiteral("SELECT * FROM audit ORDER BY id")); rows.next();)
            look(rows);
    }
    qint64 last() const { return m_id; }
    const QString& lastHash() const { return m_previous; }

private:
    void look(const Statement& row)
    {
        const qint64 id = row.number("id");
        const bool gap = id != m_id + 1;
        for (qint64 missing = m_id + 1; missing < id && missing < m_id + 1000; ++missing)
            m_verdict.flaws.push_back({FlawKind::Removed, missing});
        const bool own = row.text("hash") == auditHash(row.text("previous_hash"), auditFields(row, "case_id"));
        const bool follows = row.text("previous_hash") == m_previous;
        if (!own)
            m_verdict.flaws.push_back({FlawKind::Changed, id});
        else if (!follows && !gap && !m_afterChange)
            m_verdict.flaws.push_back({m_hashes.contains(row.text("previous_hash")) ? FlawKind::Moved : FlawKind::Unlinked, id});
        m_afterChange = !own;
        m_id = id;
        m_previous = row.text("hash");
        ++m_verdict.entries;
    }

    QSet<QString> m_hashes;
    AuditVerdict& m_verdict;
    qint64 m_id = 0;
    QString m_previous = hashBeforeFirst();
    bool m_afterChange = false;
};

void checkOwnHead(AuditVerdict& verdict, const std::optional<SealKey>& key, const ChainWalk& chain)
{
    auto& flaws = verdict.flaws;
    if (!verdict.head && verdict.entries > 0)
        flaws.push_back({FlawKind::HeadMissing, 0});
    if (!key && verdict.entries > 0)
        flaws.push_back({FlawKind::KeyMissing, 0});
    if (!verdict.head)
        return;
    if (key && !isGenuine(*verdict.head, *key))
        flaws.push_back({FlawKind::HeadForged, 0});
    if (verdict.head->entries > chain.last())
        flaws.push_back({FlawKind::Cut, chain.last() + 1});
    else if (verdict.head->entries < chain.last())
        flaws.push_back({FlawKind::Unsealed, verdict.head->entries + 1});
    else if (verdict.head->hash != chain.lastHash())
        flaws.push_back({FlawKind::Rewritten, chain.last()});
}

void checkEnd(const Database& database, AuditVerdict& verdict, const ChainWalk& chain)
{
    const bool told = !verdict.flaws.empty() && verdict.flaws.back().kind == FlawKind::Cut;
    if (highestIdOf(database, QStringLiteral("audit")) > chain.last() && !told)
        verdict.flaws.push_back({FlawKind::Cut, chain.last() + 1});
}

// A head from elsewhere: the log must have had that hash at that entry, and must not be shorter.
void checkOutside(const Database& database, AuditVerdict& verdict, const std::optional<SealKey>& key, const AuditHead& outside)
{
    if (key && !isGenuine(outside, *key)) {
        verdict.flaws.push_back({FlawKind::HeadForged, outside.entries});
        return;
    }
    Statement find(database, QStringLiteral("SELECT hash FROM audit WHERE id = :id"));
    find.bind(QStringLiteral(":id"), outside.entries);
    if (!find.next())
        verdict.flaws.push_back({FlawKind::Cut, outside.entries});
    else if (find.text("hash") != outside.hash)
        verdict.flaws.push_back({FlawKind::Rewritten, outside.entries});
}

// Origin entries are never deleted and their ids never repeat: a gap is an entry that is gone.
void checkOrigins(const Database& database, AuditVerdict& verdict)
{
    qint64 expected = 1;
    for (Statement rows(database, QStringLiteral("SELECT * FROM origin_audit ORDER BY id")); rows.next(); ++expected) {
        const qint64 id = rows.number("id");
        const bool own = rows.text("hash") == auditHash(rows.text("previous_hash"), auditFields(rows, "origin_case_id"));
        if (!own || id != expected)
            verdict.flaws.push_back({FlawKind::OriginChanged, own ? expected : id});
        expected = id;
    }
    if (highestIdOf(database, QStringLiteral("origin_audit")) >= expected)
        verdict.flaws.push_back({FlawKind::OriginChanged, expected});
}
} // namespace

QString toString(AuditFlaw::Kind kind)
{
    switch (kind) {
    case FlawKind::Changed: return QStringLiteral("changed");
    case FlawKind::Removed: return QStringLiteral("removed");
    case FlawKind::Moved: return QStringLiteral("moved");
    case FlawKind::Unlinked: return QStringLiteral("unlinked");
    case FlawKind::Cut: return QStringLiteral("cut");
    case FlawKind::Unsealed: return QStringLiteral("unsealed");
    case FlawKind::Rewritten: return QStringLiteral("rewritten");
    case FlawKind::HeadForged: return QStringLiteral("head_forged");
    case FlawKind::HeadMissing: return QStringLiteral("head_missing");
    case FlawKind::KeyMissing: return QStringLiteral("key_missing");
    case FlawKind::OriginChanged: return QStringLiteral("origin_changed");
    case FlawKind::ReportChanged: return QStringLiteral("report_changed");
    case FlawKind::ReportRemoved: return QStringLiteral("report_removed");
    case FlawKind::ReportAdded: return QStringLiteral("report_added");
    }
    return {};
}

AuditVerdict checkAudit(Database& database, const std::optional<SealKey>& key, const std::optional<AuditHead>& outside)
{
    Transaction reading(database, Transaction::For::Reading);
    AuditVerdict verdict;
    verdict.head = readHead(database);
    const ChainWalk chain(database, verdict);
    checkOwnHead(verdict, key, chain);
    checkEnd(database, verdict, chain);
    if (outside)
        checkOutside(database, verdict, key, *outside);
    checkOrigins(database, verdict);
    checkSignedReports(database, verdict.flaws);
    return verdict;
}

} // namespace gentolk
