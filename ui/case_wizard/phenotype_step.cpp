#include "ui/case_wizard/phenotype_step.h"
#include "core/workflow/phenotype_input.h"
#include "ui/look/form.h"
#include "ui/look/icon.h"
#include "ui/settings/language.h"
#include "ui/words/error_words.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QTableWidget>

namespace gentolk {
namespace {

QString labelOf(const HpoSuggestion& one)
{
    const bool danish = spokenLanguage() == Language::Danish && !one.labelDa.isEmpty();
    const QString first = danish ? one.labelDa : one.labelEn;
    const QString second = danish ? one.labelEn : one.labelDa;
    return second.isEmpty() || second == first ? QStringLiteral("%1  %2").arg(first, one.id)
                                               : QStringLiteral("%1 \u00B7 %2  %3").arg(first, second, one.id);
}

} // namespace

PhenotypeStep::PhenotypeStep(QWidget* parent)
    : WizardStep(parent), m_typed(new QLineEdit), m_suggestions(new QListWidget), m_told(label("hint")), m_terms(new QTableWidget(0, 4)),
      m_present(new QPushButton), m_absent(new QPushButton), m_remove(new QPushButton), m_fromText(new QPushButton), m_fromPacket(new QPushButton), m_fromLaboratory(new QPushButton),
      m_groups(new QPushButton)
{
    auto* halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(24);
    halves->addWidget(makeSearch(), 2);
    halves->addWidget(makeTerms(), 3);
    connect(m_typed, &QLineEdit::textEdited, this, &PhenotypeStep::suggest);
    connect(m_suggestions, &QListWidget::itemActivated, this, [this] { addChosen(true); });
    m_typed->installEventFilter(this);
    m_suggestions->setWordWrap(true); // a term in two languages is longer than the list is wide
    m_suggestions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget* PhenotypeStep::makeSearch()
{
    auto* half = new QWidget;
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    auto* name = worded(m_spoken, label("section"), [] { return tr("Find a &term"); });
    name->setBuddy(m_typed);
    m_typed->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_spoken.say([this] {
        m_typed->setAccessibleName(tr("Find a phenotype term"));
        m_typed->setPlaceholderText(tr("Type in Danish or English, e.g. recurrent infections"));
        m_suggestions->setAccessibleName(tr("Suggested terms"));
    });
    worded(m_spoken, m_present, [] { return tr("&Present"); });
    worded(m_spoken, m_absent, [] { return tr("&Absent"); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_present);
    buttons->addWidget(m_absent);
    buttons->addStretch();
    m_told->setWordWrap(true);
    column->addWidget(name);
    column->addWidget(m_typed);
    column->addWidget(m_suggestions, 1);
    column->addWidget(m_told);
    column->addLayout(buttons);
    column->addLayout(makeSources());
    worded(m_spoken, m_told, [] { return tr("Enter adds the chosen term as present, Shift+Enter as absent."); });
    connect(m_present, &QPushButton::clicked, this, [this] { addChosen(true); });
    connect(m_absent, &QPushButton::clicked, this, [this] { addChosen(false); });
    return half;
}

QWidget* PhenotypeStep::makeTerms()
{
    auto* half = new QWidget;
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(worded(m_spoken, label("section"), [] { return tr("The patient's phenotype"); }));
    m_terms->verticalHeader()->hide();
    m_terms->verticalHeader()->setDefaultSectionSize(grid::button + 8);
    m_terms->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_terms->horizontalHeader()->setSectionResizeMode(Term, QHeaderView::Stretch);
    m_terms->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_terms->setColumnWidth(State, 120);
    m_terms->setColumnWidth(Onset, 110);
    m_terms->setColumnWidth(Note, 140);
    m_terms->setShowGrid(false);
    m_terms->setTabKeyNavigation(false);
    column->addWidget(m_terms, 1);
    column->addWidget(worded(m_spoken, m_remove, [] { return tr("&Remove the term"); }), 0, Qt::AlignLeft);
    m_spoken.say([this] {
        m_terms->setAccessibleName(tr("Phenotype terms of the patient"));
        m_terms->setHorizontalHeaderLabels({tr("Term"), tr("Present?"), tr("Onset"), tr("Note")});
    });
    connect(m_remove, &QPushButton::clicked, this, &PhenotypeStep::removeChosen);
    auto* erase = new QShortcut(QKeySequence(Qt::Key_Delete), m_terms);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &PhenotypeStep::removeChosen);
    return half;
}

QString PhenotypeStep::title() const
{
    return tr("Phenotype");
}

void PhenotypeStep::suggest()
{
    const QString typed = m_typed->text().trimmed();
    if (typed.size() < 2)
        return answer({}, {});
    m_task.start(this, [typed](TaskControl&) { return suggestPhenotype(typed); },
                 [this, typed](const Outcome<std::vector<HpoSuggestion>>& outcome) {
                     if (const auto* error = std::get_if<Error>(&outcome))
                         m_told->setText(sentence(*error));
                     else
                         answer(typed, std::get<0>(outcome));
                 });
}

void PhenotypeStep::answer(const QString& typed, const std::vector<HpoSuggestion>& found)
{
    m_suggestions->clear();
    for (const HpoSuggestion& one : found) {
        auto* item = new QListWidgetItem(labelOf(one), m_suggestions);
        item->setData(Qt::UserRole, one.id);
        item->setToolTip(one.danishUnreviewed && !one.labelDa.isEmpty() ? tr("The Danish wording has not been reviewed by a clinician.") : QString());
    }
    m_suggestions->setCurrentRow(found.empty() ? -1 : 0);
    m_told->setText(found.empty() && !typed.isEmpty() ? tr("No term fits %1. Try another word, or the English one.").arg(typed)
                                                      : tr("Enter adds the chosen term as present, Shift+Enter as absent."));
}

void PhenotypeStep::addChosen(bool present)
{
    const QListWidgetItem* item = m_suggestions->currentItem();
    if (!item)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    if (rowOf(id) >= 0)
        return m_told->setText(tr("The term is on the list already."));
    addTerm({id, present, {}, {}});
    m_typed->clear();
    answer({}, {});
    m_typed->setFocus();
}

void PhenotypeStep::addTerm(const PhenotypeTerm& term)
{
    const int row = m_terms->rowCount();
    m_terms->insertRow(row);
    auto* name = new QTableWidgetItem;
    name->setData(Qt::UserRole, term.hpoId);
    name->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    m_terms->setItem(row, Term, name);
    auto* state = new QComboBox;
    state->addItem(QString(), true);
    state->addItem(QString(), false);
    state->setCurrentIndex(term.present ? 0 : 1);
    m_terms->setCellWidget(row, State, state);
    m_terms->setItem(row, Onset, new QTableWidgetItem(term.onset));
    m_terms->setItem(row, Note, new QTableWidgetItem(term.note));
    sayTerms();
    emit changed();
}

void PhenotypeStep::removeChosen()
{
    if (m_terms->currentRow() >= 0)
        m_terms->removeRow(m_terms->currentRow());
    emit changed();
}

void PhenotypeStep::sayTerms()
{
    for (int row = 0; row < m_terms->rowCount(); ++row) {
        QTableWidgetItem* name = m_terms->item(row, Term);
        const QString id = name->data(Qt::UserRole).toString();
        name->setText(phenotypeLabel(id, codeOf(spokenLanguage())));
        name->setToolTip(id);
        auto* state = qobject_cast<QComboBox*>(m_terms->cellWidget(row, State));
        state->setItemText(0, tr("present"));
        state->setItemText(1, tr("absent"));
        state->setAccessibleName(tr("Present or absent: %1").arg(name->text()));
    }
}

int PhenotypeStep::rowOf(const QString& hpoId) const
{
    for (int row = 0; row < m_terms->rowCount(); ++row)
        if (m_terms->item(row, Term)->data(Qt::UserRole).toString() == hpoId)
            return row;
    return -1;
}

std::vector<PhenotypeTerm> PhenotypeStep::terms() const
{
    std::vector<PhenotypeTerm> all;
    for (int row = 0; row < m_terms->rowCount(); ++row)
        all.push_back({m_terms->item(row, Term)->data(Qt::UserRole).toString(),
                       qobject_cast<QComboBox*>(m_terms->cellWidget(row, State))->currentData().toBool(),
                       m_terms->item(row, Onset)->text().simplified(), m_terms->item(row, Note)->text().simplified()});
    return all;
}

void PhenotypeStep::showDraft(const CaseDraft& draft)
{
    m_born = draft.input.theCase.patient.birthDate;
    m_terms->setRowCount(0);
    for (const PhenotypeTerm& term : draft.input.theCase.phenotype)
        addTerm(term);
}

void PhenotypeStep::take(CaseDraft& draft) const
{
    draft.input.theCase.phenotype = terms();
}

QWidget* PhenotypeStep::firstFocus()
{
    return m_typed;
}

void PhenotypeStep::retold()
{
    sayTerms();
}

// The arrows walk through the suggestions and Enter takes one, while the typing goes on in the field.
bool PhenotypeStep::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return WizardStep::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (press->key() == Qt::Key_Down || press->key() == Qt::Key_Up) {
        const int step = press->key() == Qt::Key_Down ? 1 : -1;
        m_suggestions->setCurrentRow(qBound(0, m_suggestions->currentRow() + step, m_suggestions->count() - 1));
        return true;
    }
    const bool goesOn = press->modifiers() & Qt::ControlModifier; // the page's key, not the list's
    if (!goesOn && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)) {
        addChosen(!(press->modifiers() & Qt::ShiftModifier));
        return true;
    }
    return WizardStep::eventFilter(watched, event);
}

} // namespace gentolk
