#include "core/report/paper_font.h"
#include <QStringList>

namespace gentolk {

QFont paperFont(double points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

} // namespace gentolk
