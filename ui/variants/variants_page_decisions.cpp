#include "core/workflow/audit_name.h"
#include "core/workflow/workspace.h"
#include "ui/models/variant_cells.h"
#include "ui/session/case_session.h"
#include "ui/variants/text_question.h"
#include "ui/variants/variant_table.h"
#include "ui/variants/variants_page.h"
#include "ui/words/acmg_words.h"
#include "ui/words/change_words.h"

namespace gentolk
{

namespace
{

QString nameOf(const CandidateVariant& candidate)
{
    return QStringLiteral("%1 %2").arg(geneSymbol(candidate), changeText(candidate));
}

} // namespace

// Nothing is decided before the whole list is there.
const VariantRow* VariantsPage::decidable() const
{
    return m_session && !m_session->isReading() ? chosen() : nullptr;
}

void VariantsPage::decide(const QString& action, const QString& detail, const std::function<void(VariantDecision&)>& change)
{
    const VariantRow* row = decidable();
    if (!m_session || !row)
        return;
    const CandidateVariant candidate = *row->candidate;
    const QString told = detail.isEmpty() ? auditNameOf(candidate) : QStringLiteral("%1: %2").arg(auditNameOf(candidate), detail);
    m_session->save(
        action, [&](Case& theCase) { change(decisionFor(theCase, candidate)); }, told);
}

// The laboratory's marks of the case's assembly. None where they cannot be read, which the card of a variant tells.
std::vector<ArtefactMark> VariantsPage::artefactsOfCase() const
{
    try {
        std::vector<ArtefactMark> marks = ClassificationMemory(m_session->workspace()).artefacts();
        std::erase_if(marks, [this](const ArtefactMark& one) { return one.assembly != m_session->theCase().assembly; });
        return marks;
    } catch (const Error&) {
        return {};
    }
}

// None where nothing is chosen or it cannot be read, which is told.
std::optional<VariantMemory> VariantsPage::memoryOfChosen()
{
    if (!m_session || !chosen() || !chosen()->candidate)
        return std::nullopt;
    try {
        return ClassificationMemory(m_session->workspace()).ofVariant(m_session->theCase(), *chosen()->candidate);
    } catch (const Error& error) {
        emit m_session->problem(error);
        return std::nullopt;
    }
}

void VariantsPage::setClass(AcmgClass classification)
{
    const VariantRow* row = decidable();
    if (!m_session || !row)
        return;
    decide(QStringLiteral("variant.class"), classChange(findDecision(m_session->theCase(), row->candidate->variant), classification),
           [classification](VariantDecision& decision) { decision.chosenClass = classification; });
}

void VariantsPage::toggleReport()
{
    const VariantRow* row = decidable();
    if (!m_session || !row)
        return;
    decide(row->inReport ? QStringLiteral("variant.unreport") : QStringLiteral("variant.report"), {}, [](VariantDecision& decision) {
        decision.inReport = !decision.inReport;
        if (decision.inReport)
            decision.dismissed = false;
    });
}

void VariantsPage::dismiss()
{
    const VariantRow* row = decidable();
    if (!m_session || !row)
        return;
    if (row->dismissed)
        return decide(QStringLiteral("variant.restore"), {}, [](VariantDecision& decision) {
            decision.dismissed = false;
            decision.dismissReason.clear();
        });
    auto* question = new TextQuestion(tr("Dismiss %1").arg(nameOf(*row->candidate)),
                                      tr("Why is this variant dismissed? It stays in the list, dimmed."), {}, true, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, question] {
        decide(QStringLiteral("variant.dismiss"), question->text(), [question](VariantDecision& decision) {
            decision.dismissed = true;
            decision.inReport = false;
            decision.dismissReason = question->text();
        });
    });
    question->open();
}

void VariantsPage::writeNote()
{
    const VariantRow* row = decidable();
    if (!m_session || !row)
        return;
    const VariantDecision* before = findDecision(m_session->theCase(), row->candidate->variant);
    auto* question =
        new TextQuestion(tr("Note on %1").arg(nameOf(*row->candidate)), tr("Note"), before ? before->note : QString(), false, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, question] {
        decide(QStringLiteral("variant.note"), {}, [question](VariantDecision& decision) { decision.note = question->text(); });
    });
    question->open();
}

void VariantsPage::bringBack()
{
    const VariantRow* row = decidable();
    if (!m_session || !row || row->kind != VariantRow::Kind::JustOutside)
        return;
    const CandidateVariant candidate = *row->candidate;
    m_session->bringBack(candidate);
    goTo(candidate.variant);
}

void VariantsPage::openCriteria()
{
    if (!m_session || !decidable())
        return;
    const CandidateVariant candidate = *decidable()->candidate;
    if (!findDecision(m_session->theCase(), candidate.variant))
        m_session->save(
            QStringLiteral("variant.classify"), [&](Case& theCase) { decisionFor(theCase, candidate); }, auditNameOf(candidate));
    emit pageRequested(QStringLiteral("classification"));
}

void VariantsPage::goTo(const Variant& variant)
{
    const auto& candidates = m_session->shortlist().candidates;
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (sameChange(candidates[i].variant, variant))
            m_session->setCurrent(int(i));
    m_table->setFocus();
}

} // namespace gentolk
