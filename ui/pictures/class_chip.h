#pragma once
#include "core/genetics/acmg.h"
#include <QColor>
#include <QRectF>
#include <QString>
#include <optional>

class QPainter;

namespace gentolk
{

// A class as its number on its colour; solid border when a person decided it, dashed when it is only proposed, a thin border and a dash
// without any.
struct ClassChip {
    std::optional<AcmgClass> classification;
    bool decided = false;
    QColor text, ground, none;
};

void drawClassChip(QPainter& painter, const QRectF& chip, const ClassChip& look);
QString classSign(const std::optional<AcmgClass>& classification); // "5".."1", "R" for a risk allele, "–" for none

// Stars of ClinVar's review status, `of` in all, the first `filled` ones filled. Returns the width drawn.
double drawStars(QPainter& painter, const QPointF& leftMiddle, int filled, int of, double size, const QColor& colour);

} // namespace gentolk
