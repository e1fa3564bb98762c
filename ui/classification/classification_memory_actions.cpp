#include "core/workflow/classification_memory.h"
#include "ui/classification/classification_page.h"
#include "ui/classification/memory_panel.h"
#include "ui/classification/opinion_question.h"
#include "ui/session/case_session.h"

namespace gentolk
{

ClassificationPage::~ClassificationPage() = default;

void ClassificationPage::openNewerSources()
{
    m_newer.reset();
    m_newerProblem.clear();
    try {
        m_newer = std::make_unique<const NewerSources>(m_session->variants());
    } catch (const Error& error) {
        m_newerProblem = error.subject();
    }
}

// What has come since the case was read, of one variant (rule R-1): told first, since it may overturn the rest.
std::vector<MemoryLine> ClassificationPage::newerLinesOf(const CandidateVariant& candidate) const
{
    if (!m_newer)
        return {{MemoryLine::Weight::Warning, tr("A newer source is installed and cannot be read: %1").arg(m_newerProblem)}};
    return newerLines(m_newer->of(candidate, decision(), m_session->parentage(), m_session->alleles()));
}

// What is remembered of the chosen variant; nothing is taken over from it (issue 7).
void ClassificationPage::showMemory()
{
    const bool none = !m_session || m_chosen < 0;
    if (none) {
        m_memory->showLines({}, {});
        return m_memory->setActions(false, false, false);
    }
    const CandidateVariant& candidate = m_candidates[std::size_t(m_chosen)];
    try {
        const VariantMemory known = ClassificationMemory(m_session->workspace()).ofVariant(m_session->theCase(), candidate);
        std::vector<MemoryLine> lines = newerLinesOf(candidate);
        const std::vector<MemoryLine> remembered = memoryLines(known, candidate, decision());
        lines.insert(lines.end(), remembered.begin(), remembered.end());
        m_memory->showLines(lines, classHistory(known));
        m_memory->setActions(known.artefact.has_value(), known.searched, decision() && decision()->chosenClass);
        m_isArtefact = known.artefact.has_value();
    } catch (const Error& error) {
        m_memory->showLines({{MemoryLine::Weight::Conflict, tr("What is remembered could not be read: %1").arg(error.detail())}}, {});
        m_memory->setActions(false, false, false);
    }
}

void ClassificationPage::change(const std::function<void(ClassificationMemory&)>& verb)
{
    ClassificationMemory memory(m_session->workspace());
    try {
        verb(memory);
    } catch (const Error& error) {
        emit m_session->problem(error);
    }
    showMemory();
}

void ClassificationPage::markArtefact()
{
    if (!m_session || m_chosen < 0)
        return;
    const CandidateVariant candidate = m_candidates[std::size_t(m_chosen)];
    const bool mark = !m_isArtefact;
    auto* question = new OpinionQuestion(mark ? tr("Mark as an artefact") : tr("Take back the artefact's mark"),
                                         mark ? tr("Why is this allele an artefact? It is shown with the mark in every case, and stays in every list.")
                                              : tr("Why is this allele no artefact?"),
                                         false, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, question, candidate, mark] {
        change([&](ClassificationMemory& memory) { memory.setArtefact(m_session->theCase(), candidate, mark, question->reason()); });
    });
    question->open();
}

void ClassificationPage::giveOpinion()
{
    if (!m_session || m_chosen < 0)
        return;
    const CandidateVariant candidate = m_candidates[std::size_t(m_chosen)];
    auto* question = new OpinionQuestion(tr("Second opinion"), tr("Your own class and why. The class of the case is not changed."), true, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, question, candidate] {
        change([&](ClassificationMemory& memory) {
            memory.recordOpinion(m_session->theCase(), candidate, question->classification(), question->reason());
        });
    });
    question->open();
}

} // namespace gentolk
