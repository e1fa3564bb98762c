#pragma once
#include "core/genetics/pedigree.h"
#include "ui/pictures/pedigree_drawing.h"
#include <QColor>
#include <QTransform>
#include <functional>
#include <map>

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

// Standard nomenclature (Bennett 2008/2022): square male, circle female, diamond not known; filled affected, "?" affection not known; an arrow
// with P to the proband; a slash through who is dead; P a pregnancy, SB stillborn, a triangle one that was lost; a dot a carrier who will not
// fall ill, an upright line one who may; a double line between relatives; generations by Roman numerals. `name` gives the words under the
// number of a symbol.
using PedigreeName = std::function<QString(const Individual&)>;
void paintPedigree(QPainter& painter, const PedigreeDrawing& drawing, const Family& family, const PedigreeColours& colours,
                   const PedigreeName& name);

// The drawing's place in an area: in its middle, and smaller where there is too little room.
QTransform fittedPedigree(const QSizeF& drawing, const QRectF& area);
void drawPedigree(QPainter& painter, const QRectF& area, const Family& family, const PedigreeColours& colours, const PedigreeName& name);

} // namespace gentolk
