#include "ui/pictures/score_bar.h"
#include <QPainter>
#include <algorithm>

namespace gentolk
{

namespace
{

void drawMissing(QPainter& painter, const QRectF& bar, const QColor& colour)
{
    QPen dots(colour, 1.2);
    dots.setDashPattern({1, 2});
    painter.setPen(dots);
    painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
}

void drawTicks(QPainter& painter, const QRectF& bar, const ScoreBar& score)
{
    painter.setPen(QPen(score.tick, 1));
    for (const double threshold : score.thresholds) {
        const qreal x = std::round(bar.left() + bar.width() * threshold / score.full) + 0.5;
        painter.drawLine(QPointF(x, bar.top() - 2), QPointF(x, bar.bottom() + 2));
    }
}

} // namespace

void drawScoreBar(QPainter& painter, const QRectF& bar, const ScoreBar& score)
{
    painter.save();
    if (!score.value) {
        drawMissing(painter, bar, score.missing);
    } else {
        painter.fillRect(bar, score.ground);
        const double share = std::clamp(*score.value / score.full, 0.0, 1.0);
        painter.fillRect(QRectF(bar.left(), bar.top(), std::max(1.0, bar.width() * share), bar.height()), score.filled);
        drawTicks(painter, bar, score);
    }
    painter.restore();
}

} // namespace gentolk
