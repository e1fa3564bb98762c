#pragma once
#include "core/genetics/assembly.h"
#include "core/genetics/consequence.h"
#include "core/genetics/evidence.h"
#include "core/genetics/genotype.h"
#include "core/genetics/panel.h"
#include "core/genetics/pedigree.h"
#include "core/genetics/segregation.h"
#include "core/genetics/structural_variant.h"
#include "core/genetics/variant.h"
#include <QString>
#include <string>

namespace gentolk {

// The words of genetics, in the window's language.
QString word(Sex sex);
QString word(AffectionStatus affection);
QString word(Design design);
QString word(GenomeAssembly assembly);
QString word(Zygosity zygosity);
QString word(InheritanceLabel label);
QString word(Certainty certainty);
QString word(Qualifier qualifier);
QString word(AlleleOrigin origin);
QString word(ModeOfInheritance mode);
QString word(Mechanism mechanism);
QString word(Penetrance penetrance);
QString word(Impact impact);
QString word(ClinVarClass significance);
QString word(VariantKind kind);
QString word(StructuralKind kind);

QString wordOfConsequence(const std::string& term);     // "missense"; an unknown term as it is
QString wordOfAnnotation(const QString& missingCode);   // "frequency", "clinvar", "protein" of FamilyPreview
QString wordOfRemark(const std::string& code);          // import remarks; unknown codes as they are

} // namespace gentolk
