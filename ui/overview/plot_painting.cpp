#include "ui/overview/plot_painting.h"
#include "ui/look/look.h"
#include <QFontMetricsF>
#include <cmath>

namespace gentolk
{

namespace
{

constexpr double pointRadius = 5;

QPolygonF diamondAround(const QPointF& place, double radius)
{
    return QPolygonF({place + QPointF(0, -radius), place + QPointF(radius, 0), place + QPointF(0, radius), place + QPointF(-radius, 0)});
}

} // namespace

void drawPlotFrame(QPainter& painter, const QRectF& frame)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colour(Role::BorderStrong), 1));
    painter.drawLine(frame.topLeft(), frame.bottomLeft());
    painter.drawLine(frame.bottomLeft(), frame.bottomRight());
    painter.restore();
}

void drawTickLeft(QPainter& painter, const QRectF& frame, double y, const QString& words)
{
    painter.setPen(QPen(colour(Role::BorderStrong), 1));
    painter.drawLine(QPointF(frame.left() - 3, y), QPointF(frame.left(), y));
    painter.setPen(colour(Role::Text2));
    painter.drawText(QRectF(0, y - 8, frame.left() - 6, 16), Qt::AlignRight | Qt::AlignVCenter, words);
}

void drawTickBelow(QPainter& painter, const QRectF& frame, double x, const QString& words)
{
    painter.setPen(QPen(colour(Role::BorderStrong), 1));
    painter.drawLine(QPointF(x, frame.bottom()), QPointF(x, frame.bottom() + 3));
    painter.setPen(colour(Role::Text2));
    painter.drawText(QRectF(x - 30, frame.bottom() + 4, 60, 16), Qt::AlignHCenter | Qt::AlignTop, words);
}

void drawAxisNames(QPainter& painter, const QRectF& frame, const QString& below, const QString& atLeft)
{
    painter.setPen(colour(Role::Text3));
    painter.drawText(QRectF(frame.left(), frame.bottom() + 21, frame.width(), 18), Qt::AlignRight | Qt::AlignTop, below);
    painter.drawText(QRectF(frame.left() + 6, frame.top() + 1, frame.width(), 18), Qt::AlignLeft | Qt::AlignTop, atLeft);
}

void drawPlotPoint(QPainter& painter, const QPointF& place, PointLook look, Sex shape)
{
    const QColor ink = colour(look == PointLook::Differs ? Role::Fail : look == PointLook::Fits ? Role::Accent : Role::Text2);
    QPen pen(ink, 1.6);
    if (look == PointLook::Unjudged)
        pen.setDashPattern({1.6, 1.4});
    painter.setPen(pen);
    painter.setBrush(look == PointLook::Fits ? ink : colour(Role::Surface));
    const QRectF box(place.x() - pointRadius, place.y() - pointRadius, 2 * pointRadius, 2 * pointRadius);
    if (shape == Sex::Male)
        painter.drawRect(box);
    else if (shape == Sex::Female)
        painter.drawEllipse(box);
    else
        painter.drawPolygon(diamondAround(place, pointRadius + 1));
    if (look != PointLook::Differs)
        return;
    painter.drawLine(place + QPointF(-2.5, -2.5), place + QPointF(2.5, 2.5));
    painter.drawLine(place + QPointF(-2.5, 2.5), place + QPointF(2.5, -2.5));
}

void drawLeader(QPainter& painter, const QPointF& point, const QRectF& label)
{
    if (label.isEmpty())
        return;
    const QPointF end(std::clamp(point.x(), label.left(), label.right()), std::clamp(point.y(), label.top(), label.bottom()));
    if (std::hypot(end.x() - point.x(), end.y() - point.y()) < pointRadius + 6)
        return;
    painter.setPen(QPen(colour(Role::BorderStrong), 1));
    painter.drawLine(point, end);
}

double drawLegendPoint(QPainter& painter, const QPointF& place, PointLook look, Sex shape, const QString& words)
{
    drawPlotPoint(painter, place + QPointF(6, 0), look, shape);
    painter.setPen(colour(Role::Text2));
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(words);
    painter.drawText(QRectF(place.x() + 16, place.y() - 9, width + 2, 18), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
    return place.x() + 16 + width + 16;
}

} // namespace gentolk
