#pragma once
#include "core/quality/family_quality.h"
#include <QWidget>
#include <optional>

class QLabel;

namespace gentolk
{

class BalancePlot;
class KinshipPlot;
class SexPlot;

// Who these samples are, in three pictures: kinship of the pairs, sex, allele balance along the genome. What a picture cannot show stands in
// words beneath it; without figures, or with none that tell anything, the words stand alone.
class QualityPlots final : public QWidget
{
    Q_OBJECT
public:
    explicit QualityPlots(QWidget* parent = nullptr);
    // Shows the samples in the pedigree's order; those that it has not got come last.
    void setQuality(std::optional<FamilyQuality> quality, const Pedigree& pedigree);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void addSection(QLabel* heading, QWidget* plot, QLabel* note);
    std::optional<FamilyQuality> m_quality;
    QLabel *m_absent, *m_kinshipHeading, *m_sexHeading, *m_balanceHeading;
    QLabel *m_kinshipNote, *m_sexNote, *m_balanceNote, *m_pointsNote;
    KinshipPlot* m_kinship;
    SexPlot* m_sex;
    BalancePlot* m_balance;
};

} // namespace gentolk
