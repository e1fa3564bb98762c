#pragma once
#include "core/genetics/pedigree.h"
#include <QPainter>
#include <QRectF>
#include <QString>

namespace gentolk
{

// What the plots of the samples share: frames, ticks, points. A meaning is never told by colour alone.
enum class PointLook { Fits, Differs, Unjudged }; // filled; hollow with a cross; hollow and dashed

void drawPlotFrame(QPainter& painter, const QRectF& frame);
void drawTickLeft(QPainter& painter, const QRectF& frame, double y, const QString& words);
void drawTickBelow(QPainter& painter, const QRectF& frame, double x, const QString& words);
void drawAxisNames(QPainter& painter, const QRectF& frame, const QString& below, const QString& atLeft);
void drawPlotPoint(QPainter& painter, const QPointF& place, PointLook look, Sex shape); // square, round or diamond
void drawLeader(QPainter& painter, const QPointF& point, const QRectF& label);          // where the label stands apart
// A legend's line: point and word; returns where the next begins.
double drawLegendPoint(QPainter& painter, const QPointF& place, PointLook look, Sex shape, const QString& words);

} // namespace gentolk
