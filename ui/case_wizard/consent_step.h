#pragma once
#include "ui/case_wizard/wizard_step.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace gentolk {

class DateField;
class MessageBar;
class SpecimenFields;

// Samples, consent and the question of stem-cell transplantation. Two stops are hard: no consent (E-10), and the blood of someone
// who was transplanted (B-61); both are said here, with what to do.
class ConsentStep : public WizardStep
{
    Q_OBJECT
public:
    explicit ConsentStep(QWidget* parent = nullptr);
    QString title() const override;
    void showDraft(const CaseDraft& draft) override;
    void take(CaseDraft& draft) const override;
    QString stop() const override;
    QWidget* firstFocus() override;

protected:
    void retold() override;

private:
    void addConsent(QFormLayout* form);
    void judge();
    void write(Case& theCase) const;
    SpecimenFields* m_specimens;
    DateField* m_date;
    QLineEdit* m_version;
    QComboBox *m_secondary, *m_recontact, *m_transplanted;
    MessageBar* m_messages;
};

} // namespace gentolk
