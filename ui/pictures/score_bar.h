#pragma once
#include <QColor>
#include <QRectF>
#include <optional>
#include <span>

class QPainter;

namespace gentolk
{

// A score on its scale 0..full, with a tick at every threshold. A missing score is a dotted line, never an empty bar.
struct ScoreBar {
    std::optional<double> value;
    double full = 1.0;
    std::span<const double> thresholds;
    QColor ground, filled, tick, missing;
};

void drawScoreBar(QPainter& painter, const QRectF& bar, const ScoreBar& score);

} // namespace gentolk
