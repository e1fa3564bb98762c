#include "core/base/text.h"
#include "core/workflow/phenotype_input.h"
#include "core/workflow/rank_genes.h"
#include "ui/settings/language.h"
#include "ui/variants/detail_sections.h"
#include "ui/variants/variant_detail.h"
#include "ui/words/numbers.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>
#include <map>

namespace gentolk
{

namespace
{

constexpr std::size_t mostDisorders = 4;

QString partName(const std::string& part)
{
    static const std::map<std::string, const char*> names{
        {"clinvar", QT_TRANSLATE_NOOP("gentolk::VariantDetail", "ClinVar's class")},
        {"consequence", QT_TRANSLATE_NOOP("gentolk::VariantDetail", "Consequence")},
        {"predictors", QT_TRANSLATE_NOOP("gentolk::VariantDetail", "Predictors")},
        {"frequency", QT_TRANSLATE_NOOP("gentolk::VariantDetail", "Frequency")},
        {"inheritance", QT_TRANSLATE_NOOP("gentolk::VariantDetail", "Inheritance")},
        {"partner", QT_TRANSLATE_NOOP("gentolk::VariantDetail", "The pair's weaker allele")},
        {"quality", QT_TRANSLATE_NOOP("gentolk::VariantDetail", "Quality")},
        {"phenotype", QT_TRANSLATE_NOOP("gentolk::VariantDetail", "Phenotype")}};
    const auto name = names.find(part);
    return name == names.end() ? text(part) : VariantDetail::tr(name->second);
}

// "+4,5", "−3,0", "0,0"
QString pointsText(double points)
{
    const QString size = decimalText(std::abs(points), 1);
    const bool isNone = size == decimalText(0.0, 1);
    return (isNone ? QString() : points > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + size;
}

QString termName(const std::string& id)
{
    return phenotypeLabel(text(id), codeOf(spokenLanguage()));
}

QString disorderLine(const std::vector<RankedDisorder>& disorders, std::size_t at)
{
    const QString name = text(disorders[at].disorder);
    return at == 0 ? VariantDetail::tr("fits %1 best").arg(name)
                   : VariantDetail::tr("%1: %2 points behind").arg(name, decimalText(disorders[0].score - disorders[at].score, 1));
}

QString matchLine(const TermMatch& match)
{
    const QString own = termName(match.patientTerm);
    if (match.diseaseTerm.empty())
        return VariantDetail::tr("%1: nothing like it in the disorder").arg(own);
    if (match.diseaseTerm == match.patientTerm)
        return VariantDetail::tr("%1: the disorder has it").arg(own);
    return VariantDetail::tr("%1: the disorder has %2").arg(own, termName(match.diseaseTerm));
}

QWidget* matchRow(QWidget* parent, const TermMatch& match)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(words(row, matchLine(match)), 1);
    layout->addWidget(new QLabel(pointsText(match.points), row), 0, Qt::AlignTop);
    return row;
}

} // namespace

QWidget* phenotypeSection(const DetailSubject& subject)
{
    const CandidateVariant& candidate = *subject.row.candidate;
    if (!candidate.gene || subject.theCase.phenotype.empty())
        return nullptr;
    const GenePhenotype fit = phenotypeOfGene(candidate.gene->symbol, subject.theCase.phenotype, subject.variants.knowledge.phenotype());
    const QString score = candidate.phenotypeScore ? VariantDetail::tr("%1 of 1: the panel's best gene has 1").arg(decimalText(candidate.phenotypeScore, 2)) : QString();
    QVBoxLayout* body = nullptr;
    QWidget* widget = section(subject.parent, VariantDetail::tr("Phenotype"), score, body);
    if (fit.disorders.empty())
        body->addWidget(words(widget, VariantDetail::tr("Cannot be compared: no term of the patient can be used, or the gene has no described phenotype."), "second"));
    for (std::size_t i = 0; i < std::min(fit.disorders.size(), mostDisorders); ++i)
        body->addWidget(words(widget, disorderLine(fit.disorders, i), i == 0 ? nullptr : "second"));
    if (fit.disorders.size() > mostDisorders)
        body->addWidget(words(widget, VariantDetail::tr("and %n more disorder(s)", nullptr, int(fit.disorders.size() - mostDisorders)), "hint"));
    for (const TermMatch& match : fit.matched)
        body->addWidget(matchRow(widget, match));
    return widget;
}

QWidget* rankSection(const DetailSubject& subject)
{
    const CandidateVariant& candidate = *subject.row.candidate;
    if (candidate.scoreParts.empty())
        return nullptr;
    QVBoxLayout* body = nullptr;
    QWidget* widget = section(subject.parent, VariantDetail::tr("Place in the list"),
                              VariantDetail::tr("%1 points: one more is 2.7 times as likely").arg(decimalText(candidate.score, 1)), body);
    for (const auto& [part, points] : candidate.scoreParts)
        if (part != "partner" || points != 0) // only a pair has one
            body->addWidget(pairLine(widget, partName(part), pointsText(points)));
    return widget;
}

} // namespace gentolk
