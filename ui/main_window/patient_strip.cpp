#include "ui/main_window/patient_strip.h"
#include "core/genetics/cpr.h"
#include "ui/look/form.h"
#include "ui/look/look.h"
#include "ui/session/case_session.h"
#include "ui/words/case_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gentolk {
namespace {

const char* priorityChip(const Case& theCase, std::optional<int> daysLeft)
{
    if (theCase.priority == CasePriority::Routine)
        return "quiet";
    if (!daysLeft)
        return "warn";
    return *daysLeft >= 7 ? "ok" : *daysLeft > 2 ? "warn" : "fail"; // rule G-5: 7 days gone, 12 days gone
}

} // namespace

PatientStrip::PatientStrip(QWidget* parent) : QFrame(parent), m_row(new QHBoxLayout(this))
{
    setProperty("strip", true);
    setFixedHeight(grid::patientStrip);
    m_row->setContentsMargins(16, 0, 16, 0);
    m_row->setSpacing(20);
    addPatient();
    m_number = addField();
    m_priority = addField();
    addStatus();
    m_family = addField();
    m_indication = addField();
    m_row->addStretch(1);
    m_demo = label();
    m_demo->setProperty("chip", QStringLiteral("quiet"));
    m_sameName = label();
    m_sameName->setProperty("chip", QStringLiteral("warn"));
    m_row->addWidget(m_demo, 0, Qt::AlignVCenter);
    m_row->addWidget(m_sameName, 0, Qt::AlignVCenter);
}

void PatientStrip::addPatient()
{
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    m_name = label();
    m_name->setFont(textFont(TextSize::PatientName, QFont::DemiBold));
    m_particulars = label("second");
    m_particulars->setTextFormat(Qt::RichText);
    lines->addStretch();
    lines->addWidget(m_name);
    lines->addWidget(m_particulars);
    lines->addStretch();
    m_row->addLayout(lines);
}

PatientStrip::Field PatientStrip::addField()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    auto* line = new QFrame;
    line->setProperty("column", true);
    line->setFixedHeight(40);
    row->addWidget(line);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(3);
    Field field{box, label("hint"), label()};
    lines->addStretch();
    lines->addWidget(field.title);
    lines->addWidget(field.value, 0, Qt::AlignLeft);
    lines->addStretch();
    row->addLayout(lines);
    m_row->addWidget(box);
    return field;
}

void PatientStrip::addStatus()
{
    m_status = addField();
    m_statusBox = new QComboBox;
    m_statusBox->setFocusPolicy(Qt::StrongFocus);
    for (const CaseStatus status : valuesFrom(CaseStatus::Received, CaseStatus::Closed))
        m_statusBox->addItem(QString(), int(status));
    auto* lines = m_status.value->parentWidget()->layout()->itemAt(1)->layout();
    lines->replaceWidget(m_status.value, m_statusBox);
    m_status.value->hide();
    connect(m_statusBox, &QComboBox::activated, this, &PatientStrip::changeStatus);
}

void PatientStrip::showCase(CaseSession& session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &CaseSession::caseChanged, this, &PatientStrip::say);
    say();
}

void PatientStrip::changeStatus(int index)
{
    if (!m_session)
        return;
    const auto status = CaseStatus(m_statusBox->itemData(index).toInt());
    const auto code = [](CaseStatus one) { return QString::fromStdString(toString(one)); };
    const QString detail = code(m_session->theCase().status) + QLatin1Char('>') + code(status);
    m_session->save(QStringLiteral("case.status"), [status](Case& changed) { changed.status = status; }, detail);
    say();
}

void PatientStrip::say()
{
    if (!m_session)
        return;
    const Case& theCase = m_session->theCase();
    sayPatient(theCase);
    sayPriority(theCase);
    sayStatuses();
    m_number.title->setText(tr("Case"));
    m_number.value->setText(theCase.number);
    m_family.title->setText(tr("Family"));
    m_family.value->setText(word(designOf(theCase.family)));
    m_indication.title->setText(tr("Indication"));
    m_indication.value->setText(theCase.referral.indications.empty() ? missingText() : wordsOf(theCase.referral.indications));
    m_demo->setText(tr("Invented person"));
    m_demo->setVisible(theCase.demo);
    setToolTip(summary());
    setAccessibleName(summary());
    fold();
}

void PatientStrip::sayPatient(const Case& theCase)
{
    const Patient& patient = theCase.patient;
    m_name->setText(patient.name.isEmpty() ? tr("Name not known") : patient.name);
    const QString number = patient.cpr.isEmpty() ? tr("no CPR number") : formattedCpr(patient.cpr);
    const QDate today = m_session->workspace().now().date();
    m_particulars->setText(QStringLiteral("<b>%1</b>&nbsp; %2 \u00B7 %3")
                               .arg(number.toHtmlEscaped(), sexWord(patient, today), ageText(patient.birthDate, today)));
    const QString others = m_session->workspace().samePatientWarning(theCase);
    m_sameName->setText(tr("Same surname: %1").arg(others));
    m_sameName->setVisible(!others.isEmpty());
}

void PatientStrip::sayPriority(const Case& theCase)
{
    const auto daysLeft = acuteDaysLeft(theCase, m_session->workspace().now());
    const QString clock = countdownText(daysLeft);
    m_priority.title->setText(tr("Priority"));
    m_priority.value->setText(clock.isEmpty() ? word(theCase.priority) : tr("%1 \u00B7 %2").arg(word(theCase.priority), clock));
    wearKind(m_priority.value, "chip", QLatin1String(priorityChip(theCase, daysLeft)));
}

void PatientStrip::sayStatuses()
{
    m_status.title->setText(tr("Status"));
    m_statusBox->setAccessibleName(tr("Status of the case"));
    for (int i = 0; i < m_statusBox->count(); ++i)
        m_statusBox->setItemText(i, word(CaseStatus(m_statusBox->itemData(i).toInt())));
    choose(m_statusBox, m_session->theCase().status);
}

QString PatientStrip::summary() const
{
    if (!m_session)
        return {};
    const Case& theCase = m_session->theCase();
    const Patient& patient = theCase.patient;
    QStringList lines{tr("%1 \u00B7 %2").arg(m_name->text(), patient.cpr.isEmpty() ? tr("no CPR number") : formattedCpr(patient.cpr))};
    lines << tr("Born: %1 \u00B7 %2").arg(dateText(patient.birthDate), sexWord(patient, m_session->workspace().now().date()));
    lines << tr("Case: %1 \u00B7 %2 \u00B7 %3").arg(theCase.number, m_priority.value->text(), word(theCase.status));
    lines << tr("Family: %1").arg(m_family.value->text()) << tr("Indication: %1").arg(m_indication.value->text());
    const QString department = theCase.referral.requesting.name;
    lines << tr("Requesting department: %1").arg(department.isEmpty() ? missingText() : department);
    if (!theCase.referral.question.isEmpty())
        lines << tr("Question: %1").arg(theCase.referral.question);
    return lines.join(QLatin1Char('\n'));
}

// What matters least leaves first; name, number, priority and status never do.
void PatientStrip::fold()
{
    QWidget* leaving[] = {m_indication.box, m_family.box, m_demo};
    const bool demo = m_session && m_session->theCase().demo;
    for (QWidget* one : leaving)
        one->setVisible(one != m_demo || demo);
    for (QWidget* one : leaving) {
        m_row->invalidate();
        if (m_row->sizeHint().width() <= width())
            return;
        one->hide();
    }
}

void PatientStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fold();
}

void PatientStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace gentolk
