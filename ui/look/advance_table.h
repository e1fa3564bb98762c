#pragma once
#include <QFontMetricsF>
#include <QHash>
#include <QStringView>

namespace gentolk
{

// The widths of many texts in one font: the advances of their letters added up, each letter measured once. Shaping a text costs a thousand times as much;
// it could only set letters closer.
class AdvanceTable
{
public:
    explicit AdvanceTable(const QFont& font) : m_metrics(font) {}
    int of(QStringView text); // pixels, rounded up

private:
    QFontMetricsF m_metrics;
    QHash<QChar, qreal> m_advances;
};

} // namespace gentolk
