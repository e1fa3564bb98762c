#include "core/quality/quality_limits.h"
#include "ui/overview/kinship_plot.h"
#include <algorithm>

namespace gentolk
{

namespace
{

constexpr double leftMargin = 44, topMargin = 10, rightMargin = 12, bottomMargin = 40;
constexpr double leastKinship = -0.1, mostKinship = 0.52, leastWidthOfIbs0 = 0.06;

void setKinshipScales(KinshipGeometry& geometry, const std::vector<PairKinship>& pairs)
{
    double least = leastKinship, most = leastWidthOfIbs0;
    for (const PairKinship& pair : pairs)
        if (pair.kinship && pair.ibs0) {
            least = std::min(least, *pair.kinship - 0.05);
            most = std::max(most, *pair.ibs0 * 1.15);
        }
    geometry.across = {0, most, geometry.frame.left() + 8, geometry.frame.right()};
    geometry.up = {least, mostKinship, geometry.frame.bottom(), geometry.frame.top()};
}

KinshipGeometry::Band kinshipBand(const KinshipGeometry& geometry, Relation relation, double from, double to, double left, double right)
{
    return {QRectF(QPointF(left, geometry.up.at(to)), QPointF(right, geometry.up.at(from))), relation};
}

void setKinshipBands(KinshipGeometry& geometry)
{
    const double left = geometry.frame.left(), right = geometry.frame.right();
    const double parents = geometry.across.at(qualityLimits().parentChildIbs0), siblings = geometry.across.at(qualityLimits().siblingIbs0);
    geometry.bands = {kinshipBand(geometry, Relation::SamePerson, qualityLimits().duplicate, mostKinship, left, right),
                      kinshipBand(geometry, Relation::ParentChild, qualityLimits().firstDegree, qualityLimits().duplicate, left, parents),
                      kinshipBand(geometry, Relation::FullSiblings, qualityLimits().firstDegree, qualityLimits().duplicate, siblings, right),
                      kinshipBand(geometry, Relation::SecondDegree, qualityLimits().secondDegree, qualityLimits().firstDegree, left, right),
                      kinshipBand(geometry, Relation::ThirdDegree, qualityLimits().thirdDegree, qualityLimits().secondDegree, left, right),
                      kinshipBand(geometry, Relation::Unrelated, geometry.up.least, qualityLimits().thirdDegree, left, right)};
}

} // namespace

QRectF bandLabelPlace(const KinshipGeometry::Band& band, const QRectF& frame, const QSizeF& size)
{
    if (band.relation == Relation::ParentChild) // its region is narrower than its name
        return {QPointF(band.area.right() + 4, band.area.top() + 1), size};
    if (band.relation == Relation::Unrelated) // who have sites without a common allele, and stand at the right
        return {QPointF(frame.left() + 6, band.area.top() + 1), size};
    return {QPointF(frame.right() - size.width() - 4, band.area.top() + 1), size};
}

KinshipGeometry kinshipGeometry(const std::vector<PairKinship>& pairs, const QSizeF& size,
                                const std::function<QSizeF(const PairKinship&)>& labelSize,
                                const std::function<QSizeF(Relation)>& bandLabelSize)
{
    KinshipGeometry geometry;
    geometry.frame = QRectF(leftMargin, topMargin, size.width() - leftMargin - rightMargin, size.height() - topMargin - bottomMargin);
    setKinshipScales(geometry, pairs);
    setKinshipBands(geometry);
    std::vector<QRectF> obstacles;
    if (bandLabelSize)
        for (const auto& band : geometry.bands)
            obstacles.push_back(bandLabelPlace(band, geometry.frame, bandLabelSize(band.relation)));
    std::vector<QPointF> points;
    std::vector<QSizeF> sizes;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (!pairs[i].kinship || !pairs[i].ibs0) {
            geometry.withoutFigures.push_back(i);
            continue;
        }
        points.emplace_back(geometry.across.at(*pairs[i].ibs0), geometry.up.at(*pairs[i].kinship));
        sizes.push_back(labelSize(pairs[i]));
        geometry.spots.push_back({i, points.back(), {}});
    }
    const std::vector<QRectF> labels = placeLabels(points, sizes, geometry.frame, obstacles, 7);
    for (std::size_t i = 0; i < labels.size(); ++i)
        geometry.spots[i].label = labels[i];
    return geometry;
}

} // namespace gentolk
