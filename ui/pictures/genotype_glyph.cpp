#include "ui/pictures/genotype_glyph.h"
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace gentolk
{

namespace
{

QPainterPath outline(const QRectF& square, Sex sex)
{
    QPainterPath path;
    if (sex == Sex::Male)
        path.addRoundedRect(square, 1.5, 1.5);
    else if (sex == Sex::Female)
        path.addEllipse(square);
    else
        path.addPolygon(QPolygonF({{square.center().x(), square.top()},
                                   {square.right(), square.center().y()},
                                   {square.center().x(), square.bottom()},
                                   {square.left(), square.center().y()},
                                   {square.center().x(), square.top()}}));
    return path;
}

void fillRightHalf(QPainter& painter, const QPainterPath& shape, const QRectF& square, const QColor& colour)
{
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(QRectF(square.center().x(), square.top(), square.width() / 2, square.height()), colour);
    painter.restore();
}

void uprightBar(QPainter& painter, const QRectF& square, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    const qreal reach = square.height() * 0.2;
    painter.drawLine(square.center() - QPointF(0, reach), square.center() + QPointF(0, reach));
}

void levelBar(QPainter& painter, const QRectF& square, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::FlatCap));
    const qreal reach = square.width() * 0.18;
    painter.drawLine(square.center() - QPointF(reach, 0), square.center() + QPointF(reach, 0));
}

void drawCalled(QPainter& painter, const QRectF& square, const GenotypeSign& sign, const GlyphColours& colours)
{
    const QPainterPath shape = outline(square, sign.sex);
    const bool full = sign.zygosity == Zygosity::HomozygousAlternate || sign.zygosity == Zygosity::Hemizygous;
    painter.setBrush(full ? colours.line : colours.paper);
    painter.setPen(QPen(colours.line, 1.4));
    painter.drawPath(shape);
    if (sign.zygosity == Zygosity::Heterozygous)
        fillRightHalf(painter, shape, square, colours.line);
    if (sign.zygosity == Zygosity::Hemizygous)
        uprightBar(painter, square, colours.paper);
    if (sign.zygosity == Zygosity::HomozygousReference)
        uprightBar(painter, square, colours.line);
}

void drawNotCalled(QPainter& painter, const QRectF& square, const GenotypeSign& sign, const GlyphColours& colours)
{
    painter.setBrush(Qt::NoBrush);
    QPen dashed(colours.line, 1.2);
    dashed.setDashPattern({2, 2});
    painter.setPen(dashed);
    painter.drawPath(outline(square, sign.sex));
    levelBar(painter, square, colours.line);
}

} // namespace

void drawGenotypeGlyph(QPainter& painter, const QRectF& square, const GenotypeSign& sign, const GlyphColours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = square.adjusted(0.75, 0.75, -0.75, -0.75);
    if (!sign.inData)
        levelBar(painter, inner, colours.missing);
    else if (sign.zygosity == Zygosity::NotCalled)
        drawNotCalled(painter, inner, sign, colours);
    else
        drawCalled(painter, inner, sign, colours);
    painter.restore();
}

void drawAlleleBalance(QPainter& painter, const QRectF& bar, const GenotypeSign& sign, const GlyphColours& colours)
{
    if (!sign.inData)
        return;
    painter.save();
    if (!sign.balance) {
        QPen dots(colours.missing, 1.2);
        dots.setDashPattern({1, 2});
        painter.setPen(dots);
        painter.drawLine(QPointF(bar.left(), bar.center().y()), QPointF(bar.right(), bar.center().y()));
    } else {
        painter.fillRect(bar, colours.track);
        const qreal share = std::clamp(*sign.balance, 0.0, 1.0);
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), colours.balance);
        painter.setPen(QPen(colours.line, 1));
        const qreal middle = std::round(bar.center().x()) + 0.5;
        painter.drawLine(QPointF(middle, bar.top() - 1), QPointF(middle, bar.bottom() + 1));
    }
    painter.restore();
}

} // namespace gentolk
