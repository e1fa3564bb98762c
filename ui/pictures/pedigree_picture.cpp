#include "ui/pictures/pedigree_picture.h"
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace gentolk
{

namespace
{

constexpr double lineWidth = 1.5, doubleGap = 2.5;

struct PedigreeBrush {
    QPainter& painter;
    const PedigreeColours& colours;
};

QPolygonF moved(const QPolygonF& points, double by)
{
    return points.translated(0, by);
}

void drawPedigreeLine(PedigreeBrush& brush, const PedigreeLine& line)
{
    brush.painter.setPen(QPen(brush.colours.line, lineWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    brush.painter.setBrush(Qt::NoBrush);
    if (!line.doubled) {
        brush.painter.drawPolyline(line.points);
        return;
    }
    brush.painter.drawPolyline(moved(line.points, -doubleGap));
    brush.painter.drawPolyline(moved(line.points, doubleGap));
}

bool isLoss(const Individual& person)
{
    return person.pregnancy == Pregnancy::Miscarriage || person.pregnancy == Pregnancy::Termination;
}

QPolygonF pedigreeTriangle(const QRectF& box)
{
    const double middle = box.center().x();
    return QPolygonF({{middle, box.top()}, {middle + box.width() * 0.4, box.top() + box.height() * 0.7}, {middle - box.width() * 0.4, box.top() + box.height() * 0.7}});
}

void drawOutline(PedigreeBrush& brush, const Individual& person, const QRectF& box)
{
    brush.painter.setPen(QPen(brush.colours.line, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    brush.painter.setBrush(person.affection == AffectionStatus::Affected ? brush.colours.line : brush.colours.paper);
    if (isLoss(person))
        brush.painter.drawPolygon(pedigreeTriangle(box));
    else if (person.sex == Sex::Male)
        brush.painter.drawRect(box);
    else if (person.sex == Sex::Female)
        brush.painter.drawEllipse(box);
    else
        brush.painter.drawPolygon(QPolygonF({{box.center().x(), box.top()}, {box.right(), box.center().y()}, {box.center().x(), box.bottom()}, {box.left(), box.center().y()}}));
}

void drawCarrierSign(PedigreeBrush& brush, const Individual& person, const QRectF& box)
{
    const QColor ink = person.affection == AffectionStatus::Affected ? brush.colours.paper : brush.colours.line;
    brush.painter.setPen(QPen(ink, 2));
    brush.painter.setBrush(ink);
    if (person.carrier == CarrierStatus::Silent)
        brush.painter.drawEllipse(box.center(), 4.5, 4.5);
    else if (person.carrier == CarrierStatus::Presymptomatic)
        brush.painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
}

// What stands in the symbol: P for a pregnancy, "?" where the affection is not known; beside a carrier's sign the "?" stands in the corner.
void drawInnerWords(PedigreeBrush& brush, const Individual& person, const QRectF& box)
{
    QString words = person.pregnancy == Pregnancy::Ongoing ? QStringLiteral("P") : QString();
    if (person.affection == AffectionStatus::Unknown && !isLoss(person))
        words += QLatin1Char('?');
    brush.painter.setPen(person.affection == AffectionStatus::Affected ? brush.colours.paper : brush.colours.text);
    const bool sign = person.carrier == CarrierStatus::Silent || person.carrier == CarrierStatus::Presymptomatic;
    brush.painter.drawText(sign ? QRectF(box.center().x() + 3, box.top() + 3, box.width() / 2 - 4, 14) : box, Qt::AlignCenter, words);
}

void drawSlash(PedigreeBrush& brush, const Individual& person, const QRectF& box)
{
    const bool dead = person.deceased == Answer::Yes || person.pregnancy == Pregnancy::Stillbirth || person.pregnancy == Pregnancy::Termination;
    if (!dead)
        return;
    brush.painter.setPen(QPen(brush.colours.line, 2, Qt::SolidLine, Qt::RoundCap));
    brush.painter.drawLine(box.bottomLeft() + QPointF(-6, isLoss(person) ? -4 : 6), box.topRight() + QPointF(6, -6));
}

QString linesUnder(const DrawnPerson& drawn, const Individual& person, const QString& name, const QPainter& painter)
{
    QStringList lines{drawn.number()};
    if (person.pregnancy == Pregnancy::Stillbirth)
        lines[0] += QStringLiteral(" · SB");
    const QFontMetricsF metrics(painter.font());
    for (const QString& line : name.split(QLatin1Char('\n')))
        lines << metrics.elidedText(line, Qt::ElideMiddle, drawn.label.width());
    return lines.join(QLatin1Char('\n'));
}

void drawPerson(PedigreeBrush& brush, const DrawnPerson& drawn, const Individual& person, const PedigreeName& name)
{
    drawOutline(brush, person, drawn.symbol);
    drawCarrierSign(brush, person, drawn.symbol);
    drawInnerWords(brush, person, drawn.symbol);
    drawSlash(brush, person, drawn.symbol);
    brush.painter.setPen(brush.colours.text2);
    brush.painter.drawText(drawn.label, Qt::AlignHCenter | Qt::AlignTop, linesUnder(drawn, person, name(person), brush.painter));
}

// From the lower left, as the nomenclature has it.
void drawProbandArrow(PedigreeBrush& brush, const QRectF& symbol)
{
    const QPointF tip = symbol.bottomLeft() + QPointF(-1, -6);
    brush.painter.setPen(QPen(brush.colours.accent, 2));
    brush.painter.setBrush(brush.colours.accent);
    brush.painter.drawLine(tip, tip + QPointF(-17, 13));
    brush.painter.drawPolygon(QPolygonF({tip, tip + QPointF(-9.5, 2), tip + QPointF(-4.5, 8.5)}));
    brush.painter.drawText(QRectF(tip + QPointF(-30, 6), QSizeF(12, 16)), Qt::AlignCenter, QStringLiteral("P"));
}

void drawNumerals(PedigreeBrush& brush, const PedigreeDrawing& drawing)
{
    brush.painter.setPen(brush.colours.text2);
    for (std::size_t i = 0; i < drawing.generationHeights.size(); ++i)
        brush.painter.drawText(QRectF(6, drawing.generationHeights[i] - 10, 34, 20), Qt::AlignLeft | Qt::AlignVCenter, romanNumeral(int(i) + 1));
    for (const QPointF& place : drawing.twinsUnknown)
        brush.painter.drawText(QRectF(place - QPointF(10, 10), QSizeF(20, 20)), Qt::AlignCenter, QStringLiteral("?"));
}

} // namespace

void paintPedigree(QPainter& painter, const PedigreeDrawing& drawing, const Family& family, const PedigreeColours& colours,
                   const PedigreeName& name)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    PedigreeBrush brush{painter, colours};
    for (const PedigreeLine& line : drawing.lines)
        drawPedigreeLine(brush, line);
    for (const DrawnPerson& drawn : drawing.people)
        drawPerson(brush, drawn, family.pedigree.individuals[drawn.index], name);
    if (const DrawnPerson* proband = drawing.find(family.proband.sample))
        drawProbandArrow(brush, proband->symbol);
    drawNumerals(brush, drawing);
    painter.restore();
}

QTransform fittedPedigree(const QSizeF& drawing, const QRectF& area)
{
    if (drawing.isEmpty())
        return {};
    const double scale = std::clamp(std::min(area.width() / drawing.width(), area.height() / drawing.height()), 0.1, 1.0);
    QTransform transform;
    transform.translate(area.left() + std::max(0.0, (area.width() - drawing.width() * scale) / 2), area.top());
    return transform.scale(scale, scale);
}

void drawPedigree(QPainter& painter, const QRectF& area, const Family& family, const PedigreeColours& colours, const PedigreeName& name)
{
    const PedigreeDrawing drawing = drawingOf(family.pedigree);
    painter.save();
    painter.setTransform(fittedPedigree(drawing.size, area), true);
    paintPedigree(painter, drawing, family, colours, name);
    painter.restore();
}

} // namespace gentolk
