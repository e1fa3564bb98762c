#include "core/reference/lowest_share.h"
#include <cmath>
#include <vector>

namespace gentolk {

namespace {

constexpr double mostChance = 0.05, normalQuantile = 1.6448536269514722; // of 0.95
constexpr int mostExact = 200; // above it the approximation below is right to five figures

// Of that many or more events where `mean` are expected.
double chanceOfAtLeast(int count, double mean)
{
    double one = std::exp(-mean), fewer = 0;
    for (int i = 0; i < count; ++i) {
        fewer += one;
        one *= mean / (i + 1);
    }
    return 1 - fewer;
}

double lowestMean(int count)
{
    double low = 0, high = count;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (chanceOfAtLeast(count, middle) < mostChance ? low : high) = middle;
    }
    return low;
}

// Wilson and Hilferty's.
double approximateMean(int count)
{
    const double root = 1 - 1 / (9.0 * count) - normalQuantile / (3 * std::sqrt(double(count)));
    return count * root * root * root;
}

std::vector<double> exactMeans()
{
    std::vector<double> means{0};
    for (int count = 1; count <= mostExact; ++count)
        means.push_back(lowestMean(count));
    return means;
}

} // namespace

double lowestShare(int count, int number)
{
    static const std::vector<double> exact = exactMeans();
    return (count <= mostExact ? exact[std::size_t(count)] : approximateMean(count)) / number;
}

} // namespace gentolk
