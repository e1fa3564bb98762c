#include "ui/overview/plot_labels.h"
#include <algorithm>
#include <cmath>

namespace gentolk
{

namespace
{

constexpr double step = 6;

double labelDistance(const QPointF& point, const QRectF& label)
{
    const double x = std::max({label.left() - point.x(), 0.0, point.x() - label.right()});
    const double y = std::max({label.top() - point.y(), 0.0, point.y() - label.bottom()});
    return std::hypot(x, y) + (label.left() > point.x() ? 0 : 4); // to the right, where it can be
}

bool isFree(const QRectF& label, const std::vector<QRectF>& taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF& one) { return one.intersects(label); });
}

QRectF nearestFree(const QPointF& point, const QSizeF& size, const QRectF& frame, const std::vector<QRectF>& taken, double radius)
{
    QRectF best;
    double least = 1e9;
    const auto tryAt = [&](double x, double y) {
        const QRectF label(QPointF(x, y), size);
        const double distance = labelDistance(point, label);
        if (distance < least && frame.contains(label) && isFree(label, taken)) {
            best = label;
            least = distance;
        }
    };
    for (const double lift : {size.height() / 2, size.height() + radius, -radius}) {
        tryAt(point.x() + radius + 2, point.y() - lift);
        tryAt(point.x() - radius - 2 - size.width(), point.y() - lift);
    }
    for (double y = frame.top(); y + size.height() <= frame.bottom(); y += step)
        for (double x = frame.left(); x + size.width() <= frame.right(); x += step)
            tryAt(x, y);
    return best;
}

} // namespace

double PlotScale::at(double value) const
{
    const double share = most > least ? (std::clamp(value, least, most) - least) / (most - least) : 0;
    return from + share * (to - from);
}

std::vector<QRectF> placeLabels(const std::vector<QPointF>& points, const std::vector<QSizeF>& sizes, const QRectF& frame,
                                std::vector<QRectF> obstacles, double pointRadius)
{
    for (const QPointF& point : points)
        obstacles.emplace_back(point - QPointF(pointRadius, pointRadius), point + QPointF(pointRadius, pointRadius));
    std::vector<QRectF> labels;
    for (std::size_t i = 0; i < points.size(); ++i) {
        labels.push_back(nearestFree(points[i], sizes[i], frame, obstacles, pointRadius));
        if (!labels.back().isEmpty())
            obstacles.push_back(labels.back());
    }
    return labels;
}

} // namespace gentolk
