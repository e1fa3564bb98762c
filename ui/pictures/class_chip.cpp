#include "ui/pictures/class_chip.h"
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace gentolk
{

namespace
{

QPainterPath starPath(const QPointF& middle, double radius)
{
    QPolygonF corners;
    for (int i = 0; i < 10; ++i) {
        const double r = i % 2 == 0 ? radius : radius * 0.42;
        const double angle = std::numbers::pi * (i / 5.0 - 0.5);
        corners << middle + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

} // namespace

QString classSign(const std::optional<AcmgClass>& classification)
{
    if (!classification)
        return QStringLiteral("–");
    return *classification == AcmgClass::RiskAllele ? QStringLiteral("R") : QString::number(int(*classification));
}

void drawClassChip(QPainter& painter, const QRectF& chip, const ClassChip& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool has = look.classification.has_value();
    QPen border(has ? look.text : look.none, 1);
    if (has && !look.decided)
        border.setDashPattern({3, 2});
    painter.setPen(border);
    painter.setBrush(has ? QBrush(look.ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(has ? look.text : look.none);
    painter.drawText(chip, Qt::AlignCenter, classSign(look.classification));
    painter.restore();
}

double drawStars(QPainter& painter, const QPointF& leftMiddle, int filled, int of, double size, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 0.9));
    for (int i = 0; i < of; ++i) {
        painter.setBrush(i < filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawPath(starPath(leftMiddle + QPointF(size * (i + 0.5), 0), size * 0.5));
    }
    painter.restore();
    return size * of;
}

} // namespace gentolk
