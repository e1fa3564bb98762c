#include "ui/case_wizard/patient_step.h"
#include "core/genetics/case_dates.h"
#include "ui/case_wizard/department_fields.h"
#include "ui/case_wizard/patient_fields.h"
#include "ui/case_wizard/referral_fields.h"
#include "ui/look/form.h"
#include "ui/words/error_words.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace gentolk {

PatientStep::PatientStep(QWidget* parent)
    : WizardStep(parent), m_patient(new PatientFields(m_spoken)), m_referral(new ReferralFields(m_spoken)),
      m_departments(new DepartmentFields(m_spoken))
{
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(worded(m_spoken, label("section"), [] { return tr("Patient"); }));
    left->addWidget(m_patient);
    left->addSpacing(16);
    left->addWidget(worded(m_spoken, label("section"), [] { return tr("Departments"); }));
    left->addWidget(m_departments);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(worded(m_spoken, label("section"), [] { return tr("Referral"); }));
    right->addWidget(m_referral);
    right->addStretch(1);
    auto* inside = new QWidget;
    auto* halves = new QHBoxLayout(inside);
    halves->setContentsMargins(0, 0, 8, 0);
    halves->setSpacing(32);
    halves->addLayout(left, 1);
    halves->addLayout(right, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // both halves fit into the narrowest window; the tour watches that they do
    inside->setMinimumWidth(0);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_patient, &PatientFields::changed, this, &WizardStep::changed);
    connect(m_referral, &ReferralFields::changed, this, &WizardStep::changed);
}

QString PatientStep::title() const
{
    return tr("Patient and referral");
}

void PatientStep::showDraft(const CaseDraft& draft)
{
    const Case& theCase = draft.input.theCase;
    const Sex told = draft.preview ? draft.preview->family.sexOf(draft.preview->family.proband.sample) : Sex::Unknown;
    m_patient->showPatient(theCase.patient, told);
    m_referral->showReferral(theCase);
    m_departments->showDepartments(theCase.referral);
}

void PatientStep::take(CaseDraft& draft) const
{
    draft.input.theCase.patient = m_patient->patient();
    m_referral->take(draft.input.theCase);
    m_departments->take(draft.input.theCase.referral);
}

QString PatientStep::stop() const
{
    const QString patient = m_patient->stop();
    const QString fields = patient.isEmpty() ? m_referral->stop() : patient;
    return fields.isEmpty() ? stopOfDates() : fields;
}

QString PatientStep::stopOfDates() const
{
    Case asked;
    asked.patient = m_patient->patient();
    m_referral->take(asked);
    try {
        requirePossibleDates(asked, QDate::currentDate());
    } catch (const Error& error) {
        return sentence(error);
    }
    return {};
}

QWidget* PatientStep::firstFocus()
{
    return m_patient->nameField();
}

void PatientStep::retold()
{
    m_patient->retell();
}

} // namespace gentolk
