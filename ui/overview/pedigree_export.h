#pragma once
#include "ui/overview/pedigree_canvas.h"
#include <QByteArray>
#include <QImage>

namespace gentolk
{

// The pedigree on white, as the canvas words it. No number and no name of the patient stand in it: the title is the case's number.
QByteArray pedigreeSvg(const PedigreeCanvas& canvas, const QString& caseNumber);
QImage pedigreeImage(const PedigreeCanvas& canvas, double scale);

void copyPedigree(const PedigreeCanvas& canvas, const QString& caseNumber); // to the clipboard, as picture and as SVG
void writePedigree(const PedigreeCanvas& canvas, const QString& caseNumber, const QString& path); // throws Error OutputUnwritable

} // namespace gentolk
