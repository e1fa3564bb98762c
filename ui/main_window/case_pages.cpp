#include "ui/main_window/case_pages.h"
#include "ui/classification/classification_page.h"
#include "ui/conference/conference_page.h"
#include "ui/history/history_page.h"
#include "ui/overview/overview_page.h"
#include "ui/reports/report_page.h"
#include "ui/variants/variants_page.h"

namespace gentolk {

std::vector<CasePage*> makeCasePages()
{
    return {new OverviewPage, new VariantsPage, new ClassificationPage, new ConferencePage, new ReportPage, new HistoryPage};
}

} // namespace gentolk
