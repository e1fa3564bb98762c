#include "ui/case_wizard/consent_step.h"
#include "core/genetics/case_dates.h"
#include "ui/case_wizard/specimen_fields.h"
#include "ui/look/date_field.h"
#include "ui/look/form.h"
#include "ui/look/message_bar.h"
#include "ui/words/case_words.h"
#include "ui/words/error_words.h"
#include "ui/words/words.h"
#include <QHBoxLayout>
#include <QLineEdit>

namespace gentolk {

ConsentStep::ConsentStep(QWidget* parent)
    : WizardStep(parent), m_specimens(new SpecimenFields(m_spoken)), m_date(new DateField), m_version(new QLineEdit),
      m_secondary(new QComboBox), m_recontact(new QComboBox), m_transplanted(new QComboBox), m_messages(new MessageBar)
{
    auto* consent = new QFormLayout;
    consent->setVerticalSpacing(8); // a nested layout would take the halves' wide spacing
    addConsent(consent);
    auto* transplantation = new QFormLayout;
    offer(m_spoken, m_transplanted, valuesFrom(Answer::Unknown, Answer::Yes));
    ask(m_spoken, transplantation, m_transplanted, [] { return tr("Has the patient had a stem-cell &transplantation?"); });
    auto* why = worded(m_spoken, label("hint"), [] {
        return tr("After a transplantation the blood holds the donor's DNA. Use another tissue, such as skin fibroblasts.");
    });
    why->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addWidget(worded(m_spoken, label("section"), [] { return tr("Samples"); }));
    column->addWidget(m_specimens);
    column->addSpacing(16);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(32);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(worded(m_spoken, label("section"), [] { return tr("Consent"); }));
    left->addLayout(consent);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(worded(m_spoken, label("section"), [] { return tr("Stem-cell transplantation"); }));
    right->addLayout(transplantation);
    right->addWidget(why);
    right->addStretch(1);
    halves->addLayout(left, 1);
    halves->addLayout(right, 1);
    column->addLayout(halves, 1);
    connect(m_specimens, &SpecimenFields::changed, this, &ConsentStep::judge);
    connect(m_date, &QLineEdit::textChanged, this, &ConsentStep::judge);
    connect(m_version, &QLineEdit::textChanged, this, &ConsentStep::judge);
    connect(m_transplanted, &QComboBox::currentIndexChanged, this, &ConsentStep::judge);
}

void ConsentStep::addConsent(QFormLayout* form)
{
    ask(m_spoken, form, m_date, [] { return tr("&Date of the written consent"); });
    m_spoken.say([this] { m_version->setPlaceholderText(tr("Version of the consent form")); });
    ask(m_spoken, form, m_version, [] { return tr("Ve&rsion"); });
    offer(m_spoken, m_secondary, valuesFrom(SecondaryFindingsChoice::Unknown, SecondaryFindingsChoice::NotWanted));
    ask(m_spoken, form, m_secondary, [] { return tr("&Secondary findings"); });
    offer(m_spoken, m_recontact, valuesFrom(Answer::Unknown, Answer::Yes));
    ask(m_spoken, form, m_recontact, [] { return tr("Contact about new &knowledge"); });
}

QString ConsentStep::title() const
{
    return tr("Samples and consent");
}

void ConsentStep::showDraft(const CaseDraft& draft)
{
    const Case& theCase = draft.input.theCase;
    const bool fresh = theCase.specimens.empty() && draft.preview;
    m_specimens->showSpecimens(fresh ? specimensOf(draft.preview->family) : theCase.specimens);
    m_date->setDate(theCase.consent.date);
    m_version->setText(theCase.consent.version);
    choose(m_secondary, theCase.consent.secondaryFindings);
    choose(m_recontact, theCase.consent.recontact);
    choose(m_transplanted, theCase.transplanted);
    judge();
}

void ConsentStep::write(Case& theCase) const
{
    theCase.specimens = m_specimens->specimens();
    theCase.consent = {m_date->date(), m_version->text().simplified(), chosen<SecondaryFindingsChoice>(m_secondary), chosen<Answer>(m_recontact)};
    theCase.transplanted = chosen<Answer>(m_transplanted);
}

void ConsentStep::take(CaseDraft& draft) const
{
    write(draft.input.theCase);
}

// The stops themselves are the workflow's; here they are only told early.
QString ConsentStep::stop() const
{
    Case asked;
    write(asked);
    try {
        requirePossibleDates(asked, QDate::currentDate());
        requireMayBegin(asked);
    } catch (const Error& error) {
        const bool unanswered = error.code() == Error::Code::InvalidValue && error.subject() != QLatin1String("consent_date"); // the question of transplantation: say why it is asked
        return sentence(unanswered ? Error(Error::Code::TransplantedBlood) : error);
    }
    return {};
}

void ConsentStep::judge()
{
    const QString why = stop();
    why.isEmpty() ? m_messages->clear() : m_messages->tell(MessageBar::Kind::Caution, why);
    emit changed();
}

QWidget* ConsentStep::firstFocus()
{
    return m_date;
}

void ConsentStep::retold()
{
    judge();
}

} // namespace gentolk
