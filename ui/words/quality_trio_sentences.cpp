#include "core/base/text.h"
#include "core/quality/imprinting.h"
#include "ui/words/numbers.h"
#include "ui/words/quality_sentences.h"
#include "ui/words/quality_words.h"
#include "ui/words/words.h"

namespace gentolk {

namespace {

QString mendelSentence(const QualityVerdict& verdict)
{
    const QString figures = Words::tr("%1 of %2 gated SNVs; %3 of all records")
                                .arg(verdictPercent(verdict, 0), verdictCount(verdict, 1), verdictPercent(verdict, 3));
    const auto said = [&](const QString& what) { return Words::tr("Mendelian errors: %1 (%2).").arg(what, figures); };
    switch (verdict.finding) {
    case QualityFinding::MendelNormal: return said(Words::tr("as few as usual"));
    case QualityFinding::MendelRaised: return said(Words::tr("more than usual"));
    case QualityFinding::MendelHigh: return said(Words::tr("many; what builds on the trio is not valid"));
    case QualityFinding::MendelUngated: return said(Words::tr("the files have neither depth nor genotype quality, so that errors of calling count too"));
    default: return said(Words::tr("too few gated records to say"));
    }
}

QString parentageSentence(const QualityVerdict& verdict)
{
    switch (verdict.finding) {
    case QualityFinding::ParentageConfirmed: return Words::tr("Kinship of the child with both parents is confirmed.");
    case QualityFinding::ParentageNotConfirmed: return Words::tr("Kinship not confirmed; contact the laboratory. De novo and PS2 are not valid.");
    default: return Words::tr("Whether both parents are the child's cannot be told from these data. PS2 needs it confirmed.");
    }
}

QString kindNamed(const QString& name)
{
    for (const UpdKind kind : {UpdKind::Isodisomy, UpdKind::Heterodisomy, UpdKind::Deletion})
        if (name == text(toString(kind)))
            return word(kind);
    return word(UpdKind::Unknown);
}

QString updSentence(const QualityVerdict& verdict)
{
    const QString child = verdictSubject(verdict, 0);
    if (verdict.finding == QualityFinding::UpdNone)
        return Words::tr("%1: no sign of uniparental disomy.").arg(child);
    if (verdict.finding == QualityFinding::UpdTooFewSites)
        return Words::tr("%1: too few gated records to look for uniparental disomy.").arg(child);
    const QString found = Words::tr("%1: %2:%3-%4 comes from %5 alone (%6; %7 of %8 informative sites): uniparental disomy or deletion.")
        .arg(child, verdictSubject(verdict, 2), verdictCount(verdict, 0), verdictCount(verdict, 1), verdictSubject(verdict, 1),
             kindNamed(verdictSubject(verdict, 3)), verdictPercent(verdict, 3), verdictCount(verdict, 2));
    return hasImprintingDisorders(verdictSubject(verdict, 2).toStdString())
               ? found + QLatin1Char(' ') + Words::tr("Imprinted genes lie on this chromosome: consider an imprinting disorder.")
               : found;
}

} // namespace

QString trioSentence(const QualityVerdict& verdict)
{
    switch (verdict.check) {
    case QualityCheck::MendelianErrors: return mendelSentence(verdict);
    case QualityCheck::Parentage: return parentageSentence(verdict);
    default: return updSentence(verdict);
    }
}

} // namespace gentolk
