#pragma once
#include "core/workflow/new_case.h"
#include "ui/look/spoken.h"
#include <QWidget>
#include <optional>

namespace gentolk {

// What the New case page gathers, handed from step to step.
struct CaseDraft {
    NewCaseInput input;
    std::optional<FamilyPreview> preview; // once the files were looked at
};

// One step of a new case. It shows the draft, and writes into it what the person said.
class WizardStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    virtual void showDraft(const CaseDraft& draft) = 0;   // on arriving
    virtual void take(CaseDraft& draft) const = 0;   // on leaving, in either direction
    virtual QString stop() const { return {}; }      // why one cannot go on; empty: one can
    virtual QWidget* firstFocus() { return this; }

signals:
    void changed(); // stop() may have another answer

protected:
    Spoken m_spoken;
    void changeEvent(QEvent* event) override;
    virtual void retold() {} // after the words were said again
};

} // namespace gentolk
