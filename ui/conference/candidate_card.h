#pragma once
#include "core/workflow/conferences.h"
#include <QFrame>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace gentolk
{

class CaseSession;

// One candidate as the conference sees it: its name large, what speaks for and against, and what is decided of it, typed live.
class CandidateCard final : public QFrame
{
    Q_OBJECT
public:
    CandidateCard(const CaseSession& session, const ConferenceCandidate& candidate, const ConferenceDecision* said, int number, bool readOnly,
                  QWidget* parent);
    ConferenceDecision decision() const;

signals:
    void edited();

private:
    void addName(const CaseSession& session, const ConferenceCandidate& candidate);
    void addArguments(const ConferenceCandidate& candidate);
    void addDecision(const ConferenceDecision* said, int number, bool readOnly);
    QVBoxLayout* m_layout;
    QComboBox* m_verdict;
    QPlainTextEdit* m_note;
    ConferenceDecision m_decision;
};

// In the window's words, for the page and the minutes.
QString candidateName(const CaseSession& session, const VariantDecision& decision); // "IL2RG c.676C>T, p.(Arg226Cys)"
QString argumentText(const AppliedCriterion& applied);                              // "Absent from … (PM2_Supporting)"

} // namespace gentolk
