#pragma once
#include "core/genetics/acmg.h"
#include <QWidget>

class QLabel;
class QVariantAnimation;

namespace gentolk
{

class PictureWidget;

// The sum of points as a needle that moves, both schemes in words (rule A-62), and what speaks against the combination.
class ClassGauge final : public QWidget
{
    Q_OBJECT
public:
    explicit ClassGauge(QWidget* parent = nullptr);
    void showResult(const ClassificationResult& result, const ClassificationResult& withProposals);
    void settle(); // the needle stands where it belongs at once: of another variant it must not wander through this one's classes
    double shown() const { return m_shown; } // where the needle stands now
    void retranslate() { showResult(m_result, m_withProposals); }

private:
    void draw(double points);
    ClassificationResult m_result, m_withProposals;
    PictureWidget* m_picture;
    QLabel* m_points;
    QLabel* m_richards;
    QLabel* m_conflicts;
    QVariantAnimation* m_move;
    double m_shown = 0;
};

} // namespace gentolk
