#include "ui/variants/variants_page.h"
#include "core/workflow/case_coverage.h"
#include "core/workflow/classification.h"
#include "core/workflow/workspace.h"
#include "ui/session/case_session.h"
#include "ui/variants/filter_panel.h"
#include "ui/variants/variant_detail.h"
#include "ui/variants/variant_table.h"
#include "ui/words/numbers.h"
#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gentolk
{

namespace
{

// What the program would say of it were every proposal accepted: shown dashed, never decided.
std::optional<AcmgClass> proposalFor(const CandidateVariant& candidate, const CaseSession& session)
{
    const std::vector<AppliedCriterion> proposed = proposedCriteria(candidate, session.variants().family, session.parentage(), &session.alleles());
    return proposed.empty() ? std::nullopt : std::optional(classOfProposals(candidate, session.variants().family, proposed));
}

// The table asks when it is painted: then the session may be gone.
VariantTableModel::Proposal proposalsOf(const QPointer<CaseSession>& session)
{
    return [session](const CandidateVariant& candidate) { return session ? proposalFor(candidate, *session) : std::nullopt; };
}

} // namespace

void VariantsPage::showCase(CaseSession& session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &CaseSession::shortlistChanged, this, &VariantsPage::showList);
    connect(&session, &CaseSession::caseChanged, this, &VariantsPage::showDecisions);
    connect(&session, &CaseSession::currentVariantChanged, this, &VariantsPage::followSession);
    connect(&session, &CaseSession::filteringChanged, this, [this] {
        showReading();
        showCounts();
    });
    m_search->clear();
    m_filterOpen = m_detailOpen = false;
    showList();
    arrange();
}

void VariantsPage::showList()
{
    if (!m_session)
        return;
    showReading();
    m_filling = true;
    m_detailOf = nullptr;
    const Family& family = m_session->variants().family;
    m_table->setParents(family.mother.has_value(), family.father.has_value());
    const FamilyVariants& variants = m_session->variants();
    m_model->setArtefacts(artefactsOfCase());
    m_model->showShortlist(
        m_session->sharedShortlist(), m_session->theCase(), [this](int row) { return m_session->isBroughtBack(row); },
        proposalsOf(m_session));
    m_filter->showFunnel(m_session->shortlist(), int(family.samples().size()), variants.assembly);
    if (m_session->current() < 0 && !m_session->shortlist().candidates.empty())
        m_session->setCurrent(0);
    followSession(m_session->current());
    m_filling = false; // until here the detail would be made once for every step on the way
    showCounts();
    m_detailSoon.start();
    emit pageCountChanged();
}

void VariantsPage::showDecisions()
{
    m_model->setArtefacts(artefactsOfCase());
    m_model->showDecisions(m_session->theCase(), proposalsOf(m_session));
    showDetail();
}

void VariantsPage::followSession(int row)
{
    const int shown = m_model->rowOfCandidate(row);
    if (shown >= 0)
        m_table->chooseRow(shown);
    showDetailOfChosen();
}

void VariantsPage::chooseFromTable()
{
    const VariantRow* row = chosen();
    if (!m_session || m_filling || !row)
        return;
    if (row->kind == VariantRow::Kind::Listed)
        m_session->setCurrent(row->number - 1);
    showDetailOfChosen();
}

const VariantRow* VariantsPage::chosen() const
{
    return m_table->currentRow();
}

// The table and the session tell each other what is chosen: its detail is made once.
void VariantsPage::showDetailOfChosen()
{
    if (m_detailSoon.isActive())
        return;
    const VariantRow* row = chosen();
    if (!row || row->candidate != m_detailOf)
        showDetail();
}

void VariantsPage::showDetail()
{
    if (!m_session || m_filling)
        return;
    m_detailSoon.stop();
    m_detailOf = chosen() ? chosen()->candidate : nullptr;
    m_detail->setCoverage(coverageOfCase(m_session->variants(), m_session->quality()));
    m_detail->setMemory(memoryOfChosen());
    m_detail->showVariant(chosen(), m_session->theCase(), m_session->variants());
}

void VariantsPage::showCounts()
{
    using Sort = VariantTableModel::Sort;
    const bool whole = !m_session || !m_session->isReading(); // a number of the first rows alone would be taken for the list's
    const int shown = m_model->countOf(Sort::All);
    m_count->setText(whole ? tr("%n variant(s)", nullptr, shown) : tr("The first %n variant(s)", nullptr, shown));
    const std::int64_t read = m_session ? m_session->variants().allelesRead : 0;
    m_of->setText(whole ? tr("of %1").arg(countText(read)) : QString());
    const auto counted = [&](Sort sort) { return whole ? QString::number(m_model->countOf(sort)) : QStringLiteral("…"); };
    m_chips->button(0)->setText(tr("All %1").arg(counted(Sort::All)));
    m_chips->button(1)->setText(tr("Certain %1").arg(counted(Sort::Certain)));
    m_chips->button(2)->setText(tr("Possible %1").arg(counted(Sort::Possible)));
    m_busy->setText(busyText());
}

QString VariantsPage::busyText() const
{
    if (m_session && m_session->isReading())
        return tr("The rest of the list is being read…");
    return m_session && m_session->isFiltering() ? tr("Filtering…") : QString();
}

// What asks for the whole list cannot be used before it is there.
void VariantsPage::showReading()
{
    const bool reading = m_session && m_session->isReading();
    m_filter->setBusy(reading || (m_session && m_session->isFiltering()));
    m_search->setEnabled(!reading);
    for (QAbstractButton* chip : m_chips->buttons())
        chip->setEnabled(!reading);
    m_table->horizontalHeader()->setSectionsClickable(!reading);
    m_detail->setReadOnly(reading);
}

void VariantsPage::narrow()
{
    m_model->narrow(m_search->text(), VariantTableModel::Sort(std::max(0, m_chips->checkedId())));
    if (m_session)
        followSession(m_session->current());
    showCounts();
}

void VariantsPage::resizeEvent(QResizeEvent* event)
{
    CasePage::resizeEvent(event);
    arrange();
}

void VariantsPage::openDetail()
{
    m_detailOpen = true;
    arrange();
    if (!isNarrow())
        m_detail->setFocus();
}

void VariantsPage::closeOverlays()
{
    m_detailOpen = m_filterOpen = false;
    arrange();
    m_table->setFocus();
}

void VariantsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return closeOverlays();
    CasePage::keyPressEvent(event);
}

bool VariantsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape)
            m_search->clear();
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus();
            return true;
        }
    }
    return CasePage::eventFilter(watched, event);
}

QWidget* VariantsPage::firstFocus()
{
    return m_table;
}

QString VariantsPage::pageTitle() const
{
    return tr("Variants");
}

QString VariantsPage::pageCount() const
{
    return m_session && !m_session->isReading() ? QString::number(m_session->shortlist().candidates.size()) : QString();
}

QString VariantsPage::helpText() const
{
    return tr(
        "Left, what each step of the filter took, and what it kept although it could not tell. In the middle the variants that are left, "
        "best first, "
        "and beneath them those that one step alone removed. Up and down choose a variant, 1 to 5 set its class, R reports it, X dismisses "
        "it with a "
        "reason, N writes a note, B brings back what was removed, Ctrl+F searches the list, Ctrl+K tells where any gene or variant went.");
}

void VariantsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search the list (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the list"));
    m_table->setAccessibleName(tr("Variants"));
    m_filter->retranslate();
    m_detail->retranslate();
    m_model->retranslate();
    showCounts();
    if (m_session)
        showList();
}

} // namespace gentolk
