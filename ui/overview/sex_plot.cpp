#include "ui/overview/sex_plot.h"
#include "core/base/text.h"
#include "ui/look/look.h"
#include "ui/overview/plot_painting.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <QFontMetricsF>
#include <QPainter>

namespace gentolk
{

namespace
{

PointLook sexLook(const SampleQuality& sample)
{
    if (sample.sexCalled == Sex::Unknown || sample.sexDeclared == Sex::Unknown)
        return PointLook::Unjudged;
    return sample.sexCalled == sample.sexDeclared ? PointLook::Fits : PointLook::Differs;
}

QString wordsOfSex(const SampleQuality& sample)
{
    const QString y = sample.yShare ? SexPlot::tr("%1 of %2 Y sites called").arg(countText(sample.yCalls), countText(sample.ySites))
                                    : SexPlot::tr("Y not known");
    return SexPlot::tr("%1: X heterozygosity %2 (%3 sites), %4. Depth of X %5 and of Y %6 of the autosomes'. Declared %7, by the data %8.")
        .arg(text(sample.id), decimalText(sample.xHetRatio, 3), countText(sample.xMarkers), y, decimalText(sample.xDepthRatio, 2),
             decimalText(sample.yDepthRatio, 2), word(sample.sexDeclared), word(sample.sexCalled));
}

QStringList cornerWords()
{
    return {word(Sex::Male), word(Sex::Female), SexPlot::tr("as in XXY"), SexPlot::tr("as in X0")};
}

} // namespace

SexPlot::SexPlot(QWidget* parent) : PlotWidget({360, 240}, parent)
{
    setObjectName(QStringLiteral("sexPlot"));
}

void SexPlot::setSamples(std::vector<SampleQuality> samples)
{
    m_samples = std::move(samples);
    say(tr("Sex by the data"), tr("Heterozygosity on X against calls on Y, %n sample(s). The arrow keys tell each.", nullptr, int(m_samples.size())));
    layAgain();
}

QString SexPlot::note() const
{
    QStringList lines;
    for (const std::size_t sample : m_geometry.withoutFigures)
        lines << tr("Not in the picture, because no site on X could be judged: %1.").arg(text(m_samples[sample].id));
    return lines.join(QLatin1Char('\n'));
}

std::vector<PlotMark> SexPlot::lay()
{
    const QFontMetricsF metrics(font());
    const auto sizeOf = [&metrics](const QString& words) { return QSizeF(metrics.horizontalAdvance(words) + 8, metrics.height()); };
    std::vector<QSizeF> corners;
    for (const QString& words : cornerWords())
        corners.push_back(sizeOf(words));
    m_geometry = sexGeometry(m_samples, size(), [&](const SampleQuality& one) { return sizeOf(text(one.id)); }, corners);
    std::vector<PlotMark> marks;
    for (const auto& spot : m_geometry.spots)
        marks.push_back({QRectF(spot.place - QPointF(8, 8), QSizeF(16, 16)), wordsOfSex(m_samples[spot.sample])});
    return marks;
}

void SexPlot::drawCorners(QPainter& painter) const
{
    const QStringList words = cornerWords();
    const QRectF inner = m_geometry.frame.adjusted(10, 6, -10, -6);
    painter.setPen(colour(Role::Text2));
    painter.drawText(QRectF(m_geometry.male.bottomLeft() + QPointF(2, 2), QSizeF(200, 18)), Qt::AlignLeft | Qt::AlignTop, words[0]);
    painter.drawText(QRectF(m_geometry.female.left() + 2, m_geometry.female.top() - 18, 200, 18), Qt::AlignLeft | Qt::AlignTop, words[1]);
    painter.setPen(colour(Role::Text3));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignTop, words[2]);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, words[3]);
}

void SexPlot::drawGround(QPainter& painter) const
{
    painter.fillRect(m_geometry.frame, colour(Role::Raised));
    painter.fillRect(m_geometry.male, colour(Role::AccentTint));
    painter.fillRect(m_geometry.female, colour(Role::AccentTint));
    painter.setPen(QPen(colour(Role::AccentSoft), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_geometry.male);
    painter.drawRect(m_geometry.female);
    drawCorners(painter);
    if (!m_geometry.unknownLane.isEmpty()) {
        painter.fillRect(m_geometry.unknownLane, QBrush(colour(Role::Border), Qt::BDiagPattern));
        painter.setPen(colour(Role::Text2));
        painter.drawText(QRectF(QPointF(m_geometry.across.at(0.11), m_geometry.unknownLane.top()), m_geometry.unknownLane.bottomRight()), Qt::AlignLeft | Qt::AlignVCenter, tr("Y not known"));
    }
    drawPlotFrame(painter, m_geometry.frame);
    for (const double share : {0.0, 0.5, 1.0})
        drawTickLeft(painter, m_geometry.frame, m_geometry.up.at(share), percentText(share));
    const QRectF whole = m_geometry.frame.united(m_geometry.unknownLane);
    for (const double share : {0.0, 0.1, 0.3, 0.5, 0.7, 0.9})
        if (share <= m_geometry.across.most)
            drawTickBelow(painter, whole, m_geometry.across.at(share), decimalText(share, 1));
    drawAxisNames(painter, whole, tr("X: share of heterozygous calls"), {});
}

void SexPlot::draw(QPainter& painter)
{
    drawGround(painter);
    painter.setPen(colour(Role::Text3));
    painter.drawText(QRectF(m_geometry.across.at(0.16), m_geometry.up.at(0.5) - 9, 220, 18), Qt::AlignLeft | Qt::AlignVCenter, tr("↑ Y: share of sites called"));
    for (const auto& spot : m_geometry.spots) {
        const SampleQuality& sample = m_samples[spot.sample];
        drawLeader(painter, spot.place, spot.label);
        drawPlotPoint(painter, spot.place, sexLook(sample), sample.sexDeclared);
        painter.setPen(colour(sexLook(sample) == PointLook::Differs ? Role::Fail : Role::Text));
        if (!spot.label.isEmpty())
            painter.drawText(spot.label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text(sample.id));
    }
}

} // namespace gentolk
