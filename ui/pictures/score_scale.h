#pragma once
#include <QColor>
#include <QRectF>
#include <optional>
#include <vector>

class QPainter;

namespace gentolk
{

// A score's whole scale as coloured bands between its thresholds, and a black needle at the value. A missing value is dotted.
struct ScoreScale {
    struct Band {
        double from = 0, to = 1;
        QColor colour;
    };
    std::optional<double> value;
    std::vector<Band> bands; // on 0..1
    QColor needle, missing;
};

void drawScoreScale(QPainter& painter, const QRectF& area, const ScoreScale& scale);

} // namespace gentolk
