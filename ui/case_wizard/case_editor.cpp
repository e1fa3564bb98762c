#include "ui/case_wizard/case_editor.h"
#include "ui/case_wizard/consent_step.h"
#include "ui/case_wizard/patient_step.h"
#include "ui/case_wizard/phenotype_step.h"
#include "ui/look/message_bar.h"
#include "ui/session/case_session.h"
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace gentolk {

namespace {

WizardStep* stepFor(CasePart part)
{
    switch (part) {
    case CasePart::Referral: return new PatientStep;
    case CasePart::Consent: return new ConsentStep;
    case CasePart::Phenotype: break;
    }
    return new PhenotypeStep;
}

QString actionFor(CasePart part)
{
    switch (part) {
    case CasePart::Referral: return QStringLiteral("referral.change");
    case CasePart::Consent: return QStringLiteral("consent.change");
    case CasePart::Phenotype: break;
    }
    return QStringLiteral("phenotype.change");
}

// The fields know days; a time that stands stays where its day was left.
void keepTimeOfDay(QDateTime& now, const QDateTime& before)
{
    if (now.isValid() && before.isValid() && now.toLocalTime().date() == before.toLocalTime().date())
        now = before;
}

Case changed(const Case& before, const WizardStep& step)
{
    CaseDraft draft;
    draft.input.theCase = before;
    step.take(draft);
    Case after = draft.input.theCase;
    keepTimeOfDay(after.times.t0Requisition, before.times.t0Requisition);
    keepTimeOfDay(after.times.t1SampleTaken, before.times.t1SampleTaken);
    keepTimeOfDay(after.times.t2ReceivedAtSequencing, before.times.t2ReceivedAtSequencing);
    keepTimeOfDay(after.times.t3DataReleased, before.times.t3DataReleased);
    return after;
}

} // namespace

CaseEditor::CaseEditor(CasePart part, CaseSession& session, QWidget* parent)
    : QDialog(parent), m_part(part), m_session(session), m_step(stepFor(part)), m_messages(new MessageBar)
{
    setWindowTitle(m_step->title());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* keep = buttons->button(QDialogButtonBox::Ok);
    keep->setText(tr("Keep"));
    keep->setProperty("main", true);
    keep->setAutoDefault(false); // Enter takes a term, and makes a line of the question
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_messages);
    column->addWidget(m_step, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CaseEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&session, &CaseSession::problem, m_messages, qOverload<const Error&>(&MessageBar::tell));
    CaseDraft draft;
    draft.input.theCase = session.theCase();
    m_step->showDraft(draft);
    resize(1080, 600);
    m_step->firstFocus()->setFocus();
}

void CaseEditor::accept()
{
    const QString stop = m_step->stop();
    if (!stop.isEmpty())
        return m_messages->tell(MessageBar::Kind::Caution, stop);
    if (m_session.save(actionFor(m_part), [this](Case& theCase) { theCase = changed(theCase, *m_step); }))
        QDialog::accept();
}

} // namespace gentolk
