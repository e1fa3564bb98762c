#pragma once
#include <QColor>
#include <QRectF>
#include <cstdint>
#include <vector>

class QPainter;

namespace gentolk {

// One storey of the funnel: from this height down, so many alleles are left.
struct FunnelStorey {
    double top = 0, bottom = 0;
    std::int64_t count = 0;
};

// The width of each storey grows with the logarithm of its count, so that 14 of five million can still be seen.
void drawFunnel(QPainter& painter, const QRectF& area, const std::vector<FunnelStorey>& storeys, const QColor& fill, const QColor& last, const QColor& line);
double funnelWidth(std::int64_t count, std::int64_t most); // 0..1

} // namespace gentolk
