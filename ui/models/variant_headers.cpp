#include "ui/models/model_words.h"
#include "ui/models/variant_cells.h"
#include "ui/models/variant_table_model.h"

namespace gentolk
{

using Model = VariantTableModel;

QString headerText(int column)
{
    switch (column) {
    case Model::Number:
        return ModelWords::tr("No.");
    case Model::Child:
        return ModelWords::tr("Child");
    case Model::Mother:
        return ModelWords::tr("Mo.", "mother, as a narrow heading");
    case Model::Father:
        return ModelWords::tr("Fa.", "father, as a narrow heading");
    case Model::Gene:
        return ModelWords::tr("Gene");
    case Model::Hgvs:
        return QStringLiteral("HGVS");
    case Model::Consequence:
        return ModelWords::tr("Consequence");
    case Model::Inheritance:
        return ModelWords::tr("Inheritance");
    case Model::Frequency:
        return ModelWords::tr("Frequency");
    case Model::ClinVar:
        return QStringLiteral("ClinVar");
    case Model::Predictors:
        return QStringLiteral("REVEL / Splice");
    case Model::Phenotype:
        return ModelWords::tr("Pheno.", "phenotype score, as a narrow heading");
    case Model::Class:
        return ModelWords::tr("Cl.", "class, as a narrow heading");
    default:
        return {};
    }
}

QString headerHint(int column)
{
    switch (column) {
    case Model::Number:
        return ModelWords::tr("Rank in the list");
    case Model::Child:
        return ModelWords::tr("Genotype and allele balance of the proband");
    case Model::Mother:
        return ModelWords::tr("Genotype and allele balance of the mother");
    case Model::Father:
        return ModelWords::tr("Genotype and allele balance of the father");
    case Model::Predictors:
        return ModelWords::tr("Computed scores against their calibrated thresholds");
    case Model::Phenotype:
        return ModelWords::tr("How well the gene's disorders fit the phenotype: orders, never removes");
    case Model::Class:
        return ModelWords::tr("Class: solid when decided, dashed when proposed");
    default:
        return headerText(column);
    }
}

QString dividerText(std::int64_t total, int shown)
{
    return ModelWords::tr("%n variant(s) removed by one step alone – the %1 best are shown", nullptr, int(total)).arg(shown);
}

} // namespace gentolk
