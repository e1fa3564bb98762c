#pragma once
#include "ui/case_wizard/wizard_step.h"

namespace gentolk {

class DepartmentFields;
class PatientFields;
class ReferralFields;

// The patient and the referral on one page.
class PatientStep : public WizardStep
{
    Q_OBJECT
public:
    explicit PatientStep(QWidget* parent = nullptr);
    QString title() const override;
    void showDraft(const CaseDraft& draft) override;
    void take(CaseDraft& draft) const override;
    QString stop() const override;
    QWidget* firstFocus() override;

protected:
    void retold() override;

private:
    QString stopOfDates() const;
    PatientFields* m_patient;
    ReferralFields* m_referral;
    DepartmentFields* m_departments;
};

} // namespace gentolk
