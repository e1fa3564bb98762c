#include "core/workflow/first_rows.h"
#include "core/io/slice_part.h"
#include "core/storage/first_rows_repository.h"
#include "core/workflow/case_coverage.h"
#include "core/workflow/first_rows_kept.h"
#include "core/workflow/in_house.h"
#include "core/workflow/workspace_parts.h"
#include <algorithm>

namespace gentolk {

namespace {

// Only what is of those rows: a count or a remark of a part would be untrue of the whole.
void leaveOutTheWhole(FamilyVariants& variants, const KeptFirstRows& kept)
{
    std::erase_if(variants.candidates, [&](const CandidateVariant& one) {
        return !one.event && !isSymbolic(one.variant.alternate) && !(one.gene && kept.genes.contains(one.gene->hgncId));
    });
    variants.remarks.clear();
    variants.remarksTotal = variants.allelesRead = variants.allelesOutside = variants.allelesJoined = 0;
    variants.outside.clear();
    variants.counts.clear();
    variants.slices.clear();
}

Shortlist firstRowsOf(Shortlist list, const KeptFirstRows& kept)
{
    Shortlist first;
    first.cascade = std::move(list.cascade);
    for (std::size_t i = 0; i < list.candidates.size() && first.candidates.size() < kept.rows; ++i) {
        const PanelGene* gene = list.candidates[i].gene;
        if (!gene || !kept.genes.contains(gene->hgncId))
            continue;
        first.candidates.push_back(std::move(list.candidates[i]));
    }
    return first;
}

FirstRows readKept(const KeptFirstRows& kept, const Case& theCase, const FilterCascade& cascade, const Workspace& workspace, const InHouseRepository& inHouse,
                   TaskControl& task)
{
    FirstRows rows;
    rows.variants = readFamilyFromSlices(theCase, kept.slices, defaultPanel(), task);
    leaveOutTheWhole(rows.variants, kept);
    attachInHouse(rows.variants, inHouse, theCase.id, workspace.databasePath());
    rows.list = firstRowsOf(makeShortlist(rows.variants, cascade, theCase.phenotype), kept);
    return rows;
}

// What is left where pairs are judged: of the steps but that of inheritance.
std::vector<std::size_t> survivorsOf(const FamilyVariants& whole, const Shortlist& list)
{
    FilterCascade cascade = list.cascade;
    std::erase_if(cascade.steps, [](const FilterStep& step) { return std::holds_alternative<SegregatesAs>(step); });
    const FilterContext context{whole.family, whole.assembly, whole.allelesRead, whole.allelesOutside};
    StepVerdicts known = list.memory ? list.memory->verdicts : StepVerdicts();
    const FilterOutcome outcome = apply(cascade, whole.candidates, context, known);
    std::vector<std::size_t> survivors;
    for (std::size_t i = 0; i < outcome.removedBy.size(); ++i)
        if (outcome.removedBy[i] < 0)
            survivors.push_back(i);
    return survivors;
}

bool hasSameSecondHits(const CandidateVariant& row, const FamilyVariants& part, const FamilyVariants& whole)
{
    if (!lacksSecondHit(row))
        return true;
    const auto some = secondHits(part, row), all = secondHits(whole, row);
    return std::equal(some.begin(), some.end(), all.begin(), all.end(), [](const auto* a, const auto* b) { return a->variant == b->variant; });
}

bool agrees(const FirstRows& rows, const KeptFirstRows& kept, const FamilyVariants& whole, const Shortlist& list)
{
    if (rows.list.candidates.size() != kept.rows)
        return false;
    for (std::size_t i = 0; i < kept.rows; ++i)
        if (!isSameRow(rows.list, list, i) || !hasSameSecondHits(list.candidates[i], rows.variants, whole))
            return false;
    return true;
}

} // namespace

bool isSameRow(const Shortlist& a, const Shortlist& b, std::size_t place)
{
    if (place >= a.candidates.size() || place >= b.candidates.size())
        return false;
    const CandidateVariant &one = a.candidates[place], &other = b.candidates[place];
    const bool told = one.variant == other.variant && one.recordId == other.recordId && one.alleleIndex == other.alleleIndex &&
                      one.recordAlternates == other.recordAlternates && one.qual == other.qual && one.filters == other.filters &&
                      one.genotypes == other.genotypes && one.sourceIndex == other.sourceIndex && one.end == other.end &&
                      bool(one.event) == bool(other.event);
    const bool known = one.transcripts == other.transcripts && one.chosen == other.chosen && one.frequency == other.frequency &&
                       one.frequencies == other.frequencies && one.inHouse == other.inHouse && one.clinvar == other.clinvar && one.scores == other.scores &&
                       one.beside == other.beside;
    return told && known && one.gene == other.gene && one.segregation == other.segregation && one.phenotypeScore == other.phenotypeScore &&
           one.score == other.score && one.scoreParts == other.scoreParts;
}

std::optional<FirstRows> FirstRowsOfCases::read(const Case& theCase, const FilterCascade& cascade, TaskControl& task) const
{
    Workspace::Parts& parts = *m_workspace.m_parts;
    parts.require(Right::OpenCase, theCase.id);
    const auto stored = FirstRowsRepository(parts.database).load(theCase.id);
    const auto kept = stored ? keptFirstRowsFrom(stored->content) : std::nullopt;
    if (!kept || kept->rows == 0)
        return std::nullopt;
    FirstRows rows = readKept(*kept, theCase, cascade, m_workspace, InHouseRepository(parts.database), task);
    const bool current = stored->basis == basisOfList(theCase, rows.variants, cascade);
    return current && rows.list.candidates.size() == kept->rows ? std::optional(std::move(rows)) : std::nullopt;
}

// What is kept is read once as it will be read, and stays only where that gives the list's own rows; else it is kept that there are none, and not tried
// again. Reference blocks measure the whole, so a family with some opens whole.
bool FirstRowsOfCases::keep(const Case& theCase, const FamilyVariants& whole, const Shortlist& list, TaskControl& task, const FirstRowsLimits& limits) const
{
    Workspace::Parts& parts = *m_workspace.m_parts;
    parts.require(Right::OpenCase, theCase.id);
    FirstRowsRepository repository(parts.database);
    const QString basis = basisOfList(theCase, whole, list.cascade);
    if (whole.candidates.size() < limits.worthIt || !whole.coverage.empty() || repository.isOfBasis(theCase.id, basis))
        return false;
    const std::vector<std::size_t> survivors = survivorsOf(whole, list);
    KeptFirstRows kept = chooseFirstRows(whole, list, survivors, limits);
    const RegionSet places = placesOf(kept, whole, list, survivors);
    for (const QByteArray& slice : kept.rows > 0 ? parts.slices.load(theCase.id) : std::vector<QByteArray>())
        kept.slices.push_back(partOfSlice(slice, theCase.number, places, task));
    if (kept.rows > 0 && !agrees(readKept(kept, theCase, list.cascade, m_workspace, InHouseRepository(parts.database), task), kept, whole, list))
        kept = {};
    repository.replace(theCase.id, {basis, toBytes(kept)});
    return kept.rows > 0;
}

void FirstRowsOfCases::keepOfNewCase(const Case& made, FamilyVariants& variants, const FilterCascade& cascade) const
{
    if (variants.candidates.size() < FirstRowsLimits().worthIt || !m_workspace.m_parts->may(Right::OpenCase, made.id))
        return; // who may make a case need not be one who may open it, and has not tried to
    try {
        UnwatchedTask task;
        attachInHouse(variants, InHouseRepository(m_workspace.m_parts->database), made.id, m_workspace.databasePath());
        keep(made, variants, makeShortlist(variants, cascade, made.phenotype), task);
    } catch (const Error&) { // only a shorter wait is lost
    }
}

} // namespace gentolk
