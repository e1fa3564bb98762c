#pragma once
#include "core/workflow/family_variants.h"

class QVBoxLayout;
class QWidget;

namespace gentolk {

// Below the names of the change: whose they are and with which models, what cannot be told, why the model needs a second look, and where
// the file's annotation and ours part.
void addAnnotationFacts(QWidget* parent, QVBoxLayout* body, const CandidateVariant& candidate, const FamilyVariants& variants);

} // namespace gentolk
