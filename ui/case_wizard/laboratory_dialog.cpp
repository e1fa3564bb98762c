#include "ui/case_wizard/laboratory_dialog.h"
#include "core/workflow/phenotype_input.h"
#include "ui/case_wizard/ticked_terms_buttons.h"
#include "ui/look/date_field.h"
#include "ui/look/form.h"
#include "ui/settings/language.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace gentolk {

namespace {

QString words(LaboratoryProposal::Caution caution)
{
    using Caution = LaboratoryProposal::Caution;
    switch (caution) {
    case Caution::Maternal: return LaboratoryDialog::tr("The child was under six months: this is the mother's IgG. Nothing is proposed.");
    case Caution::AgeUnknown: return LaboratoryDialog::tr("Before six months of age this is the mother's: date of birth or date of the sample is missing.");
    case Caution::Replaced: return LaboratoryDialog::tr("Under immunoglobulin treatment the result says nothing of the patient's own. Nothing is proposed.");
    case Caution::WithinBoundUnknown: return LaboratoryDialog::tr("On which side of a limit the result lies cannot be told.");
    case Caution::NoInterval: return LaboratoryDialog::tr("Enter at least one limit of the laboratory's reference interval for the patient's age.");
    }
    return {};
}

std::optional<double> limitIn(const QLineEdit* field)
{
    const auto number = readLaboratoryNumber(field->text());
    return number && number->bound == LaboratoryNumber::Bound::Exact ? std::optional(number->value) : std::nullopt;
}

} // namespace

LaboratoryDialog::LaboratoryDialog(const QDate& born, QWidget* parent)
    : QDialog(parent), m_born(born), m_test(new QComboBox(this)), m_unit(new QComboBox(this)), m_result(new QLineEdit(this)), m_low(new QLineEdit(this)),
      m_high(new QLineEdit(this)), m_taken(new DateField(this)), m_replaced(new QCheckBox(tr("&Given immunoglobulin at the time"), this)),
      m_proposals(new QListWidget(this)), m_told(label("hint"))
{
    setWindowTitle(tr("Term from a laboratory result"));
    auto* why = label("hint");
    why->setText(tr("Gentolk knows no reference intervals: enter the one printed beside the result, for the patient's age. The result stays as a note beside the term."));
    why->setWordWrap(true);
    m_told->setWordWrap(true);
    m_proposals->setAccessibleName(tr("Proposed terms"));
    m_proposals->setMaximumHeight(84);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(why);
    column->addLayout(makeForm());
    column->addWidget(m_proposals);
    column->addWidget(m_told);
    column->addWidget(tickedTermsButtons(this, m_add));
    setMinimumWidth(560);
    chooseTest();
    m_test->setFocus();
}

void LaboratoryDialog::ask(QFormLayout* form, const QString& words, QWidget* field)
{
    form->addRow(words, field);
    field->setAccessibleName(QString(words).remove(u'&'));
}

QFormLayout* LaboratoryDialog::makeForm()
{
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    ask(form, tr("&Test"), m_test);
    ask(form, tr("&Result"), m_result);
    ask(form, tr("&Unit"), m_unit);
    ask(form, tr("&Lower limit"), m_low);
    ask(form, tr("Up&per limit"), m_high);
    ask(form, tr("&Date of the sample"), m_taken);
    form->addRow(QString(), m_replaced);
    m_unit->setEditable(true);
    m_result->setPlaceholderText(tr("e.g. %1").arg(QStringLiteral("2,1  ·  < 0,07")));
    for (const LaboratoryTest& one : phenotypeLaboratoryTests())
        m_test->addItem(nameOf(one));
    connect(m_test, &QComboBox::currentIndexChanged, this, &LaboratoryDialog::chooseTest);
    for (QLineEdit* field : {m_result, m_low, m_high, static_cast<QLineEdit*>(m_taken)})
        connect(field, &QLineEdit::textChanged, this, &LaboratoryDialog::propose);
    connect(m_replaced, &QCheckBox::toggled, this, &LaboratoryDialog::propose);
    connect(m_proposals, &QListWidget::itemChanged, this, [this] { m_add->setEnabled(!tickedTerms().empty()); });
    return form;
}

QString LaboratoryDialog::nameOf(const LaboratoryTest& test) const
{
    return spokenLanguage() == Language::Danish ? test.nameDa : test.nameEn;
}

void LaboratoryDialog::chooseTest()
{
    const LaboratoryTest& test = phenotypeLaboratoryTests()[std::size_t(m_test->currentIndex())];
    m_unit->clear();
    m_unit->addItems(test.units);
    m_replaced->setVisible(test.ownImmunoglobulin);
    propose();
}

LaboratoryResult LaboratoryDialog::entered() const
{
    LaboratoryResult result;
    result.typed = m_result->text();
    result.unit = m_unit->currentText();
    result.number = readLaboratoryNumber(m_result->text()).value_or(LaboratoryNumber{});
    result.low = limitIn(m_low);
    result.high = limitIn(m_high);
    result.taken = m_taken->date();
    result.born = m_born;
    result.onImmunoglobulin = m_replaced->isVisibleTo(this) && m_replaced->isChecked();
    return result;
}

QString LaboratoryDialog::trouble() const
{
    const auto isNoLimit = [](const QLineEdit* field) { return !field->text().trimmed().isEmpty() && !limitIn(field); };
    if (m_result->text().trimmed().isEmpty())
        return tr("Enter the result.");
    if (!readLaboratoryNumber(m_result->text()))
        return tr("The result is not a number.");
    if (isNoLimit(m_low) || isNoLimit(m_high))
        return tr("A limit is not a number.");
    if (limitIn(m_low) && limitIn(m_high) && *limitIn(m_low) > *limitIn(m_high))
        return tr("The lower limit is above the upper one.");
    if (!m_taken->isUnderstood())
        return tr("The date is not understood.");
    if (m_taken->date() > QDate::currentDate().addDays(1) || (m_born.isValid() && m_taken->date().isValid() && m_taken->date() < m_born))
        return tr("The sample was taken in the future or before the patient was born.");
    return {};
}

void LaboratoryDialog::propose()
{
    m_proposals->clear();
    const QString inTheWay = trouble();
    m_told->setText(inTheWay);
    if (inTheWay.isEmpty())
        offer(proposeFrom(phenotypeLaboratoryTests()[std::size_t(m_test->currentIndex())], entered()));
    m_add->setEnabled(!tickedTerms().empty());
}

// What the result speaks for is ticked, what it speaks against is there to be ticked.
void LaboratoryDialog::offer(const LaboratoryProposal& proposal)
{
    const QSignalBlocker quiet(m_proposals);
    QStringList told;
    for (const auto caution : proposal.cautions)
        told << words(caution);
    told.removeDuplicates();
    if (proposal.terms.empty() && proposal.cautions.empty())
        told << tr("There is no term for a result on this side of the interval.");
    for (const auto& term : proposal.terms) {
        const QString name = phenotypeLabel(QString::fromStdString(term.id), codeOf(spokenLanguage()));
        auto* item = new QListWidgetItem(term.present ? tr("%1: present").arg(name) : tr("%1: absent").arg(name), m_proposals);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, QString::fromStdString(term.id));
        item->setData(Qt::UserRole + 1, term.present);
        item->setCheckState(term.present ? Qt::Checked : Qt::Unchecked);
    }
    m_told->setText(told.join(u' '));
}

std::vector<PhenotypeTerm> LaboratoryDialog::tickedTerms() const
{
    const QString note = noteOf(nameOf(phenotypeLaboratoryTests()[std::size_t(m_test->currentIndex())]), entered());
    std::vector<PhenotypeTerm> ticked;
    for (int row = 0; row < m_proposals->count(); ++row)
        if (const QListWidgetItem* item = m_proposals->item(row); item->checkState() == Qt::Checked)
            ticked.push_back({item->data(Qt::UserRole).toString(), item->data(Qt::UserRole + 1).toBool(), {}, note});
    return ticked;
}

} // namespace gentolk
