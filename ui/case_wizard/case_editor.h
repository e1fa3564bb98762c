#pragma once
#include "ui/session/case_page.h"
#include <QDialog>

namespace gentolk {

class CaseSession;
class MessageBar;
class WizardStep;

// A step of New case over an open case: what was asked when it was made, asked again. Kept in one undoable change; what was not touched stays to
// the minute. The phenotype changed, the list is ordered anew.
class CaseEditor final : public QDialog
{
    Q_OBJECT
public:
    CaseEditor(CasePart part, CaseSession& session, QWidget* parent = nullptr);
    WizardStep* step() const { return m_step; }
    void accept() override;

private:
    CasePart m_part;
    CaseSession& m_session;
    WizardStep* m_step;
    MessageBar* m_messages;
};

} // namespace gentolk
