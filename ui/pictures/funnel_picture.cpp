#include "ui/pictures/funnel_picture.h"
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace gentolk
{

namespace
{

QPolygonF side(const FunnelStorey& storey, double sign)
{
    const double middle = storey.area.center().x();
    const double neck = storey.area.top() + std::min(24.0, storey.area.height() * 0.4);
    return {{middle + sign * storey.upper, storey.area.top()},
            {middle + sign * storey.lower, neck},
            {middle + sign * storey.lower, storey.area.bottom()}};
}

void drawDivide(QPainter& painter, const FunnelStorey& storey, const QColor& line)
{
    QPen dots(line, 1);
    dots.setDashPattern({1, 2});
    painter.setPen(dots);
    const double middle = storey.area.center().x(), y = storey.area.top() + 0.5;
    painter.drawLine(QPointF(middle - storey.upper, y), QPointF(middle + storey.upper, y));
}

} // namespace

double funnelWidth(std::int64_t count, std::int64_t most)
{
    if (count <= 0 || most <= 0)
        return 0.08;
    return 0.2 + 0.8 * std::log1p(double(count)) / std::log1p(double(std::max(count, most)));
}

void drawFunnelStorey(QPainter& painter, const FunnelStorey& storey, const QColor& fill, const QColor& line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF right = side(storey, 1);
    const QPolygonF left = side(storey, -1);
    painter.setPen(QPen(line, 1));
    painter.drawPolyline(left);
    painter.drawPolyline(right);
    std::reverse(right.begin(), right.end());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(left + right);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (storey.divided)
        drawDivide(painter, storey, line);
    painter.restore();
}

} // namespace gentolk
