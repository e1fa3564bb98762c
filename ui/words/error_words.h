#pragma once
#include "core/base/error.h"
#include <QString>

namespace gentolk {

// What went wrong and what to do, in the window's language, each without its subject and without a full stop.
// The command line writes "gentolk-cli: SUBJECT: problem; remedy".
QString problemOf(const Error& error);
QString remedyOf(const Error& error);

// The whole of it for a page: "SUBJECT: problem. Remedy."
QString sentence(const Error& error);

} // namespace gentolk
