#include "ui/session/case_page.h"
#include <utility>

namespace gentolk {

void CasePage::fillWhenSeen()
{
    m_stale = !isVisible();
    if (!m_stale)
        fill();
}

void CasePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        fill();
}

} // namespace gentolk
