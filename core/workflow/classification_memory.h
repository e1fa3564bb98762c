#pragma once
#include "core/genetics/candidate.h"
#include "core/genetics/kept_classification.h"
#include "core/workflow/class_agreement.h"
#include "core/workflow/workspace.h"

namespace gentolk {

// What the laboratory knows of a variant from before (issue 7): shown, and a proposal to confirm anew, never applied. Whose case it was is told by
// its number alone, and only to who may open that case.
struct VariantMemory {
    bool searched = false; // false: a symbolic allele, whose end is no part of its name, or an unknown assembly; nothing is known, which is not "none"
    std::vector<KeptClassification> earlier; // of other cases: what holds in each that has a class, newest first
    std::vector<KeptClassification> history; // of this case, as it was decided; opinions among it
    std::vector<LaboratoryStatement> others; // of other laboratories
    std::optional<ArtefactMark> artefact;    // none: not marked, or the mark was taken back

    // What may be confirmed for this patient: the newest class. None: nobody decided one.
    std::optional<AcmgClass> proposed() const;
    // The latest opinion of each second person on what now holds in this case; those before the case's last decision too.
    std::vector<KeptClassification> opinions() const;
};

// Invented cases remember invented cases only, so that a demonstration never speaks in a patient's case.
class ClassificationMemory
{
public:
    explicit ClassificationMemory(Workspace& workspace) : m_workspace(workspace) {}

    // Throw NotAllowed without the right to open the case. An insertion or deletion in a repeat is also found where another case, list or mark writes it
    // elsewhere, if the candidate's writings are known (rule B-3); of a variant alone as it is written.
    VariantMemory ofVariant(const Case& theCase, const CandidateVariant& candidate) const;
    VariantMemory ofVariant(const Case& theCase, const Variant& variant) const { return ofAllele(theCase, variant, variant); }
    std::vector<ArtefactMark> artefacts() const;                                // of every assembly, that hold

    // Marks the allele, or takes the mark back, for all cases of its assembly; logged. Throws InvalidValue without a reason or for an allele that
    // cannot be searched, NotAllowed without the right to decide.
    void setArtefact(const Case& theCase, const CandidateVariant& candidate, bool marked, const QString& reason);

    // A second person's own class and reasons beside the case's; changes nothing of the case. Throws InvalidValue without a reason, NotAllowed without the
    // right to decide, or by who decided the case's class.
    void recordOpinion(const Case& theCase, const CandidateVariant& candidate, AcmgClass classification, const QString& reason);

private:
    VariantMemory ofAllele(const Case& theCase, const Variant& variant, const AlleleWritings& allele) const;
    Workspace& m_workspace;
};

} // namespace gentolk
