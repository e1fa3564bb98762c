#include "ui/worklist/case_list_delegate.h"
#include "ui/look/look.h"
#include "ui/worklist/case_list_model.h"
#include <QPainter>

namespace gentolk {
namespace {

constexpr int margin = 12;

QString chipText(const QModelIndex& index)
{
    const QString clock = index.data(CaseListModel::SecondLine).toString();
    const QString word = index.data().toString();
    return clock.isEmpty() ? word : word + QStringLiteral(" \u00B7 ") + clock;
}

std::pair<Role, Role> chipRoles(const QString& chip)
{
    if (chip == QLatin1String("ok"))
        return {Role::Ok, Role::OkGround};
    if (chip == QLatin1String("warn"))
        return {Role::Warn, Role::WarnGround};
    return chip == QLatin1String("fail") ? std::pair(Role::Fail, Role::FailGround) : std::pair(Role::Text2, Role::Sunken);
}

} // namespace

void CaseListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, colour(selected ? Role::Selected : hovered ? Role::Hover : Role::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Role::Border));
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), colour(Role::Accent));
    const QRect cell = option.rect.adjusted(margin, 4, -margin / 2, -5);
    if (index.data(CaseListModel::Chip).toString().isEmpty())
        paintLines(painter, cell, index);
    else
        paintChip(painter, cell, index);
    painter->restore();
}

void CaseListDelegate::paintChip(QPainter* painter, const QRect& cell, const QModelIndex& index) const
{
    const auto [ink, ground] = chipRoles(index.data(CaseListModel::Chip).toString());
    painter->setFont(textFont(TextSize::Small, QFont::Medium));
    const int wanted = painter->fontMetrics().horizontalAdvance(chipText(index)) + 16;
    const QRect chip(cell.left(), cell.center().y() - 10, qMin(wanted, cell.width()), 22);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(ground));
    painter->drawRoundedRect(chip, grid::radiusChip, grid::radiusChip);
    painter->setPen(colour(ink));
    painter->drawText(chip, Qt::AlignCenter, painter->fontMetrics().elidedText(chipText(index), Qt::ElideRight, chip.width() - 8));
}

void CaseListDelegate::paintLines(QPainter* painter, const QRect& cell, const QModelIndex& index) const
{
    const QString second = index.data(CaseListModel::SecondLine).toString();
    const bool strong = index.column() == CaseListModel::PatientName || index.column() == CaseListModel::Number;
    const QRect upper(cell.left(), cell.top(), cell.width(), second.isEmpty() ? cell.height() : cell.height() / 2);
    painter->setFont(textFont(TextSize::Body, strong ? QFont::DemiBold : QFont::Normal));
    painter->setPen(colour(Role::Text));
    painter->drawText(upper, Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(colour(Role::Text2));
    const QRect lower(cell.left(), cell.top() + cell.height() / 2, cell.width(), cell.height() / 2 + 1);
    painter->drawText(lower, Qt::AlignVCenter, painter->fontMetrics().elidedText(second, Qt::ElideRight, lower.width()));
}

QSize CaseListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetrics body(textFont(TextSize::Body, QFont::DemiBold)), small(textFont(TextSize::Small, QFont::Medium));
    const int chip = index.data(CaseListModel::Chip).toString().isEmpty() ? 0 : small.horizontalAdvance(chipText(index)) + 16;
    const int lines = qMax(body.horizontalAdvance(index.data().toString()),
                           small.horizontalAdvance(index.data(CaseListModel::SecondLine).toString()));
    return {qMax(chip, lines) + 2 * margin, grid::twoLineRow};
}

} // namespace gentolk
