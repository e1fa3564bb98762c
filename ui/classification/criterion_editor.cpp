#include "ui/classification/criterion_editor.h"
#include "ui/words/acmg_words.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gentolk
{

std::vector<EvidenceStrength> strengthsFor(AcmgCriterion criterion)
{
    std::vector<EvidenceStrength> all{EvidenceStrength::Supporting, EvidenceStrength::Moderate, EvidenceStrength::Strong,
                                      EvidenceStrength::VeryStrong};
    if (criterion == AcmgCriterion::BA1)
        all.push_back(EvidenceStrength::StandAlone);
    return all;
}

CriterionEditor::CriterionEditor(const AppliedCriterion& criterion, Purpose purpose, QWidget* parent)
    : QDialog(parent), m_criterion(criterion), m_strength(new QComboBox(this)), m_reason(new QPlainTextEdit(this)),
      m_source(new QLineEdit(criterion.source, this))
{
    const QString code = QString::fromStdString(toString(criterion.criterion));
    setWindowTitle(purpose == Purpose::Reject ? tr("Reject %1").arg(code) : tr("Apply %1").arg(code));
    auto* meaning = new QLabel(meaningOf(criterion.criterion), this);
    meaning->setWordWrap(true);
    m_reason->setPlainText(purpose == Purpose::Reject ? QString() : criterion.reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumSize(420, 96);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setPlaceholderText(tr("PMID, database or rule"));
    addStrengths();
    auto* form = new QFormLayout;
    if (purpose == Purpose::Apply)
        form->addRow(tr("Strength"), m_strength);
    form->addRow(tr("Reason"), m_reason);
    if (purpose == Purpose::Apply)
        form->addRow(tr("Source"), m_source);
    m_strength->setVisible(purpose == Purpose::Apply);
    m_source->setVisible(purpose == Purpose::Apply);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(purpose == Purpose::Reject ? tr("Reject") : tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(meaning);
    layout->addLayout(form);
    layout->addWidget(buttons);
    const auto ready = [this] { m_ok->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); };
    connect(m_reason, &QPlainTextEdit::textChanged, this, ready);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ready();
    m_reason->setFocus();
}

void CriterionEditor::addStrengths()
{
    for (const EvidenceStrength strength : strengthsFor(m_criterion.criterion))
        m_strength->addItem(word(strength), int(strength));
    m_strength->setCurrentIndex(m_strength->findData(int(m_criterion.strength)));
}

AppliedCriterion CriterionEditor::criterion() const
{
    AppliedCriterion edited = m_criterion;
    edited.strength = EvidenceStrength(m_strength->currentData().toInt());
    edited.reason = m_reason->toPlainText().trimmed();
    edited.source = m_source->text().trimmed();
    return edited;
}

} // namespace gentolk
