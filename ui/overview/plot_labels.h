#pragma once
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <vector>

namespace gentolk
{

// A figure's axis: values least..most from `from` to `to` in pixels; a value beyond is held at the edge.
struct PlotScale {
    double least = 0, most = 1, from = 0, to = 1;
    double at(double value) const;
};

// Where each point's label stands: as near as may be, within the frame, over no other label, point or obstacle. An empty rectangle: no room.
std::vector<QRectF> placeLabels(const std::vector<QPointF>& points, const std::vector<QSizeF>& sizes, const QRectF& frame,
                                std::vector<QRectF> obstacles, double pointRadius);

} // namespace gentolk
