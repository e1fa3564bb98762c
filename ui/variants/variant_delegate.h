#pragma once
#include <QStyledItemDelegate>

namespace gentolk
{

struct VariantRow;

// Paints the cells of the Variants table: two lines, glyphs, bars, chips and brackets. Row height 44.
class VariantDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace gentolk
