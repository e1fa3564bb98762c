#include "core/storage/transaction.h"
#include "core/storage/database_parts.h"
#include "core/storage/sqlite_dialect.h"
#include "core/storage/statement.h"

namespace gentolk {

Transaction::Transaction(Database& database, For purpose) : m_database(database), m_outer(!database.m_parts->inTransaction)
{
    if (!m_outer)
        return;
    Statement(m_database, dialect::beginWords(purpose == For::Writing)).run();
    m_database.m_parts->inTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_outer || !m_open)
        return;
    m_database.m_parts->inTransaction = false;
    try {
        Statement(m_database, QStringLiteral("ROLLBACK")).run();
    } catch (const Error&) {
        // A full disk makes SQLite roll back by itself; then there is nothing left to undo.
    }
}

void Transaction::commit()
{
    if (m_outer && m_open) {
        Statement(m_database, QStringLiteral("COMMIT")).run();
        m_database.m_parts->inTransaction = false;
    }
    m_open = false;
}

} // namespace gentolk
