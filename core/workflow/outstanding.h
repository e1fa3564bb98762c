#pragma once
#include "core/report/written_texts.h"
#include "core/workflow/class_difference.h"
#include <QString>
#include <vector>

namespace gentolk {

// Why a report may not be signed yet, or what should be asked before it is.
enum class OutstandingKind {
    Consent,            // none is registered (rule E-10)
    SecondaryWish,      // a case of secondary findings, which the consent does not cover (rule E-9)
    GeneNotToBeTold,    // subject: the genes, chosen for the report and outside the gene list (rule E-9)
    Hole,               // subject: what is missing; place: where to write it (rule E-6)
    ParentageRefuted,   // a parent in the pedigree is not one by the samples (rule B-64)
    SampleCheckFailed,  // another check of who the samples are failed (rules B-60 to B-65)
    SamplesUnchecked,   // nobody has checked who the samples are
    ClassDisagrees,     // another case, person, laboratory or ClinVar gives a variant of the report another class; subject: the variant (issue 7)
    SamplesUnmatched,   // nobody has matched the samples with the requisition (rule B-66)
    NoTwoApprovers      // fewer than two people of this installation may sign (rule E-7)
};

struct Outstanding {
    OutstandingKind kind = OutstandingKind::Hole;
    bool stops = true; // false: signing is possible, and the question is open
    QString subject;
    WritablePlace place; // of a hole
    std::optional<ClassDifference> difference = {}; // of ClassDisagrees
    bool operator==(const Outstanding&) const = default;
};

} // namespace gentolk
