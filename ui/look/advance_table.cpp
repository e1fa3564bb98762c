#include "ui/look/advance_table.h"
#include <cmath>

namespace gentolk
{

int AdvanceTable::of(QStringView text)
{
    qreal width = 0;
    for (const QChar letter : text) {
        auto known = m_advances.find(letter);
        if (known == m_advances.end())
            known = m_advances.insert(letter, m_metrics.horizontalAdvance(letter));
        width += *known;
    }
    return int(std::ceil(width));
}

} // namespace gentolk
