#pragma once
#include "core/genetics/case.h"
#include <QFrame>
#include <QPointer>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace gentolk {

class CaseSession;

// The patient, always in sight (law 1 of the house). Where the window is narrow, it folds to name, number, priority and
// status; the rest is in its tooltip and under F2.
class PatientStrip : public QFrame
{
    Q_OBJECT
public:
    explicit PatientStrip(QWidget* parent = nullptr);
    void showCase(CaseSession& session);
    QString summary() const; // everything that the strip knows, a line each

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Field { QWidget* box; QLabel* title; QLabel* value; };
    Field addField();
    void addPatient();
    void addStatus();
    void say();
    void sayPatient(const Case& theCase);
    void sayPriority(const Case& theCase);
    void sayStatuses();
    void fold();
    void changeStatus(int index);

    QPointer<CaseSession> m_session;
    QHBoxLayout* m_row;
    QLabel *m_name, *m_particulars, *m_demo, *m_sameName;
    Field m_number, m_priority, m_status, m_family, m_indication;
    QComboBox* m_statusBox;
};

} // namespace gentolk
