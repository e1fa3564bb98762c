#include "ui/pictures/pedigree_picture.h"
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <set>

namespace gentolk
{

namespace
{

constexpr double symbol = 36;

struct Drawing {
    QPainter& painter;
    const PedigreeColours& colours;
    std::map<std::string, QPointF> middles;
};

std::map<std::string, QPointF> middlesIn(const QRectF& area, const Pedigree& pedigree)
{
    std::map<std::string, QPointF> middles;
    const QSizeF size = pedigreeSize(pedigree);
    const double left = area.left() + std::max(0.0, (area.width() - size.width()) / 2) + 64;
    for (const auto& [id, place] : placesOf(pedigree))
        middles[id] = {left + place.column * 128, area.top() + 34 + place.generation * 116};
    return middles;
}

void drawSymbol(Drawing& drawing, const Individual& person)
{
    const QPointF middle = drawing.middles[person.id];
    const QRectF box(middle.x() - symbol / 2, middle.y() - symbol / 2, symbol, symbol);
    QPainter& painter = drawing.painter;
    painter.setPen(QPen(drawing.colours.line, 2));
    painter.setBrush(person.affection == AffectionStatus::Affected ? drawing.colours.line : drawing.colours.paper);
    if (person.sex == Sex::Male)
        painter.drawRect(box);
    else if (person.sex == Sex::Female)
        painter.drawEllipse(box);
    else
        painter.drawPolygon(
            QPolygonF({{middle.x(), box.top()}, {box.right(), middle.y()}, {middle.x(), box.bottom()}, {box.left(), middle.y()}}));
    if (person.affection == AffectionStatus::Unknown)
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
}

void drawName(Drawing& drawing, const Individual& person, const QString& words)
{
    const QPointF middle = drawing.middles[person.id];
    drawing.painter.setPen(drawing.colours.text2);
    drawing.painter.drawText(QRectF(middle.x() - 60, middle.y() + symbol / 2 + 4, 120, 40),
                             Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, words);
}

// An arrow from the lower left, as the nomenclature has it; above the name, which stands beneath the symbol.
void drawProbandArrow(Drawing& drawing, const std::string& id)
{
    const QPointF tip = drawing.middles[id] + QPointF(-symbol / 2 - 4, 0);
    drawing.painter.setPen(QPen(drawing.colours.accent, 2));
    drawing.painter.setBrush(drawing.colours.accent);
    drawing.painter.drawLine(tip, tip + QPointF(-18, 14));
    drawing.painter.drawPolygon(QPolygonF({tip, tip + QPointF(-9.5, 2), tip + QPointF(-4.5, 8.5)}));
}

void drawCouple(Drawing& drawing, const QPointF& father, const QPointF& mother)
{
    const double left = std::min(father.x(), mother.x()) + symbol / 2, right = std::max(father.x(), mother.x()) - symbol / 2;
    drawing.painter.drawLine(QPointF(left, father.y()), QPointF(right, mother.y()));
}

// From the couple's middle (or the one parent who is there) down to the child.
void drawDescent(Drawing& drawing, const Individual& child)
{
    const auto father = drawing.middles.find(child.fatherId), mother = drawing.middles.find(child.motherId);
    const bool two = father != drawing.middles.end() && mother != drawing.middles.end();
    if (father == drawing.middles.end() && mother == drawing.middles.end())
        return;
    const QPointF one = father != drawing.middles.end() ? father->second : mother->second;
    const QPointF from = two ? (father->second + mother->second) / 2 : one + QPointF(0, symbol / 2);
    const QPointF to = drawing.middles[child.id] - QPointF(0, symbol / 2);
    drawing.painter.setPen(QPen(drawing.colours.line, 1.5));
    if (two)
        drawCouple(drawing, father->second, mother->second);
    const double bend = to.y() - 16;
    drawing.painter.drawLine(from, {from.x(), bend});
    drawing.painter.drawLine(QPointF(from.x(), bend), {to.x(), bend});
    drawing.painter.drawLine(QPointF(to.x(), bend), to);
}

void drawGenerations(Drawing& drawing, const QRectF& area)
{
    static const QStringList numerals{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV"),
                                      QStringLiteral("V")};
    std::set<double> rows;
    double left = area.right();
    for (const auto& [id, middle] : drawing.middles) {
        rows.insert(middle.y());
        left = std::min(left, middle.x());
    }
    drawing.painter.setPen(drawing.colours.text2);
    qsizetype i = 0;
    for (const double y : rows)
        if (i < numerals.size())
            drawing.painter.drawText(QRectF(left - 62, y - 10, 28, 20), Qt::AlignLeft | Qt::AlignVCenter, numerals.at(i++));
}

} // namespace

void drawPedigree(QPainter& painter, const QRectF& area, const Family& family, const PedigreeColours& colours,
                  const std::function<QString(const Individual&)>& name)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing drawing{painter, colours, middlesIn(area, family.pedigree)};
    for (const Individual& person : family.pedigree.individuals)
        drawDescent(drawing, person);
    for (const Individual& person : family.pedigree.individuals) {
        drawSymbol(drawing, person);
        drawName(drawing, person, name(person));
    }
    if (drawing.middles.count(family.proband.sample))
        drawProbandArrow(drawing, family.proband.sample);
    drawGenerations(drawing, area);
    painter.restore();
}

} // namespace gentolk
