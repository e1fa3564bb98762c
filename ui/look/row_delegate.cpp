#include "ui/look/row_delegate.h"
#include "ui/look/look.h"
#include <QPainter>
#include <QTableView>

namespace gentolk {
namespace {

constexpr int besideWords = 12, aboveWords = 5;

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, colour(selected ? Role::Selected : hovered ? Role::Hover : Role::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Role::Border));
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colour(Role::Accent));
    painter->setFont(textFont(TextSize::Body));
    const QVariant told = index.data(Qt::ForegroundRole);
    const bool last = index.column() + 1 == index.model()->columnCount();
    painter->setPen(told.isValid() ? told.value<QBrush>().color() : colour(last ? Role::Text : Role::Text2));
    painter->drawText(option.rect.adjusted(besideWords, aboveWords, -besideWords, -aboveWords), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                      index.data().toString());
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width = table ? table->columnWidth(index.column()) - 2 * besideWords : 4000;
    const QRect words = QFontMetrics(textFont(TextSize::Body)).boundingRect(0, 0, qMax(width, 40), 4000, Qt::TextWordWrap, index.data().toString());
    return {words.width() + 2 * besideWords, qMax(int(grid::oneLineRow), words.height() + 2 * aboveWords)};
}

} // namespace gentolk
