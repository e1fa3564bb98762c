#include "ui/case_wizard/summary_step.h"
#include "core/genetics/cpr.h"
#include "ui/look/form.h"
#include "ui/settings/language.h"
#include "ui/words/case_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QFileInfo>
#include <QProgressBar>

namespace gentolk {
namespace {

QString orMissing(const QString& text)
{
    return text.isEmpty() ? missingText() : text;
}

QString filesOf(const FamilyInput& files)
{
    QStringList names;
    for (const QString& path : files.vcfPaths)
        names << QFileInfo(path).fileName();
    if (!files.pedPath.isEmpty())
        names << QFileInfo(files.pedPath).fileName();
    return names.join(QStringLiteral(", "));
}

QString phenotypeOf(const Case& theCase)
{
    QStringList terms;
    for (const PhenotypeTerm& term : theCase.phenotype) {
        const QString name = phenotypeLabel(term.hpoId, codeOf(spokenLanguage()));
        terms << (term.present ? name : SummaryStep::tr("not %1").arg(name));
    }
    return orMissing(terms.join(QStringLiteral(", ")));
}

} // namespace

SummaryStep::SummaryStep(QWidget* parent) : WizardStep(parent), m_form(new QFormLayout), m_progress(new QProgressBar), m_told(label("second"))
{
    m_form->setHorizontalSpacing(24);
    m_form->setVerticalSpacing(10);
    const Said rows[] = {[] { return tr("Patient"); }, [] { return tr("Files"); }, [] { return tr("Family"); }, [] { return tr("Proband"); },
                         [] { return tr("Case type and priority"); }, [] { return tr("Indications"); }, [] { return tr("Department"); },
                         [] { return tr("Consent"); }, [] { return tr("Stem-cell transplantation"); }, [] { return tr("Phenotype"); }};
    for (const Said& words : rows) {
        m_values.push_back(label());
        m_values.back()->setWordWrap(true);
        ask(m_spoken, m_form, m_values.back(), words);
    }
    auto* panel = new QFrame;
    panel->setProperty("panel", true);
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(24, 20, 24, 20);
    inside->addWidget(worded(m_spoken, label("section"), [] { return tr("Is this right?"); }));
    inside->addLayout(m_form);
    m_progress->setTextVisible(false);
    m_told->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    column->addSpacing(8);
    column->addWidget(m_progress);
    column->addWidget(m_told);
    column->addStretch();
    showProgress(-1);
}

QString SummaryStep::title() const
{
    return tr("Summary");
}

void SummaryStep::showDraft(const CaseDraft& draft)
{
    m_draft = draft;
    tell();
}

void SummaryStep::tell()
{
    const Case& theCase = m_draft.input.theCase;
    const Patient& patient = theCase.patient;
    const QString number = patient.cpr.isEmpty() ? tr("no CPR number") : formattedCpr(patient.cpr);
    const QString family = m_draft.preview ? tr("%1, %2").arg(word(designOf(m_draft.preview->family)), word(m_draft.preview->assembly)) : missingText();
    const QString consent = theCase.consent.given() ? tr("%1, version %2; secondary findings: %3").arg(dateText(theCase.consent.date),
                                orMissing(theCase.consent.version), word(theCase.consent.secondaryFindings)) : missingText();
    const QString values[] = {
        tr("%1 \u00B7 %2 \u00B7 %3").arg(patient.name.isEmpty() ? tr("Name not known") : patient.name, number, sexWord(patient, QDate::currentDate())),
        filesOf(m_draft.input.files), family,
        m_draft.preview ? QString::fromStdString(m_draft.preview->family.proband.sample) : missingText(),
        tr("%1, %2").arg(word(theCase.type), word(theCase.priority)), orMissing(wordsOf(theCase.referral.indications)),
        orMissing(theCase.referral.requesting.name), consent, word(theCase.transplanted), phenotypeOf(theCase)};
    for (std::size_t i = 0; i < m_values.size(); ++i)
        m_values[i]->setText(values[i]);
}

void SummaryStep::showProgress(int perMille)
{
    m_progress->setVisible(perMille >= 0);
    m_told->setVisible(perMille >= 0);
    m_progress->setRange(0, perMille > 0 ? 1000 : 0);
    m_progress->setValue(qMax(0, perMille));
    m_told->setText(tr("Reading the family's variants in the gene list's regions. Nothing is kept if you cancel."));
}

void SummaryStep::retold()
{
    tell();
}

} // namespace gentolk
