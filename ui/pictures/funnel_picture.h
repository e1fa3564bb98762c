#pragma once
#include <QColor>
#include <QRectF>
#include <cstdint>

class QPainter;

namespace gentolk
{

// One storey of the funnel: half widths at its upper rim and below, in pixels. A dotted line divides it from the storey above.
struct FunnelStorey {
    QRectF area;
    double upper = 0, lower = 0;
    bool divided = false;
};

void drawFunnelStorey(QPainter& painter, const FunnelStorey& storey, const QColor& fill, const QColor& line);

// The width, 0..1, grows with the logarithm of the count, so that 14 of five million can still be seen.
double funnelWidth(std::int64_t count, std::int64_t most);

} // namespace gentolk
