#include "tests/bench/recall_table.h"
#include <algorithm>
#include <cmath>

namespace gentolk::bench {

double Recall::within(int most) const
{
    const auto found = std::count_if(ranks.begin(), ranks.end(), [&](double rank) { return rank > 0 && rank <= most; });
    return ranks.empty() ? 0 : static_cast<double>(found) / static_cast<double>(ranks.size());
}

double Recall::median() const
{
    std::vector<double> sorted = ranks;
    for (double& rank : sorted)
        rank = rank > 0 ? rank : 1e9;
    std::sort(sorted.begin(), sorted.end());
    return sorted.empty() ? 0 : sorted[sorted.size() / 2];
}

QString percentWithInterval(const Recall& recall, int most)
{
    constexpr double z = 1.96;
    const double n = static_cast<double>(recall.ranks.size()), p = recall.within(most);
    if (n == 0)
        return QStringLiteral("-");
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return QStringLiteral("%1 (%2-%3)").arg(100 * p, 0, 'f', 1).arg(100 * (middle - half), 0, 'f', 0).arg(100 * (middle + half), 0, 'f', 0);
}

QString tableRow(const QString& name, const Recall& recall)
{
    QString row = QStringLiteral("| %1 | %2 |").arg(name).arg(recall.ranks.size());
    for (const int most : {1, 3, 5, 10})
        row += QStringLiteral(" %1 |").arg(percentWithInterval(recall, most));
    return row + QStringLiteral(" %1 |").arg(recall.median());
}

QString tableHead(const QString& title)
{
    return QStringLiteral("| %1 | patients | first, % (95 % interval) | in three | in five | in ten | median rank |\n").arg(title) +
           QStringLiteral("|---|---|---|---|---|---|---|");
}

} // namespace gentolk::bench
