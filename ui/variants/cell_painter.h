#pragma once
#include "ui/look/look.h"
#include "ui/models/variant_row.h"
#include <QRectF>

class QPainter;

namespace gentolk
{

// Draws one cell of the Variants table within its rectangle.
class CellPainter
{
public:
    CellPainter(QPainter& painter, const QRectF& rect) : m_painter(painter), m_rect(rect) {}
    void number(const VariantRow& row) const;
    void genotype(const GenotypeSign& sign) const;
    void gene(const VariantRow& row) const;
    void inheritance(const VariantRow& row) const;
    void frequency(const VariantRow& row) const;
    void clinVar(const VariantRow& row) const;
    void predictors(const VariantRow& row) const;
    void phenotype(const VariantRow& row) const;
    void classification(const VariantRow& row) const;
    void twoLines(const VariantRow& row, int column) const;
    void divider(const QString& words) const;

private:
    enum class Line { First, Second };
    void text(Line line, const QString& words, Role role, QFont font, Qt::Alignment alignment = Qt::AlignLeft, qreal indent = 0) const;
    void dotted(Line line, qreal width) const; // a value that is not known
    QRectF line(Line which) const;

    QPainter& m_painter;
    QRectF m_rect;
};

GlyphColours glyphColours();
Role roleOf(ClinVarClass significance);
QColor bandColour(double value, double benign, double supporting); // of a score against its thresholds
// Published limits of the scores for drawing ticks only (rules ); what they mean is core's to say.
namespace limits
{
inline constexpr double revel[] = {0.290, 0.644, 0.932};
inline constexpr double spliceAi[] = {0.1, 0.2};
} // namespace limits

} // namespace gentolk
