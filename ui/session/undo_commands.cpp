#include "ui/session/undo_commands.h"
#include "ui/session/case_session.h"
#include "ui/words/audit_words.h"

namespace gentolk {

CaseChange::CaseChange(CaseSession& session, Case before, Case after, const QString& action)
    : QUndoCommand(wordOfAuditAction(action)), m_session(session), m_before(std::move(before)), m_after(std::move(after)),
      m_action(action)
{
}

void CaseChange::undo()
{
    store(m_before, QStringLiteral("case.undo"));
}

void CaseChange::redo()
{
    if (m_done)
        m_done = false;
    else
        store(m_after, QStringLiteral("case.redo"));
}

// The version goes on counting: an undone value is saved as the newest.
void CaseChange::store(const Case& wanted, const QString& action)
{
    Case next = wanted;
    next.version = m_session.theCase().version;
    if (!m_session.store(std::move(next), action, m_action))
        setObsolete(true);
}

CascadeChange::CascadeChange(CaseSession& session, FilterCascade before, FilterCascade after)
    : QUndoCommand(wordOfAuditAction(QStringLiteral("filter.change"))), m_session(session), m_before(std::move(before)),
      m_after(std::move(after))
{
}

void CascadeChange::undo()
{
    m_session.filter(m_before);
}

void CascadeChange::redo()
{
    m_session.filter(m_after);
}

} // namespace gentolk
