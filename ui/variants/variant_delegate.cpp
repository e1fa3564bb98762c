#include "ui/variants/variant_delegate.h"
#include "ui/look/look.h"
#include "ui/models/variant_table_model.h"
#include "ui/variants/cell_painter.h"
#include <QFontMetrics>
#include <QPainter>

namespace gentolk
{

namespace
{

using Model = VariantTableModel;

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const VariantRow& row)
{
    const QRect r = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const Role ground = selected                                    ? Role::Selected
                        : row.kind == VariantRow::Kind::Divider     ? Role::Sunken
                        : hovered                                   ? Role::Hover
                        : row.kind == VariantRow::Kind::JustOutside ? Role::Raised
                                                                    : Role::Surface;
    painter.fillRect(r, colour(ground));
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), colour(Role::Border));
    if (selected && index.column() == Model::Number)
        painter.fillRect(QRect(r.left(), r.top(), 3, r.height()), colour(Role::Accent));
    if (selected && option.widget && option.widget->hasFocus()) {
        painter.fillRect(QRect(r.left(), r.top(), r.width(), 2), colour(Role::Focus));
        painter.fillRect(QRect(r.left(), r.bottom() - 1, r.width(), 2), colour(Role::Focus));
    }
}

void paintCell(const CellPainter& cell, const VariantRow& row, int column)
{
    switch (column) {
    case Model::Number:
        return cell.number(row);
    case Model::Child:
        return cell.genotype(row.child);
    case Model::Mother:
        return cell.genotype(row.mother);
    case Model::Father:
        return cell.genotype(row.father);
    case Model::Gene:
        return cell.gene(row);
    case Model::Inheritance:
        return cell.inheritance(row);
    case Model::Frequency:
        return cell.frequency(row);
    case Model::ClinVar:
        return cell.clinVar(row);
    case Model::Predictors:
        return cell.predictors(row);
    case Model::Phenotype:
        return cell.phenotype(row);
    case Model::Class:
        return cell.classification(row);
    default:
        return cell.twoLines(row, column);
    }
}

} // namespace

void VariantDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* row = index.data(Model::RowRole).value<const VariantRow*>();
    if (!row)
        return;
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index, *row);
    const CellPainter cell(*painter, option.rect);
    if (row->kind == VariantRow::Kind::Divider)
        cell.divider(index.data().toString());
    else
        paintCell(cell, *row, index.column());
    painter->restore();
}

QSize VariantDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics first(textFont(TextSize::Body, QFont::DemiBold)), second(textFont(TextSize::Small));
    const int width =
        std::max(first.horizontalAdvance(index.data().toString()), second.horizontalAdvance(index.data(Model::SecondLineRole).toString()));
    const int badge = index.column() == Model::Gene || index.column() == Model::Inheritance ? 20 : 0;
    return {width + badge + 16, grid::twoLineRow};
}

} // namespace gentolk
