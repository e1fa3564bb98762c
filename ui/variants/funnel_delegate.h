#pragma once
#include <QStyledItemDelegate>

namespace gentolk
{

// Paints a storey of the cascade: the funnel at the left, at the right the step's name, what is left, what it took, and in
// amber what it kept though unknown or rescued. In a rail only the funnel with its count is drawn.
class FunnelDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setRail(bool rail) { m_rail = rail; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;

signals:
    void editWanted(const QModelIndex& index);

private:
    void paintWords(QPainter& painter, const QRectF& area, const QModelIndex& index) const;
    bool m_rail = false;
};

} // namespace gentolk
