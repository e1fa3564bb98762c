#include "ui/variants/funnel_delegate.h"
#include "ui/look/icon.h"
#include "ui/models/funnel_model.h"
#include "ui/models/funnel_words.h"
#include "ui/pictures/funnel_picture.h"
#include "ui/words/numbers.h"
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace gentolk
{

namespace
{

constexpr int funnelWidthPixels = 68, railFunnelWidth = 56, storeyHeight = 82;

const FunnelModel* modelOf(const QModelIndex& index)
{
    return qobject_cast<const FunnelModel*>(index.model());
}

QRectF wordsArea(const QRectF& cell)
{
    return cell.adjusted(funnelWidthPixels + 10, 8, -8, -4);
}

QRectF checkBox(const QRectF& cell)
{
    return {wordsArea(cell).left(), wordsArea(cell).top() + 1, 15, 15};
}

QRectF pencil(const QRectF& cell)
{
    return {wordsArea(cell).right() - 18, wordsArea(cell).top(), 18, 18};
}

// Each row draws its own storey, as wide as what is left; the one above gives the upper rim.
void paintFunnel(QPainter& painter, const QRectF& area, const QModelIndex& index)
{
    const FunnelModel& model = *modelOf(index);
    const std::int64_t most = model.countUpTo(0);
    const double upper = area.width() / 2 * funnelWidth(model.countUpTo(std::max(0, index.row() - 1)), most);
    const double lower = area.width() / 2 * funnelWidth(model.countUpTo(index.row()), most);
    const bool last = index.row() + 1 == model.rowCount();
    drawFunnelStorey(painter, {area, upper, lower, index.row() > 0}, colour(last ? Role::AccentSoft : Role::AccentTint),
                     colour(Role::Accent));
}

void paintCheck(QPainter& painter, const QRectF& box, bool on)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(on ? Role::Accent : Role::BorderStrong), 1.2));
    painter.setBrush(colour(on ? Role::Accent : Role::Surface));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (on)
        painter.drawPixmap(box.topLeft() + QPointF(1.5, 1.5),
                           iconPixmap(QStringLiteral("check"), Role::OnAccent, 12, painter.device()->devicePixelRatioF()));
}

void drawLine(QPainter& painter, const QRectF& line, const QString& words, Role role, const QFont& font, Qt::Alignment side = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour(role));
    painter.drawText(line, int(side | Qt::AlignVCenter), QFontMetricsF(font).elidedText(words, Qt::ElideRight, line.width() + 1));
}

} // namespace

void FunnelDelegate::paintWords(QPainter& painter, const QRectF& cell, const QModelIndex& index) const
{
    const FunnelModel& model = *modelOf(index);
    const FunnelModel::Storey& storey = model.storeyAt(index.row());
    const QRectF area = wordsArea(cell);
    const bool switchable = model.maySwitch(index.row());
    if (switchable)
        paintCheck(painter, checkBox(cell), storey.enabled);
    if (model.mayEdit(index.row()))
        painter.drawPixmap(pencil(cell).topLeft() + QPointF(2, 2),
                           iconPixmap(QStringLiteral("pencil"), Role::Text2, 14, painter.device()->devicePixelRatioF()));
    const QRectF name(area.left() + (switchable ? 22 : 0), area.top(), area.width() - (switchable ? 44 : 0), 17);
    drawLine(painter, name, index.data().toString(), storey.enabled ? Role::Text : Role::Text3, textFont(TextSize::Small, QFont::DemiBold));
    const QRectF counts(area.left(), area.top() + 18, area.width(), 19);
    if (storey.enabled && storey.counts) {
        drawLine(painter, counts, countText(storey.counts->kept), Role::Text, textFont(TextSize::Section, QFont::DemiBold));
        drawLine(painter, counts, removedWords(*storey.counts), Role::Text2, textFont(TextSize::Small), Qt::AlignRight);
    } else if (!storey.enabled) {
        drawLine(painter, counts, tr("switched off"), Role::Text3, textFont(TextSize::Small));
    }
    const bool noCounts = storey.enabled && !storey.counts;
    drawLine(
        painter,
        area.adjusted(0, noCounts ? 18 : 37, 0, 0).intersected(QRectF(area.left(), area.top() + (noCounts ? 18 : 37), area.width(), 16)),
        index.data(FunnelModel::DetailRole).toString(), Role::Text2, textFont(TextSize::Small));
    drawLine(painter, {area.left(), area.top() + 53, area.width(), 16}, index.data(FunnelModel::KeptUnknownRole).toString(), Role::Warn,
             textFont(TextSize::Small));
}

void FunnelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!modelOf(index))
        return;
    painter->save();
    painter->setClipRect(option.rect);
    const QRectF cell(option.rect);
    const bool chosen = option.state & QStyle::State_HasFocus;
    painter->fillRect(option.rect, colour(option.state & QStyle::State_MouseOver ? Role::Hover : Role::Surface));
    paintFunnel(*painter, {cell.left() + 6, cell.top(), (m_rail ? railFunnelWidth : funnelWidthPixels) - 12.0, cell.height()}, index);
    if (m_rail) {
        const auto& counts = modelOf(index)->storeyAt(index.row()).counts; // none: the step is off, or only rescues
        drawLine(*painter, cell, counts ? countText(counts->kept) : QString(), Role::Text, textFont(TextSize::Small, QFont::DemiBold), Qt::AlignHCenter);
    } else {
        paintWords(*painter, cell, index);
        painter->fillRect(QRectF(cell.left() + funnelWidthPixels, cell.bottom() - 1, cell.width(), 1), colour(Role::Border));
    }
    if (chosen) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colour(Role::Focus), 2));
        painter->drawRoundedRect(cell.adjusted(1, 1, -1, -2), 4, 4);
    }
    painter->restore();
}

QSize FunnelDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (m_rail)
        return {railFunnelWidth, 60};
    const bool marked = !index.data(FunnelModel::KeptUnknownRole).toString().isEmpty();
    return {funnelWidthPixels + 120, marked ? storeyHeight : storeyHeight - 14};
}

bool FunnelDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (m_rail || event->type() != QEvent::MouseButtonRelease)
        return false;
    const QPointF at = static_cast<QMouseEvent*>(event)->position();
    if (pencil(option.rect).adjusted(-4, -4, 4, 4).contains(at) && modelOf(index)->mayEdit(index.row())) {
        emit editWanted(index);
        return true;
    }
    if (!checkBox(option.rect).adjusted(-4, -4, 4, 4).contains(at))
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace gentolk
