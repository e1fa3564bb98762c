#include "ui/classification/classification_page.h"
#include "core/base/text.h"
#include "core/workflow/classification.h"
#include "core/workflow/workspace.h"
#include "ui/classification/class_gauge.h"
#include "ui/classification/criteria_board.h"
#include "ui/classification/memory_panel.h"
#include "ui/look/look.h"
#include "ui/session/case_session.h"
#include "ui/words/acmg_words.h"
#include "ui/words/change_words.h"
#include "ui/words/fact_words.h"
#include "ui/words/numbers.h"
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace gentolk
{

namespace
{

// The first letter large, unless a name begins there ("c.200C>T").
QString asSentence(QString facts)
{
    if (facts.size() > 1 && facts[1].isLetter() && facts[0].isLetter())
        facts[0] = facts[0].toUpper();
    return facts;
}

QString nameOfVariant(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    const QString gene = candidate.gene ? text(candidate.gene->symbol) : transcript ? text(transcript->geneSymbol) : QString();
    return QStringLiteral("%1 %2").arg(gene, changeText(candidate)).trimmed();
}

QString chipStyle(AcmgClass classification, bool chosen)
{
    const Look& look = Look::current();
    return QStringLiteral("QPushButton { min-width:18px; padding:5px 8px; font-weight:600; color:%1; background:%2; border:%3px solid %1; "
                          "border-radius:4px; }"
                          "QPushButton:focus { border:2px solid %4; }")
        .arg(look.classColour(classification).name(), chosen ? look.classGround(classification).name() : look.colour(Role::Surface).name(),
             chosen ? QStringLiteral("2") : QStringLiteral("1"), look.colour(Role::Focus).name());
}

} // namespace

void ClassificationPage::showCase(CaseSession& session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &CaseSession::caseChanged, this, [this] {
        fillWhenSeen();
        emit pageCountChanged();
    });
    connect(&session, &CaseSession::shortlistChanged, this, &ClassificationPage::fillWhenSeen);
    connect(&session, &CaseSession::currentVariantChanged, this, &ClassificationPage::followWhenSeen);
    m_chosen = -1;
    m_gaugeOf = {};
    openNewerSources();
    followWhenSeen();
}

void ClassificationPage::followWhenSeen()
{
    m_follows = true;
    fillWhenSeen();
}

void ClassificationPage::fill()
{
    std::exchange(m_follows, false) ? followSession() : showVariants();
}

// The variant chosen in the list of variants comes first into view here too.
void ClassificationPage::followSession()
{
    showVariants();
    const CandidateVariant* current = m_session ? m_session->currentVariant() : nullptr;
    for (std::size_t i = 0; current && i < m_candidates.size(); ++i)
        if (m_candidates[i].variant == current->variant)
            m_list->setCurrentRow(int(i));
}

// Every variant that something was decided of, and the one chosen in the list.
void ClassificationPage::showVariants()
{
    if (!m_session)
        return;
    const Variant before =
        m_chosen >= 0 && std::size_t(m_chosen) < m_candidates.size() ? m_candidates[std::size_t(m_chosen)].variant : Variant{};
    m_filling = true;
    m_candidates.clear();
    m_list->clear();
    const CandidateVariant* current = m_session->currentVariant();
    for (const CandidateVariant& candidate : m_session->shortlist().candidates) {
        const VariantDecision* decided = findDecision(m_session->theCase(), candidate.variant);
        if (!decided && !(current && current->variant == candidate.variant))
            continue;
        m_candidates.push_back(candidate);
        const QString sign = decided && decided->chosenClass ? tr("class %1").arg(classNumber(*decided->chosenClass)) : tr("no class yet");
        QString name = nameOfVariant(candidate);
        if (isSymbolic(candidate.variant.alternate)) // too long for the column: the place on a line of its own
            name.replace(name.lastIndexOf(QLatin1Char(' ')), 1, QLatin1Char('\n'));
        m_list->addItem(QStringLiteral("%1\n%2").arg(name,
                                                     decided && decided->inReport ? tr("%1 · in the report").arg(sign) : sign));
        if (candidate.variant == before)
            m_chosen = int(m_candidates.size()) - 1;
    }
    m_chosen = m_candidates.empty() ? -1 : std::clamp(m_chosen, 0, int(m_candidates.size()) - 1);
    m_list->setCurrentRow(m_chosen);
    m_filling = false;
    showVariant();
}

const VariantDecision* ClassificationPage::decision() const
{
    return m_session && m_chosen >= 0 ? findDecision(m_session->theCase(), m_candidates[std::size_t(m_chosen)].variant) : nullptr;
}

// Which of the two schemes decides, and by whose rules (rules ).
QString ClassificationPage::schemeText(const RulesOfClass& rules) const
{
    const QString source = rules.specification.isEmpty() ? QStringLiteral("%1 %2").arg(rules.name, rules.version) : rules.specification;
    return rules.scheme == CombiningScheme::Points ? tr("the points decide (%1)").arg(source) : tr("the 2015 table decides (%1)").arg(source);
}

void ClassificationPage::showVariant()
{
    const bool none = !m_session || m_chosen < 0;
    m_board->setEnabled(!none);
    if (none) {
        m_name->setText(tr("No variant is chosen"));
        m_disorder->setText(tr("Choose one on the page Variants; its criteria are weighed here."));
        m_evaluated.clear();
        m_proposed.clear();
    } else {
        const CandidateVariant& candidate = m_candidates[std::size_t(m_chosen)];
        m_evaluated = evaluatedCriteria(candidate, m_session->variants().family, m_session->parentage(), &m_session->alleles());
        m_proposed.clear();
        std::copy_if(m_evaluated.begin(), m_evaluated.end(), std::back_inserter(m_proposed),
                     [](const AppliedCriterion& one) { return one.state == CriterionState::Met; });
        m_name->setText(nameOfVariant(candidate));
        const QString disorder = candidate.gene && !candidate.gene->disorders.empty() ? text(candidate.gene->disorders.front().name) : QString();
        m_disorder->setText(tr("%1 \u00B7 %2").arg(disorder, schemeText(rulesFor(candidate))));
    }
    const std::vector<AppliedCriterion> decided = decision() ? decision()->criteria : std::vector<AppliedCriterion>{};
    m_board->showCriteria(decided, m_proposed);
    std::vector<AppliedCriterion> all = decided;
    for (const AppliedCriterion& one : m_proposed)
        if (std::none_of(decided.begin(), decided.end(), [&](const AppliedCriterion& done) { return done.criterion == one.criterion; }))
            all.push_back(one);
    const RulesOfClass rules = none ? RulesOfClass{} : rulesFor(m_candidates[std::size_t(m_chosen)]);
    m_gauge->showResult(combineCriteria(decided, rules), combineProposals(all, rules));
    if (const Variant shown = none ? Variant{} : m_candidates[std::size_t(m_chosen)].variant; !(std::exchange(m_gaugeOf, shown) == shown))
        m_gauge->settle();
    showCriterion();
    showClass();
    showMemory();
}

// The criterion as the program judged it: one of four states (rule R-3), each with its ground.
const AppliedCriterion* ClassificationPage::evaluated(AcmgCriterion criterion) const
{
    const auto found = std::find_if(m_evaluated.begin(), m_evaluated.end(), [&](const AppliedCriterion& one) { return one.criterion == criterion; });
    return found == m_evaluated.end() ? nullptr : &*found;
}

void ClassificationPage::showCriterion()
{
    const CriteriaModel::Card* card = m_board->chosen();
    if (!card)
        return;
    const AppliedCriterion* shown = card->shown();
    m_code->setText(shown ? nameOf(*shown) : text(toString(card->criterion)));
    const DecisionState state = card->decided ? shown->decision : DecisionState::Proposed;
    const AppliedCriterion* judged = evaluated(card->criterion);
    m_state->setText(shown ? tr("%1, %2").arg(word(state), word(shown->strength)) : judged ? word(judged->state) : QString());
    m_meaning->setText(meaningOf(card->criterion));
    m_reason->setText(asSentence(shown ? wordsOfReason(shown->reason) : judged ? wordsOfReason(judged->reason) : QString()));
    QStringList source;
    if (shown && !shown->source.isEmpty())
        source << tr("Source: %1").arg(shown->source);
    if (card->decided)
        source << tr("%1, %2").arg(shown->by, dateTimeText(shown->at));
    m_source->setText(source.join(QLatin1Char('\n')));
    m_accept->setText(card->proposed && !card->counts() ? tr("Accept (Enter)") : tr("Apply… (Enter)"));
    m_accept->setVisible(!card->counts());
    m_strength->setEnabled(card->shown());
    m_edit->setEnabled(card->shown());
    m_reject->setEnabled(card->shown());
    m_reject->setText(card->counts() && !card->proposed ? tr("Withdraw (Delete)") : tr("Reject… (Delete)"));
}

void ClassificationPage::showClass()
{
    const VariantDecision* decided = decision();
    for (int i = 0; i < 5; ++i) {
        const AcmgClass classification = AcmgClass(i + 1);
        const bool chosen = decided && decided->chosenClass == classification;
        m_classes[std::size_t(i)]->setStyleSheet(chipStyle(classification, chosen));
        m_classes[std::size_t(i)]->setEnabled(m_chosen >= 0);
        m_classes[std::size_t(i)]->setAccessibleName(tr("Class %1: %2").arg(QString::number(i + 1), word(classification)));
        m_classes[std::size_t(i)]->setToolTip(word(classification));
    }
    m_classWord->setText(decided && decided->chosenClass ? word(*decided->chosenClass) : tr("Not decided: the points only propose."));
}

QWidget* ClassificationPage::firstFocus()
{
    return m_board->findChild<QWidget*>(QStringLiteral("pathogenicCriteria"));
}

QString ClassificationPage::pageTitle() const
{
    return tr("Classification");
}

QString ClassificationPage::pageCount() const
{
    if (!m_session)
        return {};
    const auto& decisions = m_session->theCase().decisions;
    const auto decided =
        std::count_if(decisions.begin(), decisions.end(), [](const VariantDecision& one) { return one.chosenClass.has_value(); });
    return decided > 0 ? QString::number(decided) : QString();
}

QString ClassificationPage::helpText() const
{
    return tr("The 28 criteria of a variant. Dashed ones are proposed by the program and count only when you accept them. Arrow keys or a "
              "criterion's letters "
              "choose one, Enter or space accepts, S changes the strength, E edits the reason, Delete rejects, 1 to 5 set the class, "
              "Ctrl+Z undoes.");
}

void ClassificationPage::retranslate()
{
    m_listTitle->setText(tr("Variants"));
    m_list->setAccessibleName(tr("Variants being classified"));
    m_strength->setText(tr("Change strength… (S)"));
    m_edit->setText(tr("Edit reason and source… (E)"));
    m_classTitle->setText(tr("Class chosen"));
    m_board->retranslate();
    m_memory->retranslate();
    m_gauge->retranslate();
    showVariants();
    if (!m_session)
        showVariant();
}

} // namespace gentolk
