#pragma once
#include "core/genetics/genotype.h"
#include "core/genetics/pedigree.h"
#include <QColor>
#include <QRectF>
#include <optional>

class QPainter;

namespace gentolk
{

// What the glyph of one person's genotype shows. A balance that is not known is drawn dotted, never as 0.
struct GenotypeSign {
    Sex sex = Sex::Unknown;
    Zygosity zygosity = Zygosity::NotCalled;
    std::optional<double> balance; // share of the reads with the alternate allele, 0..1
    bool inData = true;            // false: this person is not in the data; nothing is drawn but a dash
    bool operator==(const GenotypeSign&) const = default;
};

struct GlyphColours {
    QColor line;    // the glyph
    QColor paper;   // its empty part
    QColor track;   // ground of the balance bar
    QColor balance; // the balance bar
    QColor missing; // dotted: not known
};

// Pedigree shapes: square male, circle female, diamond sex not known. Empty with a bar 0/0, half filled het, filled hom,
// filled with a light bar hemizygous, dashed not called.
void drawGenotypeGlyph(QPainter& painter, const QRectF& square, const GenotypeSign& sign, const GlyphColours& colours);

// The bar of allele balance: 3 px high, a tick at one half.
void drawAlleleBalance(QPainter& painter, const QRectF& bar, const GenotypeSign& sign, const GlyphColours& colours);

} // namespace gentolk
