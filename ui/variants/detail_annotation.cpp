#include "ui/variants/detail_annotation.h"
#include "core/annotation/annotation_disagreement.h"
#include "core/base/text.h"
#include "ui/variants/detail_sections.h"
#include "ui/variants/variant_detail.h"
#include <QVBoxLayout>

namespace gentolk {

namespace {

// The models' own reasons (resources/transcripts) in words; an unknown one is shown as it is.
QString wordOfDoubt(const QString& doubt)
{
    if (doubt == QLatin1String("coding range or an exon differs from RefSeq 2018"))
        return VariantDetail::tr("the coding range or an exon differs from RefSeq's model of 2018");
    if (doubt == QLatin1String("model of an older version of the accession"))
        return VariantDetail::tr("the model is of an older version of the transcript");
    if (doubt == QLatin1String("non-coding gene without MANE model"))
        return VariantDetail::tr("a non-coding gene, which MANE does not have");
    if (doubt == QLatin1String("exons rebuilt from two sources"))
        return VariantDetail::tr("the exons were rebuilt from two sources");
    if (doubt == QLatin1String("genome and transcript differ in length inside an exon"))
        return VariantDetail::tr("genome and transcript differ in length inside an exon");
    if (doubt == QLatin1String("exons differ in length between the builds"))
        return VariantDetail::tr("the exons differ in length between the genome builds");
    return doubt;
}

QString wordsOfDoubt(const std::string& doubt)
{
    QStringList reasons;
    for (const QString& one : text(doubt).split(QStringLiteral("; ")))
        reasons << wordOfDoubt(one);
    return reasons.join(QStringLiteral("; "));
}

QString wordOfDifference(const AnnotationDisagreement& one)
{
    const QString a = text(one.reportedSays), b = text(one.otherSays), from = text(toString(one.reported));
    if (one.other == AnnotationSource::Own)
        return VariantDetail::tr("The file's annotation (%1) says %2, the program's own says %3.").arg(from, a, b);
    return VariantDetail::tr("The annotations differ: %1 says %2, %3 says %4.").arg(from, a, text(toString(one.other)), b);
}

} // namespace

void addAnnotationFacts(QWidget* parent, QVBoxLayout* body, const CandidateVariant& candidate, const QString& transcriptSource)
{
    const TranscriptConsequence& told = *candidate.transcript();
    if (told.source == AnnotationSource::Own)
        body->addWidget(words(parent, VariantDetail::tr("Named by the program itself: %1").arg(transcriptSource), "second"));
    if (told.effectUnknown)
        body->addWidget(caution(parent, QStringLiteral("circle-help"),
                                VariantDetail::tr("No reference sequence for this place: what the change does to the protein is not known."), "warn"));
    if (told.decayPredicted)
        body->addWidget(words(parent, *told.decayPredicted ? VariantDetail::tr("Nonsense-mediated decay of the message is predicted.")
                                                           : VariantDetail::tr("The message is predicted to escape nonsense-mediated decay."),
                              "second"));
    if (!told.doubt.empty())
        body->addWidget(caution(parent, QStringLiteral("triangle-alert"),
                                VariantDetail::tr("Check names on this transcript: %1.").arg(wordsOfDoubt(told.doubt)), "warn"));
    for (const AnnotationDisagreement& one : disagreements(candidate))
        body->addWidget(caution(parent, QStringLiteral("triangle-alert"), wordOfDifference(one), "warn"));
}

} // namespace gentolk
