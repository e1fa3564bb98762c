#pragma once
#include "core/quality/family_quality.h"
#include "ui/overview/plot_labels.h"
#include "ui/overview/plot_widget.h"
#include <functional>

namespace gentolk
{

// Where the pairs of a family stand: sites without a common allele (IBS0) to the right, kinship upwards (rule B-62).
struct KinshipGeometry {
    struct Band {
        QRectF area;
        Relation relation = Relation::Unknown;
    };
    struct Spot {
        std::size_t pair = 0; // of the family's pairs
        QPointF place;
        QRectF label;         // empty: no room for it
    };
    QRectF frame;
    PlotScale across, up;
    std::vector<Band> bands;  // expected regions; between 0.005 and 0.01 a first degree is neither
    std::vector<Spot> spots;
    std::vector<std::size_t> withoutFigures;
};
KinshipGeometry kinshipGeometry(const std::vector<PairKinship>& pairs, const QSizeF& size,
                                const std::function<QSizeF(const PairKinship&)>& labelSize,
                                const std::function<QSizeF(Relation)>& bandLabelSize = {});
QRectF bandLabelPlace(const KinshipGeometry::Band& band, const QRectF& frame, const QSizeF& size);

class KinshipPlot final : public PlotWidget
{
    Q_OBJECT
public:
    explicit KinshipPlot(QWidget* parent = nullptr);
    void setPairs(std::vector<PairKinship> pairs);
    QString note() const; // what the picture does not show, in words; empty: nothing
    const KinshipGeometry& geometryOfPlot() const { return m_geometry; }

protected:
    std::vector<PlotMark> lay() override;
    void draw(QPainter& painter) override;

private:
    void drawGround(QPainter& painter) const;
    void drawSpot(QPainter& painter, const KinshipGeometry::Spot& spot) const;
    std::vector<PairKinship> m_pairs;
    KinshipGeometry m_geometry;
};

} // namespace gentolk
