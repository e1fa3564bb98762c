#pragma once
#include "ui/case_wizard/wizard_step.h"

class QFormLayout;
class QLabel;
class QProgressBar;

namespace gentolk {

// All that was said, once more, before the files are read.
class SummaryStep : public WizardStep
{
    Q_OBJECT
public:
    explicit SummaryStep(QWidget* parent = nullptr);
    QString title() const override;
    void showDraft(const CaseDraft& draft) override;
    void take(CaseDraft&) const override {}
    void showProgress(int perMille); // -1: not importing; 0 and unknown length show as busy

protected:
    void retold() override;

private:
    void tell();
    CaseDraft m_draft;
    std::vector<QLabel*> m_values;
    QFormLayout* m_form;
    QProgressBar* m_progress;
    QLabel* m_told;
};

} // namespace gentolk
