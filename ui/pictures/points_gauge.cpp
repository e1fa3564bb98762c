#include "ui/pictures/points_gauge.h"
#include <QPainter>
#include <algorithm>

namespace gentolk
{

namespace
{

// Where each band begins and ends; between two whole sums stands the limit (rule A-60).
constexpr std::array<double, 6> limits{-8.5, -6.5, -0.5, 5.5, 9.5, 14.5};

void drawBand(QPainter& painter, const QRectF& bar, std::size_t i, const PointsGauge& gauge)
{
    const double from = bar.left() + bar.width() * gaugePosition(limits[i]), to = bar.left() + bar.width() * gaugePosition(limits[i + 1]);
    const QRectF band(from, bar.top(), to - from - 2, bar.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(gauge.ground[i]);
    painter.drawRoundedRect(band, 3, 3);
    painter.setPen(gauge.text[i]);
    painter.drawText(band, Qt::AlignCenter, QString::number(i + 1));
}

void drawScale(QPainter& painter, const QRectF& bar, const PointsGauge& gauge)
{
    painter.setPen(gauge.hint);
    for (const int mark : {-7, -1, 0, 6, 10}) {
        const double x = bar.left() + bar.width() * gaugePosition(mark);
        const QString text = mark < 0 ? QStringLiteral("−%1").arg(-mark) : QString::number(mark);
        painter.drawText(QRectF(x - 16, bar.bottom() + 5, 32, 16), Qt::AlignCenter, text);
    }
}

} // namespace

double gaugePosition(double points)
{
    return std::clamp((points - limits.front()) / (limits.back() - limits.front()), 0.0, 1.0);
}

void drawPointsGauge(QPainter& painter, const QRectF& area, const PointsGauge& gauge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(area.left(), area.top() + 12, area.width(), 22);
    for (std::size_t i = 0; i < 5; ++i)
        drawBand(painter, bar, i, gauge);
    drawScale(painter, bar, gauge);
    const double x = bar.left() + bar.width() * gaugePosition(gauge.points);
    painter.setPen(QPen(gauge.needle, 2));
    painter.drawLine(QPointF(x, bar.top() - 4), QPointF(x, bar.bottom() + 3));
    painter.setBrush(gauge.needle);
    painter.drawPolygon(QPolygonF({{x, bar.top() - 2}, {x - 5, bar.top() - 11}, {x + 5, bar.top() - 11}}));
    painter.restore();
}

} // namespace gentolk
