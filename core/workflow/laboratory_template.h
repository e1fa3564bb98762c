#pragma once
#include "core/report/report_template.h"

namespace gentolk {

// The laboratory's own "report/template.json" in the program's data folder with the logo beside it, else the one that ships with the
// program. Throws FileMalformed, FileUnreadable, FileMissing for a logo that is not there.
ReportTemplate laboratoryTemplate();

} // namespace gentolk
