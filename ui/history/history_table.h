#pragma once
#include "ui/words/audit_words.h"
#include <QByteArray>
#include <vector>

namespace gentolk
{

// The trail as a table that a spreadsheet opens (UTF-8 with its mark, tabs, a heading row), oldest first: entry, UTC time, user, role,
// workstation, sentence, reason, and the entry's hash, by which it is found in the log. No variant stands in it, as in the log (rule F-31).
QByteArray historyTable(const std::vector<AuditEntry>& entries);

} // namespace gentolk
