#pragma once
#include "core/workflow/shortlist.h"
#include "core/workflow/workspace.h"

namespace gentolk {

// The top of a case's list without the rest: exactly the rows that the whole list begins with, read from their genes' records alone. Of the family it
// holds the alleles of those genes and nothing that would be of the whole (coverage, remarks, counts); of the list no funnel and nothing just outside.
struct FirstRows {
    FamilyVariants variants;
    Shortlist list;
};

// How much is read before the first row is shown.
struct FirstRowsLimits {
    std::size_t rows = 30;
    std::size_t alleles = 2000;  // of the rows' genes; the first row's gene is read whatever it has
    std::size_t worthIt = 10000; // of the family: a smaller one opens at once as it is
};

// Where the first rows of each case lie, kept beside it. What is kept is used as long as everything that the list hangs on is as it was.
class FirstRowsOfCases
{
public:
    explicit FirstRowsOfCases(const Workspace& workspace) : m_workspace(workspace) {}
    // None: not kept, or kept under another filter, phenotype, family, source or version of the program.
    std::optional<FirstRows> read(const Case& theCase, const FilterCascade& cascade, TaskControl& task) const;
    // Of the case's whole list. False: kept already, a small family, or rows that cannot be told without the rest of the list. Writes no audit entry,
    // since nothing of the case changes.
    bool keep(const Case& theCase, const FamilyVariants& whole, const Shortlist& list, TaskControl& task, const FirstRowsLimits& limits = {}) const;

    // Of a case just made of these variants, which get its in-house counts. What goes wrong is let be: the case is there, and opens whole.
    void keepOfNewCase(const Case& made, FamilyVariants& variants, const FilterCascade& cascade) const;

private:
    const Workspace& m_workspace;
};

// Whether the two lists tell the same row at that place: the allele with all that is known of it, and every step's words.
bool isSameRow(const Shortlist& a, const Shortlist& b, std::size_t place);

} // namespace gentolk
