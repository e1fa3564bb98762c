#include "ui/overview/kinship_plot.h"
#include "core/base/text.h"
#include "core/quality/quality_limits.h"
#include "ui/look/look.h"
#include "ui/overview/plot_painting.h"
#include "ui/words/numbers.h"
#include "ui/words/quality_words.h"
#include <QFontMetricsF>
#include <QPainter>

namespace gentolk
{

namespace
{

QString pairName(const PairKinship& pair)
{
    return KinshipPlot::tr("%1 – %2").arg(text(pair.a), text(pair.b));
}

QString verdictOfPair(const PairKinship& pair)
{
    if (!pair.concordant)
        return pair.declared == Relation::Unknown ? KinshipPlot::tr("no relation declared") : KinshipPlot::tr("cannot be judged");
    return *pair.concordant ? KinshipPlot::tr("as the pedigree says") : KinshipPlot::tr("not as the pedigree says");
}

QString wordsOfPair(const PairKinship& pair)
{
    return KinshipPlot::tr("%1: kinship %2 (expected %3), IBS0 %4, %5 sites. Pedigree: %6; %7.")
        .arg(pairName(pair), decimalText(pair.kinship, 3), decimalText(pair.expected, 3), decimalText(pair.ibs0, 4), countText(pair.markers),
             word(pair.declared), verdictOfPair(pair));
}

QString kinshipBandName(Relation relation)
{
    return relation == Relation::ParentChild ? QStringLiteral("‹ ") + word(relation) : word(relation);
}

} // namespace

KinshipPlot::KinshipPlot(QWidget* parent) : PlotWidget({360, 280}, parent)
{
    setObjectName(QStringLiteral("kinshipPlot"));
}

void KinshipPlot::setPairs(std::vector<PairKinship> pairs)
{
    m_pairs = std::move(pairs);
    say(tr("Kinship of every pair"), tr("Kinship against sites without a common allele, %n pair(s). The arrow keys tell each.", nullptr, int(m_pairs.size())));
    layAgain();
}

QString KinshipPlot::note() const
{
    QStringList lines;
    for (const std::size_t pair : m_geometry.withoutFigures)
        lines << tr("Not in the picture, because too few sites are called in both: %1.").arg(pairName(m_pairs[pair]));
    for (const auto& spot : m_geometry.spots)
        if (m_pairs[spot.pair].markers < qualityLimits().enoughPairMarkers)
            lines << tr("%1 rests on %2 sites; %3 are needed for a judgement.")
                         .arg(pairName(m_pairs[spot.pair]), countText(m_pairs[spot.pair].markers), countText(qualityLimits().enoughPairMarkers));
    if (m_pairs.empty())
        lines << tr("One sample only: there is no pair to compare.");
    return lines.join(QLatin1Char('\n'));
}

std::vector<PlotMark> KinshipPlot::lay()
{
    const QFontMetricsF metrics(font());
    const auto sizeOf = [&metrics](const QString& words) { return QSizeF(metrics.horizontalAdvance(words) + 2, metrics.height()); };
    m_geometry = kinshipGeometry(m_pairs, size(), [&](const PairKinship& pair) { return sizeOf(pairName(pair)); },
                                 [&](Relation relation) { return sizeOf(kinshipBandName(relation)); });
    std::vector<PlotMark> marks;
    for (const auto& spot : m_geometry.spots)
        marks.push_back({QRectF(spot.place - QPointF(8, 8), QSizeF(16, 16)), wordsOfPair(m_pairs[spot.pair])});
    return marks;
}

void KinshipPlot::drawGround(QPainter& painter) const
{
    const QFontMetricsF metrics(font());
    for (std::size_t i = 0; i < m_geometry.bands.size(); ++i) {
        const auto& band = m_geometry.bands[i];
        const bool firstDegree = band.relation == Relation::ParentChild || band.relation == Relation::FullSiblings;
        painter.fillRect(band.area, colour(firstDegree ? Role::AccentTint : i % 2 ? Role::Raised : Role::Sunken));
    }
    for (const auto& band : m_geometry.bands) {
        const QString name = kinshipBandName(band.relation);
        const QRectF place = bandLabelPlace(band, m_geometry.frame, {metrics.horizontalAdvance(name) + 2, metrics.height()});
        painter.setPen(colour(Role::Text3));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, name);
    }
    drawPlotFrame(painter, m_geometry.frame);
    for (const double limit : {-0.1, qualityLimits().thirdDegree, qualityLimits().secondDegree, qualityLimits().firstDegree, qualityLimits().duplicate, 0.5})
        drawTickLeft(painter, m_geometry.frame, m_geometry.up.at(limit), decimalText(limit, 3));
    for (double share = 0; share <= m_geometry.across.most + 1e-9; share += m_geometry.across.most > 0.13 ? 0.05 : 0.02)
        drawTickBelow(painter, m_geometry.frame, m_geometry.across.at(share), decimalText(share, 2));
    drawAxisNames(painter, m_geometry.frame, tr("IBS0: share of sites without a common allele"), tr("Kinship"));
}

// Filled: as the pedigree says. Hollow with a cross: not so. Hollow: nothing to compare with.
void KinshipPlot::drawSpot(QPainter& painter, const KinshipGeometry::Spot& spot) const
{
    const PairKinship& pair = m_pairs[spot.pair];
    const bool differs = pair.concordant && !*pair.concordant;
    drawLeader(painter, spot.place, spot.label);
    drawPlotPoint(painter, spot.place, differs ? PointLook::Differs : pair.concordant ? PointLook::Fits : PointLook::Unjudged, Sex::Female);
    painter.setPen(colour(differs ? Role::Fail : Role::Text));
    if (!spot.label.isEmpty())
        painter.drawText(spot.label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, pairName(pair));
}

void KinshipPlot::draw(QPainter& painter)
{
    drawGround(painter);
    for (const auto& spot : m_geometry.spots)
        drawSpot(painter, spot);
}

} // namespace gentolk
