#include "ui/case_wizard/case_wizard.h"
#include "ui/case_wizard/consent_step.h"
#include "ui/case_wizard/files_step.h"
#include "ui/case_wizard/patient_step.h"
#include "ui/case_wizard/phenotype_step.h"
#include "ui/case_wizard/summary_step.h"
#include "ui/look/form.h"
#include "ui/look/look.h"
#include "ui/look/message_bar.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QStackedWidget>

namespace gentolk {

CaseWizard::CaseWizard(QString databasePath, QString user, QWidget* parent)
    : QWidget(parent), m_database(std::move(databasePath)), m_user(std::move(user)), m_title(label()), m_stepTitle(label("section")),
      m_why(label("second")), m_index(new QListWidget), m_messages(new MessageBar), m_stack(new QStackedWidget), m_back(new QPushButton),
      m_next(mainButton()), m_cancel(new QPushButton)
{
    m_files = new FilesStep;
    m_summary = new SummaryStep;
    m_steps = {m_files, new PatientStep, new ConsentStep, new PhenotypeStep, m_summary};
    makeBody();
    for (WizardStep* one : m_steps) {
        m_stack->addWidget(one);
        m_index->addItem(QString());
        connect(one, &WizardStep::changed, this, &CaseWizard::judge);
    }
    connect(m_next, &QPushButton::clicked, this, &CaseWizard::next);
    connect(m_back, &QPushButton::clicked, this, &CaseWizard::back);
    connect(m_cancel, &QPushButton::clicked, this, &CaseWizard::cancel);
    say();
}

void CaseWizard::makeBody()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeSteps());
    auto* column = new QVBoxLayout;
    column->setContentsMargins(32, 20, 32, 16);
    column->setSpacing(12);
    m_stepTitle->setFont(textFont(TextSize::PatientName, QFont::DemiBold));
    column->addWidget(m_stepTitle);
    column->addWidget(m_stack, 1);
    middle->addLayout(column, 1);
    rows->addWidget(m_messages);
    rows->addLayout(middle, 1);
    rows->addWidget(makeFoot());
}

QWidget* CaseWizard::makeSteps()
{
    auto* side = new QFrame;
    side->setProperty("surface", true);
    side->setFixedWidth(220);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 20, 16, 16);
    m_title->setFont(textFont(TextSize::PatientName, QFont::DemiBold));
    m_index->setFocusPolicy(Qt::NoFocus);
    m_index->setSelectionMode(QAbstractItemView::SingleSelection);
    m_index->setAttribute(Qt::WA_TransparentForMouseEvents); // it tells where one is; one goes by the buttons
    column->addWidget(m_title);
    column->addSpacing(8);
    column->addWidget(m_index, 1);
    return side;
}

QWidget* CaseWizard::makeFoot()
{
    auto* foot = new QFrame;
    foot->setProperty("surface", true);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(32, 10, 32, 10);
    row->addWidget(m_cancel);
    m_why->setWordWrap(true);
    row->addWidget(m_why, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return foot;
}

void CaseWizard::begin(const QStringList& files)
{
    m_draft = {};
    m_messages->clear();
    for (WizardStep* one : m_steps)
        one->showDraft(m_draft);
    goTo(0);
    if (!files.isEmpty())
        m_files->addFiles(files);
}

int CaseWizard::stepIndex() const
{
    return m_stack->currentIndex();
}

WizardStep* CaseWizard::step() const
{
    return m_steps[std::size_t(stepIndex())];
}

void CaseWizard::goTo(int index)
{
    m_stack->setCurrentIndex(index);
    step()->showDraft(m_draft);
    say();
    step()->firstFocus()->setFocus(Qt::TabFocusReason);
}

void CaseWizard::next()
{
    if (isImporting() || !step()->stop().isEmpty())
        return judge();
    step()->take(m_draft);
    m_messages->clear();
    if (step() == m_summary)
        import();
    else
        goTo(stepIndex() + 1);
    warnOfSameNumber();
}

// Not a stop: people change their names. But two people must never become one by a mistyped digit.
void CaseWizard::warnOfSameNumber()
{
    if (step() == m_summary || m_draft.input.theCase.patient.cpr.isEmpty())
        return;
    const Workspace workspace(m_database, m_user);
    if (const auto other = sameNumberOtherName(workspace, m_draft.input.theCase.patient))
        m_messages->tell(MessageBar::Kind::Caution,
                         tr("This CPR number belongs to %1 in case %2. If it is another person, go back and correct the number: "
                            "the cases would share one person.")
                             .arg(other->patientName, other->number));
}

void CaseWizard::back()
{
    if (isImporting() || stepIndex() == 0)
        return;
    step()->take(m_draft);
    goTo(stepIndex() - 1);
}

void CaseWizard::judge()
{
    const QString why = step()->stop();
    m_next->setEnabled(why.isEmpty() && !isImporting());
    m_back->setEnabled(stepIndex() > 0 && !isImporting());
    m_why->setText(why);
}

void CaseWizard::import()
{
    m_summary->showProgress(0);
    auto work = [database = m_database, user = m_user, input = m_draft.input](TaskControl& task) {
        Workspace own(database, user); // its own connection, on its own thread
        return importFamily(own, input, task);
    };
    m_task.start(this, work, [this](const Outcome<Case>& outcome) { imported(outcome); },
                 [this](int perMille) { m_summary->showProgress(perMille); });
    judge();
}

void CaseWizard::imported(const Outcome<Case>& outcome)
{
    m_summary->showProgress(-1);
    judge();
    if (const auto* error = std::get_if<Error>(&outcome))
        m_messages->tell(*error);
    else
        emit caseCreated(std::get<0>(outcome).id);
}

// Cancelling an import leaves the summary as it was; cancelling otherwise leaves the page.
void CaseWizard::cancel()
{
    if (!isImporting()) {
        emit cancelled();
        return;
    }
    m_task.stop();
    m_summary->showProgress(-1);
    m_messages->tell(MessageBar::Kind::Note, tr("The import was cancelled and nothing was kept. Import again when you wish."));
    judge();
}

void CaseWizard::say()
{
    m_title->setText(tr("New case"));
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_index->item(int(i))->setText(tr("%1  %2").arg(i + 1).arg(m_steps[i]->title()));
    m_index->setCurrentRow(stepIndex());
    m_index->setAccessibleName(tr("Steps of a new case"));
    m_stepTitle->setText(step()->title());
    m_back->setText(tr("&Back"));
    m_cancel->setText(tr("Cancel"));
    m_next->setText(step() == m_summary ? tr("&Import") : tr("&Next"));
    judge();
}

QString CaseWizard::helpText() const
{
    return tr("Five steps make a case: the family's files, the patient and the referral, samples and consent, the phenotype, and a summary. "
              "Alt+N goes on, Alt+B goes back; what you typed stays. Nothing is stored before the last step.");
}

void CaseWizard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

void CaseWizard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return cancel();
    if (event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return next();
    QWidget::keyPressEvent(event);
}

} // namespace gentolk
