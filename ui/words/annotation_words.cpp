#include "ui/words/annotation_words.h"
#include "core/base/text.h"
#include "ui/words/source_words.h"
#include "ui/words/words.h"

namespace gentolk {

namespace {

// The models' own reasons (resources/transcripts) in words; an unknown one is shown as it is.
QString wordOfDoubt(const QString& doubt)
{
    if (doubt == QLatin1String("coding range or an exon differs from RefSeq 2018"))
        return Words::tr("the coding range or an exon differs from RefSeq's model of 2018");
    if (doubt == QLatin1String("model of an older version of the accession"))
        return Words::tr("the model is of an older version of the transcript");
    if (doubt == QLatin1String("non-coding gene without MANE model"))
        return Words::tr("a non-coding gene, which MANE does not have");
    if (doubt == QLatin1String("exons rebuilt from two sources"))
        return Words::tr("the exons were rebuilt from two sources");
    if (doubt == QLatin1String("genome and transcript differ in length inside an exon"))
        return Words::tr("genome and transcript differ in length inside an exon");
    if (doubt == QLatin1String("exons differ in length between the builds"))
        return Words::tr("the exons differ in length between the genome builds");
    return doubt;
}

QString speltOut(const std::string& said)
{
    return said.empty() ? Words::tr("nothing") : text(said);
}

} // namespace

QString word(AnnotationSource source)
{
    switch (source) {
    case AnnotationSource::Vep: return QStringLiteral("VEP (CSQ)");
    case AnnotationSource::SnpEff: return QStringLiteral("SnpEff (ANN)");
    case AnnotationSource::Bcsq: return QStringLiteral("bcftools (BCSQ)");
    case AnnotationSource::Own: return QStringLiteral("Gentolk");
    }
    return {};
}

QString originOf(const TranscriptConsequence& told, const FamilyVariants& variants)
{
    if (told.source == AnnotationSource::Own)
        return Words::tr("Annotation: Gentolk, %1").arg(wordsOfTranscripts(variants.transcriptSource));
    return Words::tr("Annotation: the file's, %1").arg(word(told.source));
}

QString sentenceOf(const AnnotationDisagreement& one)
{
    return Words::tr("The annotations differ: %1 says %2, %3 says %4.")
        .arg(word(one.reported), speltOut(one.reportedSays), word(one.other), speltOut(one.otherSays));
}

QString wordsOfDoubt(const std::string& doubt)
{
    QStringList reasons;
    for (const QString& one : text(doubt).split(QStringLiteral("; ")))
        reasons << wordOfDoubt(one);
    return reasons.join(QStringLiteral("; "));
}

namespace {

// A number that nobody here knows is no answer about the family.
QStringList sentencesOfId(const NamedAlleles& found)
{
    if (found.id.empty())
        return {};
    if (!found.idPlaces.empty()) {
        QStringList places;
        for (const Variant& one : found.idPlaces)
            places << text(toString(one));
        return {Words::tr("%1 is %2 (%3).").arg(text(found.id), places.join(QStringLiteral(", ")), text(found.idSource))};
    }
    if (found.idKnown)
        return {};
    return {found.idSource.empty() ? Words::tr("What %1 is cannot be told: no ClinVar is installed, and the files do not name it. The family may still have it.").arg(text(found.id))
                                   : Words::tr("What %1 is cannot be told: neither %2 nor the files name it. The family may still have it.").arg(text(found.id), text(found.idSource))};
}

} // namespace

QStringList sentencesOf(const NamedAlleles& found)
{
    QStringList all = sentencesOfId(found);
    if (found.otherVersion)
        all << Words::tr("The name was read on %1, another version: the place may differ.").arg(text(found.readOn));
    if (found.shiftNotKnown)
        all << Words::tr("Without a reference sequence the place of an insertion or deletion is not exact: alike changes within 100 bases count.");
    if (found.anyProtein)
        all << Words::tr("The protein's number was not looked at: every gene was searched for the change.");
    if (found.proteinsNotKnown > 0)
        all << Words::tr("Without a reference sequence the effect of %n allele(s) on the protein is not known; one of them may be it.", nullptr,
                         int(found.proteinsNotKnown));
    return all;
}

} // namespace gentolk
