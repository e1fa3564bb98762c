#include "ui/case_wizard/wizard_step.h"
#include <QEvent>

namespace gentolk {

void WizardStep::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_spoken.again();
    retold();
}

} // namespace gentolk
