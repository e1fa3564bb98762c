#include "ui/models/variant_cells.h"
#include "core/base/text.h"
#include "ui/models/model_words.h"
#include "ui/models/variant_table_model.h"
#include "ui/words/acmg_words.h"
#include "ui/words/change_words.h"
#include "ui/words/fact_words.h"
#include "ui/words/filter_words.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QStringList>

namespace gentolk
{

namespace
{

using Model = VariantTableModel;

QString place(const Variant& variant)
{
    return QStringLiteral("%1:%2").arg(text(variant.contig)).arg(variant.position);
}

QString change(const Variant& variant)
{
    return QStringLiteral("%1>%2").arg(text(variant.reference), text(variant.alternate));
}

CellText geneCell(const CandidateVariant& candidate)
{
    const bool hasDisorder = candidate.gene && !candidate.gene->disorders.empty();
    return {geneSymbol(candidate), hasDisorder ? text(candidate.gene->disorders.front().name) : QString()};
}

CellText hgvsCell(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    if (candidate.event && (!transcript || transcript->hgvsC.empty()))
        return {eventText(candidate), place(candidate.variant)};
    if (!transcript || transcript->hgvsC.empty())
        return {place(candidate.variant), change(candidate.variant)};
    return {text(transcript->hgvsC), transcript->hgvsP.empty() ? QStringLiteral("p.?") : hgvsProtein(transcript->hgvsP)};
}

QString exonOrIntron(const TranscriptConsequence& transcript)
{
    const auto told = [](const QString& pattern, const std::string& fraction) {
        const QStringList parts = text(fraction).split(QLatin1Char('/'));
        return parts.size() == 2 ? pattern.arg(parts[0], parts[1]) : QString();
    };
    if (!transcript.exon.empty())
        return told(ModelWords::tr("exon %1 of %2"), transcript.exon);
    return transcript.intron.empty() ? QString() : told(ModelWords::tr("intron %1 of %2"), transcript.intron);
}

CellText consequenceCell(const CandidateVariant& candidate)
{
    const TranscriptConsequence* transcript = candidate.transcript();
    if (!transcript || transcript->consequences.empty())
        return {missingText(), {}};
    QString name = wordOfConsequence(transcript->consequences.front());
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return {name, exonOrIntron(*transcript)};
}

CellText inheritanceCell(const VariantRow& row)
{
    if (row.removed)
        return {ModelWords::tr("Removed by one step"), nearMissText(*row.removed)};
    const SegregationLabel* best = row.candidate->segregation.best();
    if (!best)
        return {ModelWords::tr("No inheritance fits"), row.broughtBack ? ModelWords::tr("brought back") : QString()};
    return {word(best->mode), row.broughtBack ? ModelWords::tr("brought back") : inheritanceReason(*row.candidate)};
}

CellText frequencyCell(const CandidateVariant& candidate)
{
    if (!candidate.frequency || !candidate.frequency->alleleFrequency)
        return {missingText(), {}};
    const double frequency = *candidate.frequency->alleleFrequency;
    if (frequency <= 0)
        return {ModelWords::tr("Not seen"), text(candidate.frequency->source)};
    return {frequencyRatio(frequency), frequencyPercent(frequency)};
}

CellText clinVarCell(const CandidateVariant& candidate)
{
    if (!candidate.clinvar)
        return {ModelWords::tr("– not in ClinVar"), {}};
    const QString stars = candidate.clinvar->stars ? ModelWords::tr("%n star(s)", nullptr, *candidate.clinvar->stars) : QString();
    return {word(candidate.clinvar->significance), stars};
}

CellText scoreCell(const PredictorScores& scores)
{
    return {decimalText(scores.revel, 3), decimalText(scores.spliceAi, 2)};
}

CellText classCell(const VariantRow& row)
{
    return {row.classification ? classNumber(*row.classification) : missingText(), {}};
}

QString spokenClass(const VariantRow& row)
{
    if (!row.classification)
        return ModelWords::tr("No class");
    return (row.decided ? ModelWords::tr("Class %1, %2, decided") : ModelWords::tr("Class %1, %2, proposed"))
        .arg(classNumber(*row.classification), word(*row.classification));
}

QString spokenScores(const PredictorScores& scores)
{
    const auto told = [](const std::optional<double>& value, int decimals) {
        return value ? decimalText(value, decimals) : ModelWords::tr("not known");
    };
    return ModelWords::tr("REVEL %1, SpliceAI %2").arg(told(scores.revel, 3), told(scores.spliceAi, 2));
}

QString spokenInheritance(const VariantRow& row)
{
    const CellText cell = inheritanceCell(row);
    const SegregationLabel* best = row.candidate->segregation.best();
    if (row.removed || !best)
        return cell.second.isEmpty() ? cell.first : ModelWords::tr("%1: %2").arg(cell.first, cell.second);
    return ModelWords::tr("%1, %2: %3").arg(cell.first, word(best->certainty), cell.second);
}

QString spokenFrequency(const CandidateVariant& candidate)
{
    if (!candidate.frequency || !candidate.frequency->alleleFrequency)
        return ModelWords::tr("Frequency not known");
    const CellText cell = frequencyCell(candidate);
    return ModelWords::tr("Frequency %1, %2").arg(cell.first, cell.second);
}

} // namespace

QString geneSymbol(const CandidateVariant& candidate)
{
    if (candidate.gene)
        return text(candidate.gene->symbol);
    const TranscriptConsequence* transcript = candidate.transcript();
    return transcript && !transcript->geneSymbol.empty() ? text(transcript->geneSymbol) : missingText();
}

QString hgvsProtein(const std::string& hgvsP)
{
    const QString name = text(hgvsP);
    if (!name.startsWith(QLatin1String("p.")) || name.startsWith(QLatin1String("p.(")) || name == QLatin1String("p.?"))
        return name;
    return QStringLiteral("p.(%1)").arg(name.mid(2));
}

QString inheritanceReason(const CandidateVariant& candidate)
{
    const SegregationLabel* best = candidate.segregation.best();
    if (!best)
        return {};
    QStringList parts{word(best->certainty)};
    for (const Qualifier qualifier : best->qualifiers)
        parts << word(qualifier);
    if (best->qualifiers.empty() && candidate.segregation.origin != AlleleOrigin::Unknown && best->mode != InheritanceLabel::DeNovo)
        parts << word(candidate.segregation.origin);
    return parts.join(QStringLiteral(" · "));
}

QString nearMissText(const Judgement& judgement)
{
    return ModelWords::tr("%1: %2 against %3").arg(wordOfStep(judgement.step), valueOf(judgement), thresholdOf(judgement));
}

QString genotypeWords(const QString& person, const GenotypeSign& sign)
{
    if (!sign.inData)
        return ModelWords::tr("%1: not in the data").arg(person);
    const QString zygosity = word(sign.zygosity);
    if (!sign.balance)
        return ModelWords::tr("%1: %2, allele balance not known").arg(person, zygosity);
    return ModelWords::tr("%1: %2, %3 of the reads").arg(person, zygosity, percentText(*sign.balance));
}

CellText cellText(const VariantRow& row, int column)
{
    if (!row.candidate)
        return {};
    switch (column) {
    case Model::Number:
        return {row.number > 0 ? QString::number(row.number) : missingText(), {}};
    case Model::Child:
        return {word(row.child.zygosity), {}};
    case Model::Mother:
        return {row.mother.inData ? word(row.mother.zygosity) : missingText(), {}};
    case Model::Father:
        return {row.father.inData ? word(row.father.zygosity) : missingText(), {}};
    case Model::Gene:
        return geneCell(*row.candidate);
    case Model::Hgvs:
        return hgvsCell(*row.candidate);
    case Model::Consequence:
        return consequenceCell(*row.candidate);
    case Model::Inheritance:
        return inheritanceCell(row);
    case Model::Frequency:
        return frequencyCell(*row.candidate);
    case Model::ClinVar:
        return clinVarCell(*row.candidate);
    case Model::Predictors:
        return scoreCell(row.candidate->scores);
    case Model::Phenotype:
        return {decimalText(row.candidate->phenotypeScore, 2), {}};
    case Model::Class:
        return classCell(row);
    default:
        return {};
    }
}

QString spoken(const VariantRow& row, int column)
{
    if (!row.candidate)
        return {};
    switch (column) {
    case Model::Child:
        return genotypeWords(headerText(column), row.child);
    case Model::Mother:
        return genotypeWords(headerText(column), row.mother);
    case Model::Father:
        return genotypeWords(headerText(column), row.father);
    case Model::Predictors:
        return spokenScores(row.candidate->scores);
    case Model::Class:
        return spokenClass(row);
    case Model::Inheritance:
        return spokenInheritance(row);
    case Model::Frequency:
        return spokenFrequency(*row.candidate);
    default:
        break;
    }
    const CellText cell = cellText(row, column);
    QString told = cell.second.isEmpty() ? cell.first : ModelWords::tr("%1, %2").arg(cell.first, cell.second);
    if (column == Model::Gene && !row.artefact.isEmpty())
        told = ModelWords::tr("%1, %2").arg(told, ModelWords::tr("artefact of this laboratory: %1").arg(row.artefact));
    return column == Model::Phenotype ? ModelWords::tr("Phenotype score %1").arg(told) : told;
}

QString toolTip(const VariantRow& row, int column)
{
    if (!row.candidate)
        return {};
    if (column == Model::Inheritance && row.candidate->segregation.best() && !row.removed)
        return spoken(row, column) + QLatin1Char('\n') + text(row.candidate->segregation.best()->reason.text());
    if (column == Model::Gene && row.candidate->gene && !row.candidate->gene->shortReadTrap.empty())
        return spoken(row, column) + QLatin1Char('\n') + text(row.candidate->gene->shortReadTrap);
    return spoken(row, column);
}

QVariant sortKey(const VariantRow& row, int column)
{
    if (!row.candidate)
        return {};
    const CandidateVariant& candidate = *row.candidate;
    switch (column) {
    case Model::Number:
        return row.number;
    case Model::Child:
        return int(row.child.zygosity);
    case Model::Mother:
        return int(row.mother.zygosity);
    case Model::Father:
        return int(row.father.zygosity);
    case Model::Consequence:
        return candidate.transcript() ? severity(*candidate.transcript()) : 100;
    case Model::Frequency:
        return candidate.frequency ? candidate.frequency->alleleFrequency.value_or(-1) : -1.0;
    case Model::ClinVar:
        return candidate.clinvar ? int(candidate.clinvar->significance) : -1;
    case Model::Predictors:
        return candidate.scores.revel.value_or(-1);
    case Model::Phenotype:
        return candidate.phenotypeScore.value_or(-1);
    case Model::Class:
        return row.classification ? int(*row.classification) : 0;
    default:
        return cellText(row, column).first;
    }
}

QString searchText(const VariantRow& row)
{
    if (!row.candidate)
        return {};
    QStringList words;
    for (const int column : {Model::Gene, Model::Hgvs, Model::Consequence, Model::Inheritance, Model::ClinVar}) {
        const CellText cell = cellText(row, column);
        words << cell.first << cell.second;
    }
    return (words << place(row.candidate->variant)).join(QLatin1Char('\n'));
}

} // namespace gentolk
