#pragma once
#include "core/genetics/acmg.h"
#include <QColor>
#include <QRectF>
#include <array>

class QPainter;

namespace gentolk
{

// The scale of points (rule A-60) from -8 to 14 as five bands, and a needle at the sum.
struct PointsGauge {
    double points = 0;
    std::array<QColor, 5> text; // class 1..5
    std::array<QColor, 5> ground;
    QColor needle, hint;
};

void drawPointsGauge(QPainter& painter, const QRectF& area, const PointsGauge& gauge);
double gaugePosition(double points); // 0..1 along the scale; clamped

} // namespace gentolk
