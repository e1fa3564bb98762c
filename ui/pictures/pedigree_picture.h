#pragma once
#include "core/genetics/pedigree.h"
#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <functional>
#include <map>
#include <string>
#include <vector>

class QPainter;

namespace gentolk
{

// Where each person of a pedigree stands: generation 0 is the oldest, column in units of one symbol's place.
struct PedigreePlace {
    int generation = 0;
    double column = 0;
};

std::map<std::string, PedigreePlace> placesOf(const Pedigree& pedigree);
QSizeF pedigreeSize(const Pedigree& pedigree); // in pixels, at a scale of 1

struct PedigreeColours {
    QColor line, paper, text, text2, accent;
};

// Standard nomenclature (Bennett 2008/2022): square male, circle female, diamond not known, filled affected, "?" affection not known,
// an arrow to the proband, generations by Roman numerals. `name` gives the words under a symbol.
void drawPedigree(QPainter& painter, const QRectF& area, const Family& family, const PedigreeColours& colours,
                  const std::function<QString(const Individual&)>& name);

} // namespace gentolk
