#pragma once
#include "core/genetics/pedigree.h"
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <string>
#include <vector>

namespace gentolk
{

// A pedigree as it is drawn, in pixels at a scale of 1: where every symbol, line and word stands. Nothing is painted here.
namespace pedigree_size {
inline constexpr double symbol = 34, column = 124, labelHeight = 54, margin = 14, left = 46, track = 8;
}

struct PedigreeLine {
    enum class Kind { Couple, Descent, Sibship, Twin, Monozygotic };
    Kind kind = Kind::Descent;
    QPolygonF points;
    bool doubled = false; // a consanguineous couple
};

struct DrawnPerson {
    std::size_t index = 0; // of the pedigree's individuals
    std::string id;
    QPointF middle;
    QRectF symbol, label;
    int generation = 0;    // 0 the oldest
    int place = 0;         // 1 the leftmost of its generation
    QString number() const; // "II-3"
};

struct PedigreeDrawing {
    std::vector<DrawnPerson> people;       // row by row, from left to right
    std::vector<PedigreeLine> lines;
    std::vector<QPointF> twinsUnknown;     // where a "?" says that the zygosity is not known
    std::vector<double> generationHeights; // the middle of each generation's symbols
    QSizeF size;
    const DrawnPerson* find(const std::string& id) const; // null where there is none
    const DrawnPerson* at(const QPointF& place) const;    // whose symbol or label is there; null: nobody's
};

PedigreeDrawing drawingOf(const Pedigree& pedigree);
QString romanNumeral(int number); // 1 … 20

} // namespace gentolk
