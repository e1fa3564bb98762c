#include "core/workflow/audit_name.h"
#include "core/workflow/workspace.h"
#include "ui/classification/classification_page.h"
#include "ui/classification/criteria_board.h"
#include "ui/classification/criterion_editor.h"
#include "ui/session/case_session.h"
#include "ui/words/acmg_words.h"
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace gentolk
{

namespace
{

AppliedCriterion startOf(const CriteriaModel::Card& card)
{
    if (card.shown())
        return *card.shown();
    AppliedCriterion fresh;
    fresh.criterion = card.criterion;
    fresh.strength = defaultStrength(card.criterion);
    return fresh;
}

// Changed by a person where strength or reason is not the program's.
DecisionState stateOf(const AppliedCriterion& edited, const std::optional<AppliedCriterion>& proposed)
{
    const bool asProposed = proposed && proposed->strength == edited.strength;
    return asProposed || !proposed ? DecisionState::Accepted : DecisionState::Modified;
}

std::vector<AppliedCriterion>::iterator placeOf(std::vector<AppliedCriterion>& criteria, AcmgCriterion criterion)
{
    return std::find_if(criteria.begin(), criteria.end(), [criterion](const AppliedCriterion& one) { return one.criterion == criterion; });
}

} // namespace

void ClassificationPage::decide(const QString& action, const QString& detail, const std::function<void(VariantDecision&)>& change)
{
    if (!m_session || m_chosen < 0)
        return;
    const CandidateVariant candidate = m_candidates[std::size_t(m_chosen)];
    const QString told = QStringLiteral("%1: %2").arg(auditNameOf(candidate), detail);
    m_session->save(
        action, [&](Case& theCase) { change(decisionFor(theCase, candidate)); }, told);
}

void ClassificationPage::put(AppliedCriterion criterion, DecisionState decisionState)
{
    if (!m_session)
        return;
    criterion.state = CriterionState::Met;
    criterion.decision = decisionState;
    criterion.by = m_session->workspace().user();
    criterion.at = m_session->workspace().now();
    const QString verb = decisionState == DecisionState::Rejected   ? QStringLiteral("rejected")
                         : decisionState == DecisionState::Modified ? QStringLiteral("modified")
                                                                    : QStringLiteral("accepted");
    decide(QStringLiteral("criterion.set"), QStringLiteral("%1 %2").arg(nameOf(criterion), verb), [&](VariantDecision& decided) {
        const auto there = placeOf(decided.criteria, criterion.criterion);
        if (there == decided.criteria.end())
            decided.criteria.push_back(criterion);
        else
            *there = criterion;
    });
}

void ClassificationPage::withdraw(AcmgCriterion criterion)
{
    decide(QStringLiteral("criterion.remove"), QString::fromStdString(toString(criterion)), [criterion](VariantDecision& decided) {
        const auto there = placeOf(decided.criteria, criterion);
        if (there != decided.criteria.end())
            decided.criteria.erase(there);
    });
}

// A proposal is accepted as it is; one's own needs a reason.
void ClassificationPage::accept()
{
    const CriteriaModel::Card* card = m_board->chosen();
    if (!card || m_chosen < 0 || card->counts())
        return;
    if (card->proposed)
        put(*card->proposed, DecisionState::Accepted);
    else
        editChosen();
}

void ClassificationPage::editChosen()
{
    const CriteriaModel::Card* card = m_board->chosen();
    if (!card || m_chosen < 0)
        return;
    const std::optional<AppliedCriterion> proposed = card->proposed;
    auto* editor = new CriterionEditor(startOf(*card), CriterionEditor::Purpose::Apply, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this,
            [this, editor, proposed] { put(editor->criterion(), stateOf(editor->criterion(), proposed)); });
    editor->open();
}

void ClassificationPage::reject()
{
    const CriteriaModel::Card* card = m_board->chosen();
    if (!card || m_chosen < 0 || !card->shown())
        return;
    if (card->counts() && !card->proposed)
        return withdraw(card->criterion);
    auto* editor = new CriterionEditor(startOf(*card), CriterionEditor::Purpose::Reject, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor] { put(editor->criterion(), DecisionState::Rejected); });
    editor->open();
}

void ClassificationPage::changeStrength()
{
    const CriteriaModel::Card* card = m_board->chosen();
    if (!card || m_chosen < 0 || !card->shown())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const EvidenceStrength strength : strengthsFor(card->criterion)) {
        QAction* choice = menu->addAction(word(strength), this, [this, strength] { setStrength(strength); });
        choice->setCheckable(true);
        choice->setChecked(card->shown()->strength == strength);
    }
    menu->popup(m_strength->mapToGlobal(QPoint(0, m_strength->height())));
}

void ClassificationPage::setStrength(EvidenceStrength strength)
{
    const CriteriaModel::Card* card = m_board->chosen();
    if (!card || !card->shown())
        return;
    AppliedCriterion changed = *card->shown();
    changed.strength = strength;
    put(changed, stateOf(changed, card->proposed));
}

void ClassificationPage::setClass(AcmgClass classification)
{
    decide(QStringLiteral("variant.class"), classChange(decision(), classification),
           [classification](VariantDecision& decided) { decided.chosenClass = classification; });
}

} // namespace gentolk
