#include "ui/case_wizard/referral_fields.h"
#include "ui/look/date_field.h"
#include "ui/look/form.h"
#include "ui/words/case_words.h"
#include "ui/words/words.h"
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gentolk {
namespace {

QDate localDate(const QDateTime& utc)
{
    return utc.isValid() ? utc.toLocalTime().date() : QDate();
}

} // namespace

ReferralFields::ReferralFields(Spoken& spoken, QWidget* parent)
    : QWidget(parent), m_type(new QComboBox), m_priority(new QComboBox), m_source(new QComboBox), m_question(new QPlainTextEdit),
      m_earlier(new QLineEdit), m_requester(new QLineEdit), m_interpreter(new QLineEdit), m_t0(new DateField), m_t1(new DateField),
      m_t2(new DateField), m_t3(new DateField)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    addKind(form, spoken);
    addReason(form, spoken);
    addTimes(form, spoken);
    connect(m_priority, &QComboBox::currentIndexChanged, this, &ReferralFields::changed);
    for (DateField* date : {m_t0, m_t1, m_t2, m_t3})
        connect(date, &QLineEdit::textChanged, this, &ReferralFields::changed);
}

void ReferralFields::addKind(QFormLayout* form, Spoken& spoken)
{
    offer(spoken, m_type, valuesFrom(CaseType::NewReferral, CaseType::FamilyFollowUp));
    ask(spoken, form, m_type, [] { return tr("Case &type"); });
    offer(spoken, m_priority, valuesFrom(CasePriority::Routine, CasePriority::Acute));
    ask(spoken, form, m_priority, [] { return tr("&Priority"); });
    for (const QString& code : referralSourceCodes())
        m_source->addItem(QString(), code);
    spoken.say([this] {
        for (int i = 0; i < m_source->count(); ++i)
            m_source->setItemText(i, wordOfReferralSource(m_source->itemData(i).toString()));
    });
    ask(spoken, form, m_source, [] { return tr("Referral &source"); });
}

void ReferralFields::addReason(QFormLayout* form, Spoken& spoken)
{
    ask(spoken, form, makeIndications(spoken), [] { return tr("Indications"); });
    m_question->setTabChangesFocus(true);
    m_question->setFixedHeight(56);
    ask(spoken, form, m_question, [] { return tr("Clinical &question"); });
    spoken.say([this] { m_earlier->setPlaceholderText(tr("Panel, exome, Sanger, array; separated by commas")); });
    ask(spoken, form, m_earlier, [] { return tr("E&arlier tests"); });
    ask(spoken, form, m_requester, [] { return tr("&Requesting physician"); });
    ask(spoken, form, m_interpreter, [] { return tr("&Interpreter"); });
}

void ReferralFields::addTimes(QFormLayout* form, Spoken& spoken)
{
    ask(spoken, form, m_t0, [] { return tr("Requisition (T&0)"); });
    ask(spoken, form, m_t1, [] { return tr("Sample taken (T1)"); });
    ask(spoken, form, m_t2, [] { return tr("At the sequencing site (T2)"); });
    ask(spoken, form, m_t3, [] { return tr("Data released (T3)"); });
}

QWidget* ReferralFields::makeIndications(Spoken& spoken)
{
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    for (const Indication one : valuesFrom(Indication::PrimaryImmunodeficiency, Indication::Other)) {
        auto* box = worded(spoken, new QCheckBox, [one] { return word(one); });
        grid->addWidget(box, int(m_indications.size()), 0); // one below the other: two columns do not fit beside the patient
        m_indications.push_back(box);
        connect(box, &QCheckBox::toggled, this, &ReferralFields::changed);
    }
    return holder;
}

void ReferralFields::showReferral(const Case& theCase)
{
    const Referral& referral = theCase.referral;
    choose(m_type, theCase.type);
    choose(m_priority, theCase.priority);
    m_source->setCurrentIndex(qMax(0, m_source->findData(referral.source)));
    for (const Indication one : referral.indications)
        m_indications[std::size_t(one)]->setChecked(true);
    m_question->setPlainText(referral.question);
    m_earlier->setText(referral.earlierTests.join(QStringLiteral(", ")));
    m_requester->setText(referral.requester);
    m_interpreter->setText(referral.interpreter);
    m_t0->setDate(localDate(theCase.times.t0Requisition));
    m_t1->setDate(localDate(theCase.times.t1SampleTaken));
    m_t2->setDate(localDate(theCase.times.t2ReceivedAtSequencing));
    m_t3->setDate(localDate(theCase.times.t3DataReleased));
}

void ReferralFields::take(Case& theCase) const
{
    theCase.type = chosen<CaseType>(m_type);
    theCase.priority = chosen<CasePriority>(m_priority);
    Referral& referral = theCase.referral;
    referral.source = m_source->currentData().toString();
    referral.indications.clear();
    for (std::size_t i = 0; i < m_indications.size(); ++i)
        if (m_indications[i]->isChecked())
            referral.indications.push_back(Indication(int(i)));
    referral.question = m_question->toPlainText().trimmed();
    referral.earlierTests.clear();
    for (const QString& test : m_earlier->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        referral.earlierTests << test.trimmed();
    referral.requester = m_requester->text().simplified();
    referral.interpreter = m_interpreter->text().simplified();
    theCase.times.t0Requisition = m_t0->startOfDay();
    theCase.times.t1SampleTaken = m_t1->startOfDay();
    theCase.times.t2ReceivedAtSequencing = m_t2->startOfDay();
    theCase.times.t3DataReleased = m_t3->startOfDay();
}

QString ReferralFields::stop() const
{
    for (const DateField* date : {m_t0, m_t1, m_t2, m_t3})
        if (!date->isUnderstood())
            return tr("A date cannot be read; write it as day, month, year.");
    if (chosen<CasePriority>(m_priority) == CasePriority::Acute && !m_t0->date().isValid())
        return tr("An acute case needs the date of its requisition (T0): the 14 days count from it.");
    return {};
}

} // namespace gentolk
