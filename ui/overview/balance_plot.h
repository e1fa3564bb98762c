#pragma once
#include "core/quality/family_quality.h"
#include "ui/overview/plot_labels.h"
#include "ui/overview/plot_widget.h"
#include <map>

namespace gentolk
{

// The chromosomes side by side, to scale, and a strip for each sample beneath each other; beneath a strip's points a lane for runs of
// homozygosity and, under the child, one for uniparental disomy.
struct BalanceGeometry {
    struct Chromosome {
        std::string contig;          // normal name: "1" … "22", "X"
        std::int64_t length = 0;
        double left = 0, width = 0;
        bool labelled = false;       // there is room for its number
        double at(std::int64_t position) const { return left + (length > 0 ? width * double(position) / double(length) : 0); }
    };
    struct Bar {
        QRectF area;
        std::size_t chromosome = 0, segment = 0; // of the sample's roh, or the trio's upd
    };
    struct Strip {
        std::size_t sample = 0;
        QRectF points, rohLane, updLane; // updLane: empty under a sample without one
        PlotScale up;                    // balance 0..1
        std::vector<Bar> roh, upd;
    };
    std::vector<Chromosome> chromosomes;
    std::vector<Strip> strips;
    double height = 0;
};
BalanceGeometry balanceGeometry(const FamilyQuality& family, double width);

class BalancePlot final : public PlotWidget
{
    Q_OBJECT
public:
    explicit BalancePlot(QWidget* parent = nullptr);
    void setFamily(FamilyQuality family);
    QString note() const; // what the picture does not show, in words; empty: nothing
    const BalanceGeometry& geometryOfPlot() const { return m_geometry; }

protected:
    std::vector<PlotMark> lay() override;
    void draw(QPainter& painter) override;
    int marksInRow() const override { return int(m_geometry.chromosomes.size()); }

private:
    QString wordsAt(const BalanceGeometry::Strip& strip, std::size_t chromosome) const;
    QString nameOfSample(std::size_t sample) const;
    void drawStrip(QPainter& painter, const BalanceGeometry::Strip& strip) const;
    void drawPoints(QPainter& painter, const BalanceGeometry::Strip& strip) const;
    void drawBars(QPainter& painter, const BalanceGeometry::Strip& strip) const;
    void drawChromosomeNumbers(QPainter& painter) const;
    void drawLegend(QPainter& painter) const;
    FamilyQuality m_family;
    BalanceGeometry m_geometry;
};

} // namespace gentolk
