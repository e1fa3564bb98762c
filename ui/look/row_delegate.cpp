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
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, colour(selected ? Role::Selected : hovered ? Role::Hover : Role::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Role::Border));
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colour(Role::Accent));
    const QVariant font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>() : textFont(TextSize::Body));
    const QVariant told = index.data(Qt::ForegroundRole);
    const bool last = index.column() + 1 == index.model()->columnCount();
    painter->setPen(told.isValid() ? told.value<QBrush>().color() : colour(last ? Role::Text : Role::Text2));
    const QVariant side = index.data(Qt::TextAlignmentRole);
    const QRect room = option.rect.adjusted(besideWords, aboveWords, -besideWords, -aboveWords);
    const bool wraps = !table || table->wordWrap();
    const QString words = wraps ? index.data().toString() : painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, (side.isValid() ? side.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter)) | (wraps ? Qt::TextWordWrap : Qt::TextSingleLine), words);
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
