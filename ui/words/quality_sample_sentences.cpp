#include "ui/words/numbers.h"
#include "ui/words/quality_sentences.h"
#include "ui/words/words.h"

namespace gentolk {

QString homozygositySentence(const QualityVerdict& verdict)
{
    const QString figures = Words::tr("runs from 1.5 Mb on: %1 Mb, %2 of the autosomes").arg(verdictDecimal(verdict, 1, 1), verdictPercent(verdict, 0));
    const auto said = [&](const QString& what) { return Words::tr("%1: %2 (%3).").arg(verdictSubject(verdict, 0), what, figures); };
    switch (verdict.finding) {
    case QualityFinding::RohUsual: return said(Words::tr("few long runs of homozygosity"));
    case QualityFinding::ConsanguinityPossible: return said(Words::tr("runs of homozygosity as when parents are related"));
    case QualityFinding::CloseConsanguinityPossible:
        return said(Words::tr("long runs of homozygosity; for the responsible geneticist to judge"));
    case QualityFinding::OneLongRun:
        return said(Words::tr("a run of more than 20 Mb on %1 alone; uniparental disomy is possible").arg(verdictSubject(verdict, 1)));
    default: return said(Words::tr("too few variant calls to look for runs of homozygosity"));
    }
}

QString contaminationSentence(const QualityVerdict& verdict)
{
    const QString figures = Words::tr("%1 of heterozygous calls below 30 % reads; %2 other reads at homozygous ones")
                                .arg(verdictPercent(verdict, 0), verdictPercent(verdict, 1));
    const auto said = [&](const QString& what) { return Words::tr("%1: %2 (%3).").arg(verdictSubject(verdict, 0), what, figures); };
    switch (verdict.finding) {
    case QualityFinding::ContaminationNotSeen: return said(Words::tr("no hint of another person's DNA"));
    case QualityFinding::ContaminationHint:
        return said(Words::tr("reads as of another person's DNA; a hint only, see the laboratory's own estimate"));
    default: return said(Words::tr("too few read counts to look for another person's DNA"));
    }
}

QString callsSentence(const QualityVerdict& verdict)
{
    const QString figures = Words::tr("%1 called; ratio of transitions to transversions %2, of heterozygous to homozygous %3; mean depth %4")
                                .arg(verdictPercent(verdict, 0), verdictDecimal(verdict, 1), verdictDecimal(verdict, 2), verdictDecimal(verdict, 3, 1));
    const auto said = [&](const QString& what) { return Words::tr("%1: %2 (%3).").arg(verdictSubject(verdict, 0), what, figures); };
    switch (verdict.finding) {
    case QualityFinding::CallsUsual: return said(Words::tr("the calls are as usual"));
    case QualityFinding::CallRateLow: return said(Words::tr("many sites without a call"));
    case QualityFinding::TiTvUnusual: return said(Words::tr("an unusual ratio of transitions to transversions"));
    case QualityFinding::HetHomUnusual: return said(Words::tr("an unusual ratio of heterozygous to homozygous calls"));
    default: return said(Words::tr("too few variants to judge the calls"));
    }
}

// Rule C-9.
QString coverageSentence(const QualityVerdict& verdict)
{
    const QString read = Words::tr("%1 of the panel's coding bases (± %2) read at least %3 times, %4 at least %5 times; mean depth %6")
                               .arg(verdictPercent(verdict, 0), verdictCount(verdict, 5), verdictCount(verdict, 3), verdictPercent(verdict, 1),
                                    verdictCount(verdict, 4), verdictDecimal(verdict, 2, 1));
    const QString depths = verdictNumber(verdict, 7).value_or(0) > 0 ? Words::tr("%1; of %2 nothing is told").arg(read, verdictPercent(verdict, 7)) : read;
    const int low = int(verdictNumber(verdict, 6).value_or(0));
    if (low == 0)
        return verdict.finding == QualityFinding::CoverageShallow
                   ? Words::tr("%1: every gene is covered, but not deeply (%2).").arg(verdictSubject(verdict, 0), depths)
                   : Words::tr("%1: every gene is covered (%2).").arg(verdictSubject(verdict, 0), depths);
    QStringList genes;
    for (std::size_t i = 1; i < verdict.subjects.size(); ++i)
        genes << verdictSubject(verdict, i);
    const QString named = genes.join(QStringLiteral(", ")) + (low > genes.size() ? QStringLiteral(" …") : QString());
    return Words::tr("%1: %n gene(s) with gaps, where a variant may be missed: %2 (%3).", nullptr, low).arg(verdictSubject(verdict, 0), named, depths);
}

} // namespace gentolk
