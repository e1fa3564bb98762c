#include "ui/session/case_session.h"
#include "core/workflow/case_filter.h"
#include "core/workflow/audit_name.h"
#include "core/workflow/quality.h"
#include "ui/session/brought_back.h"
#include "ui/session/undo_commands.h"
#include <algorithm>
#include <utility>

namespace gentolk {
namespace {

constexpr int keepAfter = 1500;           // milliseconds without another list
constexpr int tellAfter = 100;  // milliseconds of filtering: what is over sooner need not make the page busy and paint it twice
constexpr std::size_t smallFamily = 2000; // filtered within a frame, so without a thread

const FilterStep* stepOf(const FilterCascade& cascade, const std::string& id)
{
    const auto found = std::find_if(cascade.steps.begin(), cascade.steps.end(), [&](const FilterStep& step) { return idOf(step) == id; });
    return found == cascade.steps.end() ? nullptr : &*found;
}

// "+frequency, -quality, ~consequence": switched on, off, changed.
QString stepsChanged(const FilterCascade& before, const FilterCascade& after)
{
    QStringList codes;
    for (const FilterStep& step : after.steps) {
        const FilterStep* was = stepOf(before, idOf(step));
        if (!was || !(*was == step))
            codes << QLatin1Char(was ? '~' : '+') + QString::fromStdString(idOf(step));
    }
    for (const FilterStep& step : before.steps)
        if (!stepOf(after, idOf(step)))
            codes << QLatin1Char('-') + QString::fromStdString(idOf(step));
    return codes.join(QStringLiteral(", "));
}

std::shared_ptr<const Shortlist> shared(Shortlist list)
{
    return std::make_shared<const Shortlist>(std::move(list));
}

} // namespace

CaseSession::CaseSession(Workspace& workspace, Case theCase, std::shared_ptr<const FamilyVariants> variants, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_case(std::move(theCase)), m_filtered(shared({})), m_shortlist(m_filtered)
{
    setVariants(std::move(variants));
    takeFilter();
    filter(m_cascade);
}

CaseSession::CaseSession(Workspace& workspace, Case theCase, FirstRows first, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_case(std::move(theCase)), m_filtered(shared(std::move(first.list))), m_shortlist(m_filtered),
      m_current(m_filtered->candidates.empty() ? -1 : 0), m_reading(true)
{
    setVariants(std::make_shared<const FamilyVariants>(std::move(first.variants)));
    takeFilter();
    readRest();
}

CaseSession::~CaseSession() = default;

void CaseSession::setVariants(std::shared_ptr<const FamilyVariants> variants)
{
    m_alleles = std::make_unique<const FamilyAlleles>(*variants);
    m_variants = std::move(variants);
}

void CaseSession::takeFilter()
{
    CaseFilter kept = filterOfCase(m_workspace, m_case);
    m_cascade = std::move(kept.cascade);
    m_lostFilter = std::move(kept.lost);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &CaseSession::keepFirstRows);
    m_tellFiltering.setSingleShot(true);
    m_tellFiltering.setInterval(tellAfter);
    connect(&m_tellFiltering, &QTimer::timeout, this, [this] { emit filteringChanged(true); });
}

// Over a connection of its own, on its own thread.
void CaseSession::readRest()
{
    auto work = [database = m_workspace.databasePath(), user = m_workspace.user(), theCase = m_case, cascade = m_cascade](TaskControl& task) {
        const Workspace own(database, user);
        const auto variants = std::make_shared<const FamilyVariants>(own.loadVariants(theCase, task));
        return Whole{variants, shared(makeShortlist(*variants, cascade, theCase.phenotype))};
    };
    m_rest.start(this, work, [this](const Outcome<Whole>& outcome) {
        if (const auto* error = std::get_if<Error>(&outcome)) {
            emit readingFailed(*error);
            return;
        }
        m_reading = false;
        m_relabelled = true; // funnel and what stands just outside are new, even where the list is not longer
        setVariants(std::get<0>(outcome).variants);
        take(std::get<0>(outcome).list);
        emit wholeRead();
    });
}

// So that the case's next opening begins with them. What goes wrong is let be: the case then opens whole.
void CaseSession::keepFirstRows()
{
    auto work = [database = m_workspace.databasePath(), user = m_workspace.user(), theCase = m_case, variants = m_variants, list = m_filtered](TaskControl& task) {
        return FirstRowsOfCases(Workspace(database, user)).keep(theCase, *variants, *list, task);
    };
    m_keeping.start(this, work, [](const Outcome<bool>&) {});
}

void CaseSession::setQuality(std::shared_ptr<const FamilyQuality> quality)
{
    m_quality = std::move(quality);
    emit caseChanged();
    emit qualityChanged();
}

std::optional<bool> CaseSession::parentage() const
{
    return parentageOf(m_quality.get());
}

const CandidateVariant* CaseSession::currentVariant() const
{
    const bool none = m_current < 0 || std::size_t(m_current) >= m_shortlist->candidates.size();
    return none ? nullptr : &m_shortlist->candidates[std::size_t(m_current)];
}

bool CaseSession::save(const QString& action, const std::function<void(Case&)>& change, const QString& detail)
{
    if (m_reading)
        return false;
    const Case before = m_case;
    Case after = m_case;
    try {
        change(after);
    } catch (const Error& error) {
        emit problem(error);
        return false;
    }
    if (after == before)
        return true;
    if (!store(after, action, detail))
        return false;
    m_undo.push(new CaseChange(*this, before, m_case, action));
    return true;
}

bool CaseSession::store(Case wanted, const QString& action, const QString& detail)
{
    const bool ranksOtherwise = wanted.phenotype != m_case.phenotype;
    const bool segregatesOtherwise = !(wanted.family == m_case.family);
    try {
        m_case = m_workspace.saveCase(wanted, action, detail);
    } catch (const Error& error) {
        emit problem(error);
        return false;
    }
    m_lastSaved = m_workspace.now();
    if (segregatesOtherwise)
        takeFamily(m_case.family);
    m_relabelled = m_relabelled || ranksOtherwise; // even in the same order each variant fits the phenotype otherwise
    emit caseChanged();
    if (ranksOtherwise || segregatesOtherwise)
        filter(m_cascade);
    else
        take(m_filtered);
    return true;
}

void CaseSession::takeStored(Case stored)
{
    m_case = std::move(stored);
    m_undo.clear();
    emit caseChanged();
}

// Who is affected, and who is whose parent, decides what a variant's inheritance is called (rules B-33, B-34): the list is labelled again.
void CaseSession::takeFamily(const Family& family)
{
    auto changed = std::make_shared<FamilyVariants>(*m_variants);
    changed->family = family;
    setVariants(std::move(changed));
    m_relabelled = true;
}

void CaseSession::applyCascade(const FilterCascade& cascade)
{
    if (!m_reading && !(cascade == m_cascade))
        m_undo.push(new CascadeChange(*this, m_cascade, cascade));
}

// In the case's own trail too: a filter decides what is seen (law 2 of the house).
void CaseSession::remember(const FilterCascade& before)
{
    if (m_cascade == before)
        return;
    try {
        setFilterOfCase(m_workspace, m_case, m_cascade, stepsChanged(before, m_cascade));
    } catch (const Error& error) {
        emit problem(error);
    }
}

void CaseSession::filter(const FilterCascade& cascade)
{
    const FilterCascade before = m_cascade;
    m_cascade = cascade;
    auto work = [variants = m_variants, cascade, phenotype = m_case.phenotype, known = m_filtered ? m_filtered->memory : nullptr](TaskControl&) {
        return std::make_shared<const Shortlist>(makeShortlist(*variants, cascade, phenotype, known));
    };
    if (m_variants->candidates.size() < smallFamily) {
        UnwatchedTask unwatched;
        remember(before);
        return take(work(unwatched));
    }
    setFiltering(true);
    m_task.start(this, work, [this](const Outcome<std::shared_ptr<const Shortlist>>& outcome) {
        setFiltering(false);
        if (const auto* error = std::get_if<Error>(&outcome))
            emit problem(*error);
        else
            take(std::get<0>(outcome));
        if (m_variants->candidates.size() >= FirstRowsLimits().worthIt)
            m_keepSoon.start();
    });
    remember(before); // while the thread filters: it is written before the list is shown
}

// The current variant stays current, wherever the new list has it.
void CaseSession::take(std::shared_ptr<const Shortlist> filtered)
{
    const CandidateVariant* chosen = currentVariant();
    const Variant wanted = chosen ? chosen->variant : Variant{};
    m_filtered = std::move(filtered);
    auto next = withDecided(m_filtered, *m_variants, m_case);
    const bool same = !std::exchange(m_relabelled, false) && next->candidates.size() == m_shortlist->candidates.size() && next->cascade == m_shortlist->cascade &&
                      std::equal(next->candidates.begin(), next->candidates.end(), m_shortlist->candidates.begin(),
                                 [](const auto& a, const auto& b) { return a.variant == b.variant; });
    m_shortlist = std::move(next);
    const auto found = std::find_if(m_shortlist->candidates.begin(), m_shortlist->candidates.end(),
                                    [&](const CandidateVariant& one) { return one.variant == wanted; });
    const bool lost = found == m_shortlist->candidates.end();
    m_current = m_shortlist->candidates.empty() ? -1 : lost ? 0 : int(found - m_shortlist->candidates.begin());
    if (!same) {
        emit shortlistChanged();
        emit currentVariantChanged(m_current);
    }
}

void CaseSession::setFiltering(bool running)
{
    if (running == m_filtering)
        return;
    m_filtering = running;
    if (running)
        return m_tellFiltering.start();
    m_tellFiltering.stop();
    emit filteringChanged(false);
}

void CaseSession::bringBack(const CandidateVariant& candidate)
{
    save(QStringLiteral("variant.bring_back"), [&](Case& changed) { decisionFor(changed, candidate); },
         auditNameOf(candidate));
}

bool CaseSession::isBroughtBack(int row) const
{
    const std::size_t rows = m_shortlist->candidates.size();
    return row >= 0 && std::size_t(row) < rows && std::size_t(row) >= rows - m_shortlist->broughtBack;
}

void CaseSession::setCurrent(int row)
{
    if (row == m_current || row < -1 || row >= int(m_shortlist->candidates.size()))
        return;
    m_current = row;
    emit currentVariantChanged(row);
}

} // namespace gentolk
