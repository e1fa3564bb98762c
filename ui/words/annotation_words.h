#pragma once
#include "core/annotation/annotation_disagreement.h"
#include "core/workflow/find_named.h"
#include <QString>
#include <QStringList>

namespace gentolk {

// Who says what an allele does: "VEP (CSQ)", "SnpEff (ANN)", "bcftools (BCSQ)", "Gentolk".
QString word(AnnotationSource source);
// "Annotation: Gentolk, MANE Select transcript models, grch38, 2026-11" or "Annotation: the file's, VEP (CSQ)".
QString originOf(const TranscriptConsequence& told, const FamilyVariants& variants);
QString sentenceOf(const AnnotationDisagreement& one);
QString wordsOfDoubt(const std::string& doubt); // why names on a transcript model need a second look
// How far the answer to a written name holds, and why none may be found; empty: exactly.
QStringList sentencesOf(const NamedAlleles& found);

} // namespace gentolk
