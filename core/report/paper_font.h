#pragma once
#include <QFont>

namespace gentolk {

// The report's typeface on paper. Without contextual shaping of Latin text: alternate glyphs (a raised hyphen between figures,
// another '>' between letters) lose their meaning in the PDF's text, and a copied "c.676C>T" must stay what it says.
// Scripts that need shaping keep it.
QFont paperFont(double points, QFont::Weight weight = QFont::Normal);

} // namespace gentolk
