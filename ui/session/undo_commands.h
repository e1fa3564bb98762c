#pragma once
#include "core/filter/filter_cascade.h"
#include "core/genetics/case.h"
#include <QUndoCommand>

namespace gentolk {

class CaseSession;

// A change of the case as two whole values. Undoing saves the earlier one again, as a new version.
class CaseChange final : public QUndoCommand
{
public:
    CaseChange(CaseSession& session, Case before, Case after, const QString& action);
    void undo() override;
    void redo() override;

private:
    void store(const Case& wanted, const QString& action);
    CaseSession& m_session;
    Case m_before, m_after;
    QString m_action; // the code of what is undone, for the audit trail
    bool m_done = true; // the change was saved before the command was made
};

class CascadeChange final : public QUndoCommand
{
public:
    CascadeChange(CaseSession& session, FilterCascade before, FilterCascade after);
    void undo() override;
    void redo() override;

private:
    CaseSession& m_session;
    FilterCascade m_before, m_after;
};

} // namespace gentolk
