#pragma once
#include "core/genetics/candidate.h"
#include <QString>

class QVBoxLayout;
class QWidget;

namespace gentolk {

// Below the names of the change: that the program named it itself and with which models, what it cannot tell, why the model needs a second
// look, and where the file's annotation and ours part.
void addAnnotationFacts(QWidget* parent, QVBoxLayout* body, const CandidateVariant& candidate, const QString& transcriptSource);

} // namespace gentolk
