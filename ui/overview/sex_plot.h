#pragma once
#include "core/quality/family_quality.h"
#include "ui/overview/plot_labels.h"
#include "ui/overview/plot_widget.h"
#include <functional>

namespace gentolk
{

// Where the samples stand: heterozygosity outside PAR on X to the right, share of the family's Y sites called upwards (rule B-60).
// A sample of whose Y nothing is known stands in a lane of its own beneath, never at 0.
struct SexGeometry {
    struct Spot {
        std::size_t sample = 0;
        QPointF place;
        QRectF label;       // empty: no room
        bool yKnown = true;
    };
    QRectF frame, male, female, unknownLane; // the lane is empty where every Y is known
    PlotScale across, up;
    std::vector<Spot> spots;
    std::vector<std::size_t> withoutFigures; // no heterozygosity on X known
};
SexGeometry sexGeometry(const std::vector<SampleQuality>& samples, const QSizeF& size, const std::function<QSizeF(const SampleQuality&)>& labelSize,
                        const std::vector<QSizeF>& cornerSizes = {});

class SexPlot final : public PlotWidget
{
    Q_OBJECT
public:
    explicit SexPlot(QWidget* parent = nullptr);
    void setSamples(std::vector<SampleQuality> samples);
    QString note() const; // what the picture does not show, in words; empty: nothing
    const SexGeometry& geometryOfPlot() const { return m_geometry; }

protected:
    std::vector<PlotMark> lay() override;
    void draw(QPainter& painter) override;

private:
    void drawGround(QPainter& painter) const;
    void drawCorners(QPainter& painter) const;
    std::vector<SampleQuality> m_samples;
    SexGeometry m_geometry;
};

} // namespace gentolk
