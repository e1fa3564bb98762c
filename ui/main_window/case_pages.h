#pragma once
#include "ui/session/case_page.h"
#include <vector>

namespace gentolk {

// The pages of a case in the order of their tabs.
std::vector<CasePage*> makeCasePages();

} // namespace gentolk
