#include "core/quality/mosaic_power.h"
#include <algorithm>
#include <cmath>

namespace gentolk {

double chanceToSee(int depth, double fraction, int reads)
{
    if (depth < reads || fraction <= 0)
        return 0;
    if (fraction >= 1)
        return 1;
    double exactly = std::pow(1 - fraction, depth), fewer = 0; // of no read, of one read, …
    for (int seen = 0; seen < reads; ++seen) {
        fewer += exactly;
        exactly *= double(depth - seen) / double(seen + 1) * fraction / (1 - fraction);
    }
    return std::clamp(1 - fewer, 0.0, 1.0);
}

std::optional<double> mosaicSeenFrom(std::optional<double> meanDepth)
{
    constexpr double enough = 0.95;
    constexpr int parts = 20;
    if (!meanDepth || *meanDepth <= 0)
        return std::nullopt;
    for (int part = 1; part <= parts / 2; ++part)
        if (chanceToSee(int(std::floor(*meanDepth)), double(part) / parts) >= enough)
            return double(part) / parts;
    return std::nullopt;
}

} // namespace gentolk
