#pragma once
#include <QStyledItemDelegate>

namespace gentolk
{

// A criterion's card on the board: its name with strength, its state as an icon and a word, its reason or what it asks for.
class CriterionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace gentolk
