#include "core/quality/quality_limits.h"
#include "ui/overview/sex_plot.h"
#include <algorithm>

namespace gentolk
{

namespace
{

constexpr double sexLeft = 44, sexTop = 10, sexRight = 12, sexBottom = 40, laneHeight = 22, mostHeterozygosity = 0.7;

void setSexRegions(SexGeometry& geometry)
{
    const auto region = [&](double left, double right, double low, double high) {
        return QRectF(QPointF(geometry.across.at(left), geometry.up.at(high)), QPointF(geometry.across.at(right), geometry.up.at(low)));
    };
    geometry.male = region(0, qualityLimits().maleXHet, qualityLimits().maleYShare, 1);
    geometry.female = region(qualityLimits().femaleXHet, geometry.across.most, 0, qualityLimits().femaleYShare);
}

} // namespace

SexGeometry sexGeometry(const std::vector<SampleQuality>& samples, const QSizeF& size, const std::function<QSizeF(const SampleQuality&)>& labelSize,
                        const std::vector<QSizeF>& cornerSizes)
{
    SexGeometry geometry;
    const bool lane = std::any_of(samples.begin(), samples.end(), [](const SampleQuality& one) { return one.xHetRatio && !one.yShare; });
    const double beneath = sexBottom + (lane ? laneHeight : 0);
    geometry.frame = QRectF(sexLeft, sexTop, size.width() - sexLeft - sexRight, size.height() - sexTop - beneath);
    if (lane)
        geometry.unknownLane = QRectF(sexLeft, geometry.frame.bottom() + 1, geometry.frame.width(), laneHeight);
    double most = mostHeterozygosity;
    for (const SampleQuality& one : samples)
        most = std::max(most, one.xHetRatio.value_or(0) * 1.1);
    geometry.across = {0, std::min(1.0, most), geometry.frame.left() + 8, geometry.frame.right() - 8};
    geometry.up = {0, 1, geometry.frame.bottom() - 8, geometry.frame.top() + 8};
    setSexRegions(geometry);
    std::vector<QPointF> points;
    std::vector<QSizeF> sizes;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!samples[i].xHetRatio) {
            geometry.withoutFigures.push_back(i);
            continue;
        }
        const double y = samples[i].yShare ? geometry.up.at(*samples[i].yShare) : geometry.unknownLane.center().y();
        points.emplace_back(geometry.across.at(*samples[i].xHetRatio), y);
        sizes.push_back(labelSize(samples[i]));
        geometry.spots.push_back({i, points.back(), {}, samples[i].yShare.has_value()});
    }
    std::vector<QRectF> corners;
    const QRectF inner = geometry.frame.adjusted(10, 6, -10, -6);
    if (cornerSizes.size() == 4)
        corners = {{geometry.male.bottomLeft() + QPointF(2, 2), cornerSizes[0]},
                   {QPointF(geometry.female.left() + 2, geometry.female.top() - cornerSizes[1].height() - 2), cornerSizes[1]},
                   {QPointF(inner.right() - cornerSizes[2].width(), inner.top()), cornerSizes[2]},
                   {QPointF(inner.left(), inner.bottom() - cornerSizes[3].height()), cornerSizes[3]}};
    if (lane && !cornerSizes.empty()) // the lane's own name, where no sex has its samples
        corners.push_back({geometry.across.at(0.11), geometry.unknownLane.top(), 70, laneHeight});
    if (!cornerSizes.empty()) // the axis' name
        corners.push_back({geometry.across.at(0.16), geometry.up.at(0.5) - 9, 190, 18});
    const QRectF room = geometry.frame.united(geometry.unknownLane);
    const std::vector<QRectF> labels = placeLabels(points, sizes, room, corners, 7);
    for (std::size_t i = 0; i < labels.size(); ++i)
        geometry.spots[i].label = labels[i];
    return geometry;
}

} // namespace gentolk
