#pragma once
#include <QStringList>
#include <map>

namespace gentolk {

class Database;

// By the SHA-256 of an installed source (role "reference"): the numbers of the cases that were judged with it (rule R-1), in order.
std::map<QString, QStringList> casesBySource(const Database& database);

} // namespace gentolk
