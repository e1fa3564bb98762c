#include "ui/case_wizard/patient_fields.h"
#include "core/genetics/cpr.h"
#include "ui/look/date_field.h"
#include "ui/look/form.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include "ui/words/words.h"
#include <QLineEdit>

namespace gentolk {

PatientFields::PatientFields(Spoken& spoken, QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit), m_number(new QLineEdit), m_hint(label("hint")), m_sex(new QComboBox), m_birth(new DateField)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    ask(spoken, form, m_name, [] { return tr("Na&me"); });
    ask(spoken, form, m_number, [] { return tr("CPR n&umber"); });
    m_hint->setWordWrap(true);
    form->addRow(QString(), m_hint);
    ask(spoken, form, m_birth, [] { return tr("B&orn"); });
    offer(spoken, m_sex, valuesFrom(Sex::Unknown, Sex::Female));
    ask(spoken, form, m_sex, [] { return tr("Se&x"); });
    connect(m_number, &QLineEdit::textChanged, this, &PatientFields::judgeNumber);
    connect(m_name, &QLineEdit::textChanged, this, &PatientFields::changed);
    judgeNumber();
}

void PatientFields::showPatient(const Patient& patient, Sex sexInPedigree)
{
    m_sexInPedigree = sexInPedigree;
    m_name->setText(patient.name);
    choose(m_sex, patient.sex == Sex::Unknown ? sexInPedigree : patient.sex);
    m_birth->setDate(patient.birthDate);
    m_number->setText(patient.cpr.isEmpty() ? QString() : formattedCpr(patient.cpr));
    judgeNumber();
}

Patient PatientFields::patient() const
{
    const auto number = parseCpr(m_number->text());
    return {m_name->text().simplified(), number ? number->digits : QString(), chosen<Sex>(m_sex), m_birth->date()};
}

QString PatientFields::stop() const
{
    if (!m_number->text().trimmed().isEmpty() && !parseCpr(m_number->text()))
        return tr("The CPR number cannot be right; correct it or leave it empty.");
    return m_birth->isUnderstood() ? QString() : tr("The date of birth cannot be read; write it as day, month, year.");
}

void PatientFields::hint(const QString& kind, const QString& text)
{
    wearKind(m_hint, "hintKind", kind);
    m_hint->setText(text);
}

void PatientFields::judgeNumber()
{
    const auto number = parseCpr(m_number->text());
    emit changed();
    if (m_number->text().trimmed().isEmpty())
        return hint({}, tr("Ten digits, or a replacement number. Leave it empty when it is not known."));
    if (!number)
        return hint(QStringLiteral("fail"), tr("This is neither a CPR number nor a replacement number (DDMMYY-SSSS)."));
    if (number->birthDate.isValid())
        m_birth->setDate(number->birthDate);
    if (number->sex != Sex::Unknown)
        choose(m_sex, number->sex);
    if (number->checkDigitOdd)
        return hint(QStringLiteral("warn"), tr("Accepted. The check digit does not fit, as with some valid numbers: compare it with the referral."));
    const QString facts = tr("%1, born %2").arg(word(number->sex), dateText(number->birthDate));
    if (m_sexInPedigree != Sex::Unknown && number->sex != Sex::Unknown && number->sex != m_sexInPedigree)
        return hint(QStringLiteral("warn"), tr("%1. The pedigree says %2; the number tells the legal sex.").arg(facts, word(m_sexInPedigree)));
    hint(QStringLiteral("ok"), number->kind == CprNumber::Kind::Cpr ? facts : tr("Replacement number: %1").arg(facts));
}

} // namespace gentolk
