#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include "ui/words/quality_sentences.h"
#include "ui/words/quality_words.h"
#include "ui/words/words.h"
#include "core/base/text.h"

namespace gentolk {

namespace {

QString sexNamed(const QualityVerdict& verdict, std::size_t index)
{
    const QString name = verdictSubject(verdict, index);
    return word(name == QLatin1String("male") ? Sex::Male : name == QLatin1String("female") ? Sex::Female : Sex::Unknown);
}

QString sexFigures(const QualityVerdict& verdict)
{
    return Words::tr("X heterozygosity %1; depth on X %2 and on Y %3 of the autosomes'; %4 of the Y sites called")
        .arg(verdictDecimal(verdict, 0), verdictDecimal(verdict, 1), verdictDecimal(verdict, 2), verdictPercent(verdict, 3));
}

QString relationNamed(const QualityVerdict& verdict, std::size_t index)
{
    const QString name = verdictSubject(verdict, index);
    for (int i = 0; i <= int(Relation::Unrelated); ++i)
        if (name == text(toString(Relation(i))))
            return word(Relation(i));
    return name;
}

QString kinshipFigures(const QualityVerdict& verdict)
{
    return Words::tr("kinship %1, expected %2; %3 without a common allele; %4 markers")
        .arg(verdictDecimal(verdict, 0, 3), verdictDecimal(verdict, 1, 3), verdictPercent(verdict, 2), verdictCount(verdict, 3));
}

} // namespace

QString verdictSubject(const QualityVerdict& verdict, std::size_t index)
{
    return index < verdict.subjects.size() ? text(verdict.subjects[index]) : QString();
}

std::optional<double> verdictNumber(const QualityVerdict& verdict, std::size_t index)
{
    return index < verdict.numbers.size() ? verdict.numbers[index] : std::nullopt;
}

QString verdictPercent(const QualityVerdict& verdict, std::size_t index)
{
    const auto number = verdictNumber(verdict, index);
    return number ? percentText(*number) : missingText();
}

QString verdictCount(const QualityVerdict& verdict, std::size_t index)
{
    const auto number = verdictNumber(verdict, index);
    return number ? countText(std::int64_t(*number)) : missingText();
}

QString verdictDecimal(const QualityVerdict& verdict, std::size_t index, int decimals)
{
    return decimalText(verdictNumber(verdict, index), decimals);
}

QString sexSentence(const QualityVerdict& verdict)
{
    const auto said = [&](const QString& what) { return Words::tr("%1: %2 (%3).").arg(verdictSubject(verdict, 0), what, sexFigures(verdict)); };
    switch (verdict.finding) {
    case QualityFinding::SexAsDeclared: return said(Words::tr("the data say %1, as declared").arg(sexNamed(verdict, 1)));
    case QualityFinding::SexFound: return said(Words::tr("the data say %1; no sex is declared").arg(sexNamed(verdict, 1)));
    case QualityFinding::SexDiffers:
        return said(Words::tr("the data say %1, declared is %2; check the sample and the pedigree").arg(sexNamed(verdict, 1), sexNamed(verdict, 2)));
    case QualityFinding::SexOfParentDiffers:
        return said(Words::tr("the data say %1, but the pedigree has this person as a %2 parent; contact the laboratory")
                        .arg(sexNamed(verdict, 1), sexNamed(verdict, 2)));
    case QualityFinding::SexLikeXxy:
        return said(Words::tr("the signs contradict each other: two X and a Y, as in XXY, a mixture of samples, or donor blood"));
    case QualityFinding::SexLikeX0:
        return said(Words::tr("the signs contradict each other: one X and no Y, as in X0, mosaic loss of Y, or donor blood"));
    case QualityFinding::SexUnclear: return said(Words::tr("the signs do not agree; sex cannot be told"));
    default: return said(Words::tr("too few data on X and Y; sex cannot be told"));
    }
}

QString kinshipSentence(const QualityVerdict& verdict)
{
    const QString declared = relationNamed(verdict, 2), found = relationNamed(verdict, 3);
    const auto said = [&](const QString& what) {
        return Words::tr("%1 and %2: %3 (%4).").arg(verdictSubject(verdict, 0), verdictSubject(verdict, 1), what, kinshipFigures(verdict));
    };
    switch (verdict.finding) {
    case QualityFinding::KinshipAsDeclared: return said(Words::tr("%1, as declared").arg(declared));
    case QualityFinding::KinshipFound: return said(Words::tr("as close as %1; no relation is declared").arg(found));
    case QualityFinding::SamePersonTwice: return said(Words::tr("the samples seem to be of the same person, or of identical twins"));
    case QualityFinding::KinshipDiffers:
        return said(Words::tr("declared as %1; kinship not confirmed (as close as %2); contact the laboratory").arg(declared, found));
    case QualityFinding::KinshipCloser: return said(Words::tr("declared as %1, but as close as %2").arg(declared, found));
    case QualityFinding::LikeSiblings:
        return said(Words::tr("declared as parent and child, but alike as siblings are; kinship not confirmed; contact the laboratory"));
    case QualityFinding::LikeParentAndChild: return said(Words::tr("declared as siblings, but alike as parent and child are"));
    case QualityFinding::KinshipSeparateFiles:
        return Words::tr("%1 and %2: from separate files; kinship cannot be calculated, since a record that one file lacks does not say reference.")
            .arg(verdictSubject(verdict, 0), verdictSubject(verdict, 1));
    case QualityFinding::KinshipDoubtful: return said(Words::tr("%1 is likely, but not certain").arg(declared));
    default: return said(Words::tr("too few markers called in both; kinship cannot be told"));
    }
}

} // namespace gentolk
