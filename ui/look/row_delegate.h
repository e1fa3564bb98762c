#pragma once
#include <QStyledItemDelegate>

namespace gentolk {

// A row of plain words as the other tables have it: the chosen row tinted with an accent at its left, a hairline beneath, words 12
// pixels in, below the header's, wrapped where they are long and the table wraps, else cut with an ellipsis; side, font and colour
// as the model has them. No native focus frame.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override; // as high as the column's width asks
};

} // namespace gentolk
