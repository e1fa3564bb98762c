#include "ui/pictures/score_scale.h"
#include <QPainter>
#include <algorithm>

namespace gentolk
{

void drawScoreScale(QPainter& painter, const QRectF& area, const ScoreScale& scale)
{
    const double middle = area.center().y();
    if (!scale.value) {
        QPen dots(scale.missing, 1.2);
        dots.setDashPattern({1, 2});
        painter.setPen(dots);
        painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
        return;
    }
    for (const ScoreScale::Band& band : scale.bands)
        painter.fillRect(QRectF(area.left() + area.width() * band.from, middle - 4, area.width() * (band.to - band.from) - 1, 8),
                         band.colour);
    const double x = area.left() + area.width() * std::clamp(*scale.value, 0.0, 1.0);
    painter.fillRect(QRectF(x - 1, middle - 8, 2, 16), scale.needle);
    painter.fillRect(QRectF(x - 3.5, middle - 8, 7, 2), scale.needle);
}

} // namespace gentolk
