#include "ui/pictures/funnel_picture.h"
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

QPainterPath storeyShape(const QRectF& area, const FunnelStorey& storey, double upper, double lower)
{
    const double middle = area.center().x();
    const double neck = storey.top + std::min(24.0, (storey.bottom - storey.top) * 0.4);
    QPainterPath path(QPointF(middle - upper, storey.top));
    path.lineTo(middle - lower, neck);
    path.lineTo(middle - lower, storey.bottom);
    path.lineTo(middle + lower, storey.bottom);
    path.lineTo(middle + lower, neck);
    path.lineTo(middle + upper, storey.top);
    path.closeSubpath();
    return path;
}

void drawDivide(QPainter& painter, const QRectF& area, double y, double half, const QColor& line)
{
    QPen dots(line, 1);
    dots.setDashPattern({1, 2});
    painter.setPen(dots);
    painter.drawLine(QPointF(area.center().x() - half, y), QPointF(area.center().x() + half, y));
}

} // namespace

double funnelWidth(std::int64_t count, std::int64_t most)
{
    if (count <= 0 || most <= 0)
        return 0.08;
    return 0.2 + 0.8 * std::log1p(double(count)) / std::log1p(double(std::max(count, most)));
}

void drawFunnel(QPainter& painter, const QRectF& area, const std::vector<FunnelStorey>& storeys, const QColor& fill, const QColor& last, const QColor& line)
{
    if (storeys.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double upper = area.width() / 2 * funnelWidth(storeys.front().count, storeys.front().count);
    for (std::size_t i = 0; i < storeys.size(); ++i) {
        const double lower = area.width() / 2 * funnelWidth(storeys[i].count, storeys.front().count);
        painter.setPen(QPen(line, 1));
        painter.setBrush(i + 1 == storeys.size() ? last : fill);
        painter.drawPath(storeyShape(area, storeys[i], upper, lower));
        if (i > 0)
            drawDivide(painter, area, storeys[i].top, upper, line);
        upper = lower;
    }
    painter.restore();
}

} // namespace gentolk
