#pragma once
#include <QStyledItemDelegate>

namespace gentolk {

// Two lines a cell; the priority as a chip.
class CaseListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintChip(QPainter* painter, const QRect& cell, const QModelIndex& index) const;
    void paintLines(QPainter* painter, const QRect& cell, const QModelIndex& index) const;
};

} // namespace gentolk
