#include "ui/look/look.h"
#include "core/base/text.h"
#include "core/reference/conservation.h"
#include "core/reference/installed_evidence.h"
#include "ui/models/variant_cells.h"
#include "ui/pictures/class_chip.h"
#include "ui/pictures/picture_widget.h"
#include "ui/pictures/score_scale.h"
#include "ui/variants/cell_painter.h"
#include "ui/variants/detail_sections.h"
#include "ui/variants/variant_detail.h"
#include "ui/words/fact_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace gentolk
{

namespace
{

QString person(const Family& family, const std::string& sample)
{
    if (sample == family.proband.sample)
        return VariantDetail::tr("Child", "the proband in the family's genotypes");
    if (family.mother && sample == family.mother->sample)
        return VariantDetail::tr("Mother");
    return family.father && sample == family.father->sample ? VariantDetail::tr("Father") : text(sample);
}

QString reads(const Genotype& genotype, int alleleIndex)
{
    const std::optional<int> alternate = alternateReads(genotype, alleleIndex);
    const QString alt = alternate ? QString::number(*alternate) : missingText();
    return QStringLiteral("%1 / %2").arg(alt, genotype.depth ? QString::number(*genotype.depth) : missingText());
}

QWidget* glyph(QWidget* parent, const GenotypeSign& sign, const QString& spokenWords)
{
    auto* picture = new PictureWidget(
        {18, 18},
        [sign](QPainter& painter, const QRectF& area) { drawGenotypeGlyph(painter, area.adjusted(1, 1, -1, -1), sign, glyphColours()); },
        spokenWords, parent);
    picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return picture;
}

QWidget* balance(QWidget* parent, const GenotypeSign& sign)
{
    return new PictureWidget(
        {48, 12},
        [sign](QPainter& painter, const QRectF& area) {
            drawAlleleBalance(painter, {area.left(), area.center().y() - 2, area.width(), 4}, sign, glyphColours());
        },
        {}, parent);
}

QWidget* personLine(QWidget* parent, const DetailSubject& subject, const std::string& sample)
{
    const CandidateVariant& candidate = *subject.row.candidate;
    const Genotype& genotype = candidate.genotypeOf(sample);
    const GenotypeSign sign = signOf(candidate, subject.variants.family, subject.variants.assembly, sample);
    const QString name = person(subject.variants.family, sample);
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(glyph(row, sign, genotypeWords(name, sign)));
    auto* label = new QLabel(name, row);
    label->setMinimumWidth(48);
    layout->addWidget(label);
    layout->addWidget(new QLabel(QStringLiteral("%1 (%2)").arg(text(textOf(genotype)), word(sign.zygosity)), row));
    layout->addWidget(balance(row, sign), 1);
    layout->addWidget(new QLabel(reads(genotype, candidate.alleleIndex), row));
    auto* quality = new QLabel(QStringLiteral("GQ %1").arg(genotype.quality ? QString::number(*genotype.quality) : missingText()), row);
    quality->setProperty("hint", true);
    quality->setMinimumWidth(46);
    layout->addWidget(quality);
    return row;
}

QWidget* labelLine(QWidget* parent, const SegregationLabel& label)
{
    const bool certain = label.certainty == Certainty::Certain;
    QStringList parts{VariantDetail::tr("%1, %2").arg(word(label.mode), word(label.certainty))};
    for (const Qualifier qualifier : label.qualifiers)
        parts << word(qualifier);
    if (label.partner)
        parts << VariantDetail::tr("with %1").arg(text(toString(*label.partner)));
    const QString facts =
        VariantDetail::tr("%1: %2 (rule %3)").arg(parts.join(QStringLiteral(" · ")), wordsOfFacts(label.reason.text()), text(label.rule));
    return caution(parent, certain ? QStringLiteral("circle-check") : QStringLiteral("circle-help"), facts, certain ? "ok" : "warn");
}

QWidget* scaleOf(QWidget* parent, const std::optional<double>& value, double benign, double supporting)
{
    auto* picture = new PictureWidget(
        {120, 18},
        [=](QPainter& painter, const QRectF& area) {
            ScoreScale scale{value,
                             {{0, benign, colour(Role::Class1Ground)},
                              {benign, supporting, colour(Role::Sunken)},
                              {supporting, 1, colour(Role::Class5Ground)}},
                             colour(Role::Text),
                             colour(Role::BorderStrong)};
            drawScoreScale(painter, area, scale);
        },
        value ? VariantDetail::tr("benign to %1, pathogenic from %2").arg(decimalText(benign, 3), decimalText(supporting, 3)) : QString(),
        parent);
    picture->setToolTip(VariantDetail::tr("Benign to %1, pathogenic from %2").arg(decimalText(benign, 3), decimalText(supporting, 3)));
    return picture;
}

void addFrequencies(QWidget* parent, QVBoxLayout* body, const CandidateVariant& candidate)
{
    if (candidate.frequencies.empty())
        body->addWidget(pairLine(parent, VariantDetail::tr("Frequency"), VariantDetail::tr("not in the file")));
    for (const PopulationFrequency& one : candidate.frequencies) {
        QString told = one.alleleFrequency && *one.alleleFrequency <= 0
                           ? VariantDetail::tr("not seen")
                           : QStringLiteral("%1 · %2").arg(frequencyRatio(one.alleleFrequency), frequencyPercent(one.alleleFrequency));
        if (one.homozygotes)
            told = VariantDetail::tr("%1 · %n homozygote(s)", nullptr, *one.homozygotes).arg(told);
        if (one.local)
            told = one.alleleNumber ? VariantDetail::tr("%1 · %2 of %3 alleles").arg(told, one.alleleCount ? countText(*one.alleleCount) : missingText(), countText(*one.alleleNumber))
                                    : VariantDetail::tr("%1 · of an unknown number of alleles").arg(told);
        body->addWidget(pairLine(parent, text(one.source), one.alleleFrequency ? told : missingText()));
    }
}

QWidget* clinVarLine(QWidget* parent, const CandidateVariant& candidate)
{
    if (!candidate.clinvar)
        return pairLine(parent, QStringLiteral("ClinVar"), VariantDetail::tr("not in the file"));
    const int stars = candidate.clinvar->stars.value_or(0);
    QWidget* drawn = !candidate.clinvar->stars
                         ? nullptr
                         : new PictureWidget(
                               {60, 16},
                               [stars](QPainter& painter, const QRectF& area) {
                                   drawStars(painter, {area.left(), area.center().y()}, stars, 4, 12, colour(Role::Text2));
                               },
                               VariantDetail::tr("%n star(s)", nullptr, stars), parent);
    QWidget* row = pairLine(parent, QStringLiteral("ClinVar"), word(candidate.clinvar->significance), drawn);
    row->setToolTip(text(candidate.clinvar->reviewText));
    return row;
}

// Which installed source each score is from; the others are the file's.
std::map<std::string, std::string> scoreSourcesOf(const DetailSubject& subject)
{
    const auto& evidence = subject.variants.knowledge.evidence;
    return evidence ? evidence->scoreSources(*subject.row.candidate) : std::map<std::string, std::string>{};
}

QWidget* named(const std::map<std::string, std::string>& sources, const char* score, QWidget* line)
{
    const auto found = sources.find(score);
    if (found != sources.end())
        line->setToolTip(VariantDetail::tr("from %1, which is installed here").arg(text(found->second)));
    return line;
}

} // namespace

QWidget* familySection(const DetailSubject& subject)
{
    QVBoxLayout* body = nullptr;
    QWidget* widget = section(subject.parent, VariantDetail::tr("Family"), VariantDetail::tr("alternate reads / depth"), body);
    for (const std::string& sample : subject.variants.family.samples())
        body->addWidget(personLine(widget, subject, sample));
    const auto& labels = subject.row.candidate->segregation.labels;
    for (std::size_t i = 0; i < labels.size() && i < 4; ++i)
        body->addWidget(labelLine(widget, labels[i]));
    if (labels.size() > 4)
        body->addWidget(words(widget, VariantDetail::tr("and %n more way(s) in which it fits", nullptr, int(labels.size() - 4)), "hint"));
    if (labels.empty() && !subject.row.removed)
        body->addWidget(words(widget, VariantDetail::tr("No inheritance of the gene's disorders fits the family."), "second"));
    return widget;
}

QWidget* evidenceSection(const DetailSubject& subject)
{
    const CandidateVariant& candidate = *subject.row.candidate;
    QVBoxLayout* body = nullptr;
    QWidget* widget =
        section(subject.parent, VariantDetail::tr("Evidence"), VariantDetail::tr("needle = the variant, colours = thresholds"), body);
    addFrequencies(widget, body, candidate);
    if (const auto& seen = candidate.inHouse) // rule C-1
        body->addWidget(pairLine(widget, VariantDetail::tr("Seen in-house"),
                                 VariantDetail::tr("%1 of %n other family(ies)", nullptr, seen->ofFamilies).arg(seen->families)));
    body->addWidget(clinVarLine(widget, candidate));
    const PredictorScores& scores = candidate.scores;
    const auto from = scoreSourcesOf(subject);
    body->addWidget(named(from, "revel", pairLine(widget, QStringLiteral("REVEL"), decimalText(scores.revel, 3),
                                                  scaleOf(widget, scores.revel, limits::revel[0], limits::revel[1]))));
    body->addWidget(named(from, "splice_ai", pairLine(widget, QStringLiteral("SpliceAI"), decimalText(scores.spliceAi, 2),
                                                      scaleOf(widget, scores.spliceAi, limits::spliceAi[0], limits::spliceAi[1]))));
    body->addWidget(named(from, "alpha_missense", pairLine(widget, QStringLiteral("AlphaMissense"), decimalText(scores.alphaMissense, 3))));
    body->addWidget(named(from, "cadd_phred", pairLine(widget, QStringLiteral("CADD"), decimalText(scores.caddPhred, 1))));
    if (const auto& evidence = subject.variants.knowledge.evidence; evidence && evidence->storeOf("phylop")) {
        const auto conserved = conservationOf(*evidence, candidate.variant);
        QWidget* line = pairLine(widget, QStringLiteral("phyloP"), decimalText(conserved ? std::optional(conserved->phyloP) : std::nullopt, 2));
        line->setToolTip(VariantDetail::tr("Conservation of the changed bases among species: above 0 conserved. No criterion is set by it."));
        body->addWidget(line);
    }
    return widget;
}

} // namespace gentolk
