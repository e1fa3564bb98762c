#pragma once
#include "core/genetics/acmg.h"
#include "core/workflow/classification_memory.h"
#include "core/workflow/family_variants.h"
#include "ui/models/variant_row.h"
#include <QFrame>
#include <array>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace gentolk
{

// Everything known of one variant, and the buttons that decide on it.
class VariantDetail final : public QFrame
{
    Q_OBJECT
public:
    explicit VariantDetail(QWidget* parent = nullptr);
    void showVariant(const VariantRow* row, const Case& theCase, const FamilyVariants& variants); // null: nothing chosen
    void setCoverage(std::vector<PanelCoverage> coverage); // coverageOfCase(), for the variants shown from now on
    void setMemory(std::optional<VariantMemory> memory);   // of the variant shown next; none: it could not be read
    void setReadOnly(bool readOnly); // of the variant shown next: nothing can be decided
    void setOverlay(bool overlay);                                                                // shows a button that closes it
    void retranslate();

signals:
    void classWanted(gentolk::AcmgClass classification);
    void reportToggled();
    void noteWanted();
    void criteriaWanted();
    void bringBackWanted();
    void closeWanted();

private:
    QWidget* footer();
    QWidget* content(const VariantRow& row, const Case& theCase, const FamilyVariants& variants);
    void showDecision(const VariantRow* row);
    QScrollArea* m_area;
    std::array<QPushButton*, 5> m_classes{};
    QLabel* m_classLabel;
    QPushButton* m_note;
    QPushButton* m_report;
    QPushButton* m_criteria;
    QPushButton* m_bringBack;
    QToolButton* m_close;
    std::vector<PanelCoverage> m_coverage;
    std::optional<VariantMemory> m_memory;
    bool m_readOnly = false;
    bool m_inReport = false;
};

} // namespace gentolk
