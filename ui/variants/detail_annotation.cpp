#include "ui/variants/detail_annotation.h"
#include "ui/variants/detail_sections.h"
#include "ui/variants/variant_detail.h"
#include "ui/words/annotation_words.h"
#include <QVBoxLayout>

namespace gentolk {

void addAnnotationFacts(QWidget* parent, QVBoxLayout* body, const CandidateVariant& candidate, const FamilyVariants& variants)
{
    const TranscriptConsequence& told = *candidate.transcript();
    const auto warn = [&](const QString& sign, const QString& sentence) { body->addWidget(caution(parent, sign, sentence, "warn")); };
    body->addWidget(words(parent, originOf(told, variants), "second"));
    if (told.effectUnknown)
        warn(QStringLiteral("circle-help"),
             VariantDetail::tr("No reference sequence for this place: what the change does to the protein is not known."));
    if (told.decayPredicted)
        body->addWidget(words(parent,
                              *told.decayPredicted ? VariantDetail::tr("Nonsense-mediated decay of the message is predicted.")
                                                   : VariantDetail::tr("The message is predicted to escape nonsense-mediated decay."),
                              "second"));
    if (!told.doubt.empty())
        warn(QStringLiteral("triangle-alert"), VariantDetail::tr("Check names on this transcript: %1.").arg(wordsOfDoubt(told.doubt)));
    for (const AnnotationDisagreement& one : disagreements(candidate))
        warn(QStringLiteral("triangle-alert"), sentenceOf(one));
}

} // namespace gentolk
